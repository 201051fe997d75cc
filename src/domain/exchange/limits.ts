/** What one imported file may hold. A whole region with 200 units and 153 safeguards is 30,600 rows. */
export const importLimits = {
  /** Bytes of the file; a caller that reads from disk asks the size first and never loads more. */
  bytes: 64 * 1024 * 1024,
  /** Rows below the header. */
  rows: 200_000,
  /** Characters (UTF-16 units) in one cell. */
  cell: 10_000,
  /** Characters in a name or title, which is also on one line. */
  name: 200,
  /** Lines for one person in `people`: each is held against the others. */
  rolesOfPerson: 1000,
} as const
