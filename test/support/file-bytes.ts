import { crc32, deflateSync } from 'node:zlib'
import { type ZipPart, zipBytes } from './zip-bytes.ts'

/** The declaration of what an office file is, by the content type of its main part. */
export const contentTypes = (main: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="application/vnd.openxmlformats-officedocument.${main}"/></Types>`

export const mains = {
  docx: 'wordprocessingml.document.main+xml',
  xlsx: 'spreadsheetml.sheet.main+xml',
  pptx: 'presentationml.presentation.main+xml',
} as const

/** An office file with the given parts beside the declaration of what it is. */
export function office(type: keyof typeof mains, parts: readonly ZipPart[] = []): Buffer {
  return zipBytes([{ name: '[Content_Types].xml', data: contentTypes(mains[type]) }, ...parts])
}

/** The main part of a Word document whose paragraphs are given as their runs. */
export function wordDocument(...paragraphs: (readonly string[])[]): ZipPart {
  const runs = (texts: readonly string[]) =>
    texts.map((text) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`).join('')
  const body = paragraphs.map((texts) => `<w:p>${runs(texts)}</w:p>`).join('')
  return { name: 'word/document.xml', data: `<w:document><w:body>${body}</w:body></w:document>` }
}

/** A relationship that leads out of the office file. */
export function relationships(name: string, type: string, target: string): ZipPart {
  return {
    name,
    data: `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
  }
}

function pngChunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const edges = Buffer.alloc(8)
  edges.writeUInt32BE(data.length, 0)
  edges.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([edges.subarray(0, 4), body, edges.subarray(4)])
}

/** A grey PNG of the given size; the picture data are those of one row, since only the headers are read. */
export function png(width = 2, height = 2, extra: readonly Buffer[] = []): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.writeUInt8(8, 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', header),
    ...extra,
    pngChunk('IDAT', deflateSync(Buffer.alloc(width < 100 ? (width + 1) * height : 10))),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

/** Camera data with one entry: where the picture was taken (0x8825), or how it is turned (0x0112). */
function tiff(tag: number): Buffer {
  const bytes = Buffer.alloc(26)
  bytes.write('II*\0', 'latin1')
  bytes.writeUInt32LE(8, 4)
  bytes.writeUInt16LE(1, 8)
  bytes.writeUInt16LE(tag, 10)
  bytes.writeUInt16LE(4, 12)
  return bytes
}

function jpegSegment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}

/** A JPEG with the headers of a picture of this size and almost no picture. */
export function jpeg({ width = 8, height = 8, components = 3, exifTag = 0, end = true } = {}): Buffer {
  const frame = Buffer.from([8, 0, 0, 0, 0, components, ...Array(components * 3).fill(1)])
  frame.writeUInt16BE(height, 1)
  frame.writeUInt16BE(width, 3)
  const exif = exifTag ? [jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff(exifTag)]))] : []
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    jpegSegment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    ...exif,
    jpegSegment(0xc0, frame),
    jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([1, 2, 3, ...(end ? [0xff, 0xd9] : [])]),
  ])
}

/** A PNG that says where it was taken. */
export const pngWithLocation = png(2, 2, [pngChunk('eXIf', tiff(0x8825))])

/** The smallest PDF that begins and ends like one, with the given entries in its catalogue. */
export function pdf(inside = '', { end = '%%EOF\n' } = {}): Buffer {
  return Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${inside} >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer << /Root 1 0 R >>\n${end}`,
  )
}
