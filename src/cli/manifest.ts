import { createHmac, timingSafeEqual } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** What stands where in the directory of a copy. */
export const copyNames = { manifest: 'manifest.json', data: 'data.jsonl', files: 'files' } as const

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().min(0)
const manifestShape = z.strictObject({
  format: z.literal(1),
  program: z.string(),
  madeAt: z.string(),
  engine: z.enum(['sqlite', 'postgres']),
  schema: z.array(z.string()),
  data: z.strictObject({ sha256: hash, size: count }),
  rows: z.record(z.string(), count),
  files: z.array(z.strictObject({ sha256: hash, size: count })),
  audit: z.strictObject({ seq: count, hash: z.string() }),
})

/** What a copy holds. Sealed with the instance's key, so that nobody can change a copy and its manifest together. */
export type Manifest = z.infer<typeof manifestShape>

const sealedShape = z.strictObject({ manifest: manifestShape, seal: z.string() })

export function sealedManifest(manifest: Manifest, key: Uint8Array): string {
  return `${JSON.stringify({ manifest, seal: sealOf(manifest, key) }, null, 2)}\n`
}

/** The manifest of a copy, or why it is none: it cannot be read, or its seal is not of this key. */
export async function readManifest(
  directory: string,
  key: Uint8Array,
): Promise<Manifest | 'unreadable' | 'unsealed'> {
  const text = await readFile(join(directory, copyNames.manifest), 'utf8').catch(() => '')
  const parsed = sealedShape.safeParse(parsedJson(text))
  if (!parsed.success) return 'unreadable'
  const { manifest, seal } = parsed.data
  const [found, expected] = [Buffer.from(seal), Buffer.from(sealOf(manifest, key))]
  return found.length === expected.length && timingSafeEqual(found, expected) ? manifest : 'unsealed'
}

function sealOf(manifest: Manifest, key: Uint8Array): string {
  // The shape gives its fields in one order, whatever order they were read in.
  const text = JSON.stringify(manifestShape.parse(manifest))
  return createHmac('sha256', key).update(`modent backup\n${text}`).digest('hex')
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
