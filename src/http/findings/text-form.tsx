import { z } from 'zod'
import { FindingFormPage } from '../../../views/findings/form.tsx'
import type { FindingSaveRefusal } from '../../actions/findings/save.ts'
import { type FindingPurpose, findingAreas, findingWithSteps } from '../../db/queries/findings.ts'
import { unitsIn } from '../../db/queries/units.ts'
import type { Reader } from '../../db/reader.ts'
import type { Actor } from '../../domain/access/actor.ts'
import { scopeFor, type UnitScope } from '../../domain/access/scope.ts'
import { personalNumbersIn } from '../../domain/evidence/evidence.ts'
import {
  type FindingDraft,
  findingLimits,
  handlings,
  isOpen,
  maintenances,
  readUnmet,
} from '../../domain/findings/finding.ts'
import { id } from '../../domain/ids.ts'
import type { Language } from '../../i18n/language.ts'
import { findingBeside, findingForm } from '../../presenters/finding-form.ts'
import { type Answer, missing, showPage, stop } from '../kernel/answer.ts'
import { checked, key, oneLine, optionalChoice, optionalDay, text, version } from '../kernel/fields.ts'
import type { FieldErrors, Typed } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'
import { meanwhileOn } from '../last-change.ts'
import { changesOfFinding } from './page.tsx'

const facts = {
  system: oneLine(findingLimits.system),
  area: text(findingLimits.area),
  task: text(findingLimits.task),
  maintenance: optionalChoice(maintenances),
  endOfSupport: optionalDay(),
  // Keys of what is not met, which are kept as keys.
  unmet: key(findingLimits.unmet),
  deviation: text(findingLimits.text),
  risk: text(findingLimits.text),
  handling: optionalChoice(handlings),
  plan: text(findingLimits.text),
  owner: text(findingLimits.owner),
  deadline: optionalDay(),
  confirmed: checked(),
}
const names = Object.keys(facts)

/** The fields of a new finding, and of one that is saved again. */
export const newFields = z.object({ unit: key(20), ...facts })
export const savedFields = z.object({ version: version(), ...facts })

/** The finding that was typed, or what cannot be kept as it is; numbers of persons must be confirmed to be none. */
export function draftFrom(
  input: z.infer<z.ZodObject<typeof facts>>,
  t: Language,
): { readonly value: FindingDraft } | { readonly errors: FieldErrors } {
  const say = t.say.findings
  const { keys: unmet, unknown } = readUnmet(input.unmet)
  if (unknown.length > 0) return { errors: { unmet: say.unknownKeys(unknown.slice(0, 10).join(' ')) } }
  const { text: warning, found } = t.say.files.personalData
  const { system, area, task, deviation, risk, plan, owner } = input
  for (const [name, value] of Object.entries({ system, area, task, deviation, risk, plan, owner })) {
    const numbers = personalNumbersIn(value)
    if (numbers > 0 && !input.confirmed) return { errors: { [name]: `${warning} ${found(numbers)}` } }
  }
  const { maintenance, endOfSupport, handling, deadline } = input
  return {
    value: {
      system,
      area,
      task,
      maintenance,
      endOfSupport,
      unmet,
      deviation,
      risk,
      handling,
      plan,
      owner,
      deadline,
    },
  }
}

/** The sentences at the fields; undefined where no field is at fault. A submission says why it needs each of its own. */
export function errorsOf(
  refusal: FindingSaveRefusal,
  submits: boolean,
  t: Language,
): FieldErrors | undefined {
  const say = t.say.findings
  if (refusal === 'notAssessed' || refusal === 'notRegistered') return { risk: say.refusals[refusal] }
  if (typeof refusal !== 'object') return undefined
  const own: Readonly<Record<string, string>> = submits ? say.submissionMissing : {}
  return Object.fromEntries(
    Object.entries(refusal.faults).map(([field, fault]) => [
      field,
      (fault === 'missing' ? own[field] : undefined) ?? say.faults[fault],
    ]),
  )
}

interface Ground<C extends FindingPurpose> {
  readonly db: Reader
  readonly scope: UnitScope<C>
  readonly actor: Actor
  readonly csrf: string
  readonly t: Language
}

interface Showing {
  readonly typed?: Typed
  readonly errors?: FieldErrors
  readonly conflict?: boolean
}

/** The form with what is kept or was typed last; new where no finding is named. What is proposed cannot be changed. */
export async function findingFormPage<C extends FindingPurpose>(
  context: Ground<C>,
  wanted: string | undefined,
  { typed, errors = {}, conflict = false }: Showing,
): Promise<Answer> {
  const { db, scope, actor, csrf, t } = context
  const found = wanted === undefined ? undefined : await findingWithSteps(db, scope, id(wanted))
  if (wanted !== undefined && !found) return missing
  if (found && !isOpen(found.finding.state)) return stop(409, t.say.findings.refusals.notOpen)
  if (found?.finding.withdrawnAt) return stop(409, t.say.findings.refusals.withdrawn)
  const fields = typed && Object.fromEntries(['unit', ...names].map((name) => [name, textIn(typed, name)]))
  const sentVersion = typed ? textIn(typed, 'version') : ''
  const model = findingForm(
    {
      finding: found?.finding,
      units: found ? [] : await unitsIn(db, scope),
      typed: fields,
      version:
        conflict || !/^\d{1,9}$/.test(sentVersion) ? (found?.finding.version ?? 0) : Number(sentVersion),
      errors,
      mayAssess: scopeFor(actor, 'finding.assess') !== undefined,
      areas: (await findingAreas(db, scope)).map(({ area }) => area),
      hasNumbers: fields !== undefined && personalNumbersIn(...Object.values(fields)) > 0,
    },
    t,
  )
  const meanwhile =
    found && fields && conflict
      ? await meanwhileOn(
          context,
          changesOfFinding(found.finding.id),
          findingBeside(found.finding, fields, t),
          model.action,
        )
      : undefined
  return showPage(model.title, <FindingFormPage model={model} meanwhile={meanwhile} csrf={csrf} t={t} />, {
    here: 'findings',
    ...(conflict ? { status: 409 } : {}),
  })
}
