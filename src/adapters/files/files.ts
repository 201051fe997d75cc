import type { Readable } from 'node:stream'
import type { Decision } from '../../domain/decision.ts'
import type { Instant } from '../../domain/time.ts'

/** The SHA-256 of a file's content in small hexadecimal letters; it is also the file's address in the store. */
export type Sha256 = string & { readonly __sha256: true }

/** Reads a hash that came from our own database; undefined for anything that is not one, so it can never be a path. */
export function sha256(text: string): Sha256 | undefined {
  return /^[0-9a-f]{64}$/.test(text) ? (text as Sha256) : undefined
}

/** A file that lies complete and durable beside the store and waits to be inspected and kept or discarded. */
export interface ReceivedFile {
  /** Names it among what has been received, so that it can be taken up again (`staged`). */
  readonly id: string
  readonly path: string
  readonly sha256: Sha256
  /** Bytes. */
  readonly size: number
}

interface StoredFile {
  readonly stream: Readable
  /** Bytes. */
  readonly size: number
}

/**
 * The evidence store. The order is receive, inspect, keep, then the caller's database row, then the answer: after a
 * crash there may be a file without a row, never a row without a file. What the sender called the file plays no part.
 */
export interface Files {
  /**
   * Streams what arrives to a temporary file and hashes it. Refuses nothing at all and more than `bytes` (25 MiB unless
   * told otherwise), and leaves no trace then. Rejects, also without a trace, when the sender breaks off or the disk fails.
   */
  receive(
    stream: Readable,
    limits?: { readonly bytes: number },
  ): Promise<Decision<ReceivedFile, 'tooLarge' | 'empty'>>
  /** A file that was received and neither kept nor discarded yet, by its id, hashed once more; undefined when it is gone. */
  staged(id: string): Promise<ReceivedFile | undefined>
  /** Moves a received file to its address, durably. The same content twice is one file. */
  keep(received: ReceivedFile): Promise<void>
  /** Removes a received file that is not to be kept; nothing happens where it is already gone. */
  discard(received: ReceivedFile): Promise<void>
  /** The content, or undefined where the store has no such file. The caller ends the stream. */
  open(hash: Sha256): Promise<StoredFile | undefined>
  /** Reads a file whole and says whether it still is what its address says. */
  verify(hash: Sha256): Promise<'sound' | 'damaged' | 'missing'>
  /** Erases a file for good; true when there was one. Only for content that no row refers to any more. */
  remove(hash: Sha256): Promise<boolean>
  /** Every address in the store, in no order that may be relied on. */
  list(): AsyncIterable<Sha256>
  /** Removes what broken-off uploads left before this moment, by the age of the file; gives how many there were. */
  sweepTemporary(olderThan: Instant): Promise<number>
  /** Resolves when the store can be written to; rejects with the disk's own reason when not. */
  probe(): Promise<void>
}
