import { writeFile } from 'node:fs/promises'
import { ReportRefused } from '../../../reports/kit/refusal.ts'
import { renderReport } from '../../../reports/render.ts'
import { collectAnnualGoals } from '../../actions/reports/collect.ts'
import { printableOf, seal } from '../../actions/reports/seal.ts'
import { done } from '../../db/change.ts'
import { type CycleRow, cycleOfYear } from '../../db/queries/cycles.ts'
import { newestFrozen } from '../../db/queries/reports.ts'
import type { AnnualGoalsSnapshot } from '../../domain/reports/annual-goals.ts'
import { type Classification, classifications } from '../../domain/reports/report.ts'
import { type LanguageCode, languageCodes } from '../../i18n/language.ts'
import { type Arguments, cycleYear, readArguments } from '../arguments.ts'
import { type ExitStatus, Stopped, WrongUsage } from '../ending.ts'
import { type Opened, operatorChange, type Place } from '../opening.ts'
import { operatorScope } from '../operator-scope.ts'

const later = ['maturity', 'unit-sheet', 'sub-strategy']
const options = {
  cycle: { type: 'string' },
  unit: { type: 'string' },
  lang: { type: 'string' },
  class: { type: 'string' },
  out: { type: 'string' },
} as const

/**
 * `report annual-goals --cycle Y … --out FILE`: the PDF without a server, of the newest frozen version, or a draft of the
 * data as it stands where nothing is frozen.
 */
export async function report(args: readonly string[], place: Place): Promise<ExitStatus> {
  const { t, terminal } = place
  const say = t.say.operator
  const given = readArguments(args, options, 1, say.wrong)
  const [kind = ''] = given.places
  if (later.includes(kind)) throw new WrongUsage(say.wrong.laterReport(kind))
  if (kind !== 'annual-goals') throw new WrongUsage(say.wrong.kind(kind, ['annual-goals']))
  const year = cycleYear(given, say.wrong)
  const language = choiceOf<LanguageCode>(given, 'lang', languageCodes, place) ?? place.config.language
  const classification = choiceOf<Classification>(given, 'class', classifications, place)
  const out = given.text('out')
  if (out === undefined) throw new WrongUsage(say.wrong.out)
  const opened = await place.open()
  const cycle = await cycleOfYear(opened.store.reader, year)
  if (!cycle) throw new Stopped(say.noCycle(year))
  const { snapshot, checksum } = await dataOf(opened, cycle, classification)
  const made = await renderReport({ kind: 'annual-goals', snapshot, checksum, language }).catch(
    (error: unknown) => {
      if (error instanceof ReportRefused)
        throw new Stopped(say.report.refused(error.field, error.reason, error.detail))
      throw error
    },
  )
  await writeFile(out, made.bytes).catch((error: NodeJS.ErrnoException) => {
    throw new Stopped(say.file.unwritable(out, error.code ?? ''))
  })
  terminal.say(say.report.written(out, t.format.fileSize(made.bytes.length)))
  return 0
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
  readonly snapshot: AnnualGoalsSnapshot
  readonly checksum: string
}

/** Frozen data is read with a trace, as when a person reads it. Another class than its own is another edition of the same data. */
async function dataOf(
  opened: Opened,
  cycle: CycleRow,
  classification: Classification | undefined,
): Promise<Data> {
  const { store, clock } = opened
  const frozen = await newestFrozen(store.reader, operatorScope('report.read'), cycle.id)
  if (frozen) {
    await operatorChange(opened)(async () =>
      done(undefined, { action: 'report.read', object: 'report', id: frozen.id }),
    )
    const { snapshot, checksum } = printableOf(frozen)
    return { snapshot: classified(snapshot, classification), checksum }
  }
  const draft = await collectAnnualGoals(
    store.reader,
    operatorScope('report.preview'),
    cycle.year,
    clock.now(),
  )
  if (!draft) throw new Error(`The cycle ${cycle.year} has gone`)
  const { snapshot, checksum } = seal(classified(draft, classification))
  return { snapshot, checksum }
}

function classified(
  snapshot: AnnualGoalsSnapshot,
  classification: Classification | undefined,
): AnnualGoalsSnapshot {
  return classification ? { ...snapshot, document: { ...snapshot.document, classification } } : snapshot
}
