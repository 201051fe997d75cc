import { answerOrders } from '../threads.ts'
import { judge } from './judge.ts'
import { readText } from './text.ts'
import type { ThreadAnswer, ThreadOrder } from './thread.ts'

/** Opens one file; what it was told is all it can reach. */
async function answer({ task, type, content }: ThreadOrder): Promise<ThreadAnswer> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  return task === 'judge'
    ? { task, verdict: await judge(bytes, type) }
    : { task, read: await readText(bytes, type) }
}

answerOrders(answer)
