import type { AnnualGoalsSnapshot } from '../domain/reports/annual-goals.ts'
import type { ExemptionFacts } from '../domain/reports/annual-goals-chapters.ts'
import type { Language } from '../i18n/language.ts'
import type { PresentChapter } from './annual-goals-chapter.ts'
import { shortNameOf } from './annual-goals-compliance.ts'

/** Chapter 11: how many exemptions are in force, from which guidelines, and which run out within twelve months. */
export const presentExemptions: PresentChapter = ({ snapshot, table, t }) => {
  const { exemptions } = snapshot
  if (!exemptions) return null
  const say = t.say.annualGoalsChapters.exemptions
  const { asOf, guidelines, applied } = exemptions
  const { columns } = say
  const total = (of: 'inForce' | 'expiring') => guidelines.reduce((sum, each) => sum + each[of], 0)
  const { integer, dash } = t.format
  const heading = t.say.annualGoals.numbered(11, say.heading)
  if (guidelines.length === 0) {
    const lead = say.none(t.format.dayLong(asOf))
    return { key: 'exemptions', heading, lead, blocks: [{ kind: 'text', text: say.applied(applied) }] }
  }
  return {
    key: 'exemptions',
    heading,
    lead: say.lead(total('inForce'), guidelines.length, t.format.dayLong(asOf)),
    blocks: [
      {
        kind: 'text',
        text: [
          ...(total('expiring') > 0 ? [say.expiring(total('expiring'))] : []),
          say.applied(applied),
        ].join(' '),
      },
      {
        kind: 'table',
        table: {
          caption: table(say.caption(t.format.dayShort(asOf))),
          columns: [
            { text: columns.guideline, align: 'left', share: 9 },
            { text: columns.inForce, align: 'right', share: 3 },
            { text: columns.units, align: 'right', share: 3 },
            { text: columns.expiring, align: 'right', share: 4 },
            { text: columns.next, align: 'left', share: 4 },
          ],
          rows: [
            ...guidelines.map((each) => ({
              cells: [
                { text: `${each.guideline} ${nameOf(each, snapshot, t)}` },
                { text: integer(each.inForce), strong: true },
                { text: integer(each.units) },
                { text: integer(each.expiring) },
                { text: each.nextExpiry === null ? dash : t.format.dayShort(each.nextExpiry) },
              ],
            })),
            {
              total: true,
              cells: [
                { text: t.say.annualGoals.total },
                { text: integer(total('inForce')) },
                { text: '' },
                { text: integer(total('expiring')) },
                { text: '' },
              ],
            },
          ],
        },
      },
      { kind: 'note', text: say.note },
    ],
  }
}

function nameOf(
  { guideline }: ExemptionFacts['guidelines'][number],
  { compliance }: AnnualGoalsSnapshot,
  t: Language,
): string {
  const known = compliance.guidelines.find((each) => each.guideline === guideline)
  return shortNameOf(known ?? { guideline, units: [] })[t.code]
}
