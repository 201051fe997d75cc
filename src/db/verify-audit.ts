import { hashOf, sameHash } from './audit-chain.ts'
import type { Store } from './store.ts'

/** Where the log stood at some moment, kept outside the database: without it a cut tail cannot be noticed. */
export interface AuditAnchor {
  readonly seq: number
  readonly hash: string
}

export interface AuditVerdict {
  readonly lines: number
  readonly head: AuditAnchor
  /** One sentence for each thing that does not hold, with the number of its line. */
  readonly problems: readonly string[]
}

const batch = 5000

/** Walks the whole chain: gap-free numbers, each hash keyed over its line and the one before, the head, the anchor. */
export async function verifyAudit(
  store: Store,
  key: Uint8Array,
  anchor?: AuditAnchor,
): Promise<AuditVerdict> {
  const problems: string[] = []
  let last: AuditAnchor = { seq: 0, hash: '' }
  let anchored = anchor === undefined || anchor.seq === 0
  for (;;) {
    const lines = await store.db
      .selectFrom('audit')
      .selectAll()
      .where('seq', '>', last.seq)
      .orderBy('seq')
      .limit(batch)
      .execute()
    for (const line of lines) {
      if (line.seq !== last.seq + 1) problems.push(`line ${last.seq + 1} is missing`)
      if (line.prev_hash !== last.hash) problems.push(`line ${line.seq} does not follow the line before it`)
      if (!sameHash(hashOf(line, key), line.hash)) problems.push(`line ${line.seq} was changed`)
      if (anchor && line.seq === anchor.seq) {
        anchored = true
        if (line.hash !== anchor.hash) problems.push(`line ${line.seq} is not the one that was anchored`)
      }
      last = { seq: line.seq, hash: line.hash }
    }
    if (lines.length < batch) break
  }
  if (!anchored) problems.push(`line ${anchor?.seq} was anchored and is gone: the end of the log was cut`)
  const head = await store.db
    .selectFrom('audit_head')
    .select(['seq', 'hash'])
    .where('id', '=', 1)
    .executeTakeFirst()
  if (head?.seq !== last.seq || head.hash !== last.hash)
    problems.push('the newest line is not the one that the head names')
  return { lines: last.seq, head: last, problems }
}
