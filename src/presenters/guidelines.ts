import { cisControls } from '../../controls/cis/v8.1/index.ts'
import { guidelineControls } from '../../controls/crosswalk/guidelines.ts'
import { isGuidelineId } from '../../controls/guidelines/index.ts'
import { acts, audiences, certainties, guidelinesNote, owners } from '../../controls/guidelines/legends.ts'
import type { GuidelineRequirement } from '../domain/guidelines/catalogue.ts'
import {
  type GuidelineStep,
  inForceOn,
  type KnownVersion,
  openVersion,
  standingOf,
  type VersionStanding,
} from '../domain/guidelines/version.ts'
import type { Day, Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import { type CatalogueLink, controlLink } from './help.ts'

/** The versions of one guideline, oldest first. */
type Versions = readonly KnownVersion[]

interface GuidelineRow {
  readonly href: string
  readonly name: string
  readonly version: string
  readonly standing: VersionStanding
  readonly standingText: string
  readonly next: string
  readonly nextHref: string | undefined
  readonly owner: string
}

/** All guidelines with the version in force and the one that comes. */
export interface GuidelinesModel {
  readonly rows: readonly GuidelineRow[]
  readonly newHref: string | undefined
}

export function presentGuidelines(
  input: { readonly versions: Versions; readonly today: Day; readonly mayWrite: boolean },
  t: Language,
): GuidelinesModel {
  const { versions, today, mayWrite } = input
  const groups = [...Map.groupBy(versions, ({ guideline }) => guideline).values()]
  return {
    rows: groups
      .map((own) => rowOf(shownVersions(own, mayWrite), today, t))
      .filter((row) => row !== undefined),
    newHref: mayWrite ? paths.newGuideline.to({}) : undefined,
  }
}

/** A draft is for those who write guidelines; from the hearing on everybody reads a version. */
export function shownVersions(versions: Versions, mayWrite: boolean): Versions {
  return versions.filter(({ state }) => mayWrite || state !== 'draft')
}

/** The version that a guideline is shown in: the one in force, else its newest. */
export function currentVersion(versions: Versions, today: Day): KnownVersion | undefined {
  return inForceOn(versions, today) ?? versions.at(-1)
}

function rowOf(versions: Versions, today: Day, t: Language): GuidelineRow | undefined {
  const shown = currentVersion(versions, today)
  if (!shown) return undefined
  const say = t.say.guidelines
  const next = versions.find(({ number }) => number > shown.number)
  const at = { guideline: shown.guideline }
  return {
    href: paths.guideline.to(at),
    name: t.say.help.guideline.title(shown.guideline, shown.text.title[t.code]),
    version:
      shown.id === undefined ? `${say.version(shown.number)}. ${say.delivered}` : say.version(shown.number),
    standing: standingOf(shown, versions, today),
    standingText: say.standings[standingOf(shown, versions, today)],
    next: next ? `${say.version(next.number)}. ${standingText(next, versions, today, t)}` : say.noNext,
    nextHref: next && paths.guidelineVersion.to({ ...at, number: next.number }),
    owner: owners[shown.text.owner][t.code],
  }
}

function standingText(version: KnownVersion, versions: Versions, today: Day, t: Language): string {
  const standing = standingOf(version, versions, today)
  return standing === 'adopted' && version.effectiveOn !== null
    ? t.say.guidelines.adoptedFrom(t.format.dayLong(version.effectiveOn))
    : t.say.guidelines.standings[standing]
}

/** One version of a guideline with everything that is known of it. */
export interface GuidelineModel {
  readonly title: string
  readonly purpose: string
  /** That the delivered texts are a proposal; undefined for what the region wrote. */
  readonly note: string | undefined
  readonly standing: VersionStanding
  readonly standingText: string
  /** Where another version is in force today. */
  readonly other: { readonly text: string; readonly href: string } | undefined
  /** The versions after this one. */
  readonly later: readonly { readonly text: string; readonly href: string; readonly difference: string }[]
  readonly facts: readonly (readonly [string, string])[]
  readonly heading: string
  readonly repeals: boolean
  readonly requirements: readonly RequirementModel[]
  readonly legalBasis: readonly {
    readonly act: string
    readonly reference: string
    readonly certainty: string
  }[]
  readonly controls: readonly CatalogueLink[]
  readonly versions: readonly {
    readonly href: string
    readonly label: string
    readonly difference: string | undefined
  }[]
  readonly history: readonly { readonly text: string; readonly because: string | undefined }[]
  readonly may: {
    readonly begin: string | undefined
    readonly open: string | undefined
    readonly adopt: string | undefined
  }
}

interface RequirementModel {
  readonly id: string
  readonly text: string
  readonly evidence: string
  readonly grounding: string
}

/** One requirement with its evidence and ground in words. */
export function presentRequirement(requirement: GuidelineRequirement, t: Language): RequirementModel {
  const say = t.say.help.guideline
  return {
    id: requirement.id,
    text: requirement.text[t.code],
    evidence: `${requirement.evidence[t.code]} ${say.maxAge(requirement.evidenceMaxAgeMonths)}`,
    grounding: say.groundings[requirement.grounding],
  }
}

export interface GuidelinePageInput {
  readonly shown: KnownVersion
  /** Those that the reader may see. */
  readonly versions: Versions
  readonly steps: readonly {
    readonly number: number
    readonly step: GuidelineStep
    readonly comment: string
    readonly at: Instant
    readonly name: string | null
  }[]
  readonly cycles: readonly { readonly year: number; readonly number: number }[]
  readonly today: Day
  readonly may: { readonly write: boolean; readonly adopt: boolean }
}

export function presentGuideline(input: GuidelinePageInput, t: Language): GuidelineModel {
  const { shown, versions, today } = input
  const say = t.say.guidelines
  const { text, guideline } = shown
  const current = inForceOn(versions, today)
  const standing = standingOf(shown, versions, today)
  return {
    title: say.page.versionTitle(guideline, text.title[t.code], shown.number),
    purpose: text.purpose[t.code],
    note: shown.id === undefined ? guidelinesNote[t.code] : undefined,
    standing,
    standingText: say.standings[standing],
    other:
      current && current.number !== shown.number
        ? { text: say.page.notThis(current.number), href: paths.guideline.to({ guideline }) }
        : undefined,
    later: versions
      .filter(({ number }) => number > shown.number && number > (current?.number ?? 0))
      .map((later) => ({
        text:
          later.state === 'adopted' && later.effectiveOn !== null
            ? say.page.coming(later.number, t.format.dayLong(later.effectiveOn))
            : say.page.underWay(standingText(later, versions, today, t), later.number),
        href: paths.guidelineVersion.to({ guideline, number: later.number }),
        difference: paths.guidelineDifference.to({ guideline, number: later.number }),
      })),
    facts: factsOf(input, t),
    heading: t.say.help.guideline.requirements(text.requirements.length),
    repeals: shown.repeals,
    requirements: text.requirements.map((requirement) => presentRequirement(requirement, t)),
    legalBasis: text.legalBasis.map(({ act, reference, certainty }) => ({
      act: acts[act][t.code],
      reference,
      certainty: certainties[certainty][t.code],
    })),
    controls: isGuidelineId(guideline)
      ? cisControls
          .filter(({ number }) => guidelineControls[guideline].includes(number))
          .map((control) => controlLink(control, t))
      : [],
    versions: versions.map((version, place) => ({
      href: paths.guidelineVersion.to({ guideline, number: version.number }),
      label: `${say.version(version.number)}. ${standingText(version, versions, today, t)}`,
      difference:
        place === 0 ? undefined : paths.guidelineDifference.to({ guideline, number: version.number }),
    })),
    history: historyOf(input, t),
    may: doable(input),
  }
}

function factsOf(
  { shown, versions, cycles, today }: GuidelinePageInput,
  t: Language,
): GuidelineModel['facts'] {
  const say = t.say.help.guideline
  const { facts } = t.say.guidelines.page
  const { text } = shown
  const years = cycles.filter(({ number }) => number === shown.number).map(({ year }) => String(year))
  return [
    [facts.standing, standingText(shown, versions, today, t)],
    [
      facts.effectiveOn,
      shown.effectiveOn ? t.format.dayLong(shown.effectiveOn) : shown.id ? t.format.dash : facts.always,
    ],
    ...(shown.legalTrigger === '' ? [] : [[facts.legalTrigger, shown.legalTrigger] as const]),
    ...(shown.changeNote === '' ? [] : [[facts.changeNote, shown.changeNote] as const]),
    [say.appliesTo, text.appliesTo.map((audience) => audiences[audience][t.code]).join(', ')],
    [say.owner, owners[text.owner][t.code]],
    [say.review, say.reviewMonths(text.reviewMonths)],
    ...(shown.reviewOn ? [[facts.reviewOn, t.format.dayLong(shown.reviewOn)] as const] : []),
    [facts.cycles, years.length === 0 ? facts.noCycles : t.format.list(years)],
  ]
}

function historyOf({ versions, steps }: GuidelinePageInput, t: Language): GuidelineModel['history'] {
  const say = t.say.guidelines.page
  const known = new Set(versions.map(({ number }) => number))
  const lines = steps
    .filter(({ number }) => known.has(number))
    .map(({ step, number, at, name, comment }) => ({
      text: say.steps[step](name ?? say.somebody, number, t.format.dayAndTime(at)),
      because:
        comment !== ''
          ? say.because(comment)
          : step === 'adopted'
            ? say.because(versions.find((version) => version.number === number)?.changeNote ?? '')
            : undefined,
    }))
  const delivered = versions[0]?.id === undefined ? [{ text: say.deliveredLine, because: undefined }] : []
  return [...delivered, ...lines]
}

function doable({ shown, versions, may }: GuidelinePageInput): GuidelineModel['may'] {
  const open = openVersion(versions)
  const at = { guideline: shown.guideline }
  return {
    begin: may.write && !open ? paths.newGuidelineVersion.to(at) : undefined,
    open: may.write && open?.state === 'draft' ? paths.guidelineDraft.to(at) : undefined,
    adopt: (may.adopt || may.write) && open?.state === 'hearing' ? paths.guidelineAdoption.to(at) : undefined,
  }
}
