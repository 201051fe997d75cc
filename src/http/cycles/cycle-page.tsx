import { type CycleForms, CyclePage } from '../../../views/cycles/cycle.tsx'
import { stepSituation } from '../../actions/cycles/step-situation.ts'
import { cycleUnits } from '../../db/queries/cycle-units.ts'
import { type CycleRow, stepsOf } from '../../db/queries/cycles.ts'
import type { Reader } from '../../db/reader.ts'
import { type Actor, holds } from '../../domain/access/actor.ts'
import { scopeFor } from '../../domain/access/scope.ts'
import { type Day, day } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { presentCycle } from '../../presenters/cycles.ts'
import { type Answer, showPage } from '../kernel/answer.ts'
import type { FieldErrors } from '../kernel/route.ts'
import { lastTraced } from '../last-change.ts'

export const cycleDoneKeys = ['opened', 'days', 'moved'] as const

interface Ground {
  readonly db: Reader
  readonly actor: Actor
  readonly today: Day
  readonly csrf: string
  readonly t: Language
}

interface Shown {
  readonly done?: (typeof cycleDoneKeys)[number] | undefined
  /** What was typed in the form for the days. */
  readonly days?: CycleForms['days']
  readonly dayErrors?: FieldErrors
  /** What somebody else saved first; then the page is a 409. */
  readonly overtaken?: CycleRow
  readonly reason?: string
  readonly stepErrors?: FieldErrors
  /** Why a step was refused; then the page is a 409. */
  readonly hindrances?: readonly string[]
}

/** The page of one cycle, with what was typed in the form that was refused. */
export async function cyclePage(context: Ground, cycle: CycleRow, shown: Shown): Promise<Answer> {
  const { db, actor, today, csrf, t } = context
  const say = t.say.cycles
  const done = {
    opened: say.opened,
    days: say.daysSaved,
    moved: say.moved(t.say.navigation.states[cycle.state]),
  }
  const scope = scopeFor(actor, 'cycle.write')
  const facts = {
    taken: await stepsOf(db, cycle.id),
    units: await cycleUnits(db, cycle),
    situation: scope && (await stepSituation(db, scope, cycle, today)),
    mayReopen: holds(actor, ['lead']),
    done: shown.done && done[shown.done],
  }
  const model = presentCycle(cycle, facts, t)
  const days = shown.days ?? daysOf(cycle)
  const forms: CycleForms = {
    days: { ...days, version: shown.overtaken ? String(shown.overtaken.version) : days.version },
    dayErrors: shown.dayErrors ?? {},
    meanwhile: shown.overtaken && {
      stored: differing(shown.overtaken, days, t),
      latest: await lastTraced(context, { object: 'cycle', id: cycle.id, actions: ['cycle.changed'] }),
      keepHref: paths.cycle.to({ cycle: cycle.year }),
    },
    reason: shown.reason ?? '',
    stepErrors: shown.stepErrors ?? {},
    hindrances: shown.hindrances ?? [],
  }
  return showPage(model.name, <CyclePage model={model} forms={forms} csrf={csrf} t={t} />, {
    here: 'cycles',
    status: shown.overtaken || shown.hindrances ? 409 : 200,
  })
}

/** The settings as their form shows them. */
export function daysOf(cycle: CycleRow): CycleForms['days'] {
  return {
    countingDate: cycle.counting_date,
    collectionDeadline: cycle.collection_deadline,
    approvalDeadline: cycle.approval_deadline,
    minimumCoverage: String(cycle.minimum_coverage),
    hearingDeadline: cycle.hearing_deadline ?? '',
    followUpFirst: cycle.follow_up_first ?? '',
    followUpSecond: cycle.follow_up_second ?? '',
    version: String(cycle.version),
  }
}

function differing(saved: CycleRow, typed: CycleForms['days'], t: Language) {
  const stored = daysOf(saved)
  const shown = (name: keyof CycleForms['days']) =>
    stored[name] === '' || name === 'minimumCoverage'
      ? stored[name] || t.format.dash
      : t.format.dayLong(day(stored[name]))
  const fields = [
    'countingDate',
    'collectionDeadline',
    'approvalDeadline',
    'minimumCoverage',
    'hearingDeadline',
    'followUpFirst',
    'followUpSecond',
  ] as const
  return fields
    .filter((field) => stored[field] !== typed[field])
    .map((field) => [t.say.cycles[field], shown(field)] as const)
}
