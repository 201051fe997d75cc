import { describe, expect, test } from 'vitest'
import { day, type Instant, instant } from '../../src/domain/time.ts'
import { danishLocaleIsPresent, formatOf } from '../../src/i18n/format.ts'

const da = formatOf('da')
const en = formatOf('en')

test('the runtime has Danish locale data', () => {
  expect(danishLocaleIsPresent()).toBe(true)
})

describe('numbers', () => {
  test('neutral text keeps its decimals and gets the decimal sign of the language', () => {
    expect([da.number('2.44'), en.number('2.44')]).toEqual(['2,44', '2.44'])
    expect([da.number('3.00'), en.number('3.00')]).toEqual(['3,00', '3.00'])
    expect([da.number('0.5'), da.number('54')]).toEqual(['0,5', '54'])
    expect([da.number('1234567.5'), en.number('1234567.5')]).toEqual(['1.234.567,5', '1,234,567.5'])
    expect(da.number('123456789012345678901234567890.25')).toBe('123.456.789.012.345.678.901.234.567.890,25')
  })

  test('minus is a real minus sign', () => {
    expect(da.number('-0.84')).toBe('\u22120,84')
    expect(en.integer(-21)).toBe('\u221221')
  })

  test('percent has a no-break space in Danish and none in English', () => {
    expect(da.percent('74.95')).toBe('74,95\u00a0%')
    expect(da.percent('75')).toBe('75\u00a0%')
    expect(en.percent('56.6')).toBe('56.6%')
  })

  test('whole numbers and kroner have their thousands separated', () => {
    expect([da.integer(1234), en.integer(1234)]).toEqual(['1.234', '1,234'])
    expect(da.integer(10n ** 18n)).toBe('1.000.000.000.000.000.000')
    expect(da.kroner(1_250_000)).toBe('1.250.000\u00a0kr.')
    expect(en.kroner(1_250_000)).toBe('DKK\u00a01,250,000')
  })

  test('what is no neutral number is refused, and so are parts of a krone', () => {
    for (const text of ['', '2,44', '1e3', '.5', '5.', '--1', 'NaN', ' 1']) {
      expect(() => da.number(text)).toThrow('neutral form')
    }
    expect(() => da.kroner(1.5)).toThrow()
  })
})

describe('days and times', () => {
  test('the day comes first in both languages', () => {
    const third = day('2026-11-03')
    expect([da.dayLong(third), en.dayLong(third)]).toEqual(['3. november 2026', '3 November 2026'])
    expect([da.dayShort(third), en.dayShort(third)]).toEqual(['03.11.2026', '3 Nov 2026'])
    expect(da.dayLong(day('2026-08-31'))).toBe('31. august 2026')
  })

  test('moments are told by the clock of the region, summer and winter', () => {
    const winter = instant(new Date('2026-11-03T13:05:00Z'))
    const summer = instant(new Date('2026-07-01T22:30:00Z'))
    expect([da.time(winter), en.time(winter)]).toEqual(['kl.\u00a014.05', '14:05'])
    expect(da.dayAndTime(winter)).toBe('3. november 2026 kl.\u00a014.05')
    expect(en.dayAndTime(winter)).toBe('3 November 2026 at 14:05')
    expect(da.dayAndTime(summer)).toBe('2. juli 2026 kl.\u00a000.30')
    expect(en.dayAndTime(summer)).toBe('2 July 2026 at 00:30')
  })

  test('a day or moment that is none is refused', () => {
    expect(() => da.time('yesterday' as Instant)).toThrow()
  })
})

describe('names and lists', () => {
  test('sorting is Danish in both languages: æ, ø, å last and Aa with Å', () => {
    const sorted = ['Odense', 'Zone', 'Ærø', 'Østfyn', 'Aabenraa', 'Ålborg']
    for (const format of [da, en]) expect(sorted.toReversed().sort(format.compare)).toEqual(sorted)
    expect(['U10', 'U2'].sort(da.compare)).toEqual(['U2', 'U10'])
  })

  test('a list ends with og or and', () => {
    expect([da.list(['a', 'b', 'c']), en.list(['a', 'b', 'c'])]).toEqual(['a, b og c', 'a, b and c'])
    expect([da.list(['a', 'b']), da.list(['a']), da.list([])]).toEqual(['a og b', 'a', ''])
  })
})

test('a file size is in the unit that keeps it below 1,000, with at most one decimal', () => {
  const sizes = [0, 999, 1000, 1049, 1050, 999_949, 999_950, 26_214_400, 2_000_000_000, 5e12]
  expect(sizes.map((bytes) => da.fileSize(bytes))).toEqual(
    ['0 B', '999 B', '1 kB', '1 kB', '1,1 kB', '999,9 kB', '1 MB', '26,2 MB', '2 GB', '5.000 GB'].map(
      (text) => text.replace(' ', '\u00a0'),
    ),
  )
  expect(en.fileSize(1_500_000)).toBe('1.5\u00a0MB')
  expect(() => da.fileSize(-1)).toThrow('Not a size')
})

test('where there is no figure stands a dash', () => {
  expect([da.dash, en.dash]).toEqual(['–', '–'])
})
