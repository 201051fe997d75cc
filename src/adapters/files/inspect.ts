import { readFile } from 'node:fs/promises'
import { type Decision, refuse } from '../../domain/decision.ts'
import { claimedType, type FileName, type FileRefusal } from '../../domain/evidence/file-type.ts'
import type { InspectedFile } from './judge.ts'
import { inThread } from './thread.ts'

/**
 * Judges a received file by its content, in a thread that is ended when it takes too long or too much: the ending of the
 * name and what is inside must be the same kind, from the list of kinds we take, and it must be that kind only.
 */
export async function inspectFile(
  path: string,
  name: FileName,
): Promise<Decision<InspectedFile, FileRefusal>> {
  const type = claimedType(name)
  if (!type) return refuse('typeNotAllowed')
  const answer = await inThread({ task: 'judge', type, content: await readFile(path) })
  return answer?.task === 'judge' ? answer.verdict : refuse('uncheckable')
}
