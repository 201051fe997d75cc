import { explanations } from '../../controls/cis/v8.1/explanations/index.ts'
import { cisControls, type SafeguardId, safeguardById } from '../../controls/cis/v8.1/index.ts'
import type { StoredLevel } from '../domain/answers/answer.ts'
import type { AnswerId } from '../domain/ids.ts'
import { regionTarget, shareText, showShare } from '../domain/maturity/display.ts'
import { type Fraction, zero } from '../domain/maturity/fraction.ts'
import { type Aspect, aspects, levels, type ScoringMethod } from '../domain/maturity/level.ts'
import { leastAnswers, type Outlier, outlierSteps } from '../domain/maturity/outliers.ts'
import type { Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import { claimOf, type SaidAnswer } from './review-answer.ts'

interface UnitAnswer extends SaidAnswer {
  readonly id: AnswerId
  readonly subject: SafeguardId
  readonly version: number
  readonly unit: string
}

/** A change that was made in calibration, with the levels before and after. */
interface Changed extends Record<Aspect | 'level' | `${Aspect | 'level'}Before`, StoredLevel | null> {
  readonly answerId: AnswerId
  readonly subject: string
  readonly unit: string
  readonly applicable: 0 | 1
  readonly applicableBefore: 0 | 1
  readonly reason: string
  readonly at: Instant
  readonly by: string | null
}

export interface CalibrationInput {
  readonly year: number
  readonly method: ScoringMethod
  /** Only the outliers of this control; all where it is left out. */
  readonly control: number | undefined
  readonly outliers: readonly Outlier[]
  readonly answers: readonly UnitAnswer[]
  readonly open: AnswerId | undefined
  /** Why the open answer cannot be changed, where that is so. */
  readonly barred: string | undefined
  readonly typed: Readonly<Record<string, string>> | undefined
  readonly changed: readonly Changed[]
}

interface LevelField {
  readonly name: Aspect | 'level'
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

export interface OpenCalibration {
  readonly heading: string
  readonly claim: string
  readonly reason: string
  readonly barred: string | undefined
  readonly action: string
  readonly version: number
  readonly fields: readonly LevelField[]
  readonly typedReason: string
  readonly reviewHref: string
}

export interface CalibrationModel {
  readonly lead: string
  readonly rule: string
  readonly filter: {
    readonly action: string
    readonly value: string
    readonly options: readonly { readonly value: string; readonly label: string }[]
  }
  readonly rows: readonly {
    readonly href: string
    readonly safeguard: string
    readonly unit: string
    readonly own: string
    readonly median: string
    readonly distance: string
    readonly answers: string
    readonly current: boolean
  }[]
  readonly open: OpenCalibration | undefined
  readonly changed: readonly {
    readonly answer: string
    readonly href: string
    readonly unit: string
    readonly before: string
    readonly after: string
    readonly reason: string
    readonly by: string
  }[]
}

/** The scores that lie far from the others, one of them open to be changed, and what has been changed. */
export function presentCalibration(input: CalibrationInput, t: Language): CalibrationModel {
  const say = t.say.calibration
  const { year, control } = input
  const answers = new Map(input.answers.map((answer) => [answer.id, answer]))
  const outliers = input.outliers.filter(
    ({ safeguard }) => control === undefined || safeguardById(safeguard).control === control,
  )
  const open = input.open && answers.get(input.open)
  return {
    lead: say.lead(t.format.integer(outliers.length), outliers.length, outlierSteps),
    rule: say.rule(outlierSteps, leastAnswers),
    filter: {
      action: paths.calibration.to({ cycle: year }),
      value: control === undefined ? '' : String(control),
      options: cisControls.map(({ number, name }) => ({
        value: String(number),
        label: `${number} ${name[t.code]}`,
      })),
    },
    rows: outliers.map((outlier) => ({
      href: paths.calibration.to({ cycle: year }, { control, answer: outlier.answerId }, 'open'),
      safeguard: nameOf(outlier.safeguard, t),
      unit: answers.get(outlier.answerId)?.unit ?? '',
      own: on4(outlier.share, t),
      median: on4(outlier.median, t),
      distance: distanceOf(outlier.distance, t),
      answers: t.format.integer(outlier.answers),
      current: outlier.answerId === input.open,
    })),
    open: open && openOf(open, input, t),
    changed: input.changed.map((change) => ({
      answer: nameOf(change.subject as SafeguardId, t),
      href: paths.review.to({ cycle: year }, { answer: change.answerId }),
      unit: change.unit,
      before: claimOf(
        {
          policy: change.policyBefore,
          implementation: change.implementationBefore,
          automation: change.automationBefore,
          reporting: change.reportingBefore,
          level: change.levelBefore,
          applicable: change.applicableBefore,
          status: null,
          reason: '',
        },
        t,
      ),
      after: claimOf({ ...change, status: null }, t),
      reason: change.reason,
      by: say.by(change.by ?? t.format.dash, t.format.dayAndTime(change.at)),
    })),
  }
}

function nameOf(safeguard: SafeguardId, t: Language): string {
  return `${safeguard} ${explanations[safeguard].topic[t.code]}`
}

function on4(share: Fraction, t: Language): string {
  return t.format.number(showShare(share, regionTarget).on4)
}

/** Steps with a sign; a distance is no score, so it is rounded to the nearest. */
function distanceOf({ num, den }: Fraction, t: Language): string {
  const steps = t.format.number(shareText({ num: num < 0n ? -num : num, den }, zero, 4n, 2))
  return t.say.calibration.steps(`${num < 0n ? '−' : '+'}${steps}`)
}

function openOf(answer: UnitAnswer, input: CalibrationInput, t: Language): OpenCalibration {
  const names: readonly (Aspect | 'level')[] = input.method === 'single-level' ? ['level'] : aspects
  const address = { cycle: input.year, answer: answer.id }
  return {
    heading: t.say.calibration.open(nameOf(answer.subject, t), answer.unit),
    claim: t.say.review.answerNow(claimOf(answer, t), undefined),
    reason: answer.reason,
    barred: input.barred,
    action: paths.calibrated.to(address),
    version: answer.version,
    fields: names.map((name) => ({
      name,
      label: t.say.aspects[name].name,
      value: input.typed?.[name] ?? answer[name] ?? '',
      options: [
        ...levels.map((level) => ({
          value: String(level),
          label: `${level}: ${t.say.aspects[name].steps[level]}`,
        })),
        ...(name === 'level' ? [] : [{ value: 'na', label: t.say.aspects.notApplicable }]),
      ],
    })),
    typedReason: input.typed?.['reason'] ?? '',
    reviewHref: paths.review.to({ cycle: input.year }, { answer: answer.id }),
  }
}
