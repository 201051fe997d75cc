import { isOpen, type Sheet, stageOf } from '../domain/answers/sheet.ts'
import { reviews } from '../domain/cycles/cycle.ts'
import type { Language } from '../i18n/language.ts'
import type { Rich } from '../i18n/rich.ts'
import { paths } from '../paths.ts'
import { type Reading, whereOf } from './answers-row.ts'
import { type UnsupportedModel, unsupportedOn } from './answers-unsupported.ts'

/** The form that sends what is ready, at the end of a page on which nothing is missing. */
export interface SendingModel {
  readonly text: Rich
  readonly label: string
  readonly action: string
  /** What lacks evidence of all that would be sent. */
  readonly unsupported: UnsupportedModel | undefined
}

/** Undefined where something on the page is missing, nothing waits to be sent, or somebody else sends. */
export function sendingFrom(
  { sheet, hand, t }: Reading,
  subjects: readonly string[],
): SendingModel | undefined {
  const ready = readyIn(sheet)
  const here = subjects.map((subject) => stageOf(sheet.answers.get(subject)))
  const done = here.includes('ready') && !here.some(isOpen)
  if (hand !== 'unit' || !done || !reviews(sheet.cycle.state)) return undefined
  const say = t.say.todo
  return {
    text: say.sendText(ready),
    label: ready === 1 ? say.sendOne : say.sendSome(ready),
    action: paths.sending.to(whereOf(sheet)),
    unsupported: unsupportedOn(sheet, 'ready', t),
  }
}

/** The form by which the central team sends for a unit whatever is ready; undefined where nothing is, or too late. */
export function sendingForUnit(sheet: Sheet, t: Language): SendingModel | undefined {
  const ready = readyIn(sheet)
  if (ready === 0 || !reviews(sheet.cycle.state)) return undefined
  const say = t.say.todo
  return {
    text: say.sendForUnitText(ready),
    label: ready === 1 ? say.sendOne : say.sendSome(ready),
    action: paths.sending.to(whereOf(sheet)),
    unsupported: unsupportedOn(sheet, 'ready', t),
  }
}

function readyIn(sheet: Sheet): number {
  return [...sheet.answers.values()].map(stageOf).filter((stage) => stage === 'ready').length
}
