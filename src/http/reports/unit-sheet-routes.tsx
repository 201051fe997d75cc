import { UnitSheetsMakingPage } from '../../../views/reports/making.tsx'
import { collectReport } from '../../actions/reports/freeze.ts'
import { draftFacts } from '../../actions/reports/order.ts'
import { printableOf, seal } from '../../actions/reports/seal.ts'
import { makings } from '../../adapters/makings.ts'
import { type Change, done } from '../../db/change.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { approvedGoals, newestFrozen } from '../../db/queries/reports.ts'
import type { Reader } from '../../db/reader.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { PersonId } from '../../domain/ids.ts'
import type { AnnualGoalsSnapshot } from '../../domain/reports/annual-goals.ts'
import { readAs, readableAs } from '../../domain/reports/edition.ts'
import type { Instant } from '../../domain/time.ts'
import { type LanguageCode, languageCodes } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { unitSheetsMaking } from '../../presenters/unit-sheets-making.ts'
import { type Answer, download, goTo, missing, showPage, stop } from '../kernel/answer.ts'
import { page, type Route } from '../kernel/route.ts'
import { type Printed, printed } from './printing.ts'

/** The "Enhedsark": all of a year in one document for the central team, and a unit's own once its goals are approved. */
export const unitSheetRoutes: readonly Route[] = [
  page({
    path: paths.unitSheets,
    capability: 'report.preview',
    audit: ['report.read'],
    answer: async (context) => {
      const { cycle, params, person, trace, t } = context
      const { language } = params
      if (!isLanguage(language)) return missing
      const made = await allSheets.take(keyOf(person.id, cycle, language))
      const result = made ?? (await printed(orderOf(await sourceOf(context), null, language), t))
      return fetched(result, null, { cycle, language, trace })
    },
  }),
  page({
    path: paths.unitSheetsMaking,
    capability: 'report.preview',
    answer: async (context) => {
      const { cycle, params, person, t } = context
      const { language } = params
      if (!isLanguage(language)) return missing
      const key = keyOf(person.id, cycle, language)
      const making = await allSheets.follow(key, async () => {
        const source = await sourceOf(context)
        const of = source.snapshot.units.length
        return { of, make: (tell) => printed(orderOf(source, null, language), t, tell) }
      })
      if (making.made && 'sentence' in making.made) {
        // What cannot be printed is not kept: once it is mended, it is made anew.
        await allSheets.take(key)
        return stop(409, making.made.sentence)
      }
      const ready = making.made !== undefined
      const model = unitSheetsMaking({ ...making, ready }, { cycle: cycle.year, language }, t)
      return showPage(model.title, <UnitSheetsMakingPage model={model} t={t} />, {
        here: 'reports',
        ...(ready ? {} : { again: 1 }),
      })
    },
  }),
  page({
    path: paths.unitSheet,
    capability: 'goal.read',
    audit: ['report.read'],
    answer: async ({ db, unit, cycle, params, trace, t }) => {
      const { language } = params
      if (!isLanguage(language)) return missing
      const approved = await approvedGoals(db, unit, cycle.id)
      const source = approved && printableOf(approved)
      // No sheet yet, or none for this unit: its goals say so.
      if (source?.snapshot.kind !== 'annual-goals' || !isIn(source.snapshot, unit.code))
        return goTo(paths.unitGoals.to({ unit: unit.code, cycle: cycle.year }))
      const order = orderOf({ ...source, snapshot: source.snapshot }, unit.code, language)
      return fetched(await printed(order, t), unit.code, { cycle, language, trace })
    },
  }),
]

function isLanguage(text: string): text is LanguageCode {
  return languageCodes.some((code) => code === text)
}

function isIn({ units }: AnnualGoalsSnapshot, unit: string): boolean {
  return units.some(({ code }) => code === unit)
}

/** The sheets of all units that are being made or wait to be fetched, by who asked, the year and the language. */
const allSheets = makings<Printed>(20)

function keyOf(person: PersonId, cycle: CycleRow, language: LanguageCode): string {
  return [person, cycle.id, language].join(' ')
}

interface Source {
  readonly snapshot: AnnualGoalsSnapshot
  readonly checksum: string
}

/** What all sheets are made from: the newest frozen goals of the year, or a draft of them. */
async function sourceOf(context: {
  readonly db: Reader
  readonly scope: UnitScope<'report.preview'>
  readonly cycle: CycleRow
  readonly now: Instant
}): Promise<Source> {
  const { db, scope, cycle, now } = context
  const frozen = await newestFrozen(db, scope, 'annual-goals', cycle.id)
  const order = { facts: draftFacts, status: 'draft', now } as const
  const { snapshot, checksum } = frozen
    ? printableOf(frozen)
    : seal(await collectReport('annual-goals', db, scope, cycle, order))
  if (snapshot.kind !== 'annual-goals') throw new Error('The sheets are made from the annual goals')
  return { snapshot, checksum }
}

/** A sheet says nothing of any system, so that a unit gets it whatever its year was frozen as. */
function orderOf({ snapshot, checksum }: Source, unit: string | null, language: LanguageCode) {
  const shown = readAs(snapshot, readableAs(snapshot.document.classification, false))
  return { kind: 'unit-sheet', snapshot: shown, checksum, unit, language } as const
}

/** The file, with a line that it was fetched; or the sentence that says why there is none. */
async function fetched(
  result: Printed,
  unit: string | null,
  { cycle, language, trace }: { readonly cycle: CycleRow; readonly language: string; readonly trace: Change },
): Promise<Answer> {
  if ('sentence' in result) return stop(409, result.sentence)
  await trace(async () =>
    done(undefined, {
      action: 'report.read',
      object: 'cycle',
      id: cycle.id,
      detail: { kind: 'unit-sheet', cycle: String(cycle.year), unit, language },
    }),
  )
  const { bytes, fileName } = result.document
  return download(bytes, 'application/pdf', fileName, bytes.length)
}
