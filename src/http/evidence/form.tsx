import { z } from 'zod'
import { isSafeguardId } from '../../../controls/cis/v8.1/index.ts'
import { EvidenceFormPage } from '../../../views/evidence/form.tsx'
import { type AddRefusal, addEvidence, type EvidenceContent } from '../../actions/evidence/add.ts'
import type { Change } from '../../db/change.ts'
import { cycleOfYear } from '../../db/queries/cycles.ts'
import { catalogueOfCycle } from '../../db/queries/guidelines.ts'
import type { Reader } from '../../db/reader.ts'
import type { Actor } from '../../domain/access/actor.ts'
import { scopeFor, type UnitInScope, within } from '../../domain/access/scope.ts'
import { type EvidenceKind, evidenceLimits, isAddressRefusal } from '../../domain/evidence/evidence.ts'
import { isRequirementKey } from '../../domain/guidelines/catalogue.ts'
import type { Day } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { subjectHref } from '../../presenters/answers-words.ts'
import { type EvidenceFields, evidenceForm, type Purpose } from '../../presenters/evidence-form.ts'
import { type Answer, goTo, missing, showPage } from '../kernel/answer.ts'
import { checked, requiredDay, requiredText, wholeNumber } from '../kernel/fields.ts'
import type { Typed } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'

/** The fields that every kind of evidence has. `for` and `cycle` name the answer it is added for. */
export const commonFields = {
  title: requiredText(evidenceLimits.title),
  valid_from: requiredDay(),
  valid_until: requiredDay(),
  confirmed: checked(),
  for: z.string().max(20).optional(),
  cycle: wholeNumber(1, 9999).optional(),
}

/** What the form of a new piece is drawn with. */
export interface FormGround {
  readonly db: Reader
  readonly unit: UnitInScope<'evidence.write'>
  readonly csrf: string
  readonly t: Language
}

interface FormShown {
  readonly kind: EvidenceKind
  readonly purpose: Purpose | undefined
  readonly fields: EvidenceFields
  readonly errors?: Readonly<Record<string, string>>
  readonly warnings?: readonly string[]
  readonly stopped?: string
  readonly status?: 200 | 409 | 422
}

export function showForm({ unit, csrf, t }: FormGround, shown: FormShown): Answer {
  const { kind, purpose, fields, errors = {}, warnings = [], stopped, status = 200 } = shown
  const model = evidenceForm({ unit, kind, purpose, fields, errors, warnings, stopped }, t)
  return showPage(model.title, <EvidenceFormPage model={model} csrf={csrf} t={t} />, {
    here: 'evidence',
    status,
  })
}

/** The form again with everything that was typed. */
export async function showAgain(
  ground: FormGround,
  kind: EvidenceKind,
  typed: Typed,
  said: Pick<FormShown, 'errors' | 'warnings' | 'stopped' | 'status'>,
): Promise<Answer> {
  const purpose = await purposeIn(ground.db, textIn(typed, 'for'), Number(textIn(typed, 'cycle')))
  const fields = {
    title: textIn(typed, 'title'),
    validFrom: textIn(typed, 'valid_from'),
    validUntil: textIn(typed, 'valid_until'),
    url: textIn(typed, 'url'),
    statement: textIn(typed, 'statement'),
  }
  return showForm(ground, { kind, purpose, fields, status: 422, ...said })
}

/** The answer that an address or a form names; undefined where it names none that can be. */
export async function purposeIn(
  db: Reader,
  subject: string | undefined,
  year: number | undefined,
): Promise<Purpose | undefined> {
  if (subject === undefined || !year) return undefined
  if (isSafeguardId(subject)) return { subject, cycle: year, months: undefined }
  const cycle = isRequirementKey(subject) ? await cycleOfYear(db, year) : undefined
  const requirement = cycle && (await catalogueOfCycle(db, cycle)).requirement(subject)
  return requirement && { subject, cycle: year, months: requirement.evidenceMaxAgeMonths }
}

interface Adding extends FormGround {
  readonly actor: Actor
  readonly change: Change
  readonly typed: Typed
  readonly input: {
    readonly title: string
    readonly valid_from: Day
    readonly valid_until: Day
    readonly confirmed: boolean
    readonly for?: string | undefined
    readonly cycle?: number | undefined
  }
}

/** Adds a piece whose content is at hand, and goes back to the answer it is for, or to its own page. */
export async function add(context: Adding, content: EvidenceContent): Promise<Answer> {
  const { db, actor, change, unit, input, typed } = context
  const purpose = await purposeIn(db, input.for, input.cycle)
  if ((input.for !== undefined || input.cycle !== undefined) && !purpose) return missing
  const scope = scopeFor(actor, 'answer.write')
  const own = scope && within(scope, unit)
  const cycle = purpose && (await cycleOfYear(db, purpose.cycle))
  if (purpose && !(cycle && own)) return missing
  const added = await addEvidence(change, unit, {
    title: input.title,
    validFrom: input.valid_from,
    validUntil: input.valid_until,
    confirmed: input.confirmed,
    content,
    support:
      purpose && cycle && own ? { unit: own, cycleId: cycle.id, subject: subjectOf(purpose) } : undefined,
  })
  if (!added.ok)
    return showAgain(context, content.kind, typed, sentencesFor(added.refusal, content, context.t))
  return goTo(
    purpose
      ? subjectHref({ unit: unit.code, cycle: purpose.cycle }, purpose.subject, { edit: purpose.subject })
      : paths.evidence.to({ unit: unit.code, evidence: added.value.id }),
  )
}

function subjectOf({ subject }: Purpose) {
  return { kind: isRequirementKey(subject) ? ('requirement' as const) : ('safeguard' as const), id: subject }
}

function sentencesFor(
  refusal: AddRefusal,
  content: EvidenceContent,
  t: Language,
): Pick<FormShown, 'errors' | 'warnings' | 'stopped' | 'status'> {
  const { personalData } = t.say.files
  if (typeof refusal === 'object') {
    const where = content.kind === 'file' ? personalData.file : personalData.text
    const again = content.kind === 'file' ? [t.say.evidence.chooseAgain] : []
    return { warnings: [where, personalData.found(refusal.count), ...again] }
  }
  if (refusal === 'endsBeforeStart') return { errors: { valid_until: t.say.form.beforeStart } }
  if (isAddressRefusal(refusal)) return { errors: { url: t.say.evidence.address[refusal] } }
  return { stopped: t.say.review.refusals[refusal], status: 409 }
}
