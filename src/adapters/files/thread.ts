import { Worker } from 'node:worker_threads'
import type { Decision } from '../../domain/decision.ts'
import type { FileRefusal, FileType } from '../../domain/evidence/file-type.ts'
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

/** How long a thread may take, and how much memory its own objects may hold. The largest honest file stays far below. */
const limits = { milliseconds: 60_000, megabytes: 256 }

/** Each holds a file in memory, so two at a time are enough for a machine of any size. */
const inTurn = turns(2)

/**
 * Opens one file in a thread of its own. Whatever the file does to it, the thread is ended when it passes its limits;
 * undefined then, and also where it broke down.
 */
export function inThread(
  order: ThreadOrder,
  { milliseconds, megabytes } = limits,
): Promise<ThreadAnswer | undefined> {
  return inTurn(
    () =>
      new Promise((resolve) => {
        // Beside this file, with the same ending: .ts under Node's type stripping, .js once compiled.
        const file = new URL(
          `./thread-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`,
          import.meta.url,
        )
        const worker = new Worker(file, {
          workerData: order,
          resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: megabytes / 4 },
          stdout: true,
          stderr: true,
        })
        const end = (answer: ThreadAnswer | undefined) => {
          clearTimeout(timer)
          worker.removeAllListeners()
          // An error that arrives after the end says nothing new, and must not end the process.
          worker.on('error', () => {})
          void worker.terminate()
          resolve(answer)
        }
        const timer = setTimeout(() => end(undefined), milliseconds)
        worker.once('message', (answer: ThreadAnswer) => end(answer))
        worker.once('error', () => end(undefined))
        worker.once('exit', () => end(undefined))
      }),
  )
}
