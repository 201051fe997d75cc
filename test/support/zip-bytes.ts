import { crc32, deflateRawSync } from 'node:zlib'

/** One entry of an archive written byte by byte, with every way to lie about it. */
export interface ZipPart {
  readonly name: string
  readonly data: Buffer | string
  /** 0 stored, 8 deflated (the default); anything else is written as if stored. */
  readonly method?: number
  /** The size the archive says the entry unpacks to, where it is not the truth. */
  readonly claimedSize?: number
  readonly encrypted?: boolean
  readonly symbolicLink?: boolean
}

/** A zip archive made by hand, since no honest library writes the ones we must refuse. */
export function zipBytes(parts: readonly ZipPart[], { claimedEntries = parts.length } = {}): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const name = Buffer.from(part.name)
    const data = Buffer.from(part.data)
    const method = part.method ?? 8
    const packed = method === 8 ? deflateRawSync(data) : data
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(0x800 | (part.encrypted ? 1 : 0), 2)
    fields.writeUInt16LE(method, 4)
    fields.writeUInt32LE(crc32(data), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(part.claimedSize ?? data.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const header = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed])

    const tail = Buffer.alloc(14)
    tail.writeUInt32LE((part.symbolicLink ? 0o120777 : 0o100644) * 0x10000, 6)
    tail.writeUInt32LE(offset, 10)
    const madeBy = Buffer.from([20, 3])
    central.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), madeBy, fields, tail, name]))
    local.push(header)
    offset += header.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(Math.min(claimedEntries, 0xffff), 8)
  end.writeUInt16LE(Math.min(claimedEntries, 0xffff), 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, directory, end])
}
