import { allow, type Decision, refuse } from '../../domain/decision.ts'
import { type FileRefusal, pixelLimit } from '../../domain/evidence/file-type.ts'

/** What a picture's own headers tell; nothing is decoded. */
export interface Picture {
  /** Whether the picture says where it was taken. */
  readonly holdsLocation: boolean
}

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/**
 * Walks the chunks of a PNG from the first to the last. Refused: a picture that is cut short, one that unfolds to too
 * many pixels, and one with more behind its end, where another file or an uncropped original can hide.
 */
export function inspectPng(content: Buffer): Decision<Picture, FileRefusal> {
  if (!content.subarray(0, 8).equals(pngSignature)) return refuse('contentMismatch')
  let holdsLocation = false
  let offset = 8
  while (offset + 12 <= content.length) {
    const length = content.readUInt32BE(offset)
    const kind = content.toString('latin1', offset + 4, offset + 8)
    const data = content.subarray(offset + 8, offset + 8 + length)
    const next = offset + 12 + length
    if (next > content.length || (offset === 8 && (kind !== 'IHDR' || length !== 13)))
      return refuse('damaged')
    if (kind === 'IHDR' && data.readUInt32BE(0) * data.readUInt32BE(4) > pixelLimit)
      return refuse('imageTooLarge')
    if (kind === 'eXIf') holdsLocation = exifHoldsLocation(data)
    if (kind === 'IEND') return next === content.length ? allow({ holdsLocation }) : refuse('disguised')
    offset = next
  }
  return refuse('damaged')
}

/** Start-of-frame markers carry the size of the picture; the three in the row that mean something else are left out. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/**
 * Walks the segments of a JPEG up to the picture data. Cameras put notes behind the end of a JPEG, so bytes there are
 * no reason to refuse it; a missing end is.
 */
export function inspectJpeg(content: Buffer): Decision<Picture, FileRefusal> {
  if (content[0] !== 0xff || content[1] !== 0xd8) return refuse('contentMismatch')
  let holdsLocation = false
  let framed = false
  let offset = 2
  while (offset + 4 <= content.length) {
    if (content[offset] !== 0xff) return refuse('damaged')
    const marker = content.readUInt8(offset + 1)
    if (marker === 0xff) {
      offset += 1
      continue
    }
    const length = content.readUInt16BE(offset + 2)
    const data = content.subarray(offset + 4, offset + 2 + length)
    if (length < 2 || offset + 2 + length > content.length) return refuse('damaged')
    if (isFrame(marker)) {
      if (data.length < 6) return refuse('damaged')
      if (data.readUInt16BE(1) * data.readUInt16BE(3) > pixelLimit) return refuse('imageTooLarge')
      framed = true
    }
    if (marker === 0xe1 && data.toString('latin1', 0, 6) === 'Exif\0\0') {
      holdsLocation = exifHoldsLocation(data.subarray(6))
    }
    if (marker === 0xda) {
      const ends = content.lastIndexOf(Buffer.from([0xff, 0xd9])) > offset
      return framed && ends ? allow({ holdsLocation }) : refuse('damaged')
    }
    offset += 2 + length
  }
  return refuse('damaged')
}

const gpsTag = 0x8825

/** Whether camera data (a small TIFF) points to a table of coordinates; data that cannot be read says no. */
function exifHoldsLocation(tiff: Buffer): boolean {
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)
  if (tiff.length < 8) return false
  const table = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  const entries = short(table)
  return Array.from({ length: entries }, (_, index) => short(table + 2 + 12 * index)).includes(gpsTag)
}
