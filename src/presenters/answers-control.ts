import { type CisControlNumber, cisControls, controlByNumber } from '../../controls/cis/v8.1/index.ts'
import {
  barrierTo,
  dutyOn,
  isOpen,
  nextOpen,
  ownSafeguards,
  type Sheet,
  stageOf,
} from '../domain/answers/sheet.ts'
import { provisionalControls } from '../domain/answers/sheet-score.ts'
import { isLocked, reviews } from '../domain/cycles/cycle.ts'
import { regionTarget, shareText, showShare } from '../domain/maturity/display.ts'
import { fraction } from '../domain/maturity/fraction.ts'
import type { Score } from '../domain/maturity/result.ts'
import type { Language } from '../i18n/language.ts'
import type { Rich } from '../i18n/rich.ts'
import { paths } from '../paths.ts'
import type { RowForm } from './answers-form.ts'
import { type OpenRowModel, openRow, type RowTrouble } from './answers-open.ts'
import { type Reading, type RowModel, safeguardRow, whereOf } from './answers-row.ts'
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
  return {
    title: say.controlNamed(number, control.name[t.code]),
    crumb: { label: t.say.navigation.controls, href: paths.unitControls.to(whereOf(sheet)) },
    here: say.control(number),
    lead: say.controlLead(sheet.unit.name, missing, own.length, reading.hand === 'unit'),
    figures: figuresOf(sheet, number, t),
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
        : { read: safeguardRow(reading, id) },
    ),
    links: linksAround(sheet, number, walk, t),
  }
}

/** Whether this reader can write the answer on a subject now. */
export function isWritable({ sheet, hand }: Reading, subject: string): boolean {
  return hand !== undefined && barrierTo(sheet, subject, hand) === undefined
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

function figuresOf(sheet: Sheet, number: number, t: Language): Rich {
  const say = t.say.answers
  const stated = provisionalControls(sheet)?.find(({ control }) => control === number)?.stated
  if (!stated) return [say.notAssessed]
  if (stated.kind === 'unscored') return [say.noScore]
  const shown = showShare(stated.fraction, regionTarget)
  const score = say.provisional(t.format.percent(shown.percentWhole), t.format.number(shown.on4))
  return [
    { strong: score, name: `control.${number}.stated.percent`, value: shown.percent },
    ` ${coverage(stated, t)} ${say.self}`,
  ]
}

function coverage(score: Score, t: Language): string {
  const { answered, applicable } = score
  const percent = shareText(fraction(answered, applicable), fraction(1), 100n, 0)
  return t.say.answers.coverage(
    t.format.integer(answered),
    t.format.integer(applicable),
    t.format.percent(percent),
  )
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
