/**
 * Every reason for which something in an imported file is refused. Each has its sentence in both languages
 * (`src/i18n/<language>/exchange.ts`); a new reason does not compile until it has both.
 */
export const refusalKeys = [
  // The file as a whole
  'file_empty',
  'file_too_large',
  'file_is_spreadsheet',
  'file_is_pdf',
  'file_is_html',
  'file_is_utf16',
  'file_not_utf8',
  'file_has_nul',
  'file_is_tab_separated',
  'no_rows',
  'too_many_rows',
  // Header and rows
  'column_unknown',
  'column_missing',
  'column_twice',
  'column_unnamed',
  'columns_mixed',
  'row_width',
  'quote_unclosed',
  'quote_stray',
  'duplicate',
  // Text
  'value_missing',
  'cell_too_long',
  'name_too_long',
  'line_break',
  'invalid_character',
  // Numbers and days
  'number_ambiguous',
  'weight_invalid',
  'date_invalid',
  'date_not_real',
  'period_reversed',
  // Units
  'code_invalid',
  'unit_type_unknown',
  'unit_flag_unknown',
  'parent_is_self',
  'parent_in_circle',
  // People
  'email_invalid',
  'role_unknown',
  'role_needs_unit',
  'name_differs',
  'roles_conflict',
  'too_many_roles',
  // Responsibility
  'safeguard_unknown',
  'responsibility_unknown',
  'provider_missing',
  'provider_not_allowed',
  // Answers and compliance
  'level_invalid',
  'level_na_alone',
  'aspects_all_na',
  'applicable_invalid',
  'levels_not_empty',
  'reason_missing',
  'requirement_unknown',
  'status_unknown',
  // External analysis (JSON)
  'json_broken',
  'json_key_unknown',
  'json_key_twice',
  'json_type',
  'framework_unknown',
  'year_invalid',
  'scale_invalid',
  'score_invalid',
  'score_outside_scale',
  'control_unknown',
  // Efforts
  'effort_code_invalid',
  'track_unknown',
  'ability_unknown',
  'subject_unknown',
  'step_invalid',
  'lift_missing',
  'lift_not_allowed',
  'money_not_whole',
  'money_negative',
  'money_too_large',
  'requires_itself',
  'requires_circle',
  // Findings
  'finding_code_invalid',
  'maintenance_unknown',
  'handling_unknown',
  'unmet_unknown',
  'text_too_long',
  // Guidelines (JSON)
  'guideline_key_invalid',
  'owner_unknown',
  'audience_unknown',
  'grounding_unknown',
  'months_invalid',
  'guideline_draft_open',
  'effect_in_force',
  'review_before_effect',
  // What only the stored data can tell
  'unit_unknown',
  'unit_closed',
  'unit_not_for_role',
  'cycle_locked',
  'basis_not_locked',
  'method_differs',
  'request_waits',
  'code_case_differs',
  'analysis_differs',
  'recommendation_unknown',
  'recommendation_ambiguous',
  'requires_unknown',
  'requires_withdrawn',
  'finding_not_open',
] as const
export type RefusalKey = (typeof refusalKeys)[number]

export function isRefusalKey(text: string): text is RefusalKey {
  return (refusalKeys as readonly string[]).includes(text)
}

/** One thing that is refused: where it stands in the file, why, and what was written there. */
export interface Refusal {
  /** The line of the file where the row starts, the header's included; null where the whole file is meant. */
  readonly line: number | null
  /** The column, or the path in a JSON file (`controls[2].score`); null where the whole row is meant. */
  readonly field: string | null
  readonly reason: RefusalKey
  /** What was written, made safe to show by `shown`. */
  readonly value?: string
  /** The other line of a pair: where the first of two equal rows stands. */
  readonly otherLine?: number
  /** The number that was expected, for a row with too few or too many cells. */
  readonly expected?: number
}

const shownLength = 60

/** A value from a foreign file, fit for a terminal or a page: one line, at most 60 characters, no control characters. */
export function shown(value: string): string {
  const printable = value
    .slice(0, shownLength + 1)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
  return printable.length > shownLength ? `${printable.slice(0, shownLength)}…`.toWellFormed() : printable
}
