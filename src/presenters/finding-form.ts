import { type FindingDraft, handlings, maintenances } from '../domain/findings/finding.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import type { FindingInput } from './finding-page.ts'
import { type ComparedField, chosenIn, dayIn, type StoredTexts, storedBeside } from './stored-beside.ts'

/** What stands in the fields of the form, by name. */
type FindingFields = Readonly<Record<string, string>>

interface FindingFormInput {
  /** Undefined where a new one is registered. */
  readonly finding: (FindingInput & FindingDraft) | undefined
  readonly units: readonly { readonly code: string; readonly name: string }[]
  readonly typed: FindingFields | undefined
  readonly version: number
  readonly errors: Readonly<Record<string, string>>
  readonly mayAssess: boolean
  readonly hasNumbers: boolean
  /** The areas that are in use: the same is best called the same. */
  readonly areas: readonly string[]
}

/** The form of a finding, with what can be done with it from there. */
export interface FindingFormModel {
  readonly title: string
  readonly crumbs: readonly { readonly label: string; readonly href?: string }[]
  readonly action: string
  readonly version: string | undefined
  readonly units: readonly { readonly value: string; readonly label: string }[] | undefined
  readonly value: (field: string) => string
  readonly errors: Readonly<Record<string, string>>
  readonly hasNumbers: boolean
  readonly areas: readonly string[]
  readonly maintenances: readonly { readonly value: string; readonly label: string }[]
  readonly handlings: readonly { readonly value: string; readonly label: string }[]
  readonly assess: string | undefined
  readonly submit: string | undefined
  readonly note: string | undefined
  readonly cancel: string
}

export function findingForm(input: FindingFormInput, t: Language): FindingFormModel {
  const say = t.say.findings
  const { finding, typed, units } = input
  const here = { finding: finding?.id ?? '' }
  // Whoever writes for one unit has nothing to choose.
  const only = units.length === 1 ? units[0] : undefined
  const values = typed ?? (finding ? fieldsOf(finding) : { unit: only?.code ?? '' })
  const title = finding ? say.formTitle(finding.system) : say.newTitle
  const isAssessed = finding?.state === 'assessed'
  return {
    title,
    crumbs: [
      { label: say.title, href: paths.findings.to({}) },
      ...(finding ? [{ label: finding.system, href: paths.finding.to(here) }] : []),
      { label: finding ? say.edit : say.register },
    ],
    action: finding ? paths.findingText.to(here) : paths.newFinding.to({}),
    version: finding ? String(input.version) : undefined,
    units: finding ? undefined : units.map(({ code, name }) => ({ value: code, label: name })),
    value: (field) => values[field] ?? '',
    errors: input.errors,
    hasNumbers: input.hasNumbers,
    areas: [...new Set(input.areas)].filter((area) => area !== '').toSorted(t.format.compare),
    maintenances: maintenanceChoices(t),
    handlings: handlingChoices(t),
    assess: input.mayAssess && finding?.state === 'registered' ? paths.findingAssessment.to(here) : undefined,
    submit: isAssessed ? paths.findingSubmission.to(here) : undefined,
    note: isAssessed ? say.assessedAgain : say.assessFirst,
    cancel: finding ? paths.finding.to(here) : paths.findings.to({}),
  }
}

function maintenanceChoices(t: Language): FindingFormModel['maintenances'] {
  return maintenances.map((value) => ({ value, label: t.say.findings.maintenances[value] }))
}

function handlingChoices(t: Language): FindingFormModel['handlings'] {
  return handlings.map((value) => ({ value, label: t.say.findings.handlings[value] }))
}

/** What is stored of a finding where something else was typed. */
export function findingBeside(finding: FindingInput, typed: FindingFields, t: Language): StoredTexts {
  const say = t.say.findings
  const fields: readonly ComparedField[] = [
    { name: 'system', label: say.system },
    { name: 'area', label: say.area },
    { name: 'task', label: say.task },
    { name: 'maintenance', label: say.maintenance, words: chosenIn(maintenanceChoices(t)) },
    { name: 'endOfSupport', label: say.endOfSupport, words: dayIn(t) },
    { name: 'unmet', label: say.unmet },
    { name: 'deviation', label: say.deviation },
    { name: 'risk', label: say.risk },
    { name: 'handling', label: say.handling, words: chosenIn(handlingChoices(t)) },
    { name: 'plan', label: say.plan },
    { name: 'owner', label: say.owner },
    { name: 'deadline', label: say.deadline, words: dayIn(t) },
  ]
  return storedBeside(fields, fieldsOf(finding), typed, t)
}

function fieldsOf(finding: FindingInput): FindingFields {
  return {
    system: finding.system,
    area: finding.area,
    task: finding.task,
    maintenance: finding.maintenance ?? '',
    endOfSupport: finding.endOfSupport ?? '',
    unmet: finding.unmet.join(' '),
    deviation: finding.deviation,
    risk: finding.risk,
    handling: finding.handling ?? '',
    plan: finding.plan,
    owner: finding.owner,
    deadline: finding.deadline ?? '',
  }
}
