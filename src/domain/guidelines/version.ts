import type { Actor } from '../access/actor.ts'
import { personOf } from '../access/actor.ts'
import { allow, type Decision, refuse } from '../decision.ts'
import type { GuidelineVersionId, PersonId } from '../ids.ts'
import type { Day, Instant } from '../time.ts'
import type { GuidelineKey, GuidelineText } from './catalogue.ts'

/** What is stored of a version's way: being written, heard, adopted. The rest follows from the calendar. */
const versionStates = ['draft', 'hearing', 'adopted'] as const
export type VersionState = (typeof versionStates)[number]

/**
 * How a version stands on a day. adopted: decided and not in force yet. replaced: a later one is in force. repealed: a
 * later one is, and it has no requirements.
 */
const standings = ['draft', 'hearing', 'adopted', 'in_force', 'replaced', 'repealed'] as const
export type VersionStanding = (typeof standings)[number]

/** What can be done to a version; each is kept with who and when. */
const guidelineSteps = ['drafted', 'saved', 'heard', 'returned', 'adopted'] as const
export type GuidelineStep = (typeof guidelineSteps)[number]

/** One version of a guideline as far as its standing depends on it. */
export interface DatedVersion {
  readonly number: number
  readonly state: VersionState
  /** Null for a draft without a date, and for what was delivered, which has always been in force. */
  readonly effectiveOn: Day | null
  /** Whether it has no requirements: coming into force, it repeals the guideline. */
  readonly repeals: boolean
}

/** Whether a version has come into force by a day. What was delivered is adopted and has no day. */
function hasComeIntoForce(version: DatedVersion, today: Day): boolean {
  return version.state === 'adopted' && (version.effectiveOn === null || version.effectiveOn <= today)
}

/** The version in force on a day: the latest that has come into force. Takes the versions in any order. */
export function inForceOn<V extends DatedVersion>(versions: readonly V[], today: Day): V | undefined {
  return versions
    .filter((version) => hasComeIntoForce(version, today))
    .toSorted((one, other) => other.number - one.number)[0]
}

/** How one of the versions of a guideline stands on a day. */
export function standingOf(
  version: DatedVersion,
  versions: readonly DatedVersion[],
  today: Day,
): VersionStanding {
  if (version.state !== 'adopted') return version.state
  if (!hasComeIntoForce(version, today)) return 'adopted'
  const later = inForceOn(versions, today)
  if (later === undefined || later.number === version.number) return version.repeals ? 'repealed' : 'in_force'
  return later.repeals ? 'repealed' : 'replaced'
}

/** What a version must have before it is heard and adopted; a draft may lack any of it. */
export interface VersionFacts {
  readonly effectiveOn: Day | null
  readonly legalTrigger: string
  readonly changeNote: string
  readonly reviewOn: Day | null
}

/** A version with its text. What was delivered has no id: nobody here wrote it. */
export interface KnownVersion extends DatedVersion, VersionFacts {
  readonly id: GuidelineVersionId | undefined
  readonly guideline: GuidelineKey
  readonly text: GuidelineText
  readonly draftedBy: PersonId | null
  readonly adoptedAt: Instant | null
  /** How often it was saved; 0 for what was delivered. */
  readonly version: number
}

/** The draft or hearing that a guideline has under way; there is never more than one. */
export function openVersion(versions: readonly KnownVersion[]): KnownVersion | undefined {
  return versions.find(({ state }) => state !== 'adopted')
}

/** The newest adopted version after the one that a cycle keeps: it is for a later cycle. Undefined where there is none. */
export function comingAfter(
  versions: readonly DatedVersion[],
  kept: number,
): { readonly number: number; readonly effectiveOn: Day } | undefined {
  const later = versions
    .filter(({ number, state }) => number > kept && state === 'adopted')
    .toSorted((one, other) => other.number - one.number)[0]
  return later?.effectiveOn ? { number: later.number, effectiveOn: later.effectiveOn } : undefined
}

export type VersionField = keyof VersionFacts
export type VersionFault = 'missing' | 'alreadyInForce' | 'beforeEffect'

/**
 * What stands in the way of adopting a version, by field. It has a day, a legal trigger and a change note (U-06); the
 * day is not one on which another version of the guideline is in force already, since what was in force stays so; the
 * next review comes after it. Empty where nothing does.
 */
export function faultsOf(
  facts: VersionFacts,
  others: readonly DatedVersion[],
  today: Day,
): Readonly<Partial<Record<VersionField, VersionFault>>> {
  const { effectiveOn, legalTrigger, changeNote, reviewOn } = facts
  const faults: Partial<Record<VersionField, VersionFault>> = {}
  if (legalTrigger === '') faults.legalTrigger = 'missing'
  if (changeNote === '') faults.changeNote = 'missing'
  if (effectiveOn === null) faults.effectiveOn = 'missing'
  else if (effectiveOn < today || others.some((each) => isFrom(each, effectiveOn)))
    faults.effectiveOn = 'alreadyInForce'
  if (reviewOn !== null && effectiveOn !== null && reviewOn <= effectiveOn) faults.reviewOn = 'beforeEffect'
  return faults
}

function isFrom(version: DatedVersion, effectiveOn: Day): boolean {
  return version.state === 'adopted' && version.effectiveOn !== null && version.effectiveOn >= effectiveOn
}

export type VersionRefusal = 'changedMeanwhile' | 'notDraft' | 'notInHearing' | 'ownDraft' | 'commentMissing'

/** Whether a version may still be written: until it is heard. */
export function mayWrite(state: VersionState): Decision<undefined, VersionRefusal> {
  return state === 'draft' ? allow(undefined) : refuse('notDraft')
}

/** Whether this person may adopt a version that was heard: never somebody who wrote on it. */
export function mayAdopt(
  state: VersionState,
  writers: readonly (PersonId | null)[],
  actor: Actor,
): Decision<undefined, VersionRefusal> {
  if (state !== 'hearing') return refuse('notInHearing')
  const person = personOf(actor)
  return person !== null && writers.includes(person) ? refuse('ownDraft') : allow(undefined)
}

/** Whether a text has no requirements, and so repeals its guideline. */
export function repeals(text: GuidelineText): boolean {
  return text.requirements.length === 0
}
