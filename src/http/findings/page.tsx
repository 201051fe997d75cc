import { FindingPage, type RefusedFinding } from '../../../views/findings/page.tsx'
import { type Change, done as traced } from '../../db/change.ts'
import type { TracedThing } from '../../db/queries/changes.ts'
import { type FindingFacts, type FindingPurpose, findingWithSteps } from '../../db/queries/findings.ts'
import type { Reader } from '../../db/reader.ts'
import type { Actor } from '../../domain/access/actor.ts'
import { scopeFor, type UnitScope } from '../../domain/access/scope.ts'
import { mayDecide } from '../../domain/findings/rules.ts'
import { type FindingId, id } from '../../domain/ids.ts'
import type { Day } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { type FindingPageInput, findingPage } from '../../presenters/finding-page.ts'
import { type Answer, missing, showPage } from '../kernel/answer.ts'
import { sayAsTraced } from '../last-change.ts'

/** What can just have been done to a finding. */
export const doneKeys = [
  'registered',
  'saved',
  'assessed',
  'submitted',
  'decided',
  'carried_out',
  'withdrawn',
] as const

/** That somebody has changed a finding meanwhile, and who. */
function changedMeanwhile(context: Parameters<typeof sayAsTraced>[0], finding: FindingId): Promise<string> {
  return sayAsTraced(context, context.t.say.findings.changedMeanwhile, changesOfFinding(finding))
}

/** What counts as a change of a finding, for whoever came too late. */
export function changesOfFinding(finding: FindingId): TracedThing {
  return { object: 'finding', id: finding, actions: changes }
}

const changes = [
  'finding.registered',
  'finding.changed',
  'finding.assessed',
  'finding.submitted',
  'finding.decided',
  'finding.carried_out',
  'finding.withdrawn',
] as const

interface Ground<C extends FindingPurpose> {
  readonly db: Reader
  readonly scope: UnitScope<C>
  readonly actor: Actor
  readonly today: Day
  readonly csrf: string
  readonly t: Language
}

interface Showing {
  readonly done?: (typeof doneKeys)[number] | undefined
  readonly refused?: RefusedFinding
  readonly conflict?: boolean
  /** Where it is opened to be read, and not shown again after a form: the reading leaves a line. */
  readonly trace?: Change
}

/** One finding as a page; out of reach it is not there. */
export async function findingAnswer<C extends FindingPurpose>(
  context: Ground<C>,
  wanted: string,
  { done, refused, conflict = false, trace }: Showing,
): Promise<Answer> {
  const { db, scope, actor, today, csrf, t } = context
  const found = await findingWithSteps(db, scope, id(wanted))
  if (!found) return missing
  const { id: object, unitId, code } = found.finding
  // What is said of a system shows where the region can be hurt, so its reading is known, as that of evidence is.
  await trace?.(async () =>
    traced(undefined, { action: 'finding.read', object: 'finding', id: object, unitId, detail: { code } }),
  )
  const model = findingPage(
    {
      ...found,
      mayWrite: scopeFor(actor, 'finding.write') !== undefined,
      mayAssess: scopeFor(actor, 'finding.assess') !== undefined,
      decides: scopeFor(actor, 'finding.decide') && decidesOn(found.finding, actor),
      today,
    },
    t,
  )
  const overtaken = conflict ? await changedMeanwhile(context, object) : undefined
  const shown = { model, done, refused, conflict: overtaken, csrf, t }
  return showPage(model.title, <FindingPage {...shown} />, {
    here: 'findings',
    ...(conflict ? { status: 409 } : {}),
  })
}

function decidesOn(finding: FindingFacts, actor: Actor): FindingPageInput['decides'] {
  const may = mayDecide(finding, actor)
  if (may.ok) return may.value
  return may.refusal === 'notProposed' ? undefined : { barred: may.refusal }
}
