import { type Actor, holds } from '../access/actor.ts'
import { type CycleState, cycleStates } from '../cycles/cycle.ts'
import { allow, type Decision, refuse } from '../decision.ts'
import type { Instant } from '../time.ts'

/** Characters of a statement at most: about four printed pages, all of which are printed. */
export const statementLength = 10_000
/** Characters of the reason for giving none. */
export const declineLength = 1000

/** What the data protection officer can do. Acts are added and none is changed; the last one holds. */
const statementActs = ['given', 'declined', 'withdrawn'] as const
export type StatementActKind = (typeof statementActs)[number]

/** One act: the statement's text, why there will be none, or nothing where it was withdrawn. */
export interface StatementAct {
  readonly act: StatementActKind
  readonly text: string
  readonly at: Instant
}

/** The statement of a year as it stands. `none`: nothing is said yet, or what was said is withdrawn. */
export type StatementStanding =
  | { readonly kind: 'none' }
  | { readonly kind: 'given' | 'declined'; readonly text: string; readonly at: Instant }

/** Whether the last act leaves a word: the statement, or that there will be none. */
export function hasSpoken(last: StatementActKind): last is Exclude<StatementActKind, 'withdrawn'> {
  return last !== 'withdrawn'
}

/** Where the acts of a year, oldest first, have led. */
export function standingOf(acts: readonly StatementAct[]): StatementStanding {
  const last = acts.at(-1)
  return last && hasSpoken(last.act) ? { kind: last.act, text: last.text, at: last.at } : { kind: 'none' }
}

/** Why the data protection officer's act is not taken. Each has its sentence in both languages. */
export type StatementRefusal =
  | 'onlyDpo'
  | 'decided'
  | 'inFrozenReport'
  | 'empty'
  | 'repeated'
  | 'alreadyDeclined'
  | 'nothingToWithdraw'

/** What decides whether the data protection officer may still speak on the goals of a year. */
export interface StatementSituation {
  readonly cycle: CycleState
  /** The goals were frozen for the steering group after the hearing began, and have not been sent back. */
  readonly sealed: boolean
  readonly standing: StatementStanding
}

/** The states of a cycle in which a statement on its goals can be written: until the steering group has approved them. */
export const statementStates = cycleStates.slice(0, cycleStates.indexOf('approved'))

/**
 * Whether this actor may write the statement of a year: the data protection officer alone (domain guide, section 3: the
 * DPO never approves, and nobody else edits the DPO's statement), until the report that carries it is frozen.
 */
export function maySpeak(
  actor: Actor,
  { cycle, sealed }: Omit<StatementSituation, 'standing'>,
): Decision<true, 'onlyDpo' | 'decided' | 'inFrozenReport'> {
  if (!holds(actor, ['dpo'])) return refuse('onlyDpo')
  if (!statementStates.includes(cycle)) return refuse('decided')
  return sealed ? refuse('inFrozenReport') : allow(true)
}

/** Whether a statement may be given now. Given again it takes the place of the one before; the same text is given once. */
export function mayGive(
  actor: Actor,
  situation: StatementSituation,
  text: string,
): Decision<true, StatementRefusal> {
  const may = maySpeak(actor, situation)
  if (!may.ok) return may
  if (text.trim() === '') return refuse('empty')
  const { standing } = situation
  return standing.kind === 'given' && standing.text === text ? refuse('repeated') : allow(true)
}

/** Whether it may be said that there will be no statement. The reason may be left out: an independent adviser owes none. */
export function mayDecline(actor: Actor, situation: StatementSituation): Decision<true, StatementRefusal> {
  const may = maySpeak(actor, situation)
  if (!may.ok) return may
  return situation.standing.kind === 'declined' ? refuse('alreadyDeclined') : allow(true)
}

/** Whether what was said may be withdrawn: there must be something. */
export function mayWithdraw(actor: Actor, situation: StatementSituation): Decision<true, StatementRefusal> {
  const may = maySpeak(actor, situation)
  if (!may.ok) return may
  return situation.standing.kind === 'none' ? refuse('nothingToWithdraw') : allow(true)
}
