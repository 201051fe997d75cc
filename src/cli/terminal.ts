/** Where a command speaks: results on standard output, what is wrong on standard error. Tests hand in their own. */
export interface Terminal {
  /** Text for standard output, exactly as it is. */
  write(text: string): void
  /** One line for standard output. */
  say(line: string): void
  /** One line for standard error. */
  complain(line: string): void
}

export function terminalOn(
  output: { write(text: string): unknown },
  errors: { write(text: string): unknown },
): Terminal {
  return {
    write: (text) => void output.write(text),
    say: (line) => void output.write(`${line}\n`),
    complain: (line) => void errors.write(`${line}\n`),
  }
}
