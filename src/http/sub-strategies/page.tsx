import { SubStrategyPage } from '../../../views/sub-strategies/page.tsx'
import type { CycleRow, Cycles } from '../../db/queries/cycles.ts'
import { recommendationRegister } from '../../db/queries/recommendations.ts'
import { effortsOf, frames, type KeptSubStrategy, subStrategies } from '../../db/queries/sub-strategies.ts'
import type { Reader } from '../../db/reader.ts'
import type { Actor } from '../../domain/access/actor.ts'
import { scopeFor, type UnitScope } from '../../domain/access/scope.ts'
import { isActive } from '../../domain/efforts/effort.ts'
import { subStrategyFor } from '../../domain/reports/sub-strategy-report.ts'
import { isOpen, maySubmit, type SubmissionRefusal } from '../../domain/sub-strategies/sub-strategy.ts'
import { dayOf } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { presentSubStrategy } from '../../presenters/sub-strategy.ts'
import { type Answer, missing, showPage } from '../kernel/answer.ts'
import type { FieldErrors, Typed } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'

/** What was just done, said on the page that follows. */
export const notices = ['saved', 'submitted', 'recorded', 'versioned', 'effort', 'frame'] as const

interface Ground {
  readonly db: Reader
  readonly actor: Actor & { readonly kind: 'person' }
  readonly cycles: Cycles
  readonly today: string
  readonly csrf: string
  readonly t: Language
}

interface Showing {
  readonly notice?: (typeof notices)[number] | undefined
  readonly typed?: Typed
  readonly errors?: FieldErrors
}

/** One version of a sub-strategy with all that it holds, and what this person can do with it. */
export async function subStrategyPage<C extends 'strategy.read' | 'strategy.write'>(
  { db, scope, actor, cycles, today, csrf, t }: Ground & { readonly scope: UnitScope<C> },
  wanted: string,
  showing: Showing,
): Promise<Answer> {
  const all = await subStrategies(db, scope)
  const kept = all.find(({ id }) => id === wanted)
  if (!kept) return missing
  const efforts = await effortsOf(db, scope, kept.id)
  const register = await recommendationRegister(db, scope, kept.id)
  const frame = (await frames(db, scope)).find(({ id }) => id === kept.frameId)
  const model = presentSubStrategy(
    {
      draft: kept.draft,
      number: kept.number,
      state: kept.state,
      submittedOn: kept.submittedAt && dayOf(kept.submittedAt),
      decision: kept.decision,
      efforts,
      frame: frame?.draft ?? null,
      recommendations: register,
    },
    t,
  )
  const mayWrite = scopeFor(actor, 'strategy.write') !== undefined
  const submission = maySubmit(kept.state, {
    objectives: kept.draft.objectives,
    activeEfforts: efforts.filter(({ draft }) => isActive(draft)).length,
    uncovered: model.uncovered,
  })
  const open = mayWrite && isOpen(kept.state)
  const here = { strategy: kept.id }
  const { typed } = showing
  return showPage(
    model.title,
    <SubStrategyPage
      model={model}
      listHref={paths.subStrategies.to({})}
      effortHrefs={
        new Map(efforts.map(({ id, draft }) => [draft.code, paths.effort.to({ ...here, effort: id })]))
      }
      doings={{
        edit: open ? paths.subStrategyText.to(here) : undefined,
        addEffort: open ? paths.newEffort.to(here) : undefined,
        submit: open && submission.ok ? paths.subStrategySubmission.to(here) : undefined,
        decide: mayWrite && mayDecide(kept, actor) ? paths.subStrategyDecision.to(here) : undefined,
        newVersion: mayWrite && isNewest(kept, all) ? paths.subStrategyVersion.to(here) : undefined,
        road: paths.road.to(here),
        report: reportHref(await cycles(), actor, kept, all),
      }}
      blocked={isOpen(kept.state) && !submission.ok ? blockedText(submission.refusal, t) : []}
      notice={showing.notice === undefined ? null : noticeText(showing.notice, t)}
      version={String(kept.version)}
      value={(field) =>
        typed
          ? textIn(typed, field)
          : field === 'on'
            ? today
            : field === 'body'
              ? t.say.subStrategies.bodyUsual
              : ''
      }
      errors={showing.errors ?? {}}
      csrf={csrf}
      t={t}
    />,
    { here: 'subStrategies' },
  )
}

/** Where the report is made of this version: in the newest cycle that it is the one for. */
function reportHref(
  cycles: readonly CycleRow[],
  actor: Actor,
  kept: KeptSubStrategy,
  all: readonly KeptSubStrategy[],
): string | undefined {
  if (!scopeFor(actor, 'report.preview')) return undefined
  const cycle = cycles.find(({ year }) => subStrategyFor(year, all) === kept)
  return cycle && paths.subStrategyReport.to({ cycle: cycle.year })
}

function mayDecide(kept: KeptSubStrategy, actor: Ground['actor']): boolean {
  return kept.state === 'submitted' && kept.submittedBy !== actor.personId
}

function isNewest(kept: KeptSubStrategy, all: readonly KeptSubStrategy[]): boolean {
  return kept.state === 'approved' && !all.some(({ followsId }) => followsId === kept.id)
}

function blockedText(refusal: SubmissionRefusal, t: Language): readonly string[] {
  const say = t.say.subStrategies.blocked
  if (typeof refusal === 'string') return [say[refusal]]
  return [say.uncovered(t.format.list(refusal.numbers), refusal.numbers.length)]
}

function noticeText(notice: (typeof notices)[number], t: Language): string {
  const say = t.say.subStrategies
  if (notice === 'effort') return t.say.efforts.saved
  return notice === 'frame' ? say.frameSaved : say[notice]
}
