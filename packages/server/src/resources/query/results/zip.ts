import { crc32, deflateRawSync } from 'node:zlib'

/** Packs files into one, as `.xlsx` and the like are made. The time in it is always the same: so is the file. */
export function zip(files: readonly { readonly name: string; readonly text: string }[]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, text } of files) {
    const plain = Buffer.from(text)
    const packed = deflateRawSync(plain)
    const facts = factsOf(name, plain, packed)
    const local = Buffer.concat([bytes(4, 0x04034b50), facts, Buffer.from(name), packed])
    parts.push(local)
    directory.push(
      Buffer.concat([
        bytes(4, 0x02014b50),
        bytes(2, 20),
        facts,
        bytes(6),
        bytes(4),
        bytes(4, offset),
        Buffer.from(name)
      ])
    )
    offset += local.length
  }
  const list = Buffer.concat(directory)
  const count = bytes(2, files.length)
  const end = Buffer.concat([
    bytes(4, 0x06054b50),
    bytes(4),
    count,
    count,
    bytes(4, list.length),
    bytes(4, offset),
    bytes(2)
  ])
  return new Uint8Array(Buffer.concat([...parts, list, end]))
}

/** What stands before each file and in the directory alike: version, flags, method, time, check, lengths. */
function factsOf(name: string, plain: Buffer, packed: Buffer): Buffer {
  const time = [bytes(2), bytes(2, 0x21)]
  const sizes = [bytes(4, crc32(plain)), bytes(4, packed.length), bytes(4, plain.length)]
  const utf8 = bytes(2, 0x0800)
  return Buffer.concat([
    bytes(2, 20),
    utf8,
    bytes(2, 8),
    ...time,
    ...sizes,
    bytes(2, Buffer.byteLength(name)),
    bytes(2)
  ])
}

function bytes(length: number, value: number = 0): Buffer {
  const buffer = Buffer.alloc(length)
  if (length === 2) buffer.writeUInt16LE(value)
  if (length === 4) buffer.writeUInt32LE(value)
  return buffer
}
