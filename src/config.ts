import { z } from 'zod'
import { type Instant, instant } from './domain/time.ts'
import { type LanguageCode, languageOf, type Messages } from './i18n/language.ts'

/** Where the database is: a file of SQLite (`:memory:` keeps it in memory), or the address of a PostgreSQL server. */
export type DatabaseSetting =
  | { readonly engine: 'sqlite'; readonly path: string }
  | { readonly engine: 'postgres'; readonly url: string }

/** Everything the environment decides, read once at the start. */
export interface Config {
  readonly database: DatabaseSetting
  /** The directory of the evidence store. */
  readonly filesDirectory: string
  readonly secretFile: string
  readonly host: string
  /** 0 asks the system for a free port; the base URL is then only right when it is set as well. */
  readonly port: number
  /** The origin that people use, without a slash at its end: links in mails and the check of `Origin` are made from it. */
  readonly baseUrl: string
  /** Whether people reach us over TLS: decides `Secure` and `__Host-` on cookies, and HSTS. */
  readonly secureCookies: boolean
  /** The language of pages before anybody has signed in, and of the terminal. */
  readonly language: LanguageCode
  /** The moment the clock is set to at the start, from where it runs on; undefined for the machine's own time. */
  readonly clock: Instant | undefined
  /** Whether this is a test run; fixtures with known passwords are refused in any other. */
  readonly isTest: boolean
}

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] }

type Problem = Exclude<keyof Messages['settings'], 'unknown' | 'empty' | 'secret'>

const loopback = /^(localhost|([a-z0-9-]+\.)+localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** A refusal inside a schema is a key; the sentence comes when the language is known. */
function fails(problem: Problem) {
  return { message: problem }
}

const database = z.string().transform((text, context): DatabaseSetting => {
  const path = /^sqlite:(.+)$/.exec(text)?.[1]
  if (path) return { engine: 'sqlite', path }
  const isServer = /^postgres(ql)?:\/\//.test(text) && URL.canParse(text) && new URL(text).hostname !== ''
  if (!isServer) context.addIssue({ code: 'custom', ...fails('database') })
  return { engine: 'postgres', url: text }
})

const baseUrl = z
  .string()
  .refine((text) => isOrigin(text), { ...fails('baseUrl'), abort: true })
  .refine(
    (text) => new URL(text).protocol === 'https:' || loopback.test(new URL(text).hostname),
    fails('baseUrlInsecure'),
  )
  .transform((text) => new URL(text).origin)

function isOrigin(text: string): boolean {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return false
  const url = new URL(text)
  return url.pathname === '/' && url.username === '' && url.password === '' && !/[?#]/.test(text)
}

const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/, { ...fails('clock'), abort: true })
  .refine((text) => isRealMoment(text), { ...fails('clock'), abort: true })
  .transform((text) => instant(new Date(text)))

/** JavaScript turns 31 November into 1 December instead of refusing it. */
function isRealMoment(text: string): boolean {
  const date = new Date(text)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 16))
}

const schema = z
  .object({
    MODENT_DATABASE: database.prefault('sqlite:./data/modent.db'),
    MODENT_FILES: z.string().default('./data/files'),
    MODENT_SECRET_FILE: z.string().default('./data/secret'),
    MODENT_BASE_URL: baseUrl.optional(),
    MODENT_LANG: z.enum(['da', 'en'], fails('language')).default('da'),
    MODENT_CLOCK: moment.optional(),
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, fails('port'))
      .transform(Number)
      .refine((port) => port <= 65_535, fails('port'))
      .prefault('3000'),
    HOST: z
      .string()
      .regex(/^[A-Za-z0-9.:-]{1,253}$/, fails('host'))
      .default('127.0.0.1'),
    NODE_ENV: z.string().optional(),
  })
  .refine((env) => env.MODENT_CLOCK === undefined || env.NODE_ENV === 'test', fails('clockOutsideTest'))

const names = Object.keys(schema.shape).filter((name) => name !== 'NODE_ENV')

interface Environment {
  readonly MODENT_LANG?: string | undefined
  readonly [name: string]: string | undefined
}

/**
 * The settings of the contract from the environment. A `MODENT_` name that is not known, an empty value and one that
 * does not parse are refused, each with a sentence in the operator's language. Values are never repeated in a sentence,
 * since a database address can hold a password.
 */
export function readConfig(environment: Environment): ConfigResult {
  const say = languageOf(environment.MODENT_LANG === 'en' ? 'en' : 'da').say.settings
  const given = Object.entries(environment).filter(([, value]) => value !== undefined)
  const unknown = given
    .map(([name]) => name)
    .filter((name) => name.startsWith('MODENT_') && !names.includes(name))
  const empty = given
    .filter(([name, value]) => names.includes(name) && value?.trim() === '')
    .map(([name]) => name)
  const filled = Object.fromEntries(given.filter(([name]) => !empty.includes(name)))

  const parsed = schema.safeParse(filled)
  const problems = [
    ...unknown.sort().map((name) => say.unknown(name, names)),
    ...empty.map((name) => say.empty(name)),
    ...(parsed.success ? [] : parsed.error.issues.map((issue) => say[issue.message as Problem])),
  ]
  if (!parsed.success || problems.length > 0) return { ok: false, problems }

  const env = parsed.data
  const origin = env.MODENT_BASE_URL ?? `http://localhost:${env.PORT}`
  return {
    ok: true,
    config: {
      database: env.MODENT_DATABASE,
      filesDirectory: env.MODENT_FILES,
      secretFile: env.MODENT_SECRET_FILE,
      host: env.HOST,
      port: env.PORT,
      baseUrl: origin,
      secureCookies: origin.startsWith('https:'),
      language: env.MODENT_LANG,
      clock: env.MODENT_CLOCK,
      isTest: env.NODE_ENV === 'test',
    },
  }
}
