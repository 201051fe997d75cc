import { type LastChange, lastTraceOn, type TracedThing } from '../db/queries/changes.ts'
import type { Reader } from '../db/reader.ts'
import { type Actor, personOf } from '../domain/access/actor.ts'
import type { Language } from '../i18n/language.ts'
import { lastChange } from '../presenters/last-change.ts'
import type { Meanwhile, StoredTexts } from '../presenters/stored-beside.ts'
import { type Answer, stop } from './kernel/answer.ts'

interface Ground {
  readonly db: Reader
  readonly actor: Actor
  readonly t: Language
}

/** Stops somebody who came too late, and says who came first and when. */
export function stopAsChanged({ actor, t }: Ground, sentence: string, last: LastChange | undefined): Answer {
  return stop(409, [sentence, lastChange(last, personOf(actor), t)].filter(Boolean).join(' '))
}

/** The same about a thing whose changes stand in the audit log. */
export async function stopAsTraced(context: Ground, sentence: string, thing: TracedThing): Promise<Answer> {
  return stop(409, await sayAsTraced(context, sentence, thing))
}

/** A sentence that a thing has changed, with who did it and when behind it. */
export async function sayAsTraced(context: Ground, sentence: string, thing: TracedThing): Promise<string> {
  return [sentence, await lastTraced(context, thing)].filter(Boolean).join(' ')
}

/** Who changed a thing last, for the page that keeps what was typed. */
export async function lastTraced({ db, actor, t }: Ground, thing: TracedThing): Promise<string | undefined> {
  return lastChange(await lastTraceOn(db, thing), personOf(actor), t)
}

/** What somebody reads whose save came second: what is stored beside it, who stored it, and the way back to that. */
export async function meanwhileOn(
  ground: Ground,
  thing: TracedThing,
  stored: StoredTexts,
  keepHref: string,
): Promise<Meanwhile> {
  return { stored, latest: await lastTraced(ground, thing), keepHref }
}
