import type { AnnualGoalsSnapshot } from '../domain/reports/annual-goals.ts'
import type { FollowUpFacts } from '../domain/reports/annual-goals-chapters.ts'
import type { Day } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { PresentChapter } from './annual-goals-chapter.ts'
import type { CellModel } from './document-model.ts'

/** Chapter 14: when status is given, by whom and to whom, and what happens to a goal that is not reached. */
export const presentFollowUp: PresentChapter = ({ snapshot, table, t }) => {
  const { followUps, year } = snapshot
  if (!followUps) return null
  const say = t.say.annualGoalsChapters.followUp
  const days = daysOf(snapshot, followUps, t)
  const { columns } = say
  const row = (when: string, what: string, who: string): { readonly cells: readonly CellModel[] } => ({
    cells: [{ text: when, strong: true }, { text: what }, { text: who }, { text: say.steeringGroup }],
  })
  return {
    key: 'follow-up',
    heading: t.say.annualGoals.numbered(14, say.heading),
    lead:
      days.length === 0
        ? say.noDays
        : say.lead(
            t.format.list(days.map(({ day }) => t.say.annualGoals.onDay('', t.format.dayLong(day)).trim())),
          ),
    blocks: [
      {
        kind: 'table',
        table: {
          caption: table(say.caption),
          columns: [
            { text: columns.when, align: 'left', share: 5 },
            { text: columns.what, align: 'left', share: 8 },
            { text: columns.who, align: 'left', share: 6 },
            { text: columns.to, align: 'left', share: 7 },
          ],
          rows: [
            ...days.map(({ day, what }) => row(t.format.dayLong(day), what, say.units)),
            row(say.nextWhen(year), `${say.nextWhat}. ${say.next(year + 1)}`, say.central),
          ],
        },
      },
      { kind: 'heading', text: say.missedHeading },
      { kind: 'list', items: say.missed },
    ],
  }
}

interface FollowUpDay {
  readonly day: Day
  readonly what: string
}

/** The cycle's two days, and those of goals that are followed up on other ones. */
function daysOf(
  { goals }: AnnualGoalsSnapshot,
  { first, second }: FollowUpFacts,
  t: Language,
): readonly FollowUpDay[] {
  const say = t.say.annualGoalsChapters.followUp
  const own: readonly FollowUpDay[] = [
    ...(first === null ? [] : [{ day: first, what: say.half }]),
    ...(second === null ? [] : [{ day: second, what: say.year }]),
  ]
  const known = new Set(own.map(({ day }) => day))
  const others = [...new Set(goals.flatMap(({ followUp }) => followUp))].filter((day) => !known.has(day))
  return [
    ...own,
    ...others.map((day) => {
      const bound = goals.filter(({ followUp }) => followUp.includes(day)).map(({ number }) => number)
      return { day, what: bound.length === goals.length ? say.allGoals : say.goals(t.format.list(bound)) }
    }),
  ].toSorted((one, other) => (one.day < other.day ? -1 : 1))
}
