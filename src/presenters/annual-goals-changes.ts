import { controlByNumber } from '../../controls/cis/v8.1/index.ts'
import type { AnnualGoalsSnapshot } from '../domain/reports/annual-goals.ts'
import type { ComparedFigure, ReportChange } from '../domain/reports/change-list.ts'
import { dayOf } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { ChapterGround, PresentChapter } from './annual-goals-chapter.ts'
import { shortNameOf } from './annual-goals-compliance.ts'
import type { Block } from './document-model.ts'

/** What has changed since the version before, each change once. The first version of a year has none to be compared with. */
export const presentChanges: PresentChapter = (ground) => {
  const { snapshot, t } = ground
  if (!snapshot.changes) return null
  const say = t.say.annualGoalsChapters.changes
  const { since, changes } = snapshot.changes
  return {
    key: 'changes',
    heading: say.heading(since.version),
    lead: say.lead(changes.length, t.format.dayLong(dayOf(since.frozenAt))),
    blocks: [
      ...goalBlocks(changes, ground),
      ...figureBlocks(changes, ground),
      ...otherBlocks(changes, t),
      { kind: 'note', text: say.note },
    ],
  }
}

function goalBlocks(changes: readonly ReportChange[], { table, t }: ChapterGround): readonly Block[] {
  const say = t.say.annualGoalsChapters.changes
  const rows = changes.flatMap((change) => {
    const text = goalText(change, t)
    return text === null || !('number' in change)
      ? []
      : [{ cells: [{ text: change.number, strong: true }, { text }] }]
  })
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      table: {
        caption: table(say.goalsCaption),
        columns: [
          { text: say.goalColumns.number, align: 'left', share: 4 },
          { text: say.goalColumns.change, align: 'left', share: 20 },
        ],
        rows,
      },
    },
  ]
}

function goalText(change: ReportChange, t: Language): string | null {
  const say = t.say.annualGoalsChapters.changes
  const { fields } = t.say.annualGoals.goals
  switch (change.kind) {
    case 'goalAdded':
      return say.goalAdded(change.goal)
    case 'goalRemoved':
      return say.goalRemoved(change.goal)
    case 'goalChanged':
      return say.goalChanged(
        t.format.list(
          change.fields.map((field) =>
            field === 'shortName' ? say.shortName : fields[field].toLocaleLowerCase(t.code),
          ),
        ),
      )
    case 'lastYear':
      return say.lastYear
    default:
      return null
  }
}

function figureBlocks(
  changes: readonly ReportChange[],
  { snapshot, table, t }: ChapterGround,
): readonly Block[] {
  const say = t.say.annualGoalsChapters.changes
  const rows = changes.flatMap((change) =>
    change.kind === 'figure'
      ? [
          {
            cells: [
              { text: figureName(change.figure, snapshot, t) },
              { text: shown(change.figure, change.before, t) },
              { text: shown(change.figure, change.after, t), strong: true },
            ],
          },
        ]
      : [],
  )
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      table: {
        caption: table(say.figuresCaption),
        columns: [
          { text: say.figureColumns.figure, align: 'left', share: 14 },
          { text: say.figureColumns.before, align: 'right', share: 4 },
          { text: say.figureColumns.after, align: 'right', share: 4 },
        ],
        rows,
      },
    },
  ]
}

function figureName(figure: ComparedFigure, { compliance }: AnnualGoalsSnapshot, t: Language): string {
  const say = t.say.annualGoalsChapters.changes
  switch (figure.of) {
    case 'total':
      return say.total(say.measures[figure.measure])
    case 'control': {
      const known = controlByNumber(figure.control as Parameters<typeof controlByNumber>[0])
      return say.control(`${figure.control} ${known.name[t.code]}`, say.measures[figure.measure])
    }
    case 'unit':
      return say.unit(figure.name, say.measures[figure.measure])
    case 'guideline': {
      const { guideline } = figure
      const known = compliance.guidelines.find((each) => each.guideline === guideline)
      return say.guideline(`${guideline} ${shortNameOf(known ?? { guideline, units: [] })[t.code]}`)
    }
    case 'external':
      return say.external(figure.year, t.say.external.frameworks[figure.framework])
  }
}

/** Percent, complied of relevant, or a total as it was reported. */
function shown({ of }: ComparedFigure, value: string | null, t: Language): string {
  if (value === null) return t.format.dash
  if (of === 'guideline') {
    const [complied = '', relevant = ''] = value.split('/')
    return t.say.annualGoalsChapters.sheets.of(t.format.number(complied), t.format.number(relevant))
  }
  return of === 'external' ? t.format.number(value) : t.format.percent(value)
}

function otherBlocks(changes: readonly ReportChange[], t: Language): readonly Block[] {
  const say = t.say.annualGoalsChapters.changes
  const items = changes.flatMap((change) => {
    switch (change.kind) {
      case 'unitAdded':
        return [say.unitAdded(change.name)]
      case 'unitRemoved':
        return [say.unitRemoved(change.name)]
      case 'part':
        return [say.parts[change.part]]
      default:
        return []
    }
  })
  if (items.length === 0) return []
  return [
    { kind: 'heading', text: say.othersHeading },
    { kind: 'list', items },
  ]
}
