import * as nodeDisk from 'node:fs/promises'

/** Makes the names in a directory durable: without it a renamed file can be gone after a power cut. */
export async function syncDirectory(
  path: string,
  disk: Pick<typeof nodeDisk, 'open'> = nodeDisk,
): Promise<void> {
  const directory = await disk.open(path, 'r')
  try {
    await directory.sync()
  } finally {
    await directory.close()
  }
}
