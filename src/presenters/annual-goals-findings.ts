import { type Handling, handlings, isPastSupport, standingOf } from '../domain/findings/finding.ts'
import type { FindingTotals, SystemFacts } from '../domain/reports/annual-goals-chapters.ts'
import { type Day, dayOf } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { ChapterGround, PresentChapter } from './annual-goals-chapter.ts'
import type { Block, CellModel } from './document-model.ts'
import { handlingText } from './findings.ts'

/** Chapter 10: how many systems do not meet the guidelines, by area and proposed handling. No system is named. */
export const presentFindings: PresentChapter = (ground) => {
  const { snapshot, leftOut, t } = ground
  const { findings } = snapshot
  if (!findings) return null
  const say = t.say.annualGoalsChapters.findings
  const { asOf, groups, pastSupport, accepted, acceptanceEnded } = findings
  const chapter = { key: 'findings', heading: t.say.annualGoals.numbered(10, say.heading) }
  const day = t.format.dayLong(asOf)
  if (groups.length === 0)
    return { ...chapter, lead: say.none(day), blocks: [{ kind: 'note', text: say.note }] }
  const areas = new Set(groups.map(({ area }) => area)).size
  return {
    ...chapter,
    lead: say.lead(sumOf(groups), areas, day),
    blocks: [
      {
        kind: 'text',
        text: [
          say.pastSupport(pastSupport),
          say.accepted(accepted),
          ...(acceptanceEnded > 0 ? [say.acceptanceEnded(acceptanceEnded)] : []),
        ].join(' '),
      },
      countTable(findings, ground),
      { kind: 'note', text: leftOut.includes('systems') ? `${say.note} ${say.details}` : say.note },
    ],
  }
}

type Groups = FindingTotals['groups']

function sumOf(groups: Groups): number {
  return groups.reduce((sum, { count }) => sum + count, 0)
}

/** Only handlings that occur have a column. */
function countTable({ asOf, groups }: FindingTotals, { table, t }: ChapterGround): Block {
  const say = t.say.annualGoalsChapters.findings
  const { integer } = t.format
  const all: readonly (Handling | null)[] = [...handlings, null]
  const used = all.filter((handling) => groups.some((group) => group.handling === handling))
  const counts = (own: Groups): readonly CellModel[] => [
    ...used.map((handling) => ({ text: integer(sumOf(own.filter((group) => group.handling === handling))) })),
    { text: integer(sumOf(own)), strong: true },
  ]
  const areas = [...Map.groupBy(groups, ({ area }) => area)].toSorted(([one], [other]) =>
    t.format.compare(one, other),
  )
  return {
    kind: 'table',
    table: {
      caption: table(say.caption(t.format.dayShort(asOf))),
      columns: [
        { text: say.area, align: 'left', share: 6 },
        ...used.map((handling) => ({ text: handlingText(handling, t), align: 'right', share: 3.4 }) as const),
        { text: t.say.annualGoals.total, align: 'right', share: 2 },
      ],
      rows: [
        ...areas.map(([area, own]) => ({
          cells: [{ text: area === '' ? say.noArea : area }, ...counts(own)],
        })),
        { total: true, cells: [{ text: t.say.annualGoals.total }, ...counts(groups)] },
      ],
    },
  }
}

/** Annex D: the same systems one by one with all that is said of them. Only in data that was frozen as confidential. */
export const presentSystems: PresentChapter = ({ snapshot, table, t }) => {
  const { systems } = snapshot
  if (!systems) return null
  const say = t.say.annualGoalsChapters.systems
  const asOf = snapshot.findings?.asOf ?? dayOf(snapshot.document.frozenAt)
  return {
    key: 'systems',
    heading: t.say.annualGoals.annex(say.letter, say.heading),
    lead: systems.length === 0 ? say.none : say.lead(systems.length),
    blocks: systems.flatMap((system): Block[] => [
      { kind: 'heading', text: say.system(system.code, system.system, system.unit) },
      {
        kind: 'table',
        table: {
          caption: table(say.caption(system.code, system.unit)),
          columns: null,
          rows: factsOf(system, asOf, t).map(([term, text]) => ({
            cells: [{ text: term, strong: true }, { text }],
          })),
        },
      },
    ]),
  }
}

function factsOf(
  system: SystemFacts,
  asOf: Day,
  t: Language,
): readonly (readonly [term: string, text: string])[] {
  const say = t.say.findings
  const text = (value: string) => (value === '' ? say.notKnown : value)
  const day = (value: Day | null) => (value === null ? say.notKnown : t.format.dayLong(value))
  const { maintenance, endOfSupport, acceptedUntil } = system
  const standing = say.standing[standingOf({ ...system, withdrawnAt: null }, asOf)]
  return [
    [
      say.column.state,
      acceptedUntil === null ? standing : `${standing} (${t.format.dayLong(acceptedUntil)})`,
    ],
    ...decisionOf(system, t),
    [say.area, text(system.area)],
    [say.task, text(system.task)],
    [say.maintenance, maintenance === null ? say.notKnown : say.maintenances[maintenance]],
    [
      say.endOfSupport,
      endOfSupport === null ? say.notKnown : say.supportEnds(day(endOfSupport), isPastSupport(system, asOf)),
    ],
    [say.unmet, text(system.unmet.join(', '))],
    [say.fact.deviation, text(system.deviation)],
    [say.fact.risk, text(system.risk)],
    [say.handling, handlingText(system.handling, t)],
    [say.fact.plan, text(system.plan)],
    [say.owner, text(system.owner)],
    [say.deadline, day(system.deadline)],
  ]
}

function decisionOf(
  { decision }: SystemFacts,
  t: Language,
): readonly (readonly [term: string, text: string])[] {
  if (!decision) return []
  const { decided } = t.say.annualGoalsChapters.systems
  const { body, reference, on } = decision
  return [
    [
      decided,
      [body, on === null ? '' : t.format.dayLong(on), reference].filter((part) => part !== '').join(', '),
    ],
  ]
}
