import type { Readable } from 'node:stream'
import type { z } from 'zod'
import type { Change } from '../../db/change.ts'
import type { Cycles, KnownCycle } from '../../db/queries/cycles.ts'
import type { Reader } from '../../db/reader.ts'
import type { Actor } from '../../domain/access/actor.ts'
import type { Capability } from '../../domain/access/capability.ts'
import type { UnitInScope, UnitScope } from '../../domain/access/scope.ts'
import type { Day, Instant } from '../../domain/time.ts'
import type { AuditAction } from '../../domain/trail/entry.ts'
import type { Language } from '../../i18n/language.ts'
import type { ParamNames, Path } from '../../paths.ts'
import type { Answer } from './answer.ts'
import type { House } from './house.ts'
import type { SignedIn } from './session.ts'

/** The fields of a form: every value a text, or a list of texts where the field may stand several times. */
export type FormSchema = z.ZodObject
/** What was typed, as it was typed, so that a refused form comes back whole. */
export type Typed = Readonly<Record<string, string | readonly string[]>>
/** One sentence a field, in the user's language. */
export type FieldErrors = Readonly<Record<string, string>>

type Params<Pattern extends string> = Readonly<Record<ParamNames<Pattern>, string>>

/** What every handler gets. A pattern with `:unit` gives a unit that is within reach, `:cycle` a cycle that exists. */
interface Ground<Pattern extends string> {
  readonly house: House
  readonly db: Reader
  readonly params: Params<Pattern>
  readonly t: Language
  readonly now: Instant
  readonly today: Day
  readonly csrf: string
  readonly requestId: string
}

interface Signed<Pattern extends string, C extends Capability> extends Ground<Pattern> {
  readonly person: SignedIn
  /** SHA-256 of the session cookie, by which one's own session is known among others. */
  readonly sessionHash: string
  readonly actor: Actor & { readonly kind: 'person' }
  readonly scope: UnitScope<C>
  readonly unit: 'unit' extends ParamNames<Pattern> ? UnitInScope<C> : undefined
  readonly cycle: 'cycle' extends ParamNames<Pattern> ? KnownCycle : undefined
  readonly cycles: Cycles
}

interface PageContext<Pattern extends string, C extends Capability, Input> extends Signed<Pattern, C> {
  readonly input: Input
  /** A page writes nothing, but reading evidence and reports leaves a trace too. */
  readonly trace: Change
}

interface ActionContext<Pattern extends string, C extends Capability, Input> extends Signed<Pattern, C> {
  readonly input: Input
  readonly typed: Typed
  readonly change: Change
  /** Answers 422 with the form as it was typed and these sentences at its fields. */
  readonly refuse: (errors: FieldErrors) => Promise<Answer>
}

/** What a refused form needs to be drawn again. */
interface RefusedContext<Pattern extends string, C extends Capability> extends Signed<Pattern, C> {
  readonly typed: Typed
  readonly errors: FieldErrors
}

/** A file on its way, under the name that its sender gave it. The stream must be taken or left before the next comes. */
export interface ArrivingFile {
  readonly name: string
  readonly stream: Readable
}

/** A form with files: fields first, then the files, each streamed. */
export interface Upload {
  readonly fields: Typed
  readonly files: AsyncIterable<ArrivingFile>
}

interface Common {
  readonly method: 'GET' | 'POST'
  readonly pattern: string
  /** The capability, or why the door has none: open to all, or to somebody who has proven a password only. */
  readonly access: Capability | 'open' | 'pending'
  readonly mutating: boolean
  /** What a success writes to the audit log; a page may write when it reads evidence or a report. */
  readonly audit: readonly AuditAction[]
  /** Bytes of body at most. */
  readonly limit: number
  readonly body: 'none' | 'form' | 'upload'
  /** Asks for the password again when it was proven more than ten minutes ago. */
  readonly proven: boolean
}

/** A route as the mount sees it. Only the makers below build one, so none exists without its facts. */
export interface Route extends Common {
  readonly input: FormSchema | undefined
  readonly answer: (context: never) => Promise<Answer> | Answer
  readonly refused: ((context: never) => Promise<Answer> | Answer) | undefined
}

/** Of whoever is signed in: a hundred thousand characters in a field come back with a sentence, and are not thrown away. */
const formLimit = 1_000_000
/** Of a stranger at a door. */
const doorLimit = 100_000
/** Twenty files of at most 25 MiB and the form's fields. */
const uploadLimit = 530_000_000

interface PageFacts<Pattern extends string, C extends Capability, S extends FormSchema> {
  readonly path: Path<Pattern>
  readonly capability: C
  /** The query's fields; a query that does not fit is "not found". */
  readonly input?: S
  readonly audit?: readonly AuditAction[]
  readonly proven?: boolean
  readonly answer: (context: PageContext<Pattern, C, z.infer<S>>) => Promise<Answer> | Answer
}

/** A page: something that is read. */
export function page<const Pattern extends string, const C extends Capability, S extends FormSchema>(
  facts: PageFacts<Pattern, C, S>,
): Route {
  return {
    method: 'GET',
    pattern: facts.path.pattern,
    access: facts.capability,
    mutating: false,
    audit: facts.audit ?? [],
    limit: 0,
    body: 'none',
    proven: facts.proven ?? false,
    input: facts.input,
    answer: facts.answer,
    refused: undefined,
  }
}

interface ActionFacts<Pattern extends string, C extends Capability, S extends FormSchema> {
  readonly path: Path<Pattern>
  readonly capability: C
  readonly input: S
  readonly audit: readonly [AuditAction, ...AuditAction[]]
  readonly proven?: boolean
  readonly answer: (context: ActionContext<Pattern, C, z.infer<S>>) => Promise<Answer>
  /** Draws the form again with what was typed; the answer is sent with 422. */
  readonly refused: (context: RefusedContext<Pattern, C>) => Promise<Answer>
}

/** An action: a form that changes something and leaves a trace. */
export function action<const Pattern extends string, const C extends Capability, S extends FormSchema>(
  facts: ActionFacts<Pattern, C, S>,
): Route {
  return {
    method: 'POST',
    pattern: facts.path.pattern,
    access: facts.capability,
    mutating: true,
    audit: facts.audit,
    limit: formLimit,
    body: 'form',
    proven: facts.proven ?? false,
    input: facts.input,
    answer: facts.answer,
    refused: facts.refused,
  }
}

interface UploadFacts<Pattern extends string, C extends Capability, S extends FormSchema> {
  readonly path: Path<Pattern>
  readonly capability: C
  readonly input: S
  readonly audit: readonly [AuditAction, ...AuditAction[]]
  readonly answer: (
    context: ActionContext<Pattern, C, z.infer<S>> & { readonly files: Upload['files'] },
  ) => Promise<Answer>
  readonly refused: (
    context: RefusedContext<Pattern, C> & { readonly files: Upload['files'] },
  ) => Promise<Answer>
}

/** An action whose form carries files. What the answer does not take of them is read and thrown away. */
export function upload<const Pattern extends string, const C extends Capability, S extends FormSchema>(
  facts: UploadFacts<Pattern, C, S>,
): Route {
  return {
    method: 'POST',
    pattern: facts.path.pattern,
    access: facts.capability,
    mutating: true,
    audit: facts.audit,
    limit: uploadLimit,
    body: 'upload',
    proven: false,
    input: facts.input,
    answer: facts.answer,
    refused: facts.refused,
  }
}

/** What a door without a key gets: nobody is signed in, and what it changes it changes as a named actor. */
export interface OpenContext<Pattern extends string, Input> extends Ground<Pattern> {
  readonly input: Input
  readonly typed: Typed
  readonly person: SignedIn | undefined
  /** SHA-256 of the session cookie, where there is one. */
  readonly sessionHash: string | undefined
  /** The network address that the request came from; undefined where it cannot be told. */
  readonly address: string | undefined
  readonly changeAs: (actor: Actor) => Change
  /** An address of ours to go on to: the one asked for where it is a page of this application, else the first page. */
  readonly ownAddress: (wanted: string) => string
  readonly refuse: (errors: FieldErrors) => Promise<Answer>
}

interface OpenRefusedContext<Pattern extends string> extends OpenContext<Pattern, unknown> {
  readonly errors: FieldErrors
}

interface OpenFacts<Pattern extends string, S extends FormSchema> {
  readonly path: Path<Pattern>
  readonly method: 'GET' | 'POST'
  /** `pending` wants a proven password and nothing more. */
  readonly access: 'open' | 'pending'
  readonly input?: S
  readonly audit: readonly AuditAction[]
  readonly answer: (context: OpenContext<Pattern, z.infer<S>>) => Promise<Answer> | Answer
  readonly refused?: (context: OpenRefusedContext<Pattern>) => Promise<Answer>
}

/** A door without a key. Only `http/public` declares them, and a test holds their short list. */
export function open<const Pattern extends string, S extends FormSchema>(
  facts: OpenFacts<Pattern, S>,
): Route {
  const mutating = facts.method === 'POST'
  return {
    method: facts.method,
    pattern: facts.path.pattern,
    access: facts.access,
    mutating,
    audit: facts.audit,
    limit: mutating ? doorLimit : 0,
    body: mutating ? 'form' : 'none',
    proven: false,
    input: facts.input,
    answer: facts.answer,
    refused: facts.refused,
  }
}
