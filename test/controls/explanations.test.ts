import { describe, expect, test } from 'vitest'
import { explanations } from '../../controls/cis/v8.1/explanations/index.ts'
import { safeguardIds } from '../../controls/cis/v8.1/index.ts'

const written = Object.entries(explanations)

describe('our own explanation of a safeguard', () => {
  test('stands under the id of a safeguard', () => {
    expect(written.map(([id]) => id).filter((id) => !safeguardIds.some((known) => known === id))).toEqual([])
  })

  test.each(written)(
    '%s is short where it heads a list, and whole in both languages',
    (_, { topic, asks, evidence, most }) => {
      const texts = [asks, ...evidence, most].filter((text) => text !== undefined)
      for (const language of ['da', 'en'] as const) {
        expect(topic[language].length).toBeLessThanOrEqual(48)
        expect(texts.filter((text) => !text[language].endsWith('.'))).toEqual([])
      }
      expect(evidence.length).toBeGreaterThanOrEqual(2)
    },
  )

  test('says nothing twice', () => {
    const texts = written.flatMap(([, { topic, asks, evidence }]) =>
      [topic, asks, ...evidence].flatMap((text) => text?.da ?? []),
    )
    expect(texts.length - new Set(texts).size).toBe(0)
  })
})
