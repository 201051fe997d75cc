import { cisControls } from '../../controls/cis/v8.1/index.ts'
import {
  dutyOn,
  isOpen,
  ownGuidelines,
  ownRequirements,
  ownSafeguards,
  type Sheet,
  stageOf,
} from '../domain/answers/sheet.ts'
import { provisionalCompliance, provisionalMaturity } from '../domain/answers/sheet-score.ts'
import { complianceTarget } from '../domain/compliance/compliance.ts'
import { shareText } from '../domain/maturity/display.ts'
import type { Language } from '../i18n/language.ts'
import type { Rich } from '../i18n/rich.ts'
import { paths } from '../paths.ts'
import { scoreFigure } from './answers-figures.ts'
import { whereOf } from './answers-row.ts'
import { newsIn } from './answers-words.ts'
import type { FigureModel } from './figure.ts'

/** One control or guideline in a list, with how far its answers are. */
interface ListRow {
  readonly href: string
  readonly name: string
  /** How many of its requirements are new or changed. */
  readonly news: string | undefined
  readonly missing: string
  readonly isMissing: boolean
  readonly answered: string
  /** How many of the central safeguards the provider has answered; undefined in the list of guidelines. */
  readonly central: string | undefined
  readonly figure: FigureModel | string
  /** What the score rests on; undefined in the list of guidelines, where "answered" says it. */
  readonly coverage: string | undefined
}

export interface ListModel {
  readonly title: string
  readonly lead: Rich
  readonly caption: string
  readonly rows: readonly ListRow[]
}

/** The 18 controls with what the unit has answered of each. */
export function controlList(sheet: Sheet, t: Language): ListModel {
  const say = t.say.answers
  const scores = provisionalMaturity(sheet)?.controls
  const all = ownSafeguards(sheet)
  return {
    title: t.say.navigation.controls,
    lead: say.controlsLead(sheet.unit.name, all.length - openOf(sheet, all), all.length),
    caption: say.controlsCaption,
    rows: cisControls.map((control) => {
      const duties = control.safeguards.map(({ id }) => ({ id, duty: dutyOn(sheet, id) }))
      const own = duties.flatMap(({ id, duty }) => (duty === 'own' || duty === 'shared' ? [id] : []))
      const open = openOf(sheet, own)
      const stated = scores?.find((each) => each.control === control.number)?.stated
      const central = duties.filter(({ duty }) => duty === 'central')
      const given = central.filter(({ id }) => sheet.central.get(id)?.complete === 1)
      return {
        href: paths.unitControl.to({ ...whereOf(sheet), control: control.number }),
        name: say.controlNamed(control.number, control.name[t.code]),
        news: undefined,
        missing: own.length === 0 ? t.format.dash : t.format.integer(open),
        isMissing: open > 0,
        answered:
          own.length === 0
            ? t.format.dash
            : say.of(t.format.integer(own.length - open), t.format.integer(own.length)),
        central:
          central.length === 0
            ? t.format.dash
            : say.of(t.format.integer(given.length), t.format.integer(central.length)),
        figure:
          stated?.kind === 'scored'
            ? scoreFigure(`control.${control.number}.stated.percent`, stated.fraction, sheet.cycle.target, t)
            : t.format.dash,
        coverage: stated
          ? say.of(t.format.integer(stated.answered), t.format.integer(stated.applicable))
          : t.format.dash,
      }
    }),
  }
}

/** The guidelines that are for the unit; none where it is not assessed. */
export function guidelineList(sheet: Sheet, t: Language): ListModel {
  const say = t.say.answers
  const all = ownRequirements(sheet)
  const { guidelines } = provisionalCompliance(sheet)
  return {
    title: t.say.navigation.guidelines,
    lead: say.guidelinesLead(sheet.unit.name, all.length - openOf(sheet, all), all.length),
    caption: say.guidelinesCaption,
    rows: ownGuidelines(sheet).map(({ id, title, requirements }) => {
      const open = openOf(
        sheet,
        requirements.map((requirement) => requirement.id),
      )
      const relevant = guidelines.find((each) => each.guideline === id)?.compliedOfRelevant
      return {
        href: paths.unitGuideline.to({ ...whereOf(sheet), guideline: id }),
        name: say.guidelineNamed(id, title[t.code]),
        news: newsIn(
          sheet,
          requirements.map((requirement) => requirement.id),
          t,
        )[0],
        missing: t.format.integer(open),
        isMissing: open > 0,
        answered: say.of(t.format.integer(requirements.length - open), t.format.integer(requirements.length)),
        central: undefined,
        coverage: undefined,
        figure:
          relevant?.kind === 'share'
            ? say
                .of(t.format.integer(relevant.part), t.format.integer(relevant.of))
                .concat(` (${t.format.percent(shareText(relevant.fraction, complianceTarget, 100n, 0))})`)
            : t.format.dash,
      }
    }),
  }
}

function openOf(sheet: Sheet, subjects: readonly string[]): number {
  return subjects.filter((subject) => isOpen(stageOf(sheet.answers.get(subject)))).length
}
