import { writeFile } from 'node:fs/promises'
import { ReportRefused } from '../../../reports/kit/refusal.ts'
import { type ReportOrder, renderReport } from '../../../reports/render.ts'
import { collectReport } from '../../actions/reports/freeze.ts'
import { draftFacts } from '../../actions/reports/order.ts'
import { printableOf, seal } from '../../actions/reports/seal.ts'
import { done } from '../../db/change.ts'
import { type CycleRow, cycleOfYear } from '../../db/queries/cycles.ts'
import { newestFrozen } from '../../db/queries/reports.ts'
import { editionsOf, readAs } from '../../domain/reports/edition.ts'
import { type Classification, classifications, type ReportKind } from '../../domain/reports/report.ts'
import type { ReportSnapshot } from '../../domain/reports/rules.ts'
import { type LanguageCode, languageCodes } from '../../i18n/language.ts'
import { type Arguments, cycleYear, readArguments } from '../arguments.ts'
import { type ExitStatus, Stopped, WrongUsage } from '../ending.ts'
import { type Opened, operatorChange, type Place } from '../opening.ts'
import { operatorScope } from '../operator-scope.ts'

const printedKinds = ['annual-goals', 'maturity', 'unit-sheet', 'sub-strategy'] as const
type PrintedKind = (typeof printedKinds)[number]
const options = {
  cycle: { type: 'string' },
  unit: { type: 'string' },
  lang: { type: 'string' },
  class: { type: 'string' },
  out: { type: 'string' },
} as const

/**
 * `report annual-goals|maturity|unit-sheet|sub-strategy --cycle Y … --out FILE`: the PDF without a server, of the newest
 * frozen version, or a draft of the data as it stands where nothing is frozen. A unit sheet is made from the annual
 * goals: of one unit, or of all of them without `--unit`.
 */
export async function report(args: readonly string[], place: Place): Promise<ExitStatus> {
  const { t, terminal } = place
  const say = t.say.operator
  const given = readArguments(args, options, 1, say.wrong)
  const [asked = ''] = given.places
  const kind = printedKinds.find((each) => each === asked)
  if (!kind) throw new WrongUsage(say.wrong.kind(asked, printedKinds))
  const unit = given.text('unit') ?? null
  if (unit !== null && kind !== 'unit-sheet') throw new WrongUsage(say.wrong.unitOnlyForSheets)
  const year = cycleYear(given, say.wrong)
  const language = choiceOf<LanguageCode>(given, 'lang', languageCodes, place) ?? place.config.language
  const classification = choiceOf<Classification>(given, 'class', classifications, place)
  const out = given.text('out')
  if (out === undefined) throw new WrongUsage(say.wrong.out)
  const opened = await place.open()
  const cycle = await cycleOfYear(opened.store.reader, year)
  if (!cycle) throw new Stopped(say.noCycle(year))
  const data = await dataOf(
    opened,
    kind === 'unit-sheet' ? 'annual-goals' : kind,
    cycle,
    classification,
    place,
  )
  const made = await renderReport(orderOf(kind, data, unit, language, say.noUnit)).catch((error: unknown) => {
    if (error instanceof ReportRefused)
      throw new Stopped(say.report.refused(error.field, error.reason, error.detail))
    throw error
  })
  await writeFile(out, made.bytes).catch((error: NodeJS.ErrnoException) => {
    throw new Stopped(say.file.unwritable(out, error.code ?? ''))
  })
  terminal.say(say.report.written(out, t.format.fileSize(made.bytes.length)))
  return 0
}

/** Refuses a unit that is not in the report. */
function orderOf(
  kind: PrintedKind,
  { snapshot, checksum }: Data,
  unit: string | null,
  language: LanguageCode,
  noUnit: (code: string) => string,
): ReportOrder {
  if (kind !== 'unit-sheet' || snapshot.kind !== 'annual-goals')
    return { kind: 'report', snapshot, checksum, language }
  if (unit !== null && !snapshot.units.some(({ code }) => code === unit)) throw new Stopped(noUnit(unit))
  return { kind: 'unit-sheet', snapshot, checksum, unit, language }
}

function choiceOf<Choice extends string>(
  given: Arguments,
  name: string,
  known: readonly Choice[],
  { t }: Place,
): Choice | undefined {
  const text = given.text(name)
  const found = known.find((choice) => choice === text)
  if (text !== undefined && !found) throw new WrongUsage(t.say.operator.wrong.choice(`--${name}`, known))
  return found
}

interface Data {
  readonly snapshot: ReportSnapshot
  readonly checksum: string
}

/**
 * Frozen data is read with a trace, as when a person reads it. A class that shows less is another edition of the same
 * data.
 */
async function dataOf(
  opened: Opened,
  kind: ReportKind,
  cycle: CycleRow,
  classification: Classification | undefined,
  place: Place,
): Promise<Data> {
  const { store, clock } = opened
  const frozen = await newestFrozen(store.reader, operatorScope('report.read'), kind, cycle.id)
  if (frozen) {
    // What it was frozen without cannot be printed, so a class that shows more is refused.
    const editions = editionsOf(frozen.classification)
    if (classification && !editions.includes(classification))
      throw new WrongUsage(place.t.say.operator.wrong.choice('--class', editions))
    await operatorChange(opened)(async () =>
      done(undefined, { action: 'report.read', object: 'report', id: frozen.id }),
    )
    const { snapshot, checksum } = printableOf(frozen)
    return { snapshot: classification ? readAs(snapshot, classification) : snapshot, checksum }
  }
  const freezing = operatorScope('report.freeze')
  const draft = await collectReport(kind, store.reader, freezing, cycle, {
    facts: { ...draftFacts, classification: classification ?? draftFacts.classification },
    status: 'draft',
    now: clock.now(),
    freezing,
  })
  const { snapshot, checksum } = seal(draft)
  return { snapshot, checksum }
}
