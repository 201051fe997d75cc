import { z } from 'zod'
import { audiences, groundings, owners } from '../../controls/guidelines/legends.ts'
import type { Audience, Grounding, OwnerKey } from '../../controls/shape.ts'
import { allow, refuse } from '../domain/decision.ts'
import type { Refusal } from '../domain/exchange/refusal.ts'
import { isGuidelineKey, isRequirementKey } from '../domain/guidelines/catalogue.ts'
import type { WrittenGuideline } from '../domain/guidelines/written.ts'
import { decodeText } from './decode.ts'
import { dayText, known, type Read } from './field.ts'
import { readJson } from './json.ts'
import { part, refusalsOf, text, wholeNumber } from './json-parts.ts'

/** What a file of guidelines held: all of them, or what is refused. Lines are the file's, fields are its paths. */
export type GuidelinesReading =
  | { readonly guidelines: readonly WrittenGuideline[]; readonly refused: readonly [] }
  | { readonly guidelines: null; readonly refused: readonly Refusal[] }

const months = part((value) => {
  const read = wholeNumber(value)
  if (!read.ok) return read
  return read.value >= 1 && read.value <= 60 ? read : refuse('months_invalid')
})
const audienceKeys = Object.keys(audiences) as Audience[]

// As long as the fields of the form may be.
const schema = z.strictObject({
  guidelines: z.array(
    z.strictObject({
      key: part(text(known(isGuidelineKey, 'guideline_key_invalid'))),
      effectiveOn: part(text(dayText)),
      legalTrigger: part(text(atMost(300))),
      changeNote: part(text(atMost(1000))),
      reviewOn: part(text(dayText)).optional(),
      title: both(200),
      shortName: both(34),
      purpose: both(500),
      owner: part(text(oneOf(Object.keys(owners) as OwnerKey[], 'owner_unknown'))),
      reviewMonths: months,
      appliesTo: z.array(part(text(oneOf(audienceKeys, 'audience_unknown')))),
      requirements: z.array(
        z.strictObject({
          key: part(text(known(isRequirementKey, 'requirement_unknown'))).optional(),
          text: both(1000),
          evidence: both(500),
          grounding: part(text(oneOf(Object.keys(groundings) as Grounding[], 'grounding_unknown'))),
          evidenceMaxAgeMonths: months,
        }),
      ),
    }),
  ),
})

/** Reads `guidelines` (JSON): new versions of guidelines, or guidelines of the region's own, each with its whole text. */
export function readGuidelines(bytes: Uint8Array): GuidelinesReading {
  const decoded = decodeText(bytes)
  const json = decoded.ok ? readJson(decoded.value) : decoded
  if (!json.ok) return { guidelines: null, refused: [json.refusal] }
  const read = schema.safeParse(json.value.value)
  if (!read.success) {
    const refused = read.error.issues.flatMap((issue) => refusalsOf(issue, json.value))
    return {
      guidelines: null,
      refused: refused.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0)),
    }
  }
  const guidelines = read.data.guidelines.map((written, place) => ({
    ...written,
    line: json.value.lines.get(`guidelines[${place}]`) ?? null,
    reviewOn: written.reviewOn ?? null,
    requirements: written.requirements.map((each) => ({ ...each, key: each.key ?? null })),
  }))
  return { guidelines, refused: [] }
}

function both(most: number) {
  return z.strictObject({ da: part(text(atMost(most))), en: part(text(atMost(most))) })
}

function atMost(most: number): (value: string) => Read<string> {
  return (value) => (value.length > most ? refuse('text_too_long') : allow(value))
}

function oneOf<Word extends string>(
  words: readonly Word[],
  otherwise: 'owner_unknown' | 'audience_unknown' | 'grounding_unknown',
) {
  return (value: string): Read<Word> => {
    const found = words.find((word) => word === value)
    return found === undefined ? refuse(otherwise) : allow(found)
  }
}
