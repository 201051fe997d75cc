import { audiences, owners } from '../../controls/guidelines/legends.ts'
import type { Audience, OwnerKey } from '../../controls/shape.ts'
import type { GuidelineRequirement } from '../domain/guidelines/catalogue.ts'
import { faultsOf, type KnownVersion, type VersionField } from '../domain/guidelines/version.ts'
import type { Day } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import { chosenIn, dayIn, type StoredTexts, storedBeside } from './stored-beside.ts'

/** The keys of the legends, as the forms offer them. */
export const audienceKeys = Object.keys(audiences) as [Audience, ...Audience[]]
export const ownerKeys = Object.keys(owners) as [OwnerKey, ...OwnerKey[]]

/** What stands in the fields of a form, as texts; a box that is ticked is a text too. */
export type FieldTexts = Readonly<Record<string, string | readonly string[]>>

interface Choice {
  readonly value: string
  readonly label: string
}

/** The form of a draft's own fields. */
export interface HeadFormModel {
  readonly action: string
  readonly values: FieldTexts
  readonly errors: Readonly<Record<string, string>>
  /** Only for a new guideline. */
  readonly asksKey: boolean
  readonly owners: readonly Choice[]
  readonly audiences: readonly (Choice & { readonly checked: boolean })[]
}

export function headForm(
  form: Pick<HeadFormModel, 'action' | 'values' | 'errors' | 'asksKey'>,
  t: Language,
): HeadFormModel {
  const chosen = [form.values['appliesTo'] ?? []].flat()
  return {
    ...form,
    owners: ownerChoices(t),
    audiences: audienceChoices(t).map((choice) => ({ ...choice, checked: chosen.includes(choice.value) })),
  }
}

function ownerChoices(t: Language): readonly Choice[] {
  return ownerKeys.map((value) => ({ value, label: owners[value][t.code] }))
}

function audienceChoices(t: Language): readonly Choice[] {
  return audienceKeys.map((value) => ({ value, label: audiences[value][t.code] }))
}

/** What is stored in a draft's own fields where something else was typed. */
export function headBeside(draft: KnownVersion, typed: FieldTexts, t: Language): StoredTexts {
  const say = t.say.guidelines.draft
  const day = dayIn(t)
  const fields = [
    { name: 'effectiveOn', label: say.effectiveOn, words: day },
    { name: 'legalTrigger', label: say.legalTrigger },
    { name: 'changeNote', label: say.changeNote },
    { name: 'reviewOn', label: say.reviewOn, words: day },
    { name: 'titleDa', label: say.titleDa },
    { name: 'titleEn', label: say.titleEn },
    { name: 'shortNameDa', label: say.shortNameDa },
    { name: 'shortNameEn', label: say.shortNameEn },
    { name: 'purposeDa', label: say.purposeDa },
    { name: 'purposeEn', label: say.purposeEn },
    { name: 'owner', label: say.owner, words: chosenIn(ownerChoices(t)) },
    { name: 'reviewMonths', label: say.reviewMonths },
    { name: 'appliesTo', label: say.groups.applies, words: chosenIn(audienceChoices(t)) },
  ]
  return storedBeside(fields, headValues(draft), typed, t)
}

/** What the fields of a draft begin with. */
export function headValues(draft: KnownVersion): FieldTexts {
  const { text } = draft
  return {
    version: String(draft.version),
    effectiveOn: draft.effectiveOn ?? '',
    legalTrigger: draft.legalTrigger,
    changeNote: draft.changeNote,
    reviewOn: draft.reviewOn ?? '',
    titleDa: text.title.da,
    titleEn: text.title.en,
    shortNameDa: text.shortName.da,
    shortNameEn: text.shortName.en,
    purposeDa: text.purpose.da,
    purposeEn: text.purpose.en,
    owner: text.owner,
    reviewMonths: String(text.reviewMonths),
    appliesTo: text.appliesTo,
  }
}

/** What the fields of a new guideline begin with. */
export function newValues(key: string): FieldTexts {
  return { key, version: '0', reviewMonths: '12', appliesTo: ['alle'] }
}

/** The draft under way with its requirements, and what it lacks before it can be heard. */
export interface DraftModel {
  readonly title: string
  readonly up: { readonly label: string; readonly href: string }
  readonly requirements: readonly {
    readonly key: string
    readonly text: string
    readonly editHref: string
    readonly removal: string
  }[]
  readonly addHref: string
  readonly version: string
  readonly hearing: string
  readonly lacks: readonly string[]
}

export function presentDraft(
  draft: KnownVersion,
  versions: readonly KnownVersion[],
  today: Day,
  t: Language,
): DraftModel {
  const say = t.say.guidelines
  const { guideline } = draft
  const at = { guideline }
  const lacking = Object.keys(faultsOf(draft, versions, today)) as VersionField[]
  return {
    title: say.draft.title(guideline, draft.number),
    up: { label: guideline, href: paths.guideline.to(at) },
    requirements: draft.text.requirements.map(({ id, text }) => ({
      key: id,
      text: text[t.code],
      editHref: paths.draftRequirement.to({ ...at, requirement: id }),
      removal: paths.draftRequirementRemoval.to({ ...at, requirement: id }),
    })),
    addHref: paths.draftRequirement.to({ ...at, requirement: 'new' }),
    version: String(draft.version),
    hearing: paths.guidelineHearing.to(at),
    lacks: lacking.map((field) => say.fieldNames[field]),
  }
}

/** What the fields of a requirement begin with; those of a new one are empty. */
export function requirementValues(
  draft: KnownVersion,
  requirement: GuidelineRequirement | undefined,
): FieldTexts {
  return {
    version: String(draft.version),
    textDa: requirement?.text.da ?? '',
    textEn: requirement?.text.en ?? '',
    evidenceDa: requirement?.evidence.da ?? '',
    evidenceEn: requirement?.evidence.en ?? '',
    grounding: requirement?.grounding ?? '',
    months: String(requirement?.evidenceMaxAgeMonths ?? 12),
    meaning: 'same',
  }
}

/**
 * What is stored of a requirement where something else was typed. One that is new has nothing stored; then the whole
 * list of them is shown, since somebody else may just have added the same.
 */
export function requirementBeside(
  draft: KnownVersion,
  requirement: GuidelineRequirement | undefined,
  typed: FieldTexts,
  t: Language,
): StoredTexts {
  const say = t.say.guidelines.draft
  if (!requirement) {
    const { requirements } = draft.text
    if (requirements.length === 0) return [[say.requirements, say.noRequirements]]
    return requirements.map(({ id, text }) => [id, text[t.code]] as const)
  }
  const { shortGroundings } = t.say.guidelines.difference
  const grounds = Object.entries(shortGroundings).map(([value, label]) => ({ value, label }))
  const fields = [
    { name: 'textDa', label: say.textDa },
    { name: 'textEn', label: say.textEn },
    { name: 'evidenceDa', label: say.evidenceDa },
    { name: 'evidenceEn', label: say.evidenceEn },
    { name: 'grounding', label: say.grounding, words: chosenIn(grounds) },
    { name: 'months', label: say.months },
  ]
  return storedBeside(fields, requirementValues(draft, requirement), typed, t)
}
