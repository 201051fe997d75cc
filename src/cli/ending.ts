/** 0: done. 1: refused, or something was found; the reason stands on standard error. 2: wrong usage. */
export type ExitStatus = 0 | 1 | 2

/** A command that cannot go on, with the sentences that say why, one line each; it exits with 1. */
export class Stopped extends Error {
  readonly lines: readonly string[]
  constructor(...lines: readonly string[]) {
    super(lines.join('\n'))
    this.lines = lines
  }
}

/** A command line that is not understood; it exits with 2 and the way it should have been written. */
export class WrongUsage extends Error {}
