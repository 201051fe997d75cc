import { usualMonths } from '../domain/evidence/age.ts'
import { validFor } from '../domain/evidence/evidence.ts'
import type { Day } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import { subjectHref } from './answers-words.ts'
import type { SubjectGroupModel } from './evidence-subjects.ts'

/** The answer that a piece is added for, as the address says it. */
export interface Purpose {
  readonly subject: string
  readonly cycle: number
  /** For how many months its requirement takes evidence; undefined for a safeguard. */
  readonly months: number | undefined
}

/** What stands in the fields that every form of evidence has. */
export interface EvidenceFields {
  readonly title: string
  readonly validFrom: string
  readonly validUntil: string
  readonly statement: string
}

/** What stands in the fields of new evidence, which can be several addresses, one a line. */
export interface NewEvidenceFields extends EvidenceFields {
  readonly links: string
}

/** What became of what a form held, where it came back. */
export interface FilesTaken {
  readonly added: readonly string[]
  readonly refused: readonly { readonly name: string; readonly why: string }[]
  /** Files that wait until somebody has said that they hold nothing they must not. */
  readonly waiting: readonly {
    readonly name: string
    readonly token: string
    /** Empty where it waits for the rest of its form alone. */
    readonly warnings: readonly string[]
    readonly looked: boolean
  }[]
}

export const noFilesTaken: FilesTaken = { added: [], refused: [], waiting: [] }

export interface EvidenceFormInput {
  readonly unit: { readonly code: string; readonly name: string }
  readonly purpose: Purpose | undefined
  /** The year whose answers can be ticked; undefined where none can. */
  readonly cycle: number | undefined
  readonly groups: readonly SubjectGroupModel[]
  /** Names this form, so that it can be sent twice without harm. */
  readonly formKey: string
  readonly fields: NewEvidenceFields
  readonly taken: FilesTaken
  readonly errors: Readonly<Record<string, string>>
  /** The warnings that somebody must answer before it is kept. */
  readonly warnings: readonly string[]
  /** Why it cannot be kept at all now. */
  readonly stopped: string | undefined
}

/** The form for new evidence. */
export interface EvidenceFormModel extends FilesTaken {
  readonly title: string
  readonly lead: string
  readonly crumb: { readonly label: string; readonly href: string }
  readonly action: string
  readonly formKey: string
  readonly purpose: Purpose | undefined
  readonly cycle: number | undefined
  readonly groups: readonly SubjectGroupModel[]
  /** Whether more is ticked than the answer it is added for. */
  readonly moreTicked: boolean
  readonly fields: NewEvidenceFields
  readonly validHint: string | undefined
  /** Over the errors: nothing was added, or not all of it. */
  readonly notAdded: string
  readonly errors: readonly { readonly name: string; readonly text: string }[]
  readonly errorOf: Readonly<Record<string, string>>
  readonly warnings: readonly string[]
  readonly stopped: string | undefined
  readonly cancel: string
}

/** What the fields begin with: valid from today, for as long as the requirement takes evidence, else a year. */
export function newFields(today: Day, purpose: Purpose | undefined): NewEvidenceFields {
  const until = validFor(today, purpose?.months ?? usualMonths)
  return { title: '', validFrom: today, validUntil: until, links: '', statement: '' }
}

/** The warnings as the first lines of the form say them, each with the box that answers it; the boxes stand far below. */
export function unanswered(
  warnings: readonly string[],
  waiting: FilesTaken['waiting'],
): readonly { readonly name: string; readonly text: string }[] {
  return [
    ...(warnings.length === 0 ? [] : [{ name: 'confirmed', text: warnings.join(' ') }]),
    ...waiting.flatMap((file, place) =>
      file.warnings.length === 0 || file.looked
        ? []
        : [{ name: `${place}-keep`, text: `${file.name}: ${file.warnings.join(' ')}` }],
    ),
  ]
}

export function evidenceForm(input: EvidenceFormInput, t: Language): EvidenceFormModel {
  const { unit, purpose, taken } = input
  const say = t.say.evidence
  const months = purpose?.months
  const list = paths.unitEvidence.to({ unit: unit.code })
  const refused = taken.refused.map(({ name, why }) => ({ name: 'file', text: `${name}: ${why}` }))
  return {
    ...taken,
    title: purpose ? say.newFor(purpose.subject) : say.newTitle,
    lead: say.newLead(unit.name),
    crumb: { label: say.title, href: list },
    action: list,
    formKey: input.formKey,
    purpose,
    cycle: input.cycle,
    groups: input.groups,
    moreTicked: input.groups.some(({ subjects }) =>
      subjects.some(({ id, ticked }) => ticked && id !== purpose?.subject),
    ),
    fields: input.fields,
    validHint: months === undefined ? undefined : say.validHint(months),
    notAdded: taken.added.length > 0 ? say.notAllAdded : say.notAdded,
    errors: [
      ...Object.entries(input.errors).map(([name, text]) => ({ name, text })),
      ...unanswered(input.warnings, taken.waiting),
      ...refused,
    ],
    errorOf: input.errors,
    warnings: input.warnings,
    stopped: input.stopped,
    cancel: purpose
      ? subjectHref({ unit: unit.code, cycle: purpose.cycle }, purpose.subject, { edit: purpose.subject })
      : list,
  }
}
