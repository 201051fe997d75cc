import type { AnnualGoalsSnapshot } from '../domain/reports/annual-goals.ts'
import { type Edition, editionOf } from '../domain/reports/edition.ts'
import type { Language } from '../i18n/language.ts'
import { presentGlossary, presentSheets } from './annual-goals-annexes.ts'
import { presentBackground } from './annual-goals-background.ts'
import { presentChanges } from './annual-goals-changes.ts'
import type { PresentChapter } from './annual-goals-chapter.ts'
import { hasRelevant, matrixCount, presentCompliance } from './annual-goals-compliance.ts'
import type { AnnualGoalsModel, ChapterPlace, OwnChapter } from './annual-goals-document.ts'
import { presentExemptions } from './annual-goals-exemptions.ts'
import { presentFindings, presentSystems } from './annual-goals-findings.ts'
import { presentFollowUp } from './annual-goals-follow-up.ts'
import { presentGoals, presentResponsibility, responsibilityCount } from './annual-goals-goals.ts'
import { presentHearingAnnex } from './annual-goals-hearing.ts'
import { presentIncidents } from './annual-goals-incidents.ts'
import { presentLastYear } from './annual-goals-last-year.ts'
import { presentMaturity } from './annual-goals-maturity.ts'
import { methodCount, presentMethod, withLeftOut } from './annual-goals-method.ts'
import { presentMoney } from './annual-goals-money.ts'
import { presentRecommended } from './annual-goals-recommended.ts'
import { presentStatementChapter } from './annual-goals-statement.ts'
import { presentDecision, presentSummary } from './annual-goals-summary.ts'
import { documentFrame, figuresIn } from './document-frame.ts'

export type { AnnualGoalsSnapshot } from '../domain/reports/annual-goals.ts'

/**
 * The chapters in the order of the domain guide (section 6). A new one is a presenter of its own and a line here; one
 * that gives null has no data in the snapshot and is left out.
 */
const order: readonly (OwnChapter | PresentChapter)[] = [
  'decision',
  'summary',
  presentChanges,
  presentBackground,
  'lastYear',
  'maturity',
  'compliance',
  'goals',
  'responsibility',
  presentRecommended,
  presentFindings,
  presentExemptions,
  presentIncidents,
  presentMoney,
  presentFollowUp,
  presentStatementChapter,
  'method',
  presentSheets,
  presentGlossary,
  presentSystems,
  presentHearingAnnex,
]

/** The numbers of the chapters that are drawn in a way of their own (domain guide, section 6). */
const numbers = {
  decision: 1,
  summary: 2,
  lastYear: 4,
  maturity: 5,
  compliance: 6,
  goals: 7,
  responsibility: 8,
} as const satisfies Partial<Record<OwnChapter, number>>

/** How many tables each of them has with this data, so that the next table's number is known. */
const tablesIn: Readonly<Record<OwnChapter, (snapshot: AnnualGoalsSnapshot) => number>> = {
  decision: () => 0,
  summary: () => 0,
  lastYear: ({ lastYear }) => (lastYear && lastYear.goals.length > 0 ? 2 : 0),
  maturity: ({ maturity }) => (maturity.external.length > 0 ? 2 : 1),
  compliance: (snapshot) => (hasRelevant(snapshot) ? 1 + matrixCount(snapshot.units.length) : 0),
  goals: () => 0,
  responsibility: ({ goals }) => responsibilityCount(goals),
  method: (snapshot) => methodCount(snapshot),
}

/**
 * Makes the document's texts in one language from the frozen snapshot alone: no clock, no query. `checksum` is the
 * SHA-256 of the snapshot in hex, printed so that a reader can tell which data a copy was made from.
 */
export function presentAnnualGoals(
  frozen: AnnualGoalsSnapshot,
  checksum: string,
  t: Language,
): AnnualGoalsModel {
  const say = t.say.annualGoals
  const { year } = frozen
  const { snapshot, leftOut } = editionOf(frozen)
  const { chapters, first } = inOrder({ snapshot, leftOut }, t)
  const external = snapshot.maturity.external.length > 0 ? 1 : 0
  const model: Omit<AnnualGoalsModel, 'figures'> = {
    ...documentFrame(
      snapshot,
      checksum,
      {
        title: say.title(year),
        fileName: say.fileName(year),
        subject: say.subject,
        keywords: say.keywords,
        subtitle: say.cover.subtitle(snapshot.goals.length, snapshot.units.length),
        reading: say.cover.reading,
      },
      t,
    ),
    decision: presentDecision(snapshot, { own: numbers.decision, goals: numbers.goals }, t),
    summary: presentSummary(snapshot, numbers.summary, t),
    lastYear: presentLastYear(snapshot, { own: numbers.lastYear, table: first.lastYear }, t),
    maturity: presentMaturity(
      snapshot,
      {
        own: numbers.maturity,
        externalTable: first.maturity,
        figure: 1,
        table: first.maturity + external,
      },
      t,
    ),
    compliance: presentCompliance(
      snapshot,
      {
        own: numbers.compliance,
        figure: 2,
        table: first.compliance,
        firstMatrix: first.compliance + 1,
      },
      t,
    ),
    goals: presentGoals(snapshot, numbers.goals, t),
    responsibility: presentResponsibility(
      snapshot,
      { own: numbers.responsibility, firstTable: first.responsibility },
      t,
    ),
    method: withLeftOut(presentMethod(snapshot, checksum, first.method, t), { snapshot, leftOut }, t),
    chapters,
  }
  return { ...model, figures: figuresIn(model) }
}

/** Goes through the chapters once, so that tables are numbered as they come; one that is left out takes no number. */
function inOrder(
  { snapshot, leftOut }: Edition,
  t: Language,
): { readonly chapters: readonly ChapterPlace[]; readonly first: Readonly<Record<OwnChapter, number>> } {
  let next = 1
  const table = (caption: string) => t.say.annualGoals.table(next++, caption)
  const first = {
    decision: 1,
    summary: 1,
    lastYear: 1,
    maturity: 1,
    compliance: 1,
    goals: 1,
    responsibility: 1,
    method: 1,
  }
  const chapters = order.flatMap((entry): ChapterPlace[] => {
    if (typeof entry === 'string') {
      first[entry] = next
      next += tablesIn[entry](snapshot)
      return [{ kind: 'own', chapter: entry }]
    }
    const chapter = entry({ snapshot, leftOut, table, t })
    return chapter === null ? [] : [{ kind: 'blocks', chapter }]
  })
  return { chapters, first }
}
