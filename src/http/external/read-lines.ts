import { cis7Controls } from '../../../controls/cis/v7.1/index.ts'
import { cisControls } from '../../../controls/cis/v8.1/index.ts'
import { reportedScore, type Scale } from '../../domain/maturity/external.ts'
import type { Language } from '../../i18n/language.ts'

type Read<Value> =
  | { readonly ok: true; readonly value: readonly Value[] }
  | { readonly ok: false; readonly sentence: string }

/** Reads "1 2,5" line by line: a control that the framework has, and its score as reported. */
export function readControls(
  typed: string,
  framework: 'cis-v7.1' | 'cis-v8.1',
  scale: Scale,
  t: Language,
): Read<{ readonly control: number; readonly score: string }> {
  const known = framework === 'cis-v8.1' ? cisControls.length : cis7Controls.length
  const read = new Map<number, string>()
  for (const [index, line] of typed.split('\n').entries()) {
    if (line.trim() === '') continue
    const [, number, score] = /^\s*(\d{1,2})[\s:;]+(\S+)\s*$/.exec(line) ?? []
    const reported = score === undefined ? undefined : reportedScore(score, scale)
    const control = Number(number)
    if (!reported?.ok || control < 1 || control > known) return no(t.say.external.controlLine(index + 1))
    if (read.has(control)) return no(t.say.external.controlTwice(control))
    read.set(control, reported.value.value)
  }
  return { ok: true, value: [...read].map(([control, score]) => ({ control, score })) }
}

interface Recommendation {
  readonly number: string
  readonly text: string
  readonly highlighted: boolean
  readonly controls: readonly number[]
}

/** Reads "* A1 text" line by line: an optional star for highlighted ones, a number, a text. */
export function readRecommendations(typed: string, t: Language): Read<Recommendation> {
  const read: Recommendation[] = []
  for (const [index, line] of typed.split('\n').entries()) {
    if (line.trim() === '') continue
    const [, star, number, text] = /^\s*(\*?)\s*(\S{1,20})[\s:]+(\S.*)$/.exec(line) ?? []
    if (number === undefined || text === undefined) return no(t.say.external.recommendationLine(index + 1))
    if (read.some((other) => other.number === number)) return no(t.say.external.recommendationTwice(number))
    read.push({ number, text: text.trim(), highlighted: star === '*', controls: [] })
  }
  return { ok: true, value: read }
}

function no(sentence: string): { readonly ok: false; readonly sentence: string } {
  return { ok: false, sentence }
}
