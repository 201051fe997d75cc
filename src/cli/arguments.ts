import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { isUnitCode } from '../domain/units/unit.ts'
import type { Messages } from '../i18n/language.ts'
import { WrongUsage } from './ending.ts'

type Sentences = Messages['operator']['wrong']

/** What stands on the command line after the command, by name and by place. */
export interface Arguments {
  text(name: string): string | undefined
  flag(name: string): boolean
  readonly places: readonly string[]
}

/** Reads the arguments of a command; anything it does not know is wrong usage, and so is a wrong number of places. */
export function readArguments(
  args: readonly string[],
  options: ParseArgsOptionsConfig,
  places: number,
  say: Sentences,
): Arguments {
  const parsed = parsedOrRefused(args, options, say)
  const given = parsed.positionals
  if (given.length < places) throw new WrongUsage(say.tooFew)
  if (given.length > places) throw new WrongUsage(say.tooMany(given[places] ?? ''))
  const values = parsed.values as Readonly<Record<string, unknown>>
  return {
    text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    flag: (name) => values[name] === true,
    places: given,
  }
}

function parsedOrRefused(args: readonly string[], options: ParseArgsOptionsConfig, say: Sentences) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    const isUsage =
      error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
    if (!isUsage) throw error
    throw new WrongUsage(say.option(/'(-[^' ]*)/.exec(error.message)?.[1] ?? ''))
  }
}

/** A year of four digits from 2000 to 2100. */
export function yearOf(text: string, say: Sentences): number {
  if (!/^(20\d\d|2100)$/.test(text)) throw new WrongUsage(say.year(text))
  return Number(text)
}

/** The year that `--cycle` names, which must be given. */
export function cycleYear(args: Arguments, say: Sentences): number {
  const text = args.text('cycle')
  if (text === undefined) throw new WrongUsage(say.cycleMissing)
  return yearOf(text, say)
}

/** The code that `--unit` names, if it does. */
export function unitCodeIn(args: Arguments, say: Sentences): string | undefined {
  const code = args.text('unit')
  if (code !== undefined && !isUnitCode(code)) throw new WrongUsage(say.unitCode(code))
  return code
}
