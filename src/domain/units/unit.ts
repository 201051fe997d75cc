import { type Day, day } from '../time.ts'

/** The first day of a unit that nobody has given one: it has always been there. */
export const alwaysThere: Day = day('1900-01-01')

/**
 * The kinds of unit a region has (domain guide, section 4), with `region` for the root that the others hang from.
 * Generic on purpose: what differs between two units of one type is said by flags.
 */
export const unitTypes = [
  'region',
  'somatik',
  'psykiatri',
  'praehospital',
  'apotek',
  'diagnostik',
  'medico',
  'teknik',
  'it',
  'social',
  'administration',
  'forskning',
] as const
export type UnitType = (typeof unitTypes)[number]

/** Marks (kendetegn) that refine what applies to a unit, in the order they are always written. */
export const unitFlags = [
  'has_cctv',
  'local_systems',
  'research',
  'uses_ai',
  'treats_patients',
  'employs_students',
] as const
export type UnitFlag = (typeof unitFlags)[number]

export function isUnitFlag(text: string): text is UnitFlag {
  return (unitFlags as readonly string[]).includes(text)
}

const codeShape = /^[A-Za-zÆØÅæøå0-9][A-Za-zÆØÅæøå0-9_-]{0,19}$/

/**
 * Whether a text can be a unit's code: 1 to 20 letters, digits, hyphens or underscores, the first a letter or digit.
 * Codes stand in file formats, file names and figure names, so blanks, points and signs are left out; `new` is the
 * address of the form for a new unit.
 */
export function isUnitCode(text: string): boolean {
  return codeShape.test(text) && text !== 'new'
}
