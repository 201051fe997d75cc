import type { Bilingual } from '../../../controls/shape.ts'
import { type Change, done, type Moment, type Writer } from '../../db/change.ts'
import { allVersions } from '../../db/queries/guidelines.ts'
import { insertVersion, replaceDraft } from '../../db/writes/guidelines.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import type {
  GuidelineKey,
  GuidelineRequirement,
  GuidelineText,
  RequirementKey,
} from '../../domain/guidelines/catalogue.ts'
import { nextRequirementKey } from '../../domain/guidelines/keys.ts'
import {
  faultsOf,
  type KnownVersion,
  mayWrite,
  openVersion,
  type VersionFacts,
  type VersionFault,
  type VersionField,
  type VersionRefusal,
} from '../../domain/guidelines/version.ts'

/** What a draft says beside its requirements. */
export interface DraftHead extends VersionFacts {
  readonly title: Bilingual
  readonly shortName: Bilingual
  readonly purpose: Bilingual
  readonly owner: GuidelineText['owner']
  readonly reviewMonths: number
  readonly appliesTo: GuidelineText['appliesTo']
  /** Said knowingly: the guideline is repealed, so that it has no requirements any more. */
  readonly repeal: boolean
}

export type DraftRefusal =
  | VersionRefusal
  | 'missing'
  | 'keyTaken'
  | 'draftOpen'
  | { readonly kind: 'faults'; readonly faults: Readonly<Partial<Record<VersionField, VersionFault>>> }

/** Begins the next version of a guideline from its latest one; refused where one is under way. Gives its number. */
export function beginDraft(
  change: Change,
  _scope: UnitScope<'guideline.write'>,
  guideline: GuidelineKey,
): Promise<Decision<number, DraftRefusal>> {
  return change<number, DraftRefusal>(async (write, moment) => {
    const versions = await allVersions(write, guideline)
    const latest = versions.at(-1)
    if (!latest) return { ok: false, refusal: 'missing' }
    if (openVersion(versions)) return { ok: false, refusal: 'draftOpen' }
    const number = latest.number + 1
    const nothing = { effectiveOn: null, legalTrigger: '', changeNote: '', reviewOn: null }
    const draft = { guideline, number, text: latest.text, ...nothing, by: personOf(change.actor) }
    return begun(write, moment, draft)
  })
}

/** Begins a guideline of the region's own under a key that no other has had. Gives the number of its first version. */
export function createGuideline(
  change: Change,
  _scope: UnitScope<'guideline.write'>,
  created: { readonly key: GuidelineKey; readonly head: DraftHead },
): Promise<Decision<number, DraftRefusal>> {
  return change<number, DraftRefusal>(async (write, moment) => {
    const { key: guideline, head } = created
    if ((await allVersions(write, guideline)).length > 0) return { ok: false, refusal: 'keyTaken' }
    const text = withHead({ id: guideline, legalBasis: [], abilities: [], requirements: [] }, head)
    const draft = { guideline, number: 1, text, ...factsOf(head), by: personOf(change.actor) }
    return begun(write, moment, draft)
  })
}

async function begun(write: Writer, moment: Moment, draft: Parameters<typeof insertVersion>[2]) {
  const id = await insertVersion(write, moment, draft)
  const detail = { guideline: draft.guideline, number: draft.number }
  return done(draft.number, { action: 'guideline.drafted', object: 'guideline', id, detail })
}

/** What is saved of a draft: its own fields, or one of its requirements. */
export type DraftEdit =
  | { readonly kind: 'head'; readonly head: DraftHead }
  | {
      readonly kind: 'requirement'
      /** Undefined for a new one. */
      readonly key: RequirementKey | undefined
      /** It has come to mean something else, so that the old key is left and a new one given. */
      readonly newMeaning: boolean
      readonly content: Omit<GuidelineRequirement, 'id' | 'guideline'>
    }
  | { readonly kind: 'removal'; readonly key: RequirementKey }

/** Which draft is meant, and the version of its row that was on the page. */
export interface DraftPlace {
  readonly guideline: GuidelineKey
  readonly version: number
}

/**
 * Saves one part of the draft under way. It may lack its day, trigger and note until it is heard; what is there must
 * not contradict what is in force. Gives the key that was saved, undefined for the draft's own fields.
 */
export function saveDraft(
  change: Change,
  _scope: UnitScope<'guideline.write'>,
  place: DraftPlace,
  edit: DraftEdit,
): Promise<Decision<RequirementKey | undefined, DraftRefusal>> {
  return change<RequirementKey | undefined, DraftRefusal>(async (write, moment) => {
    const versions = await allVersions(write, place.guideline)
    const draft = openVersion(versions)
    if (draft?.id === undefined) return { ok: false, refusal: 'missing' }
    const may = mayWrite(draft.state)
    if (!may.ok) return may
    if (draft.version !== place.version) return { ok: false, refusal: 'changedMeanwhile' }
    const edited = editedText(draft.text, edit, versions)
    if (!edited) return { ok: false, refusal: 'missing' }
    const facts = edit.kind === 'head' ? factsOf(edit.head) : draft
    if (edit.kind === 'head') {
      const faults = written(faultsOf(facts, versions, moment.today))
      if (Object.keys(faults).length > 0) return { ok: false, refusal: { kind: 'faults', faults } }
    }
    const kept = { id: draft.id, version: draft.version }
    const next = { ...facts, text: edited.text, by: personOf(change.actor) }
    if (!(await replaceDraft(write, moment, kept, next))) return { ok: false, refusal: 'changedMeanwhile' }
    const detail = {
      guideline: place.guideline,
      number: draft.number,
      part: edit.kind,
      key: edited.key ?? null,
    }
    return done(edited.key, { action: 'guideline.saved', object: 'guideline', id: draft.id, detail })
  })
}

/** A draft may lack what it must have later; only what is wrong in what was written stops it. */
function written(faults: ReturnType<typeof faultsOf>): ReturnType<typeof faultsOf> {
  return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== 'missing'))
}

function editedText(
  text: GuidelineText,
  edit: DraftEdit,
  versions: readonly KnownVersion[],
): { readonly text: GuidelineText; readonly key: RequirementKey | undefined } | undefined {
  if (edit.kind === 'head') return { text: withHead(text, edit.head), key: undefined }
  if (edit.key !== undefined && !text.requirements.some(({ id }) => id === edit.key)) return undefined
  if (edit.kind === 'removal') {
    const requirements = text.requirements.filter(({ id }) => id !== edit.key)
    return { text: { ...text, requirements }, key: edit.key }
  }
  const texts = versions.map((version) => version.text)
  const isNew = edit.key === undefined || edit.newMeaning
  const id = isNew ? nextRequirementKey(text.id, texts) : (edit.key as RequirementKey)
  const requirement = { id, guideline: text.id, ...edit.content }
  const requirements =
    edit.key === undefined
      ? [...text.requirements, requirement]
      : text.requirements.map((each) => (each.id === edit.key ? requirement : each))
  return { text: { ...text, requirements }, key: id }
}

function withHead(
  text: Pick<GuidelineText, 'id' | 'legalBasis' | 'abilities' | 'requirements'>,
  head: DraftHead,
): GuidelineText {
  const { title, shortName, purpose, owner, reviewMonths, appliesTo, repeal } = head
  return {
    ...text,
    ...{ title, shortName, purpose, owner, reviewMonths, appliesTo },
    requirements: repeal ? [] : text.requirements,
  }
}

function factsOf({ effectiveOn, legalTrigger, changeNote, reviewOn }: DraftHead): VersionFacts {
  return { effectiveOn, legalTrigger, changeNote, reviewOn }
}
