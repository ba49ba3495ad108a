/** A text with one change, and the places of the old text that it touched, in UTF-16 units. */
export interface Mutation {
  readonly way: string
  readonly text: string
  readonly places: readonly number[]
}

const ways = ['replace', 'delete', 'insert', 'swap', 'truncate'] as const

/** The bytes that mean something to the parser, beside which any byte is tried. */
const signs = new TextEncoder().encode('{}[]:;,"#\\\'\n\r\t -+.$@%*/ayAZ09_')

/** Changes one byte of a text, one pair of them for a swap, and decodes what comes out, be it UTF-8 or not. */
export function mutateBytes(source: Uint8Array, random: (limit: number) => number): Mutation {
  const way = ways[random(ways.length)]!
  const at = random(source.length - 1)
  const byte = random(2) === 0 ? signs[random(signs.length)]! : random(256)
  const bytes = changed(source, way, at, byte)
  const length = decode(source.subarray(0, at)).length
  // A broken sequence of bytes also takes the character it belongs to.
  const places = way === 'swap' ? [length - 1, length, length + 1] : [length - 1, length]
  return { way, text: decode(bytes), places: places.filter((place) => place >= 0) }
}

function changed(source: Uint8Array, way: (typeof ways)[number], at: number, byte: number): Uint8Array {
  const [before, after] = [source.subarray(0, at), source.subarray(at + 1)]
  switch (way) {
    case 'replace':
      return joined(before, [byte], after)
    case 'delete':
      return joined(before, after)
    case 'insert':
      return joined(before, [byte], source.subarray(at))
    case 'swap':
      return joined(before, [source[at + 1]!, source[at]!], after.subarray(1))
    case 'truncate':
      return before
  }
}

function joined(...parts: readonly ArrayLike<number>[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
