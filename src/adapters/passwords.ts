import { hash, parseOptions, verify } from '@node-rs/argon2'
import { passwordMaximum } from '../domain/people/password.ts'
import { turns } from './turns.ts'

/** OWASP's smallest recommended setting for Argon2id: 19 MiB, two passes, one lane; 10 to 13 ms on two cores. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** The number that the hash text calls argon2id; the package's own name for it is a const enum, which we do not compile. */
const argon2id = 2

/** Two at a time on the machine, so that a flood of log-ins cannot starve everybody else's pages. */
const inTurn = turns(2)

/** The hash of random bytes nobody kept: what an unknown account is compared with, so that it takes the same time. */
const nobody =
  '$argon2id$v=19$m=19456,t=2,p=1$RBmclSU/jau9nw+/9XWQUg$XJitRThIqq2qhb3HG8yI1zV9odAtLrBes6M+KtpZG/Q'

/** The hash to store, with its parameters and salt in the text. The password is brought to NFC first. */
export function hashPassword(password: string): Promise<string> {
  const normal = password.normalize('NFC')
  if ([...normal].length > passwordMaximum)
    throw new Error('A password longer than allowed came past the rule')
  return inTurn(() => hash(normal, { ...parameters, algorithm: argon2id }))
}

/**
 * Whether the password belongs to the stored hash. `null` is an account that does not exist or has no password: the
 * answer is no, after the same work, so that time does not tell who has an account.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const normal = password.slice(0, 4 * passwordMaximum).normalize('NFC')
  const matches = await inTurn(() => verify(stored ?? nobody, normal))
  return matches && stored !== null && [...password.normalize('NFC')].length <= passwordMaximum
}

/** Whether a stored hash was made with other parameters than today's and should be made anew at the next log-in. */
export function needsRehash(stored: string): boolean {
  const made = parseOptions(stored)
  return (
    Number(made.algorithm) !== argon2id ||
    made.memoryCost !== parameters.memoryCost ||
    made.timeCost !== parameters.timeCost ||
    made.parallelism !== parameters.parallelism
  )
}
