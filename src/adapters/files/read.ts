import { createHash } from 'node:crypto'
import type { FileType } from '../../domain/evidence/file-type.ts'
import { type Files, sha256 } from './files.ts'
import type { ReadText } from './text.ts'
import { inThread } from './thread.ts'

/** What somebody sees of a stored file: its words, that there are none, or that the store no longer holds it as it was. */
export type SeenText = ReadText | { readonly kind: 'damaged' } | { readonly kind: 'missing' }

/**
 * The plain text of a stored file, read on demand in a thread with limits and kept nowhere, so that nothing of it is
 * left when the file is erased. A file whose content is not what its address says is not read.
 */
export async function textOfEvidence(
  files: Files,
  file: { readonly sha256: string | null; readonly type: FileType | null },
): Promise<SeenText> {
  const hash = file.sha256 === null ? undefined : sha256(file.sha256)
  const stored = hash && (await files.open(hash))
  if (!stored || file.type === null) {
    stored?.stream.destroy()
    return { kind: 'missing' }
  }
  const chunks: Buffer[] = []
  for await (const chunk of stored.stream) chunks.push(chunk)
  const content = Buffer.concat(chunks)
  if (createHash('sha256').update(content).digest('hex') !== hash) return { kind: 'damaged' }
  const answer = await inThread({ task: 'text', type: file.type, content })
  return answer?.task === 'text' ? answer.read : { kind: 'none' }
}
