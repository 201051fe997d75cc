import { hashOf, sameHash } from './audit-chain.ts'
import type { Store } from './store.ts'

/** Where the log stood at some moment, kept outside the database: without it a cut tail cannot be noticed. */
export interface AuditAnchor {
  readonly seq: number
  readonly hash: string
}

/**
 * What does not hold, and at which line. missing: a number is not there. unlinked: it does not follow the line before.
 * changed: its hash is not its own. notAnchored: another line was anchored. cut: the anchored line is gone. head: the
 * newest line is not the one that the database names. doubled: the table holds more lines than have a place in the chain.
 */
interface AuditProblem {
  readonly kind: 'missing' | 'unlinked' | 'changed' | 'notAnchored' | 'cut' | 'head' | 'doubled'
  readonly line: number
}

export interface AuditVerdict {
  readonly lines: number
  readonly head: AuditAnchor
  readonly problems: readonly AuditProblem[]
}

const batch = 5000
/** No line is numbered lower: PostgreSQL keeps the numbers in 32 bits. */
const lowest = -(2 ** 31)

/** Walks the whole chain: gap-free numbers, each hash keyed over its line and the one before, the head, the anchor. */
export async function verifyAudit(
  store: Store,
  key: Uint8Array,
  anchor?: AuditAnchor,
): Promise<AuditVerdict> {
  const problems: AuditProblem[] = []
  let last: AuditAnchor = { seq: 0, hash: '' }
  // Below the first line, too: what was put in before it is as foreign as what was put in after it.
  let read = lowest
  let walked = 0
  let anchored = anchor === undefined || anchor.seq === 0
  for (;;) {
    const lines = await store.db
      .selectFrom('audit')
      .selectAll()
      .where('seq', read === lowest ? '>=' : '>', read)
      .orderBy('seq')
      .limit(batch)
      .execute()
    for (const line of lines) {
      if (line.seq !== last.seq + 1) problems.push({ kind: 'missing', line: last.seq + 1 })
      if (line.prev_hash !== last.hash) problems.push({ kind: 'unlinked', line: line.seq })
      if (!sameHash(hashOf(line, key), line.hash)) problems.push({ kind: 'changed', line: line.seq })
      if (anchor && line.seq === anchor.seq) {
        anchored = true
        if (line.hash !== anchor.hash) problems.push({ kind: 'notAnchored', line: line.seq })
      }
      last = { seq: line.seq, hash: line.hash }
      read = line.seq
    }
    walked += lines.length
    if (lines.length < batch) break
  }
  if (anchor && !anchored) problems.push({ kind: 'cut', line: anchor.seq })
  // A number that stands twice can hide behind the end of a batch, and one that is missing is never read.
  const { all } = await store.db
    .selectFrom('audit')
    .select(({ fn }) => fn.countAll().as('all'))
    .executeTakeFirstOrThrow()
  if (Number(all) > walked) problems.push({ kind: 'doubled', line: last.seq })
  const head = await store.db
    .selectFrom('audit_head')
    .select(['seq', 'hash'])
    .where('id', '=', 1)
    .executeTakeFirst()
  if (head?.seq !== last.seq || head.hash !== last.hash) problems.push({ kind: 'head', line: last.seq })
  return { lines: last.seq, head: last, problems }
}

/** Whether the newest line was written with this key; true where there is none. */
export async function newestLineHolds(store: Store, key: Uint8Array): Promise<boolean> {
  const line = await store.db
    .selectFrom('audit')
    .selectAll()
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return line === undefined || sameHash(hashOf(line, key), line.hash)
}
