/**
 * The one form that text has in files that cross the border: composed (NFC), lines ended by LF, no blanks at the ends,
 * no half surrogate pairs. Reader and writer share it, so that what is exported can be imported again unchanged.
 */
export function canonicalText(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n').trim()
}

/** Whether text holds what no person types: a control character other than tab and line ends, or half a surrogate pair. */
export function hasInvalidCharacter(text: string): boolean {
  return /[^\P{Cc}\t\r\n]/u.test(text) || !text.isWellFormed()
}

/**
 * A text that a spreadsheet would take for a formula: its first character, after blanks, control and zero-width
 * characters, starts one, or those hide a tab or line end. Apostrophes in front count as ours, so that
 * `unprotect(protect(text))` is always the text, also where somebody really wrote an apostrophe and a minus.
 */
const startsFormula = /^'*(?:[\p{Z}\p{Cc}\p{Cf}]*[=+\-@|＝＋－＠]|[\p{Z}\p{Cc}\p{Cf}]*[\t\r\n])/u

/** Puts an apostrophe before text that a spreadsheet would otherwise calculate (CSV injection). */
export function protect(text: string): string {
  return startsFormula.test(text) ? `'${text}` : text
}

/** Takes away the one apostrophe that `protect` put there, and no other. */
export function unprotect(cell: string): string {
  return cell.startsWith("'") && startsFormula.test(cell) ? cell.slice(1) : cell
}
