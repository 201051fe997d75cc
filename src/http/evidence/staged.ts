import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { Files, ReceivedFile } from '../../adapters/files/files.ts'
import { displayFileName, type FileName } from '../../domain/evidence/file-type.ts'
import type { UnitId } from '../../domain/ids.ts'
import { addMinutes, type Instant } from '../../domain/time.ts'
import { notKept } from '../kernel/fields.ts'

/** Minutes that a file waits for its sender to say that it holds nothing it must not; then it is swept away. */
export const stagedMinutes = 30

/** What stands in a form for a waiting file. */
export const stagedToken = notKept(z.string().max(2000))

/** Who may take a waiting file up again: the person who sent it, for the same unit. */
interface Sender {
  readonly person: string
  readonly unit: UnitId
  readonly now: Instant
  readonly key: Uint8Array
}

const shape = z.strictObject({
  at: z.string(),
  name: z.string(),
  person: z.string(),
  unit: z.string(),
  until: z.string(),
})

/** What a form carries of a file that waits beside the store, sealed so that nobody can name another's file. */
export function sealStaged(received: ReceivedFile, name: FileName, sender: Sender): string {
  const { person, unit, now, key } = sender
  const waiting = { at: received.id, name, person, unit, until: addMinutes(now, stagedMinutes) }
  const text = Buffer.from(JSON.stringify(waiting), 'utf8').toString('base64url')
  return `${text}.${sealOf(text, key)}`
}

/** The waiting file that a form names; undefined where its time is over, or it is not this person's for this unit. */
export async function openStaged(
  sealed: string,
  sender: Sender,
  files: Files,
): Promise<{ readonly received: ReceivedFile; readonly name: FileName } | undefined> {
  const [text = '', seal = ''] = sealed.split('.')
  const [found, expected] = [Buffer.from(seal), Buffer.from(sealOf(text, sender.key))]
  if (found.length !== expected.length || !timingSafeEqual(found, expected)) return undefined
  const waiting = shape.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
  if (waiting.person !== sender.person || waiting.unit !== sender.unit || waiting.until < sender.now)
    return undefined
  const name = displayFileName(waiting.name)
  const received = await files.staged(waiting.at)
  return name.ok && received ? { received, name: name.value } : undefined
}

function sealOf(text: string, key: Uint8Array): string {
  return createHmac('sha256', key).update(`modent staged file\n${text}`).digest('base64url')
}
