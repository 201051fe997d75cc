import { z } from 'zod'
import { CalibrationPage } from '../../../views/review/calibration.tsx'
import { type CalibrationRefusal, calibrateAnswer } from '../../actions/answers/calibrate.ts'
import { type CalibratedAnswer, calibratedAnswers, calibrationsIn } from '../../db/queries/calibration.ts'
import { lastStepOf } from '../../db/queries/changes.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import type { Actor } from '../../domain/access/actor.ts'
import { storedLevels } from '../../domain/answers/answer.ts'
import { answerShare } from '../../domain/answers/sheet-score.ts'
import { mayCalibrate } from '../../domain/answers/workflow.ts'
import { type AnswerId, id } from '../../domain/ids.ts'
import { type AspectLevel, type Level, parseLevel, type ScoringMethod } from '../../domain/maturity/level.ts'
import { type OwnScore, outliersIn } from '../../domain/maturity/outliers.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { presentCalibration } from '../../presenters/calibration.ts'
import { type Answer, goTo, missing, showPage, stop } from '../kernel/answer.ts'
import { optionalChoice, text, version } from '../kernel/fields.ts'
import { action, page, type Route } from '../kernel/route.ts'
import { stopAsChanged } from '../last-change.ts'
import type { Ground } from './page.tsx'

interface Opening {
  readonly control?: number | undefined
  readonly answer?: AnswerId | undefined
  readonly typed?: Readonly<Record<string, string>>
  readonly errors?: Readonly<Record<string, string>>
}

/** Outliers across the units, and changing a score with a reason. */
export const calibrationRoutes: readonly Route[] = [
  page({
    path: paths.calibration,
    capability: 'answer.review',
    input: z.object({
      control: z.union([z.literal(''), z.string().regex(/^([1-9]|1[0-8])$/)]).optional(),
      answer: z.string().max(60).optional(),
    }),
    answer: (context) => {
      const { control, answer } = context.input
      return calibrationPage(context, {
        control: control ? Number(control) : undefined,
        answer: answer ? id(answer) : undefined,
      })
    },
  }),
  action({
    path: paths.calibrated,
    capability: 'answer.review',
    audit: ['answer.calibrated'],
    input: z.object({
      version: version(),
      policy: optionalChoice(storedLevels),
      implementation: optionalChoice(storedLevels),
      automation: optionalChoice(storedLevels),
      reporting: optionalChoice(storedLevels),
      level: optionalChoice(['0', '1', '2', '3', '4']),
      reason: text(1000),
    }),
    answer: async (context) => {
      const { db, change, scope, cycle, params, input, refuse, t } = context
      const { policy, implementation, automation, reporting } = input
      const result = await calibrateAnswer(change, scope, {
        cycleId: cycle.id,
        answerId: id(params.answer),
        version: input.version,
        ...levelsIn(cycle.method, { policy, implementation, automation, reporting, level: input.level }),
        reason: input.reason,
      })
      if (result.ok) return goTo(paths.calibration.to({ cycle: cycle.year }, {}, 'changed'))
      if (result.refusal === 'changedMeanwhile') {
        const last = await lastStepOf(db, scope, [id(params.answer)])
        return stopAsChanged(context, t.say.review.refusals.changedMeanwhile, last)
      }
      return refused(result.refusal, refuse, cycle.method, t)
    },
    refused: (context) => {
      const typed = Object.fromEntries(
        Object.entries(context.typed).map(([name, value]) => [name, typeof value === 'string' ? value : '']),
      )
      return calibrationPage(context, { answer: id(context.params.answer), typed, errors: context.errors })
    },
  }),
]

function levelsIn(
  method: ScoringMethod,
  said: Readonly<Record<'policy' | 'implementation' | 'automation' | 'reporting' | 'level', string | null>>,
) {
  const read = (level: string | null): AspectLevel | null =>
    level === null ? null : (parseLevel(level) ?? null)
  if (method === 'single-level') return { aspects: null, level: read(said.level) as Level | null }
  const { policy, implementation, automation, reporting } = said
  return {
    aspects: {
      policy: read(policy),
      implementation: read(implementation),
      automation: read(automation),
      reporting: read(reporting),
    },
    level: null,
  }
}

async function refused(
  why: CalibrationRefusal,
  refuse: (errors: Record<string, string>) => Promise<Answer>,
  method: ScoringMethod,
  t: Language,
): Promise<Answer> {
  const say = t.say.calibration.refusals
  const first = method === 'single-level' ? 'level' : 'policy'
  switch (why) {
    case 'missing':
      return missing
    case 'calibrationReasonMissing':
      return refuse({ reason: say.reasonMissing })
    case 'incomplete':
      return refuse({ [first]: say.incomplete })
    case 'unchanged':
      return refuse({ [first]: say.unchanged })
    default:
      return stop(why === 'ownUnit' ? 403 : 409, t.say.review.refusals[why])
  }
}

async function calibrationPage(context: Ground, opening: Opening): Promise<Answer> {
  const { db, scope, cycle, actor, csrf, t } = context
  const answers = await calibratedAnswers(db, scope, cycle)
  const open = answers.find(({ id: answer }) => answer === opening.answer)
  if (opening.answer !== undefined && !open) return missing
  const model = presentCalibration(
    {
      year: cycle.year,
      method: cycle.method,
      control: opening.control,
      outliers: outliersIn(scoresIn(answers, cycle.method)),
      answers,
      open: opening.answer,
      barred: open && barredFrom(open, cycle, actor, t),
      typed: opening.typed,
      changed: await calibrationsIn(db, scope, cycle),
    },
    t,
  )
  return showPage(
    t.say.calibration.title,
    <CalibrationPage model={model} cycle={cycle.year} csrf={csrf} errors={opening.errors ?? {}} t={t} />,
    { here: 'review' },
  )
}

/** The units' own scores; a provider's answer is for all, and a unit of weight 0 is not assessed. */
function scoresIn(answers: readonly CalibratedAnswer[], method: ScoringMethod): readonly OwnScore[] {
  return answers.flatMap((answer) => {
    const share = answer.provides === 1 || answer.weight === 0 ? undefined : answerShare(method, answer)
    return share ? [{ safeguard: answer.subject, unitId: answer.unitId, answerId: answer.id, share }] : []
  })
}

function barredFrom(
  answer: CalibratedAnswer,
  cycle: CycleRow,
  actor: Actor,
  t: Language,
): string | undefined {
  const may = mayCalibrate(cycle.state, answer.state, actor, answer.unitId)
  return may.ok ? undefined : t.say.review.refusals[may.refusal]
}
