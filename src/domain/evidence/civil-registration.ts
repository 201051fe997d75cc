const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Six digits that begin like a date, then four more, with or without a hyphen or a blank; not part of a longer number. */
const candidate = /(?<!\d)(\d{2})(\d{2})(\d{2})(?: ?[-\u2010-\u2015\u2212] ?| )?\d{4}(?!\d)/g

/**
 * How many times a text holds something that looks like a Danish civil registration number. The modulus-11 check is
 * left out on purpose: numbers without it have been issued since 2007. A hit is a warning that must be answered, and
 * the number itself is never given back, so that it cannot end in a log (domain guide, section 11).
 */
export function countCivilRegistrationNumbers(text: string): number {
  let count = 0
  for (const [, day, month, year] of text.matchAll(candidate)) {
    if (couldBeDate(Number(day), Number(month), Number(year))) count += 1
  }
  return count
}

/** The century is not known from the six digits, so 29 February counts in every year that can be a leap year. */
function couldBeDate(day: number, month: number, year: number): boolean {
  if (day === 29 && month === 2) return year % 4 === 0
  return day >= 1 && day <= (daysInMonth[month - 1] ?? 0)
}
