import { mkdtempSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const memory = '/dev/shm'
const enough = 4 * 1024 ** 3

/**
 * A new directory for one test's database and files, or for the run's server. In memory where the machine has such a
 * place with room: every commit waits for the disk, and no test is about a disk that loses power.
 */
export function scratch(name: string): string {
  return mkdtempSync(join(hasRoom() ? memory : tmpdir(), `modent-${name}-`))
}

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(memory)
    return bavail * bsize > enough
  } catch {
    return false
  }
}
