import { expect, it } from 'vitest'
import { id } from '../../src/domain/ids.ts'
import type { Instant } from '../../src/domain/time.ts'
import { languageOf } from '../../src/i18n/language.ts'
import { lastChange } from '../../src/presenters/last-change.ts'

const [other, reader] = [id<'person'>('other'), id<'person'>('reader')]
const at = '2026-11-03T13:05:00.000Z' as Instant

it.each([
  ['a role', other, 'Sidste ændring: Enhedens ledelse, 3. november 2026 kl. 14.05.', 'Unit management'],
  ['oneself', reader, 'Sidste ændring: dig selv, 3. november 2026 kl. 14.05.', 'you'],
  ['nobody', null, 'Sidste ændring: Driften (kommandolinjen), 3. november 2026 kl. 14.05.', undefined],
] as const)('says that %s changed it last, and when, in both languages', (_, by, danish, who) => {
  const last = { at, by, roles: ['unit_manager'] } as const
  expect(lastChange(last, reader, languageOf('da'))?.replaceAll('\u00a0', ' ')).toBe(danish)
  if (who !== undefined)
    expect(lastChange(last, reader, languageOf('en'))).toBe(
      `Latest change: ${who}, 3 November 2026 at 14:05.`,
    )
})

it('says nothing where nobody knows', () => {
  expect(lastChange(undefined, reader, languageOf('da'))).toBeUndefined()
})
