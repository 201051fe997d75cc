import { type Day, type Instant, regionTimeZone } from '../domain/time.ts'

/**
 * How one language writes numbers, days and names (domain guide, section 7). Numbers come in as neutral text with a
 * decimal point ("2.44"), already rounded by the domain, and keep the decimals they came with: nothing is rounded
 * here except a file size. Text that is not such a number is refused with an error, since that is a fault of ours.
 */
export interface Format {
  /** "2.44" is 2,44 in Danish and 2.44 in English; "-0.84" gets a real minus sign. */
  number(neutral: string): string
  /** "56.6" is 56,6 % in Danish (no-break space) and 56.6% in English. */
  percent(neutral: string): string
  /** A whole number with thousands separated: 1.234 and 1,234. */
  integer(whole: number | bigint): string
  /** Whole kroner: 1.250.000 kr. and DKK 1,250,000. */
  kroner(whole: number | bigint): string
  /** 3. november 2026 and 3 November 2026. */
  dayLong(day: Day): string
  /** 03.11.2026 and 3 Nov 2026: the day first in both, and no English date that reads as another day. */
  dayShort(day: Day): string
  /** The time of day in the region: kl. 14.05 and 14:05. */
  time(moment: Instant): string
  /** Day and time in the region: 3. november 2026 kl. 14.05 and 3 November 2026 at 14:05. */
  dayAndTime(moment: Instant): string
  /** a, b og c. */
  list(items: readonly string[]): string
  /** Danish order in both languages, since the names are Danish: æ, ø, å last, Aa with Å, 2 before 10. */
  compare(left: string, right: string): number
  /** Bytes as B, kB, MB or GB of 1,000 each, with at most one decimal, rounded half up. */
  fileSize(bytes: number): string
  /** What stands where there is no figure: a dash, never 0. */
  readonly dash: string
}

const noBreakSpace = '\u00a0'
const minus = '\u2212'

interface Writing {
  readonly locale: string
  readonly decimal: string
  readonly percent: (number: string) => string
  readonly kroner: (number: string) => string
  readonly short: Intl.DateTimeFormatOptions
  readonly time: (clock: string) => string
  readonly dayAndTime: (day: string, clock: string) => string
}

const writings: Record<'da' | 'en', Writing> = {
  da: {
    locale: 'da-DK',
    decimal: ',',
    percent: (number) => `${number}${noBreakSpace}%`,
    kroner: (number) => `${number}${noBreakSpace}kr.`,
    short: { day: '2-digit', month: '2-digit', year: 'numeric' },
    time: (clock) => `kl.${noBreakSpace}${clock}`,
    dayAndTime: (day, clock) => `${day} kl.${noBreakSpace}${clock}`,
  },
  en: {
    locale: 'en-GB',
    decimal: '.',
    percent: (number) => `${number}%`,
    kroner: (number) => `DKK${noBreakSpace}${number}`,
    short: { day: 'numeric', month: 'short', year: 'numeric' },
    time: (clock) => clock,
    dayAndTime: (day, clock) => `${day} at ${clock}`,
  },
}

const fileUnits = [
  { unit: 'kB', bytes: 1e3 },
  { unit: 'MB', bytes: 1e6 },
  { unit: 'GB', bytes: 1e9 },
] as const

const collator = new Intl.Collator('da-DK', { numeric: true })

function formatIn(writing: Writing): Format {
  const { locale } = writing
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  const long = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
  const short = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...writing.short })
  const region = { timeZone: regionTimeZone } as const
  const longHere = new Intl.DateTimeFormat(locale, {
    ...region,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
  const clockHere = new Intl.DateTimeFormat(locale, { ...region, hour: '2-digit', minute: '2-digit' })
  const joined = new Intl.ListFormat(locale, { type: 'conjunction' })

  const number = (neutral: string): string => {
    const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(neutral)
    if (!parts) throw new Error(`Not a number in neutral form: ${neutral}`)
    const [, sign, digits = '', decimals] = parts
    // Most figures of a page are too small to have anything to separate.
    const separated = digits.length < 4 ? String(Number(digits)) : whole.format(BigInt(digits))
    return `${sign ? minus : ''}${separated}${decimals ? writing.decimal + decimals : ''}`
  }
  const integer = (value: number | bigint): string => number(BigInt(value).toString())
  const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`)
  const dayLong = remembered((day: Day) => long.format(midnight(day)))
  const dayShort = remembered((day: Day) => short.format(midnight(day)))

  return {
    number,
    percent: (neutral) => writing.percent(number(neutral)),
    integer,
    kroner: (value) => writing.kroner(integer(value)),
    dayLong,
    dayShort,
    time: (moment) => writing.time(clockHere.format(new Date(moment))),
    dayAndTime: (moment) => {
      const date = new Date(moment)
      return writing.dayAndTime(longHere.format(date), clockHere.format(date))
    },
    list: (items) => joined.format(items),
    compare: collator.compare,
    fileSize: (bytes) => {
      const { amount, unit } = sizeOf(bytes)
      return `${number(amount)}${noBreakSpace}${unit}`
    },
    dash: '–',
  }
}

const rememberedAtMost = 1000

/** The same function that remembers what it said last: a page writes the same few days again and again. */
function remembered(write: (day: Day) => string): (day: Day) => string {
  const known = new Map<Day, string>()
  return (day) => {
    const found = known.get(day)
    if (found !== undefined) return found
    if (known.size >= rememberedAtMost) known.clear()
    const text = write(day)
    known.set(day, text)
    return text
  }
}

/** A size in tenths of the smallest unit that keeps it below 1,000: 999,950 bytes are 1 MB, never 1,000 kB. */
function sizeOf(bytes: number): { readonly amount: string; readonly unit: string } {
  if (!Number.isSafeInteger(bytes) || bytes < 0) throw new Error(`Not a size in bytes: ${bytes}`)
  if (bytes < 1000) return { amount: String(bytes), unit: 'B' }
  const tenthsOf = (unit: number): number => Math.floor((bytes * 20 + unit) / (2 * unit))
  const step = fileUnits.find((candidate) => tenthsOf(candidate.bytes) < 10_000) ?? fileUnits[2]
  const tenths = tenthsOf(step.bytes)
  const rest = tenths % 10
  return { amount: `${(tenths - rest) / 10}${rest === 0 ? '' : `.${rest}`}`, unit: step.unit }
}

const formats: Record<'da' | 'en', Format> = { da: formatIn(writings.da), en: formatIn(writings.en) }

/** The way of writing of one language; its `Intl` objects are made once. */
export function formatOf(code: 'da' | 'en'): Format {
  return formats[code]
}

/** Whether the runtime has Danish locale data: one with reduced data falls back to English without a word. */
export function danishLocaleIsPresent(): boolean {
  const { da } = formats
  return (
    da.integer(1234567) === '1.234.567' &&
    da.dayLong('2026-11-03' as Day) === '3. november 2026' &&
    da.list(['a', 'b', 'c']) === 'a, b og c' &&
    da.compare('Aabenraa', 'Østfyn') > 0
  )
}
