/** Why a report cannot be printed. The edge says it in the reader's language; `field` is where it must be mended. */
export type ReportRefusalReason = 'missing_glyph' | 'too_long' | 'forbidden_character'

/** A report that is not made, because what would come out would be wrong: never half a report. */
export class ReportRefused extends Error {
  readonly reason: ReportRefusalReason
  /** Path in the frozen data, for example `goals.2027-03.support`. */
  readonly field: string
  /** The code point (`U+1F600`) or what else is in the way; empty where the reason says it all. */
  readonly detail: string

  constructor(reason: ReportRefusalReason, field: string, detail = '') {
    super(`${field}: ${reason}${detail === '' ? '' : ` (${detail})`}`)
    this.name = 'ReportRefused'
    this.reason = reason
    this.field = field
    this.detail = detail
  }
}
