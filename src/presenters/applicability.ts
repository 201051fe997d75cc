import type {
  ApplicabilityChange,
  ApplicableUnit,
  ExceptionKind,
} from '../domain/guidelines/applicability.ts'
import { exceptionKinds } from '../domain/guidelines/applicability.ts'
import type {
  GuidelineCatalogue,
  GuidelineRequirement,
  RequirementKey,
} from '../domain/guidelines/catalogue.ts'
import { dayOf, type Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import type { FieldTexts } from './guideline-draft.ts'

/** A unit as it is named where rules are shown. */
export interface NamedUnit extends ApplicableUnit {
  readonly code: string
  readonly name: string
}

/** What a change of rules moves, unit by unit. */
export interface AffectedModel {
  readonly units: number
  readonly pairs: number
  readonly rows: readonly {
    readonly unit: string
    readonly begins: string
    readonly ceases: string
  }[]
  /** Requirements that are then for no unit at all; undefined where there are none. */
  readonly nobody: { readonly text: string; readonly keys: string } | undefined
}

export function presentAffected(
  changes: readonly ApplicabilityChange<NamedUnit>[],
  nobody: readonly GuidelineRequirement[],
  t: Language,
): AffectedModel {
  const byUnit = Map.groupBy(changes, ({ unit }) => unit)
  const keys = (own: readonly ApplicabilityChange[], applies: boolean) => {
    const moved = own.filter((change) => change.applies === applies).map(({ requirement }) => requirement.id)
    return moved.length === 0 ? t.format.dash : moved.join(', ')
  }
  return {
    units: byUnit.size,
    pairs: changes.length,
    rows: [...byUnit].map(([unit, own]) => ({
      unit: unit.name,
      begins: keys(own, true),
      ceases: keys(own, false),
    })),
    nobody:
      nobody.length === 0
        ? undefined
        : {
            text: t.say.guidelines.applicability.nobody(nobody.length),
            keys: nobody.map(({ id }) => id).join(', '),
          },
  }
}

interface ExceptionInput {
  readonly unit: string
  readonly requirement: RequirementKey
  readonly applies: 0 | 1
  readonly reason: string
  readonly by: string | null
  readonly at: Instant
}

export interface ApplicabilityInput {
  readonly year: number
  readonly catalogue: GuidelineCatalogue
  readonly exceptions: readonly ExceptionInput[]
  /** The units that can be named; undefined where nothing can be changed by this reader now. */
  readonly units: readonly NamedUnit[] | undefined
  readonly mayWrite: boolean
  readonly nobody: readonly GuidelineRequirement[]
  readonly values: FieldTexts
  readonly errors: Readonly<Record<string, string>>
}

/** The exceptions of a cycle, and the form that makes one. */
export interface ApplicabilityModel {
  readonly title: string
  readonly state: string | undefined
  readonly rows: readonly {
    readonly unit: string
    readonly requirement: string
    readonly text: string
    readonly says: string
    readonly reason: string
    readonly by: string
  }[]
  readonly nobody: AffectedModel['nobody']
  readonly form:
    | {
        readonly action: string
        readonly values: FieldTexts
        readonly errors: Readonly<Record<string, string>>
        readonly requirements: readonly { readonly value: string; readonly label: string }[]
        readonly units: readonly { readonly code: string; readonly name: string; readonly checked: boolean }[]
        readonly kinds: readonly { readonly value: ExceptionKind; readonly label: string }[]
      }
    | undefined
}

export function presentApplicability(input: ApplicabilityInput, t: Language): ApplicabilityModel {
  const say = t.say.guidelines.applicability
  const { catalogue, units, values } = input
  const chosen = [values['units'] ?? []].flat()
  return {
    title: say.title(input.year - 1),
    state: input.mayWrite ? (units ? say.editable : say.locked) : undefined,
    rows: input.exceptions.map((row) => ({
      unit: row.unit,
      requirement: row.requirement,
      text: catalogue.requirement(row.requirement)?.text[t.code] ?? '',
      says: row.applies === 1 ? say.says.applies : say.says.exempt,
      reason: row.reason,
      by: say.byAt(row.by ?? t.say.guidelines.page.somebody, t.format.dayShort(dayOf(row.at))),
    })),
    nobody: presentAffected([], input.nobody, t).nobody,
    form: units && {
      action: paths.applicability.to({ cycle: input.year }),
      values,
      errors: input.errors,
      requirements: catalogue.requirementIds.map((value) => ({
        value,
        label: `${value} ${shortened(catalogue.requirement(value)?.text[t.code] ?? '')}`,
      })),
      units: units.map(({ code, name }) => ({ code, name, checked: chosen.includes(code) })),
      kinds: exceptionKinds.map((value) => ({ value, label: say.kinds[value] })),
    },
  }
}

/** Enough of a requirement to know it by in a list. */
function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59).trimEnd()}…`
}
