import { expect, it } from 'vitest'
import { languageOf } from '../../src/i18n/language.ts'
import { chosenIn, dayIn, storedBeside } from '../../src/presenters/stored-beside.ts'

const t = languageOf('da')
const choices = [
  { value: 'a', label: 'Det ene' },
  { value: 'b', label: 'Det andet' },
]
const fields = [
  { name: 'text', label: 'Tekst' },
  { name: 'on', label: 'Dato', words: dayIn(t) },
  { name: 'several', label: 'Valg', words: chosenIn(choices) },
]

it('says in words what is stored in the fields that differ, and of an empty one that it is', () => {
  const stored = { text: '', on: '2026-11-03', several: ['b', 'a'] }
  expect(storedBeside(fields, stored, { text: 'Mit', on: '2026-12-01', several: 'a' }, t)).toEqual([
    ['Tekst', '–'],
    ['Dato', '3. november 2026'],
    ['Valg', 'Det andet, Det ene'],
  ])
})

it('takes for the same what would be stored as the same', () => {
  const stored = { text: 'En\nto', on: '2026-11-03', several: ['b', 'a'] }
  expect(
    storedBeside(fields, stored, { text: ' En\r\nto ', on: '2026-11-03', several: ['a', 'b'] }, t),
  ).toEqual([])
  expect(storedBeside(fields, { text: '', several: [] }, {}, t)).toEqual([])
})
