import type { Change } from '../../db/change.ts'
import { keptText } from '../../db/guideline-texts.ts'
import { allVersions } from '../../db/queries/guidelines.ts'
import { insertVersion } from '../../db/writes/guidelines.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import { allow, refuse } from '../../domain/decision.ts'
import { type Refusal, type RefusalKey, shown } from '../../domain/exchange/refusal.ts'
import type { GuidelineKey, GuidelineRequirement, GuidelineText } from '../../domain/guidelines/catalogue.ts'
import { nextRequirementKey } from '../../domain/guidelines/keys.ts'
import {
  faultsOf,
  type KnownVersion,
  openVersion,
  type VersionFacts,
} from '../../domain/guidelines/version.ts'
import type { WrittenGuideline } from '../../domain/guidelines/written.ts'
import type { Day } from '../../domain/time.ts'
import type { AuditEntry } from '../../domain/trail/entry.ts'
import { type ImportDecision, type ImportedRow, runImport } from './import.ts'

/**
 * Makes a draft of each guideline's next version, or of a guideline of the region's own: people hear and adopt it as they
 * do their own drafts, so a file changes no cycle. A draft that says the same already is left alone; one that says
 * something else is somebody's work, and is refused. All or nothing.
 */
export function importGuidelines(
  change: Change,
  _scope: UnitScope<'guideline.write'>,
  lines: readonly WrittenGuideline[],
  rehearse: boolean,
): Promise<ImportDecision> {
  const trace = { action: 'guidelines.imported', object: 'guideline', id: 'catalogue' } as const
  return runImport(change, { rehearse, trace }, async (write, moment) => {
    const rows: ImportedRow[] = []
    const also: AuditEntry[] = []
    const refused: Refusal[] = []
    const seen = new Set<GuidelineKey>()
    for (const [place, line] of lines.entries()) {
      const versions = await allVersions(write, line.key)
      const text = textFrom(line, versions)
      const open = openVersion(versions)
      if (open && sameDraft(open, text, line)) continue
      const wrong = seen.has(line.key)
        ? [{ field: 'key', reason: 'duplicate' as const, value: line.key }]
        : refusalsOn(line, versions, moment.today)
      seen.add(line.key)
      refused.push(
        ...wrong.map(({ field, ...why }) => ({
          line: line.line,
          field: `guidelines[${place}].${field}`,
          ...why,
        })),
      )
      if (wrong.length > 0) continue
      const number = (versions.at(-1)?.number ?? 0) + 1
      const by = personOf(change.actor)
      const id = await insertVersion(write, moment, {
        guideline: line.key,
        number,
        text,
        ...factsOf(line),
        by,
      })
      rows.push({ line: line.line, kind: 'created', key: line.key, fields: [] })
      const detail = { guideline: line.key, number }
      also.push({ action: 'guideline.drafted', object: 'guideline', id, detail })
    }
    if (refused.length > 0) return refuse(refused)
    return allow({ rows, unchanged: lines.length - rows.length, also })
  })
}

interface Wrong {
  readonly field: string
  readonly reason: RefusalKey
  readonly value?: string
}

function refusalsOn(line: WrittenGuideline, versions: readonly KnownVersion[], today: Day): readonly Wrong[] {
  if (openVersion(versions)) return [{ field: 'key', reason: 'guideline_draft_open', value: line.key }]
  const faults = faultsOf(line, versions, today)
  const known = new Set(versions.flatMap(({ text }) => text.requirements.map(({ id }) => id)))
  const keys = line.requirements.map(({ key }) => key)
  return [
    ...(line.requirements.length === 0 ? [{ field: 'requirements', reason: 'value_missing' as const }] : []),
    ...(faults.effectiveOn ? [{ field: 'effectiveOn', reason: 'effect_in_force' as const }] : []),
    ...(faults.reviewOn ? [{ field: 'reviewOn', reason: 'review_before_effect' as const }] : []),
    ...keys.flatMap((key, place): Wrong[] => {
      if (key === null) return []
      const at = { field: `requirements[${place}].key`, value: shown(key) }
      if (!known.has(key)) return [{ ...at, reason: 'requirement_unknown' }]
      return keys.indexOf(key) < place ? [{ ...at, reason: 'duplicate' }] : []
    }),
  ]
}

/** The text of the file; what it does not say, the legal basis and the abilities, is that of the version before. */
function textFrom(line: WrittenGuideline, versions: readonly KnownVersion[]): GuidelineText {
  const { key, title, shortName, purpose, owner, reviewMonths, appliesTo } = line
  // A draft that is under way is no version before: it is compared with the file.
  const earlier = versions.filter(({ state }) => state === 'adopted').map(({ text }) => text)
  const last = earlier.at(-1)
  const requirements: GuidelineRequirement[] = []
  for (const { key: own, ...content } of line.requirements) {
    const id = own ?? nextRequirementKey(key, [...earlier, { requirements }])
    requirements.push({ id, guideline: key, ...content })
  }
  return {
    id: key,
    ...{ title, shortName, purpose, owner, reviewMonths, appliesTo, requirements },
    legalBasis: last?.legalBasis ?? [],
    abilities: last?.abilities ?? [],
  }
}

function factsOf({ effectiveOn, legalTrigger, changeNote, reviewOn }: VersionFacts): VersionFacts {
  return { effectiveOn, legalTrigger, changeNote, reviewOn }
}

function sameDraft(open: KnownVersion, text: GuidelineText, line: WrittenGuideline): boolean {
  return (
    keptText(open.text).sha256 === keptText(text).sha256 &&
    JSON.stringify(factsOf(open)) === JSON.stringify(factsOf(line))
  )
}
