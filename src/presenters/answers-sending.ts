import { isOpen, stageOf } from '../domain/answers/sheet.ts'
import { reviews } from '../domain/cycles/cycle.ts'
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
  const stages = [...sheet.answers.values()].map(stageOf)
  const ready = stages.filter((stage) => stage === 'ready').length
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
