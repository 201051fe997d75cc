import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syncDirectory } from './files/sync-directory.ts'

/** One erasure as it is kept outside the database: ids, a reason from the list and hashes, no word of what was erased. */
export interface RecordedErasure {
  readonly evidence: string
  readonly unit: string
  readonly reason: string
  readonly by: string | null
  readonly at: string
  readonly hashes: readonly string[]
}

/**
 * The journal of erasures. It lies beside the secret, apart from database and files, so that what was erased after a
 * backup was taken is erased again when that backup is put back.
 */
export interface ErasureJournal {
  /** Every erasure written down so far; none where there is no journal. Throws where a line cannot be read. */
  entries(): Promise<readonly RecordedErasure[]>
  /** Adds those that are not in it yet, durably. */
  add(erasures: readonly RecordedErasure[]): Promise<void>
}

export function erasureJournal(secretFile: string): ErasureJournal {
  const path = join(dirname(secretFile), 'erasures.jsonl')

  async function entries(): Promise<readonly RecordedErasure[]> {
    const text = await readFile(path, 'utf8').catch((fault: NodeJS.ErrnoException) => {
      if (fault.code === 'ENOENT') return ''
      throw fault
    })
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as RecordedErasure)
  }

  async function add(erasures: readonly RecordedErasure[]): Promise<void> {
    const known = await entries()
    const seen = new Set(known.map(({ evidence }) => evidence))
    const fresh = erasures.filter(({ evidence }) => !seen.has(evidence))
    if (fresh.length === 0) return
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    // Written whole and then renamed: a journal that broke off half-way could not be read when it is needed.
    const next = await open(`${path}.next`, 'w', 0o600)
    try {
      await next.writeFile([...known, ...fresh].map((entry) => `${JSON.stringify(entry)}\n`).join(''))
      await next.sync()
    } finally {
      await next.close()
    }
    await rename(`${path}.next`, path)
    await syncDirectory(dirname(path))
  }

  // One at a time, so that two erasures do not overwrite each other's line.
  let last: Promise<void> = Promise.resolve()
  return {
    entries,
    add(erasures) {
      last = last.catch(() => {}).then(() => add(erasures))
      return last
    },
  }
}
