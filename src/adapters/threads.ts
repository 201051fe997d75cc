import { once } from 'node:events'
import { parentPort, Worker } from 'node:worker_threads'

export interface ThreadLimits {
  /** The last resort against an order that is never answered. */
  readonly milliseconds: number
  /** How much memory a thread's own objects may hold. */
  readonly megabytes: number
}

/** What a thread says of an order before it answers it: how many parts are done. */
interface News {
  readonly news: number
}

function isNews(message: unknown): message is News {
  return typeof message === 'object' && message !== null && 'news' in message
}

/** How long a thread that was told to end may take to do so by itself. */
const graceMs = 5_000

const end = 'end'

/**
 * Has a module answer orders in threads, each of which does one at a time. The promise throws what the module threw, and
 * where a thread ends without an answer or passes its limits. A thread that has answered is told to end and does so by
 * itself: one that is killed while it still runs its module can take the whole process with it. `idleMilliseconds` is how
 * long it waits for another order, which spares it to load its module anew; by default each order gets a new thread. `tell`
 * hears the news of an order before its answer.
 */
export function threadsOf<Order, Answer>(
  module: URL,
  { milliseconds, megabytes }: ThreadLimits,
  idleMilliseconds = 0,
): (order: Order, tell?: (news: number) => void) => Promise<Answer> {
  /** Those that wait for an order, and what will end them. */
  const idle = new Map<Worker, NodeJS.Timeout>()

  function take(): Worker {
    const [waiting] = idle.keys()
    if (waiting) {
      clearTimeout(idle.get(waiting))
      idle.delete(waiting)
      waiting.ref()
      return waiting
    }
    const worker = new Worker(module, {
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: megabytes / 4 },
      stdout: true,
      stderr: true,
    })
    // An error that comes late says nothing new, and must not end the process.
    worker.on('error', () => {})
    worker.on('exit', () => idle.delete(worker))
    return worker
  }

  function giveBack(worker: Worker): void {
    const dismiss = () => {
      idle.delete(worker)
      const kill = setTimeout(() => void worker.terminate(), graceMs).unref()
      worker.once('exit', () => clearTimeout(kill))
      worker.postMessage(end)
    }
    worker.unref()
    if (idleMilliseconds === 0) dismiss()
    else idle.set(worker, setTimeout(dismiss, idleMilliseconds).unref())
  }

  return async (order, tell = () => {}) => {
    const worker = take()
    const answered = new AbortController()
    const { signal } = answered
    const late = setTimeout(() => void worker.terminate(), milliseconds)
    let hear: (message: Answer | News) => void = () => {}
    try {
      const answering = new Promise<Answer>((resolve) => {
        hear = (message) => (isNews(message) ? tell(message.news) : resolve(message))
        worker.on('message', hear)
      })
      worker.postMessage(order)
      const ended = once(worker, 'exit', { signal }).then(([code]) => {
        throw new Error(`The thread ended with ${code} and no answer; it had ${milliseconds} ms`)
      })
      const answer = await Promise.race([answering, ended])
      giveBack(worker)
      return answer
    } finally {
      clearTimeout(late)
      worker.off('message', hear)
      answered.abort()
    }
  }
}

/** What such a module does: answers each order it is given, and may give news of it, until it is told to end. */
export function answerOrders<Order, Answer>(
  answer: (order: Order, tell: (news: number) => void) => Answer | Promise<Answer>,
): void {
  const tell = (news: number) => parentPort?.postMessage({ news } satisfies News)

  parentPort?.on('message', async (order: Order | typeof end) => {
    if (order === end) parentPort?.close()
    else parentPort?.postMessage(await answer(order, tell))
  })
}

/** A module beside the one that asks, with the same ending: .ts under Node's type stripping, .js once compiled. */
export function moduleBeside(asking: string, name: string): URL {
  return new URL(`./${name}${asking.endsWith('.ts') ? '.ts' : '.js'}`, asking)
}
