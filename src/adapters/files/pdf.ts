import { allow, type Decision, refuse } from '../../domain/decision.ts'
import type { FileRefusal } from '../../domain/evidence/file-type.ts'

/** What may not stand in a PDF, as the dictionary entry that would announce it. */
const forbidden: readonly {
  readonly entry: string
  readonly follows: RegExp
  readonly refusal: FileRefusal
}[] = [
  { entry: '/Encrypt', follows: /^\s*(\d+\s+\d+\s+R|<<)/, refusal: 'encrypted' },
  { entry: '/EmbeddedFile', follows: /^s?[\s/<>[]/, refusal: 'embedded' },
  { entry: '/JavaScript', follows: /^[\s/<>[(]/, refusal: 'macro' },
  { entry: '/Launch', follows: /^[\s/<>[(]/, refusal: 'macro' },
]

/**
 * Whether a PDF is whole, open and without programs or files inside. It is read as bytes: what lies in compressed object
 * streams and the text on the pages is not seen, which is why a PDF is only ever handed out as a download.
 */
export function inspectPdf(content: Buffer): Decision<null, FileRefusal> {
  if (!/^%PDF-[12]\.\d/.test(content.toString('latin1', 0, 8))) return refuse('contentMismatch')
  if (!content.subarray(-2048).includes('%%EOF')) return refuse('damaged')
  for (const { entry, follows, refusal } of forbidden) {
    for (let at = content.indexOf(entry); at >= 0; at = content.indexOf(entry, at + 1)) {
      if (follows.test(content.toString('latin1', at + entry.length, at + entry.length + 32)))
        return refuse(refusal)
    }
  }
  return allow(null)
}
