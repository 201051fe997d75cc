/**
 * The list of passwords that leaks have made common: about 49,000, from @zxcvbn-ts/language-common, which is kept up
 * by the people behind zxcvbn-ts. ASVS asks for more entries, but from 15 characters on only 41 of these are left; what
 * a longer list would add (a listed word with a year after it, a word twice) `judgePassword` finds by rule instead.
 * Read at first use, since only the page that sets a password needs it.
 */
let list: Promise<ReadonlySet<string>> | undefined

/** The question `judgePassword` asks; the text is compared in small letters. */
export async function commonPasswords(): Promise<(text: string) => boolean> {
  list ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common'].map((entry) => entry.toLowerCase())),
  )
  const known = await list
  return (text) => known.has(text)
}
