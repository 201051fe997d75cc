import { evidenceOf, lastAnswerOn, type Sheet, saysNothing } from '../domain/answers/sheet.ts'
import { isValidOn } from '../domain/evidence/evidence.ts'
import type { Aspect } from '../domain/maturity/level.ts'

/** What stands in the fields of an open row, as text: chosen before, proposed from last year, or just typed. */
export interface RowForm {
  readonly version: number
  /** `0` to `4`, `na`, or empty where nothing is chosen. */
  readonly levels: Readonly<Record<Aspect | 'level', string>>
  readonly status: string
  readonly notApplicable: boolean
  readonly reason: string
  /** Ids of the evidence that is ticked. */
  readonly evidence: readonly string[]
}

/**
 * What an open row begins with: the answer as it stands, or last year's as a proposal with the evidence that is still
 * valid on the counting date. With `request`, "not applicable" is already chosen.
 */
export function startOf(sheet: Sheet, subject: string, request: boolean): RowForm {
  const answer = sheet.answers.get(subject)
  const last = lastAnswerOn(sheet, subject)
  const proposed = last && isProposal(sheet, subject)
  const said = proposed ? last.answer : answer
  const attached = evidenceOf(sheet, answer?.id)
  const reused = proposed ? last.evidence.filter((piece) => isValidOn(piece, sheet.cycle.countingDate)) : []
  return {
    version: answer?.version ?? 0,
    levels: levelsFrom((field) => said?.[field] ?? ''),
    status: request ? 'not_relevant' : (said?.status ?? ''),
    notApplicable: request || said?.applicable === 0,
    reason: said?.reason ?? '',
    evidence: [...new Set([...attached, ...reused].map(({ id }) => id))],
  }
}

/** Whether last year's answer stands in the fields: it says something, and this year's says nothing yet. */
export function isProposal(sheet: Sheet, subject: string): boolean {
  const answer = sheet.answers.get(subject)
  const last = lastAnswerOn(sheet, subject)
  return last !== undefined && last.obstacle !== 'otherMethod' && (!answer || saysNothing(answer))
}

/** What was typed, brought back into the fields. */
export function formFrom(typed: Readonly<Record<string, string | readonly string[]>>): RowForm {
  const text = (field: string): string => {
    const value = typed[field]
    return typeof value === 'string' ? value : ''
  }
  const evidence = typed['evidence'] ?? []
  return {
    version: Number(text('version')) || 0,
    levels: levelsFrom(text),
    status: text('status'),
    notApplicable: text('notApplicable') !== '',
    reason: text('reason'),
    evidence: typeof evidence === 'string' ? [evidence] : evidence,
  }
}

function levelsFrom(value: (field: Aspect | 'level') => string): RowForm['levels'] {
  return {
    policy: value('policy'),
    implementation: value('implementation'),
    automation: value('automation'),
    reporting: value('reporting'),
    level: value('level'),
  }
}
