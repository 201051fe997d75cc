import { importLimits } from '../../domain/exchange/limits.ts'
import type { Refusal, RefusalKey } from '../../domain/exchange/refusal.ts'
import { unitFlags, unitTypes } from '../../domain/units/unit.ts'
import type { exchange as danish } from '../da/exchange.ts'

const written = ({ value }: Refusal) => (value === undefined ? 'The field' : `“${value}”`)
const also = ({ otherLine }: Refusal) => (otherLine === undefined ? 'earlier' : `on line ${otherLine}`)

/** Why something in an imported file is refused. Line and field stand in front of the sentence. */
const refused: Record<RefusalKey, (refusal: Refusal) => string> = {
  file_empty: () => 'The file is empty.',
  file_too_large: () => 'The file is too large. It may be at most 64 MB.',
  file_is_spreadsheet: () =>
    'The file is a spreadsheet workbook. Save it as “CSV UTF-8” and import that file.',
  file_is_pdf: () => 'The file is a PDF. The import reads text files only.',
  file_is_html: () => 'The file is a web page. Save the content as “CSV UTF-8” from the spreadsheet.',
  file_is_utf16: () =>
    'The file is saved as Unicode text (UTF-16). Save it as “CSV UTF-8” from the spreadsheet.',
  file_not_utf8: () =>
    'The file is not saved as UTF-8, so letters such as æ, ø and å would be wrong. Save it as “CSV UTF-8”.',
  file_has_nul: () => 'The file contains characters that no text file has.',
  file_is_tab_separated: () => 'The columns are separated by tabs. Separate them by semicolon or comma.',
  no_rows: () => 'The file has a header line but no rows.',
  too_many_rows: () => 'The file has more than 200,000 rows. Split it.',
  column_unknown: () => 'The column is not part of the format.',
  column_missing: () => 'The column is missing.',
  column_twice: () => 'The column stands twice.',
  column_unnamed: ({ expected }) => `Column ${expected ?? '?'} has no name.`,
  columns_mixed: () =>
    'The file has both the column level and a column for one of the four aspects. It can only have one of the two.',
  row_width: ({ value, expected }) =>
    `The row has ${value ?? '?'} fields, but the header has ${expected ?? '?'}.`,
  quote_unclosed: () => 'A quotation mark opens a field but never closes it.',
  quote_stray: () =>
    'A quotation mark stands inside a field. Put the field in quotation marks and double the mark.',
  duplicate: (refusal) => `The same stands ${also(refusal)}.`,
  value_missing: () => 'The field must be filled in.',
  cell_too_long: () => 'The text is too long. A field may have at most 10,000 characters.',
  name_too_long: () => `The text is too long. The field may have at most ${importLimits.name} characters.`,
  line_break: () => 'The field must be on one line.',
  invalid_character: () => 'The text contains an invisible control character.',
  number_ambiguous: (refusal) =>
    `${written(refusal)} can be read in two ways. Write the number without thousands separators and with at most two decimals.`,
  weight_invalid: (refusal) => `${written(refusal)} is not a whole number from 0 upwards.`,
  date_invalid: (refusal) => `${written(refusal)} is not a date. Write it as 2026-11-30 or 30.11.2026.`,
  date_not_real: (refusal) => `The date ${written(refusal)} is not in the calendar.`,
  period_reversed: () => 'The period ends before it begins.',
  code_invalid: (refusal) =>
    `${written(refusal)} cannot be a unit code. It has at most 20 characters: letters, digits, hyphens and underscores.`,
  unit_type_unknown: (refusal) =>
    `${written(refusal)} is not a unit type. Choose from ${unitTypes.join(', ')}.`,
  unit_flag_unknown: (refusal) =>
    `${written(refusal)} contains an unknown flag. Choose from ${unitFlags.join(', ')}.`,
  parent_is_self: () => 'The unit cannot belong to itself.',
  parent_in_circle: (refusal) => `The unit belongs to ${written(refusal)}, which itself belongs to the unit.`,
  email_invalid: (refusal) => `${written(refusal)} is not an e-mail address.`,
  role_unknown: (refusal) => `The role ${written(refusal)} does not exist.`,
  role_needs_unit: () => 'The role is held for one unit. Give the code of the unit.',
  name_differs: (refusal) => `The same e-mail address has another name ${also(refusal)}.`,
  roles_conflict: (refusal) =>
    `The role cannot be combined with the one that the person has ${also(refusal)} in the same period.`,
  too_many_roles: () => 'The same e-mail address has more than 1,000 roles.',
  safeguard_unknown: (refusal) =>
    `The safeguard ${written(refusal)} is not in CIS v8.1. A spreadsheet may have turned the number into a date or another number.`,
  responsibility_unknown: (refusal) => `${written(refusal)} is not central, local or shared.`,
  provider_missing: () => 'A central or shared safeguard needs a unit that answers for all.',
  provider_not_allowed: () => 'A local safeguard is answered by each unit. Leave the field empty.',
  level_invalid: (refusal) =>
    `${written(refusal)} is not a level. Write a whole number from 0 to 4, na or nothing.`,
  level_na_alone: () => 'Write no in the column applicable if the safeguard is not applicable.',
  aspects_all_na: () =>
    'All four aspects are na. Write no in the column applicable if the safeguard is not applicable.',
  applicable_invalid: (refusal) => `${written(refusal)} is not yes or no.`,
  levels_not_empty: () => 'The safeguard is not applicable (applicable is no), so it cannot have a level.',
  reason_missing: () => 'An answer must have a reason.',
  requirement_unknown: (refusal) => `The requirement ${written(refusal)} is not in the guidelines.`,
  status_unknown: (refusal) => `${written(refusal)} is not complied, partly, not_complied or not_relevant.`,
  json_broken: ({ value, expected }) =>
    value === undefined
      ? 'The file is not valid JSON. It ends too early.'
      : `The file is not valid JSON. The fault is at character ${expected ?? '?'} of the line, where it says “${value}”.`,
  json_key_unknown: () => 'The field is not part of the format.',
  json_key_twice: () => 'The field stands twice.',
  json_type: () => 'The field has the wrong kind of value: text, number, list or true/false.',
  framework_unknown: (refusal) => `${written(refusal)} is not cis-v7.1 or cis-v8.1.`,
  year_invalid: (refusal) => `${written(refusal)} is not a year from 2000 to 2100.`,
  scale_invalid: () => 'The scale needs two whole numbers, where min is 0 or more and less than max.',
  score_invalid: (refusal) => `${written(refusal)} is not a score. Write it as 2.7 or 2,7.`,
  score_outside_scale: (refusal) => `${written(refusal)} lies outside the scale.`,
  control_unknown: (refusal) =>
    `Control ${written(refusal)} is not in the edition of CIS that the analysis uses.`,
  effort_code_invalid: (refusal) =>
    `${written(refusal)} is not a code. Use at most 12 letters, digits, points and hyphens, for example 1.2.`,
  track_unknown: (refusal) => `${written(refusal)} is not cyber, information_security or both.`,
  ability_unknown: (refusal) => `${written(refusal)} is not a list of predict, prevent, detect and manage.`,
  subject_unknown: (refusal) =>
    `${written(refusal)} is not a list of safeguards and requirements that exist.`,
  step_invalid: (refusal) => `${written(refusal)} is not a step from 1 to 4.`,
  lift_missing: () => 'Write the step that the effort lifts the safeguards to.',
  lift_not_allowed: () => 'There are no safeguards to lift. Leave the step empty.',
  money_not_whole: (refusal) =>
    `${written(refusal)} is not an amount in whole kroner. Write 1250000 or 1.250.000, or leave the field empty where the amount is not set.`,
  money_negative: () => 'An amount cannot be below 0.',
  money_too_large: () => 'The amount is above 2,000 million kroner. Write it in whole kroner.',
  requires_itself: () => 'An effort cannot require itself.',
  requires_circle: (refusal) => `The prerequisites go in a circle: ${written(refusal)}.`,
  recommendation_unknown: (refusal) => `There is no recommendation ${written(refusal)}.`,
  recommendation_ambiguous: (refusal) =>
    `Several analyses have a recommendation ${written(refusal)}. Put the year of the analysis first, as in 2022:A1.`,
  requires_unknown: (refusal) => `There is no effort ${written(refusal)}.`,
  requires_withdrawn: (refusal) => `The effort ${written(refusal)} is withdrawn.`,
  finding_code_invalid: (refusal) =>
    `${written(refusal)} is not a code. Use at most 12 letters, digits, points and hyphens, for example S001.`,
  maintenance_unknown: (refusal) => `${written(refusal)} is not regional, local, national or supplier.`,
  handling_unknown: (refusal) =>
    `${written(refusal)} is not adjust, replace, shield, move, phase_out or accept.`,
  unmet_unknown: (refusal) =>
    `${written(refusal)} is not a list of requirements and guidelines in force. Write them as GL-12-K2 or GL-15.`,
  text_too_long: () => 'The text is too long. The field may hold as many characters as in the form.',
  finding_not_open: (refusal) =>
    `The handling of ${written(refusal)} is submitted for decision or decided. Its facts cannot be changed.`,
  guideline_key_invalid: (refusal) => `${written(refusal)} is not a key. Write it as GL-27.`,
  owner_unknown: (refusal) => `${written(refusal)} is not a role that can own a guideline.`,
  audience_unknown: (refusal) => `${written(refusal)} is not alle, a type of unit or a flag.`,
  grounding_unknown: (refusal) => `${written(refusal)} is not law, guidance or policy.`,
  months_invalid: (refusal) => `${written(refusal)} is not a number of months from 1 to 60.`,
  guideline_draft_open: (refusal) =>
    `${written(refusal)} has a draft or a version in hearing already that says something else. Finish that first.`,
  effect_in_force: () =>
    'The day must be after today and after the version of the guideline that was adopted last.',
  review_before_effect: () => 'The next review must come after the day on which the version takes effect.',
  unit_unknown: (refusal) => `The unit ${written(refusal)} does not exist.`,
  unit_closed: (refusal) =>
    `The unit ${written(refusal)} is not valid on the counting date and cannot answer anything.`,
  unit_not_for_role: () =>
    'The role is held for the whole region. Leave the field empty or give the code of the region.',
  cycle_locked: () => 'The result of the year is locked. Answers cannot be changed.',
  basis_not_locked: () =>
    'The basis of the year is not locked yet. Lock it first; then answers can be taken in.',
  request_waits: () => 'The unit has asked for “Not relevant”. That is decided in review and not by a file.',
  method_differs: () =>
    'The file uses another method than the year: either four aspects (policy, implementation, automation, reporting) or one level (level).',
  code_case_differs: (refusal) =>
    `There is a unit already whose code differs from ${written(refusal)} only in capital and small letters.`,
  analysis_differs: () =>
    'An analysis of this year with this edition of CIS is recorded already and says something else. An external analysis is never changed.',
}

export const exchange: typeof danish = {
  refused,
  refusedLine: (refusal: Refusal) => {
    const line = refusal.line === null ? [] : [`line ${refusal.line}`]
    const field = refusal.field === null ? [] : [`field ${refusal.field}`]
    const place = [...line, ...field].join(', ') || 'the file'
    return `${place}: ${refused[refusal.reason](refusal)}`
  },
}
