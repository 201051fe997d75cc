import { readFile, stat } from 'node:fs/promises'
import { importAnswers, importCompliance } from '../../actions/import/answers.ts'
import { importEfforts } from '../../actions/import/efforts.ts'
import { recordExternal } from '../../actions/import/external.ts'
import { importFindings } from '../../actions/import/findings.ts'
import { importGuidelines } from '../../actions/import/guidelines.ts'
import { countsOf, type ImportDecision, type ImportSummary } from '../../actions/import/import.ts'
import { importPeople } from '../../actions/import/people.ts'
import { importResponsibility } from '../../actions/import/responsibility.ts'
import { importUnits } from '../../actions/import/units.ts'
import type { Change } from '../../db/change.ts'
import { type CycleRow, cycleOfYear } from '../../db/queries/cycles.ts'
import { refuse } from '../../domain/decision.ts'
import { importLimits } from '../../domain/exchange/limits.ts'
import type { Refusal } from '../../domain/exchange/refusal.ts'
import { readAnswers } from '../../exchange/answers.ts'
import { readCompliance } from '../../exchange/compliance.ts'
import { readTable } from '../../exchange/csv.ts'
import { readEfforts } from '../../exchange/efforts.ts'
import { readExternal } from '../../exchange/external.ts'
import { readFindings } from '../../exchange/findings.ts'
import { readGuidelines } from '../../exchange/guidelines.ts'
import { readPeople } from '../../exchange/people.ts'
import { readResponsibility } from '../../exchange/responsibility.ts'
import { readUnits } from '../../exchange/units.ts'
import type { Language } from '../../i18n/language.ts'
import { type Arguments, cycleYear, readArguments, yearOf } from '../arguments.ts'
import { type ExitStatus, Stopped, WrongUsage } from '../ending.ts'
import { type Opened, operatorChange, type Place } from '../opening.ts'
import { operatorScope } from '../operator-scope.ts'

/** What an import needs beside the file. */
interface Import {
  readonly bytes: Uint8Array
  readonly opened: Opened
  readonly change: Change
  readonly cycle: CycleRow | undefined
  readonly rehearse: boolean
  readonly t: Language
}

const kinds = {
  units: { cycle: 'none', run: units },
  people: { cycle: 'none', run: people },
  responsibility: { cycle: 'optional', run: responsibility },
  answers: { cycle: 'needed', run: answers },
  compliance: { cycle: 'needed', run: compliance },
  external: { cycle: 'none', run: external },
  efforts: { cycle: 'optional', run: efforts },
  findings: { cycle: 'none', run: findings },
  guidelines: { cycle: 'none', run: guidelines },
} as const satisfies Record<
  string,
  { cycle: 'none' | 'optional' | 'needed'; run: (given: Import) => Promise<ImportDecision> }
>

/** `import KIND FILE [--cycle Y] [--dry-run]`: all or nothing; every refused line is named on standard error. */
export async function importFile(args: readonly string[], place: Place): Promise<ExitStatus> {
  const say = place.t.say.operator
  const options = { cycle: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const
  const given = readArguments(args, options, 2, say.wrong)
  const [kind = '', file = ''] = given.places
  if (!isKind(kind)) throw new WrongUsage(say.wrong.kind(kind, Object.keys(kinds)))
  const year = yearFor(kinds[kind].cycle, given, place)
  const bytes = await fileBytes(file, place)
  const opened = await place.open()
  const cycle = year === undefined ? undefined : await cycleOfYear(opened.store.reader, year)
  if (year !== undefined && !cycle) {
    throw new Stopped(kind === 'responsibility' ? say.import.noCycleYet(year) : say.noCycle(year))
  }
  const rehearse = given.flag('dry-run')
  const change = operatorChange(opened)
  const decided = bytes
    ? await kinds[kind].run({ bytes, opened, change, cycle, rehearse, t: place.t })
    : refuse([{ line: null, field: null, reason: 'file_too_large' } as const])
  return tell(decided, rehearse, place)
}

type Kind = keyof typeof kinds

function isKind(text: string): text is Kind {
  return Object.hasOwn(kinds, text)
}

function yearFor(cycle: 'none' | 'optional' | 'needed', given: Arguments, place: Place): number | undefined {
  const say = place.t.say.operator.wrong
  if (cycle === 'needed') return cycleYear(given, say)
  const text = given.text('cycle')
  return text === undefined || cycle === 'none' ? undefined : yearOf(text, say)
}

/** The file whole, or nothing where it is larger than an import may be: then it is never loaded. */
async function fileBytes(path: string, place: Place): Promise<Uint8Array | undefined> {
  try {
    const { size } = await stat(path)
    return size > importLimits.bytes ? undefined : await readFile(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new Stopped(place.t.say.operator.file.unreadable(path, code))
  }
}

function tell(decided: ImportDecision, rehearse: boolean, { t, terminal }: Place): ExitStatus {
  const say = t.say.operator.import
  if (!decided.ok) {
    for (const refusal of decided.refusal) terminal.complain(t.say.exchange.refusedLine(refusal))
    terminal.complain(say.nothingStored)
    return 1
  }
  if (rehearse) for (const row of decided.value.rows) terminal.say(say.row(row))
  terminal.say(say.summary(countsOf(decided.value)))
  if (rehearse) terminal.say(say.rehearsed)
  warnOf(decided.value, { t, terminal })
  return 0
}

/** Of the lines that must be looked at; all of them stand on the page that checks the answers. */
const namedAtMost = 50

function warnOf({ unsupported = [] }: ImportSummary, { t, terminal }: Pick<Place, 't' | 'terminal'>): void {
  const say = t.say.operator.import
  if (unsupported.length === 0) return
  terminal.complain(say.unsupported(unsupported.length))
  for (const { line, key } of unsupported.slice(0, namedAtMost))
    terminal.complain(say.unsupportedLine(line, key))
  const rest = unsupported.length - namedAtMost
  if (rest > 0) terminal.complain(say.unsupportedRest(rest))
}

/**
 * What is refused by the format and what is refused by what is stored are told together, so that a person corrects a
 * file once. The rows that could be read are therefore rehearsed also where others could not.
 */
async function together(
  refused: readonly Refusal[],
  rehearse: boolean,
  run: (rehearse: boolean) => Promise<ImportDecision>,
  counts: (refusal: Refusal) => boolean = () => true,
): Promise<ImportDecision> {
  const decided = await run(rehearse || refused.length > 0)
  if (refused.length === 0) return decided
  const stored = decided.ok ? [] : decided.refusal.filter(counts)
  return refuse([...refused, ...stored].toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0)))
}

function units({ bytes, change, rehearse }: Import): Promise<ImportDecision> {
  const { rows, refused } = readUnits(bytes)
  // A parent that stands on a refused line exists as far as its children are concerned.
  const named = codesNamedIn(bytes)
  return together(
    refused,
    rehearse,
    (only) => importUnits(change, operatorScope('unit.write'), rows, only),
    ({ reason, value = '' }) => reason !== 'unit_unknown' || !named.has(value),
  )
}

function codesNamedIn(bytes: Uint8Array): ReadonlySet<string> {
  const table = readTable(bytes)
  if (!table.ok) return new Set()
  const column = table.value.header.indexOf('code')
  return new Set(table.value.records.map(({ cells }) => (cells[column] ?? '').trim()))
}

function people({ bytes, change, rehearse }: Import): Promise<ImportDecision> {
  const { rows, refused } = readPeople(bytes)
  const scopes = { people: operatorScope('person.write'), units: operatorScope('unit.read') }
  return together(refused, rehearse, (only) => importPeople(change, scopes, rows, only))
}

function responsibility({ bytes, change, cycle, rehearse }: Import): Promise<ImportDecision> {
  const { rows, refused } = readResponsibility(bytes)
  const scope = operatorScope('responsibility.write')
  return together(refused, rehearse, (only) => importResponsibility(change, scope, cycle, rows, only))
}

function answers({ bytes, change, cycle, rehearse }: Import): Promise<ImportDecision> {
  if (!cycle) throw new Error('Answers belong to a cycle')
  const reading = readAnswers(bytes)
  if (reading.refused.length > 0 && reading.rows.length === 0) return Promise.resolve(refuse(reading.refused))
  const none = { policy: null, implementation: null, automation: null, reporting: null, level: null }
  const lines = reading.rows.map((row) => ({ ...none, ...row }))
  const file = { method: reading.method, lines }
  const scope = operatorScope('answer.write')
  return together(reading.refused, rehearse, (only) => importAnswers(change, scope, cycle, file, only))
}

function compliance({ bytes, change, cycle, rehearse }: Import): Promise<ImportDecision> {
  if (!cycle) throw new Error('Compliance belongs to a cycle')
  const { rows, refused } = readCompliance(bytes)
  const scope = operatorScope('answer.write')
  return together(refused, rehearse, (only) => importCompliance(change, scope, cycle, rows, only))
}

async function external({ bytes, change, rehearse }: Import): Promise<ImportDecision> {
  const { analysis, refused } = readExternal(bytes)
  if (!analysis) return refuse(refused)
  const recorded = await recordExternal(change, operatorScope('external.write'), analysis, rehearse)
  if (!recorded.ok) return refuse([{ line: null, field: null, reason: 'analysis_differs' }])
  const key = `${analysis.framework} ${analysis.year}`
  const rows = recorded.value.isNew ? [{ line: null, kind: 'created', key, fields: [] } as const] : []
  return { ok: true, value: { rows, unchanged: 1 - rows.length } }
}

function efforts({ bytes, change, cycle, rehearse, t }: Import): Promise<ImportDecision> {
  const { rows, refused } = readEfforts(bytes)
  const lines = rows.map((row) => ({
    line: row.line,
    draft: {
      code: row.code,
      title: row.title,
      track: row.track,
      abilities: row.abilities,
      ...row.safeguards,
      liftsTo: row.lifts_to,
      owner: row.owner,
      from: row.from,
      to: row.to,
      investment: row.investment_dkk,
      yearly: row.yearly_dkk,
    },
    recommendations: row.recommendations,
    requires: row.requires,
  }))
  // A code that stands on a refused line exists as far as those that require it are concerned.
  const named = codesNamedIn(bytes)
  const options = { year: cycle?.year, area: t.say.subStrategies.usualArea }
  return together(
    refused,
    rehearse,
    (only) => importEfforts(change, operatorScope('strategy.write'), lines, { ...options, rehearse: only }),
    ({ reason, value = '' }) => reason !== 'requires_unknown' || !named.has(value),
  )
}

function guidelines({ bytes, change, rehearse }: Import): Promise<ImportDecision> {
  const read = readGuidelines(bytes)
  if (!read.guidelines) return Promise.resolve(refuse(read.refused))
  return importGuidelines(change, operatorScope('guideline.write'), read.guidelines, rehearse)
}

function findings({ bytes, change, rehearse }: Import): Promise<ImportDecision> {
  const { rows, refused } = readFindings(bytes)
  const lines = rows.map(({ line, unit, code, end_of_support: endOfSupport, ...draft }) => ({
    line,
    unit,
    code,
    draft: { ...draft, endOfSupport },
  }))
  return together(refused, rehearse, (only) =>
    importFindings(change, operatorScope('finding.write'), lines, only),
  )
}
