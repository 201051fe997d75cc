import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceBetween } from '../../src/presenters/difference.ts'

const marked = (pieces: readonly { text: string; onlyHere: boolean }[]) =>
  pieces.map(({ text, onlyHere }) => (onlyHere ? `[${text}]` : text)).join('')

describe('the difference between two texts', () => {
  it('marks the words that the other text lacks', () => {
    const { mine, theirs } = differenceBetween(
      'Jobbet lukker konti i to systemer, hver nat.',
      'Jobbet lukker konti i ét system, hver nat.',
    )
    expect(marked(mine)).toBe('Jobbet lukker konti i [to systemer], hver nat.')
    expect(marked(theirs)).toBe('Jobbet lukker konti i [ét system], hver nat.')
  })

  it('marks nothing in equal texts and everything against an empty one', () => {
    expect(marked(differenceBetween('a b', 'a b').mine)).toBe('a b')
    expect(marked(differenceBetween('a b', '').mine)).toBe('[a b]')
    expect(differenceBetween('', '').mine).toEqual([])
  })

  it('keeps both texts whole, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '.', 'æ') })
    fc.assert(
      fc.property(text, text, (mine, theirs) => {
        const found = differenceBetween(mine, theirs)
        const whole = (pieces: readonly { text: string }[]) => pieces.map((piece) => piece.text).join('')
        expect(whole(found.mine)).toBe(mine)
        expect(whole(found.theirs)).toBe(theirs)
      }),
    )
  })

  it('marks the middle as a whole where the texts are too long to compare word by word', () => {
    const { mine } = differenceBetween(`start ${'x y '.repeat(3000)}end`, `start ${'y x '.repeat(3000)}end`)
    expect(mine.map(({ onlyHere }) => onlyHere)).toEqual([false, true, false])
  })
})
