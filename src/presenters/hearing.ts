import type { HearingOutcome, HearingRole } from '../domain/hearing/hearing.ts'
import type { Day, Instant } from '../domain/time.ts'
import { daysBetween } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { Rich } from '../i18n/rich.ts'
import { paths } from '../paths.ts'
import type { OutcomeMark } from './goals.ts'

/** A comment as it is kept. */
export interface CommentInput {
  readonly id: string
  readonly kind: 'comment' | 'none'
  readonly unit: string
  readonly goal: string | null
  readonly goalText: string
  readonly text: string
  readonly role: HearingRole
  readonly at: Instant
  readonly answer: {
    readonly outcome: HearingOutcome
    readonly text: string
    readonly role: HearingRole
    readonly at: Instant
  } | null
}

/** A comment with its answer, ready to show. */
export interface CommentModel {
  readonly id: string
  readonly by: string
  readonly about: string
  /** The goal as it read when it was commented on; null for the goals as a whole. */
  readonly goalText: string | null
  readonly text: string
  readonly mark: OutcomeMark
  readonly answer: { readonly by: string; readonly text: string } | null
}

const marks = {
  agreed: { symbol: 'check', tint: 'ok' },
  partly: { symbol: 'half', tint: 'part' },
  not_agreed: { symbol: 'cross', tint: 'no' },
} as const

/** One comment; `named` says whose it is, where those of several units stand together. */
export function commentModel(comment: CommentInput, named: boolean, t: Language): CommentModel {
  const say = t.say.hearing
  const { answer } = comment
  const { roles } = t.say.navigation
  const when = t.format.dayAndTime(comment.at)
  return {
    id: comment.id,
    by: named ? say.unitBy(comment.unit, roles[comment.role], when) : say.by(roles[comment.role], when),
    about: comment.goal === null ? say.whole : say.aboutGoal(comment.goal),
    goalText: comment.goal === null ? null : comment.goalText,
    text: comment.text,
    mark: answer
      ? { ...marks[answer.outcome], text: say.outcomes[answer.outcome] }
      : { symbol: 'empty', tint: 'part', text: say.noAnswer },
    answer: answer && { by: say.by(roles[answer.role], t.format.dayAndTime(answer.at)), text: answer.text },
  }
}

export interface UnitHearingModel {
  readonly title: string
  readonly lead: Rich | null
  readonly due: Rich | null
  /** Why nothing can be written now; null while something can, or for somebody who only reads. */
  readonly closed: string | null
  readonly goals: readonly {
    readonly number: string
    readonly goal: string
    readonly binds: OutcomeMark
    readonly facts: string
    readonly more: readonly (readonly [string, string])[]
    readonly commentHref: string | null
  }[]
  readonly form: {
    readonly action: string
    readonly subjects: readonly { readonly value: string; readonly label: string }[]
    /** Where the unit says that it has no comments; null once it has spoken. */
    readonly none: string | null
  } | null
  readonly comments: readonly CommentModel[]
  /** What is said where there are no comments. */
  readonly silent: string | null
}

/** The field's value for the goals as a whole; no goal has such a number. */
export const wholeSet = 'all'

/** The hearing as one unit sees it: what is heard, by when, what it said and what came of it. */
export function presentUnitHearing(
  input: {
    readonly unit: { readonly code: string; readonly name: string }
    readonly year: number
    readonly stage: 'before' | 'open' | 'after'
    readonly sealed: boolean
    readonly deadline: Day | null
    readonly today: Day
    /** Shown while the hearing is open, and not otherwise. */
    readonly goals: readonly {
      readonly number: string
      readonly goal: string
      readonly reason: string
      readonly measure: string
      readonly target: string
      readonly deadline: Day | null
      readonly evidenceDemanded: string
      readonly support: string
      readonly bindsUnit: boolean
    }[]
    readonly comments: readonly CommentInput[]
    readonly mayComment: boolean
  },
  t: Language,
): UnitHearingModel {
  const say = t.say.hearing
  const { unit, year, stage, goals, comments, deadline } = input
  const here = { unit: unit.code, cycle: year }
  const open = stage === 'open' && !input.sealed
  const writes = open && input.mayComment
  const written = comments.filter(({ kind }) => kind === 'comment')
  return {
    title: say.title(year),
    lead: open ? say.unitLead(unit.name, goals.length, goals.filter((goal) => goal.bindsUnit).length) : null,
    due: open && deadline ? say.due(daysBetween(input.today, deadline), t.format.dayLong(deadline)) : null,
    closed: stage === 'before' ? say.notYet : stage === 'after' ? say.over : input.sealed ? say.sealed : null,
    goals: goals.map((goal) => ({
      number: goal.number,
      goal: goal.goal,
      binds: goal.bindsUnit
        ? { symbol: 'pencil', tint: 'act', text: say.binds }
        : { symbol: 'dash', tint: 'neutral', text: say.bindsNot },
      facts: [
        `${say.target}: ${goal.target}`,
        ...(goal.deadline ? [`${say.deadline}: ${t.format.dayLong(goal.deadline)}`] : []),
      ].join('. '),
      more: [
        [say.reason, goal.reason],
        [say.measure, goal.measure],
        [say.evidence, goal.evidenceDemanded],
        [say.support, goal.support],
      ],
      commentHref: writes ? paths.unitHearing.to(here, { goal: goal.number }, 'f-text') : null,
    })),
    form: writes
      ? {
          action: paths.unitHearing.to(here),
          subjects: [
            { value: wholeSet, label: say.whole },
            ...goals.map(({ number, goal }) => ({ value: number, label: `${number} ${goal}` })),
          ],
          none: comments.length === 0 ? paths.unitHearingNone.to(here) : null,
        }
      : null,
    comments: written.map((comment) => commentModel(comment, false, t)),
    silent: written.length > 0 ? null : comments.length > 0 ? say.ownNone : say.ownNothing,
  }
}

export interface RegionHearingModel {
  readonly title: string
  readonly crumbs: readonly { readonly label: string; readonly href?: string }[]
  readonly lead: Rich
  readonly deadline: string
  /** Where the deadline is changed, for those who may. */
  readonly deadlineHref: string | null
  readonly lacking: readonly (CommentModel & { readonly href: string | null })[]
  readonly answered: readonly (CommentModel & { readonly href: string | null })[]
  readonly units: readonly { readonly name: string; readonly reply: string }[]
}

/** The hearing as the central team sees it: what lacks an answer first, and every unit in the organisation's order. */
export function presentRegionHearing(
  input: {
    readonly year: number
    readonly stage: 'before' | 'open' | 'after'
    readonly deadline: Day | null
    readonly units: readonly { readonly id: string; readonly name: string }[]
    readonly comments: readonly (CommentInput & { readonly unitId: string })[]
    readonly mayAnswer: boolean
    readonly mayChangeDeadline: boolean
  },
  t: Language,
): RegionHearingModel {
  const say = t.say.hearing
  const { year, stage, comments, deadline } = input
  const written = comments.filter(({ kind }) => kind === 'comment')
  const lacking = written.filter(({ answer }) => answer === null)
  const line = (comment: CommentInput) => ({
    ...commentModel(comment, true, t),
    href: input.mayAnswer ? paths.hearingAnswer.to({ cycle: year, comment: comment.id }) : null,
  })
  const { regionLead } = say
  return {
    title: say.title(year),
    crumbs: [{ label: t.say.goals.title(year), href: paths.goals.to({ cycle: year }) }, { label: say.crumb }],
    lead:
      stage === 'before'
        ? [regionLead.before]
        : stage === 'open'
          ? regionLead.open(written.length, lacking.length)
          : regionLead.after(written.length),
    deadline: deadline ? say.deadlineOn(t.format.dayLong(deadline)) : say.deadlineUnset,
    deadlineHref:
      input.mayChangeDeadline && stage !== 'after'
        ? paths.cycle.to({ cycle: year }, {}, 'f-hearingDeadline')
        : null,
    lacking: lacking.map(line),
    answered: written.filter(({ answer }) => answer !== null).map(line),
    units: input.units.map(({ id, name }) => {
      const own = comments.filter(({ unitId }) => unitId === id)
      const count = own.filter(({ kind }) => kind === 'comment').length
      const { replies } = say
      return {
        name,
        reply: count > 0 ? replies.comments(count) : own.length > 0 ? replies.none : replies.silent,
      }
    }),
  }
}
