import { crc32, deflateRawSync } from 'node:zlib'

/** A zip file of the given parts, for tests that need a Word file no program would write. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(parts)) {
    const raw = Buffer.from(content)
    const packed = deflateRawSync(raw)
    const path = Buffer.from(name)
    const common = commonFields(raw, packed, path)
    const local = Buffer.concat([bytes(0x04034b50, 4), bytes(20, 2), common, path, packed])
    const about = Buffer.concat([bytes(0, 2), bytes(0, 2), bytes(0, 2), bytes(0, 4), bytes(offset, 4)])
    directory.push(Buffer.concat([bytes(0x02014b50, 4), bytes(20, 2), bytes(20, 2), common, about, path]))
    locals.push(local)
    offset += local.length
  }
  const entries = Buffer.concat(directory)
  const count = bytes(directory.length, 2)
  const sizes = Buffer.concat([count, count, bytes(entries.length, 4), bytes(offset, 4), bytes(0, 2)])
  return Buffer.concat([...locals, entries, bytes(0x06054b50, 4), bytes(0, 4), sizes])
}

function commonFields(raw: Buffer, packed: Buffer, path: Buffer): Buffer {
  const sizes = [bytes(crc32(raw), 4), bytes(packed.length, 4), bytes(raw.length, 4)]
  return Buffer.concat([bytes(0, 2), bytes(8, 2), bytes(0, 4), ...sizes, bytes(path.length, 2), bytes(0, 2)])
}

function bytes(value: number, length: number): Buffer {
  const buffer = Buffer.alloc(length)
  buffer.writeUIntLE(value, 0, length)
  return buffer
}
