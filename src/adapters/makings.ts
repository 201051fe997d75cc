import { setTimeout as wait } from 'node:timers/promises'

/** How far something has come that takes a while to make, and what came of it. */
export interface Making<Made> {
  readonly done: number
  readonly of: number
  /** Undefined while it is being made. */
  readonly made: Made | undefined
}

interface Begun<Made> {
  readonly of: number
  /** Makes it, and tells how many parts are done. */
  readonly make: (tell: (done: number) => void) => Promise<Made>
}

interface Known<Made> {
  readonly soFar: Making<Made>
  readonly finished: Promise<Made>
}

/** Most are made within a blink, and who asked sees them at once. */
const blinkMs = 700
/** What nobody fetches is not kept: what it was made from may have changed by then, and it would be another. */
const keptMs = 60_000

/**
 * Keeps what is being made and what was just made by who asked for it, so that they can see how far it has come and fetch
 * it when it is there. At most `most` at a time: the oldest gives way.
 */
export function makings<Made>(most: number) {
  const known = new Map<string, Promise<Known<Made>>>()

  /** Forgets this one, and not another that was begun under the same name since. */
  function forget(key: string, one: Promise<Known<Made>>): void {
    if (known.get(key) === one) known.delete(key)
  }

  function started({ of, make }: Begun<Made>): Known<Made> {
    const soFar: { done: number; of: number; made: Made | undefined } = { done: 0, of, made: undefined }
    const finished = make((done) => {
      soFar.done = done
    })
    return {
      soFar,
      finished: finished.then((made) => {
        soFar.done = of
        soFar.made = made
        return made
      }),
    }
  }

  return {
    /** How far the making of this name is; begun where there is none. Throws what the making threw. */
    async follow(key: string, begin: () => Promise<Begun<Made>>): Promise<Making<Made>> {
      let one = known.get(key)
      if (!one) {
        for (const oldest of known.keys()) if (known.size >= most) known.delete(oldest)
        const begun = begin().then(started)
        one = begun
        known.set(key, begun)
        begun
          .then(({ finished }) => finished)
          .then(
            () => setTimeout(() => forget(key, begun), keptMs).unref(),
            () => forget(key, begun),
          )
      }
      const making = await one
      await Promise.race([making.finished, wait(blinkMs)])
      return { ...making.soFar }
    },
    /** What was made, once: whoever asks again has another made. Undefined where there is none or it is not done. */
    async take(key: string): Promise<Made | undefined> {
      const made = (await known.get(key))?.soFar.made
      if (made !== undefined) known.delete(key)
      return made
    },
  }
}
