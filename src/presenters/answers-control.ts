import { type CisControlNumber, cisControls, controlByNumber } from '../../controls/cis/v8.1/index.ts'
import { dutyOn, isOpen, nextOpen, ownSafeguards, type Sheet, stageOf } from '../domain/answers/sheet.ts'
import { provisionalMaturity } from '../domain/answers/sheet-score.ts'
import { isLocked, reviews } from '../domain/cycles/cycle.ts'
import type { Fraction } from '../domain/maturity/fraction.ts'
import type { MaturityResult } from '../domain/maturity/result.ts'
import type { Language } from '../i18n/language.ts'
import type { Rich } from '../i18n/rich.ts'
import { paths } from '../paths.ts'
import { coverageText, scoreFigure } from './answers-figures.ts'
import type { RowForm } from './answers-form.ts'
import { type OpenRowModel, openRow, type RowTrouble } from './answers-open.ts'
import { type ProposalsModel, proposalsOn } from './answers-proposals.ts'
import { isWritable, type Reading, type RowModel, safeguardRow, whereOf } from './answers-row.ts'
import { type SendingModel, sendingFrom } from './answers-sending.ts'
import { rowId } from './answers-words.ts'

/** The row that is written in, where one is. */
export interface OpenInput {
  readonly subject: string
  readonly form: RowForm
  readonly trouble: RowTrouble
}

export type AnyRow = { readonly open: OpenRowModel } | { readonly read: RowModel }

/** The page of one control for one unit. */
export interface ControlModel {
  readonly title: string
  readonly crumb: { readonly label: string; readonly href: string }
  readonly here: string
  readonly lead: Rich
  readonly figures: Rich
  readonly proposals: ProposalsModel | undefined
  /** What was just confirmed together. */
  readonly confirmed: string | undefined
  /** Why nothing can be written now. */
  readonly locked: string | undefined
  readonly about: {
    readonly heading: string
    readonly text: string
    readonly more: { readonly href: string; readonly label: string }
  }
  readonly stripLabel: string
  readonly strip: readonly {
    readonly href: string
    readonly subject: string
    readonly word: string
    readonly current: boolean
  }[]
  readonly rows: readonly AnyRow[]
  readonly sending: SendingModel | undefined
  readonly links: readonly { readonly href: string; readonly label: string }[]
}

export function controlPage(
  reading: Reading,
  number: CisControlNumber,
  open: OpenInput | undefined,
): ControlModel {
  const { sheet, t } = reading
  const say = t.say.answers
  const control = controlByNumber(number)
  const ids = control.safeguards.map(({ id }) => id)
  const own = ids.filter((id) => ['own', 'shared'].includes(dutyOn(sheet, id)))
  const missing = own.filter((id) => isOpen(stageOf(sheet.answers.get(id)))).length
  const walk = ownSafeguards(sheet).filter((id) => isWritable(reading, id))
  const maturity = provisionalMaturity(sheet)
  return {
    title: say.controlNamed(number, control.name[t.code]),
    crumb: { label: t.say.navigation.controls, href: paths.unitControls.to(whereOf(sheet)) },
    here: say.control(number),
    lead: say.controlLead(sheet.unit.name, missing, own.length, reading.hand === 'unit'),
    figures: figuresOf(maturity, number, sheet.cycle.target, t),
    proposals: proposalsOn(
      reading,
      own,
      paths.controlConfirmation.to({ ...whereOf(sheet), control: number }),
    ),
    confirmed: confirmedOf(reading),
    locked: lockedSentence(reading),
    about: {
      heading: say.about,
      text: control.explanation[t.code],
      more: { href: paths.control.to({ control: number }), label: say.readMore(number) },
    },
    stripLabel: say.strip(number),
    strip: ids.map((id) => ({
      href: `#${rowId(id)}`,
      subject: id,
      word: open?.subject === id ? say.editing : stripWord(sheet, id, t),
      current: open?.subject === id,
    })),
    rows: ids.map((id) =>
      open?.subject === id
        ? { open: openRow(reading, id, open.form, open.trouble, walk) }
        : { read: safeguardRow(reading, id, maturity) },
    ),
    sending: sendingFrom(reading, own),
    links: linksAround(sheet, number, walk, t),
  }
}

/** How many of last year's answers were just confirmed, in words. */
export function confirmedOf({ confirmed, t }: Reading): string | undefined {
  return confirmed === undefined ? undefined : t.say.answers.confirmed(confirmed)
}

/** Why answers cannot be written now, for somebody who otherwise could; undefined where they can. */
export function lockedSentence({ sheet, hand, lockedOn, t }: Reading): string | undefined {
  if (isLocked(sheet.cycle.state)) return t.say.todo.locked(lockedOn && t.format.dayLong(lockedOn))
  if (hand === undefined) return undefined
  const may = hand === 'central' ? reviews(sheet.cycle.state) : sheet.cycle.state === 'collection'
  return may ? undefined : t.say.review.refusals.notCollecting
}

function stripWord(sheet: Sheet, id: Parameters<typeof dutyOn>[1], t: Language): string {
  const duty = dutyOn(sheet, id)
  if (duty === 'central') return t.say.status.answered_centrally
  if (duty === 'none') return t.say.answers.stripWords.none
  const stage = stageOf(sheet.answers.get(id))
  if (stage === 'missing') return t.say.answers.stripWords.missing
  if (stage === 'draft') return t.say.answers.stripWords.incomplete
  if (stage === 'returned') return t.say.status.returned
  return t.say.status.saved
}

function figuresOf(
  maturity: MaturityResult | undefined,
  number: number,
  target: Fraction,
  t: Language,
): Rich {
  const say = t.say.answers
  const stated = maturity?.controls.find(({ control }) => control === number)?.stated
  if (!stated) return [say.notAssessed]
  if (stated.kind === 'unscored') return [say.noScore]
  const { name, value, text } = scoreFigure(`control.${number}.stated.percent`, stated.fraction, target, t)
  return [{ strong: say.provisional(text), name, value }, ` ${coverageText(stated, t)} ${say.self}`]
}

function linksAround(
  sheet: Sheet,
  number: CisControlNumber,
  walk: readonly string[],
  t: Language,
): ControlModel['links'] {
  const say = t.say.answers
  const href = (control: number) => paths.unitControl.to({ ...whereOf(sheet), control })
  const here = cisControls.findIndex((control) => control.number === number)
  const [previous, following] = [cisControls[here - 1], cisControls[here + 1]]
  const others = walk.filter((id) => !id.startsWith(`${number}.`))
  const after = others.filter((id) => Number(id.split('.')[0]) > number)
  const open = nextOpen(sheet, [...after, ...others], '')
  const next = open === undefined ? undefined : Number(open.split('.')[0])
  return [
    ...(previous ? [{ href: href(previous.number), label: say.previous(previous.number) }] : []),
    ...(following && following.number !== next
      ? [{ href: href(following.number), label: say.following(following.number) }]
      : []),
    ...(next === undefined ? [] : [{ href: href(next), label: say.nextMissing(next) }]),
  ]
}
