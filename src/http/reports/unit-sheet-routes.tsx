import { collectReport } from '../../actions/reports/freeze.ts'
import { draftFacts } from '../../actions/reports/order.ts'
import { printableOf, seal } from '../../actions/reports/seal.ts'
import { type Change, done } from '../../db/change.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { approvedGoals, newestFrozen } from '../../db/queries/reports.ts'
import type { AnnualGoalsSnapshot } from '../../domain/reports/annual-goals.ts'
import { readAs, readableAs } from '../../domain/reports/edition.ts'
import type { ReportSnapshot } from '../../domain/reports/rules.ts'
import { type LanguageCode, languageCodes } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { type Answer, download, goTo, missing, stop } from '../kernel/answer.ts'
import { page, type Route } from '../kernel/route.ts'
import { printed } from './printing.ts'

/** The "Enhedsark": all of a year in one document for the central team, and a unit's own once its goals are approved. */
export const unitSheetRoutes: readonly Route[] = [
  page({
    path: paths.unitSheets,
    capability: 'report.preview',
    audit: ['report.read'],
    answer: async ({ db, scope, cycle, params, now, trace, t }) => {
      const frozen = await newestFrozen(db, scope, 'annual-goals', cycle.id)
      const order = { facts: draftFacts, status: 'draft', now } as const
      const source = frozen
        ? printableOf(frozen)
        : seal(await collectReport('annual-goals', db, scope, cycle, order))
      return sheets(source, null, { cycle, language: params.language, trace, t })
    },
  }),
  page({
    path: paths.unitSheet,
    capability: 'goal.read',
    audit: ['report.read'],
    answer: async ({ db, unit, cycle, params, trace, t }) => {
      if (!isLanguage(params.language)) return missing
      const approved = await approvedGoals(db, unit, cycle.id)
      const source = approved && printableOf(approved)
      // No sheet yet, or none for this unit: its goals say so.
      if (source?.snapshot.kind !== 'annual-goals' || !isIn(source.snapshot, unit.code))
        return goTo(paths.unitGoals.to({ unit: unit.code, cycle: cycle.year }))
      return sheets(source, unit.code, { cycle, language: params.language, trace, t })
    },
  }),
]

function isLanguage(text: string): text is LanguageCode {
  return languageCodes.some((code) => code === text)
}

function isIn({ units }: AnnualGoalsSnapshot, unit: string): boolean {
  return units.some(({ code }) => code === unit)
}

interface Printing {
  readonly cycle: CycleRow
  readonly language: string
  readonly trace: Change
  readonly t: Parameters<typeof printed>[1]
}

async function sheets(
  { snapshot, checksum }: { readonly snapshot: ReportSnapshot; readonly checksum: string },
  unit: string | null,
  { cycle, language, trace, t }: Printing,
): Promise<Answer> {
  if (!isLanguage(language) || snapshot.kind !== 'annual-goals') return missing
  // A sheet says nothing of any system, so that a unit gets it whatever its year was frozen as.
  const shown = readAs(snapshot, readableAs(snapshot.document.classification, false))
  const result = await printed({ kind: 'unit-sheet', snapshot: shown, checksum, unit, language }, t)
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
