import { z } from 'zod'
import { cis7Controls } from '../../controls/cis/v7.1/index.ts'
import { cisControls } from '../../controls/cis/v8.1/index.ts'
import { allow, refuse } from '../domain/decision.ts'
import type { Refusal, RefusalKey } from '../domain/exchange/refusal.ts'
import { isScale, parseReported, reportedScore, type Scale } from '../domain/maturity/external.ts'
import { decodeText } from './decode.ts'
import { nameText, type Read } from './field.ts'
import { readJson } from './json.ts'
import { part, refusalsOf, text, wholeNumber } from './json-parts.ts'

/** The editions of CIS that an external analysis can have measured: CIS20 and CIS18. */
const externalFrameworks = ['cis-v7.1', 'cis-v8.1'] as const
type ExternalFramework = (typeof externalFrameworks)[number]

/** An external analysis exactly as it was reported: scores are neutral text with the decimals they came with. */
export interface ExternalAnalysis {
  readonly framework: ExternalFramework
  readonly year: number
  readonly assessor: string
  readonly scale: Scale
  readonly total: string
  readonly controls: readonly { readonly control: number; readonly score: string }[]
  readonly recommendations: readonly ExternalRecommendation[]
}

interface ExternalRecommendation {
  /** The assessor's own number, kept as text: `A1`. */
  readonly number: string
  readonly text: string
  /** Whether the analysis points it out, so that the sub-strategy must cover it. */
  readonly highlighted: boolean
  readonly controls: readonly number[]
}

/** What `external` held: an analysis, or what is refused in it. Lines are those of the JSON file, fields are its paths. */
export type ExternalReading =
  | { readonly analysis: ExternalAnalysis; readonly refused: readonly [] }
  | { readonly analysis: null; readonly refused: readonly Refusal[] }

const controlNumbers: Record<ExternalFramework, readonly number[]> = {
  'cis-v7.1': cis7Controls.map((control) => control.number),
  'cis-v8.1': cisControls.map((control) => control.number),
}

const number = part(wholeNumber)
const externalSchema = z
  .strictObject({
    framework: part(text((word) => oneOfFrameworks(word))),
    year: part(yearNumber),
    assessor: part(text(nameText)),
    scale: z.strictObject({ min: number, max: number }),
    total: part(score),
    controls: z.array(z.strictObject({ control: number, score: part(score) })),
    recommendations: z.array(
      z.strictObject({
        number: part(text(nameText)),
        text: part(text(allow)),
        highlighted: part(flag),
        controls: z.array(number),
      }),
    ),
  })
  .superRefine((analysis, context) => {
    for (const { path, reason } of contradictions(analysis)) {
      context.addIssue({ code: 'custom', path: [...path], message: reason })
    }
  })

/** Reads `external` (JSON). Scores must lie on the scale and controls exist in the framework; nothing is recomputed. */
export function readExternal(bytes: Uint8Array): ExternalReading {
  const decoded = decodeText(bytes)
  const json = decoded.ok ? readJson(decoded.value) : decoded
  if (!json.ok) return { analysis: null, refused: [json.refusal] }
  const read = externalSchema.safeParse(json.value.value)
  if (read.success) return { analysis: read.data, refused: [] }
  const refused = read.error.issues.flatMap((issue) => refusalsOf(issue, json.value))
  return {
    analysis: null,
    refused: refused.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0)),
  }
}

export function writeExternal(analysis: ExternalAnalysis): string {
  return `${JSON.stringify(analysis, null, 2)}\n`
}

interface Contradiction {
  readonly path: readonly (string | number)[]
  readonly reason: RefusalKey
}

function contradictions(analysis: ExternalAnalysis): readonly Contradiction[] {
  const { scale, controls, recommendations, total } = analysis
  if (scale.min < 0 || !isScale(scale)) return [{ path: ['scale'], reason: 'scale_invalid' }]
  const onScale = (value: string, path: Contradiction['path']): readonly Contradiction[] =>
    reportedScore(value, scale).ok ? [] : [{ path, reason: 'score_outside_scale' }]
  const existing = controlNumbers[analysis.framework]
  return [
    ...onScale(total, ['total']),
    ...controls.flatMap(({ score: value }, index) => onScale(value, ['controls', index, 'score'])),
    ...controlsIn(
      controls.map((entry) => entry.control),
      existing,
      (index) => ['controls', index, 'control'],
    ),
    ...recommendations.flatMap((recommendation, index) =>
      controlsIn(recommendation.controls, existing, (inner) => ['recommendations', index, 'controls', inner]),
    ),
    ...repeated(recommendations.map((recommendation) => recommendation.number)).map(
      (index): Contradiction => ({ path: ['recommendations', index, 'number'], reason: 'duplicate' }),
    ),
  ]
}

function controlsIn(
  listed: readonly number[],
  existing: readonly number[],
  pathOf: (index: number) => Contradiction['path'],
): readonly Contradiction[] {
  const unknown = [...listed.keys()].filter((index) => !existing.includes(listed[index] ?? 0))
  return [
    ...unknown.map((index): Contradiction => ({ path: pathOf(index), reason: 'control_unknown' })),
    ...repeated(listed).map((index): Contradiction => ({ path: pathOf(index), reason: 'duplicate' })),
  ]
}

/** The places where a value stands that stood before. */
function repeated(values: readonly (string | number)[]): readonly number[] {
  const seen = new Set<string | number>()
  return values.flatMap((value, index) => {
    if (seen.has(value)) return [index]
    seen.add(value)
    return []
  })
}

function oneOfFrameworks(word: string): Read<ExternalFramework> {
  const found = externalFrameworks.find((framework) => framework === word)
  return found === undefined ? refuse('framework_unknown') : allow(found)
}

function yearNumber(value: unknown): Read<number> {
  if (typeof value !== 'number') return refuse('json_type')
  return Number.isInteger(value) && value >= 2000 && value <= 2100 ? allow(value) : refuse('year_invalid')
}

function flag(value: unknown): Read<boolean> {
  return typeof value === 'boolean' ? allow(value) : refuse('json_type')
}

/** A score as text, or as a JSON number where its decimals do not matter to whoever wrote it. */
function score(value: unknown): Read<string> {
  if (typeof value !== 'string' && typeof value !== 'number') return refuse('json_type')
  const parsed = parseReported(String(value))
  if (parsed.ok) return parsed
  return refuse(parsed.refusal === 'ambiguous' ? 'number_ambiguous' : 'score_invalid')
}
