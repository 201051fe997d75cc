import { Worker } from 'node:worker_threads'

export interface WorkerLimits {
  /** The last resort against a worker that never answers. */
  readonly milliseconds: number
  /** How much memory its own objects may hold. */
  readonly megabytes: number
}

/** How long a worker that has answered may take to end by itself. */
const graceMs = 5_000

/**
 * Starts a module as a worker thread with `data` and gives the one message it answers with. Throws what the worker threw,
 * and where it ends without an answer or passes its limits. A worker that has answered ends by itself: a thread that is
 * killed while it still runs its module can take the whole process with it.
 */
export function answerOfWorker<Answer>(
  module: URL,
  data: unknown,
  { milliseconds, megabytes }: WorkerLimits,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(module, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: megabytes / 4 },
      stdout: true,
      stderr: true,
    })
    const kill = () => void worker.terminate()
    let timer = setTimeout(() => {
      reject(new Error(`The worker took longer than ${milliseconds} ms`))
      kill()
    }, milliseconds)
    worker.once('message', (answer: Answer) => {
      clearTimeout(timer)
      timer = setTimeout(kill, graceMs).unref()
      worker.unref()
      resolve(answer)
    })
    // Stays on after the answer: an error that comes late says nothing new, and must not end the process.
    worker.on('error', (error) => reject(error instanceof Error ? error : new Error(String(error))))
    worker.once('exit', (code) => {
      clearTimeout(timer)
      reject(new Error(`The worker ended with ${code} and no answer`))
    })
  })
}

/** A module beside the one that asks, with the same ending: .ts under Node's type stripping, .js once compiled. */
export function moduleBeside(asking: string, name: string): URL {
  return new URL(`./${name}${asking.endsWith('.ts') ? '.ts' : '.js'}`, asking)
}
