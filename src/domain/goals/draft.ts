import type { Day } from '../time.ts'
import { type Goal, type GoalUnit, nextGoalNumber, parseGoalNumber, shortNameLength } from './goal.ts'

/**
 * A goal as it is typed and kept: every part of the baseline and the follow-up on its own, so that a draft can
 * contradict nothing and lack much.
 */
export interface GoalDraft<Bound = GoalUnit> extends Omit<Goal<Bound>, 'baseline' | 'followUp'> {
  readonly baseline: string
  readonly baselineDate: Day | null
  readonly baselineUnknown: boolean
  readonly followUpFirst: Day | null
  readonly followUpSecond: Day | null
}

/** The goal that a draft says. An unknown baseline is an answer; an empty one is not. */
export function goalOf<Bound>({
  baseline,
  baselineDate,
  baselineUnknown,
  followUpFirst,
  followUpSecond,
  ...rest
}: GoalDraft<Bound>): Goal<Bound> {
  return {
    ...rest,
    baseline: baselineUnknown
      ? { kind: 'unknown' }
      : baseline === ''
        ? { kind: 'missing' }
        : { kind: 'known', value: baseline, on: baselineDate },
    followUp: [followUpFirst, followUpSecond].filter((on) => on !== null),
  }
}

/** The draft that says this goal: `goalOf` backwards. */
export function draftOf({ baseline, followUp, ...rest }: Goal): GoalDraft {
  return {
    ...rest,
    baseline: baseline.kind === 'known' ? baseline.value : '',
    baselineDate: baseline.kind === 'known' ? baseline.on : null,
    baselineUnknown: baseline.kind === 'unknown',
    followUpFirst: followUp[0] ?? null,
    followUpSecond: followUp[1] ?? null,
  }
}

/** What a new goal of a year starts as; without a number where all 99 are in use. */
export function newDraft(year: number, used: readonly string[]): GoalDraft {
  const full = used.some((number) => number === `${year}-99`)
  return {
    number: full ? '' : nextGoalNumber(year, used),
    shortName: '',
    goal: '',
    reason: '',
    ability: null,
    units: [],
    responsible: '',
    measure: '',
    baseline: '',
    baselineDate: null,
    baselineUnknown: false,
    target: '',
    deadline: null,
    evidenceDemanded: '',
    followUpFirst: null,
    followUpSecond: null,
    support: '',
  }
}

/** What is wrong with a field of a draft, so that it cannot be kept. */
export type GoalFault =
  | 'badNumber'
  | 'otherYear'
  | 'shortNameLong'
  | 'baselineContradicts'
  | 'followUpReversed'

export type FaultyField = 'number' | 'shortName' | 'baseline' | 'followUpSecond'

/** The faults of a draft of this year, by field: it may lack anything but its number, and must not contradict itself. */
export function faultsOf(draft: GoalDraft, year: number): Readonly<Partial<Record<FaultyField, GoalFault>>> {
  const read = parseGoalNumber(draft.number)
  const { followUpFirst, followUpSecond } = draft
  const reversed = followUpSecond !== null && (followUpFirst === null || followUpSecond <= followUpFirst)
  return {
    ...(!read ? { number: 'badNumber' } : read.year !== year ? { number: 'otherYear' } : {}),
    ...([...draft.shortName].length > shortNameLength ? { shortName: 'shortNameLong' } : {}),
    ...(draft.baselineUnknown && draft.baseline !== '' ? { baseline: 'baselineContradicts' } : {}),
    ...(reversed ? { followUpSecond: 'followUpReversed' } : {}),
  }
}
