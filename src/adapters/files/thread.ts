import type { Decision } from '../../domain/decision.ts'
import type { FileRefusal, FileType } from '../../domain/evidence/file-type.ts'
import { moduleBeside, threadsOf } from '../threads.ts'
import { turns } from '../turns.ts'
import type { InspectedFile } from './judge.ts'
import type { ReadText } from './text.ts'

/** What the thread is to do with the content of one file. */
export interface ThreadOrder {
  readonly task: 'judge' | 'text'
  readonly type: FileType
  readonly content: Uint8Array
}

export type ThreadAnswer =
  | { readonly task: 'judge'; readonly verdict: Decision<InspectedFile, FileRefusal> }
  | { readonly task: 'text'; readonly read: ReadText }

/** The largest honest file stays far below. No file meets what another has left behind in a thread. */
const usualLimits = { milliseconds: 60_000, megabytes: 256 }

/** Each holds a file in memory, so two at a time are enough for a machine of any size. */
const inTurn = turns(2)

/**
 * Opens one file in a thread of its own. Whatever the file does to it, the thread is ended when it passes its limits;
 * undefined then, and also where it broke down.
 */
export function inThread(order: ThreadOrder, limits = usualLimits): Promise<ThreadAnswer | undefined> {
  const module = moduleBeside(import.meta.url, 'thread-worker')
  const answerOf = threadsOf<ThreadOrder, ThreadAnswer>(module, limits)
  return inTurn(() => answerOf(order).catch(() => undefined))
}
