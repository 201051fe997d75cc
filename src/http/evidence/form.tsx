import { z } from 'zod'
import { isSafeguardId } from '../../../controls/cis/v8.1/index.ts'
import { EvidenceFormPage } from '../../../views/evidence/form.tsx'
import { handOf } from '../../actions/answers/save.ts'
import type { Purpose as SupportPurpose } from '../../actions/evidence/support.ts'
import type { Ids } from '../../adapters/ids.ts'
import { sheetOf } from '../../db/queries/answers.ts'
import type { CycleRow, Cycles } from '../../db/queries/cycles.ts'
import { catalogueOfCycle } from '../../db/queries/guidelines.ts'
import type { Reader } from '../../db/reader.ts'
import type { Actor } from '../../domain/access/actor.ts'
import { scopeFor, type UnitInScope, within } from '../../domain/access/scope.ts'
import { currentCycle } from '../../domain/cycles/current.ts'
import { addressesAtMost } from '../../domain/evidence/addresses.ts'
import { evidenceLimits } from '../../domain/evidence/evidence.ts'
import { isRequirementKey } from '../../domain/guidelines/catalogue.ts'
import type { Language } from '../../i18n/language.ts'
import {
  evidenceForm,
  type FilesTaken,
  type NewEvidenceFields,
  noFilesTaken,
  type Purpose,
} from '../../presenters/evidence-form.ts'
import { subjectGroups } from '../../presenters/evidence-subjects.ts'
import { type Answer, showPage } from '../kernel/answer.ts'
import { checked, key, requiredDay, requiredText, several, text, wholeNumber } from '../kernel/fields.ts'
import type { Typed } from '../kernel/route.ts'
import { textIn, yearIn } from '../kernel/typed.ts'
import { filesAtMost } from '../kernel/upload.ts'
import { stagedMinutes, stagedToken } from './staged.ts'

/**
 * The fields of new evidence, of which there may be several kinds at once. `for` is the answer it is added for,
 * `subject` those it supports too.
 */
export const newEvidenceFields = {
  title: requiredText(evidenceLimits.title),
  valid_from: requiredDay(),
  valid_until: requiredDay(),
  confirmed: checked(),
  for: key(20).optional(),
  cycle: wholeNumber(1, 9999).optional(),
  subject: several(key(20)),
  // Ours, and never typed: one that is not of its shape is none.
  form_key: z.guid().optional().catch(undefined),
  links: text(2 * addressesAtMost * evidenceLimits.url),
  statement: text(evidenceLimits.statement),
  staged: several(stagedToken),
  keep: several(stagedToken),
}

/** What the form of new evidence is drawn with. */
export interface FormGround {
  readonly house: { readonly ids: Ids }
  readonly db: Reader
  readonly cycles: Cycles
  readonly actor: Actor
  readonly unit: UnitInScope<'evidence.write'>
  readonly csrf: string
  readonly t: Language
}

export interface Shown {
  readonly errors?: Readonly<Record<string, string>>
  readonly warnings?: readonly string[]
  readonly stopped?: string
  readonly taken?: FilesTaken
  readonly status?: 200 | 409 | 422
}

interface FormShown extends Shown {
  readonly purpose: Purpose | undefined
  readonly cycle: CycleRow | undefined
  readonly subjects: readonly string[]
  readonly formKey: string
  readonly fields: NewEvidenceFields
}

export async function showForm(ground: FormGround, shown: FormShown): Promise<Answer> {
  const { unit, csrf, t } = ground
  const { purpose, cycle, subjects, formKey, fields, status = 200 } = shown
  const { errors = {}, warnings = [], taken = noFilesTaken, stopped } = shown
  const ticked = [...subjects, ...(purpose ? [purpose.subject] : [])]
  const groups = cycle ? await groupsFor(ground, cycle, ticked) : []
  const input = { unit, purpose, groups, formKey, fields, taken, errors, warnings, stopped }
  const model = evidenceForm({ ...input, cycle: cycle?.year }, t)
  const page = (
    <EvidenceFormPage model={model} csrf={csrf} most={filesAtMost} waitMinutes={stagedMinutes} t={t} />
  )
  return showPage(model.title, page, { here: 'evidence', status })
}

/** The answers that can be ticked: of the unit, in this cycle, as far as this hand may write them now. */
export async function groupsFor(
  { db, actor, unit, t }: Pick<FormGround, 'db' | 'actor' | 'unit' | 't'>,
  cycle: CycleRow,
  ticked: readonly string[],
) {
  const scope = scopeFor(actor, 'answer.write')
  const own = scope && within(scope, unit)
  if (!own) return []
  return subjectGroups(await sheetOf(db, own, cycle), handOf(actor, own), ticked, t)
}

/** The form again with everything that was typed. */
export async function showAgain(ground: FormGround, typed: Typed, said: Shown): Promise<Answer> {
  const year = yearIn(typed, 'cycle')
  const fields = {
    title: textIn(typed, 'title'),
    validFrom: textIn(typed, 'valid_from'),
    validUntil: textIn(typed, 'valid_until'),
    links: textIn(typed, 'links'),
    statement: textIn(typed, 'statement'),
  }
  return showForm(ground, {
    purpose: await purposeIn(ground, textIn(typed, 'for'), year),
    cycle: year ? cycleFor(await ground.cycles(), year) : undefined,
    subjects: [typed['subject'] ?? []].flat(),
    formKey: textIn(typed, 'form_key') || ground.house.ids.next(),
    fields,
    status: 422,
    ...said,
  })
}

/** The cycle whose answers a form offers: the one that the address names, else the one that people mean. */
export function cycleFor(cycles: readonly CycleRow[], year: number | undefined): CycleRow | undefined {
  return year === undefined ? currentCycle(cycles) : cycles.find((cycle) => cycle.year === year)
}

/** The answer that an address or a form names; undefined where it names none that can be. */
export async function purposeIn(
  { db, cycles }: Pick<FormGround, 'db' | 'cycles'>,
  subject: string | undefined,
  year: number | undefined,
): Promise<Purpose | undefined> {
  if (!subject || !year) return undefined
  if (isSafeguardId(subject)) return { subject, cycle: year, months: undefined }
  const cycle = isRequirementKey(subject) ? cycleFor(await cycles(), year) : undefined
  const requirement = cycle && (await catalogueOfCycle(db, cycle)).requirement(subject)
  return requirement && { subject, cycle: year, months: requirement.evidenceMaxAgeMonths }
}

/**
 * The answers that new evidence is for, as a form names them; `missing` where one of them cannot be, undefined where
 * there are none.
 */
export async function supportIn(
  { db, cycles, actor, unit }: Pick<FormGround, 'db' | 'cycles' | 'actor' | 'unit'>,
  subjects: readonly string[],
  year: number | undefined,
  which: 'some' | 'also none' = 'some',
): Promise<SupportPurpose | 'missing' | undefined> {
  if (subjects.length === 0 && which === 'some') return undefined
  const scope = scopeFor(actor, 'answer.write')
  const own = scope && within(scope, unit)
  const cycle = year === undefined ? undefined : cycleFor(await cycles(), year)
  if (!cycle || !own) return 'missing'
  const catalogue = await catalogueOfCycle(db, cycle)
  const known = subjects.every((id) => isSafeguardId(id) || catalogue.requirement(id) !== undefined)
  if (!known) return 'missing'
  return {
    unit: own,
    cycleId: cycle.id,
    subjects: [...new Set(subjects)].map((id) => ({
      kind: isRequirementKey(id) ? ('requirement' as const) : ('safeguard' as const),
      id,
    })),
  }
}
