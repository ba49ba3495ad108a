import type { Raster } from './raster.ts'

/** How much finer steps are than the eye needs: the same for every frequency. */
const step = 8
const side = 8

/** The order in which a block's frequencies are written: along the diagonals, from the lowest. */
const zigzag = Array.from({ length: 64 }, (_, at) => at).toSorted((a, b) => {
  const [x, y, v, w] = [a % side, Math.floor(a / side), b % side, Math.floor(b / side)]
  if (x + y !== v + w) return x + y - v - w
  return (x + y) % 2 === 0 ? x - v : y - w
})

const cosines = Array.from({ length: 64 }, (_, at) => {
  const [frequency, place] = [Math.floor(at / side), at % side]
  return (Math.cos(((2 * place + 1) * frequency * Math.PI) / 16) / 2) * (frequency === 0 ? Math.SQRT1_2 : 1)
})

/** Lengths of steady differences have codes of 4 bits; runs of zeros with the length after them codes of 8. */
const runs = [0x00, 0xf0, ...Array.from({ length: 160 }, (_, at) => Math.floor(at / 10) * 16 + (at % 10) + 1)]
const codes = new Map(runs.map((run, code) => [run, code]))

/** Writes a picture as JPEG: baseline, in grey, with code tables of equal lengths. */
export function toJpeg({ width, height, dots }: Raster): Uint8Array<ArrayBuffer> {
  const bits = new Bits()
  let steady = 0
  for (let y = 0; y < height; y += side) {
    for (let x = 0; x < width; x += side) {
      const block = frequencies(blockAt({ width, height, dots }, x, y))
      writeLength(bits, lengthOf(block[0]! - steady), 4)
      writeValue(bits, block[0]! - steady)
      steady = block[0]!
      writeRest(bits, block)
    }
  }
  return new Uint8Array(Buffer.concat([headers(width, height), bits.end(), Buffer.from('ffd9', 'hex')]))
}

function headers(width: number, height: number): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt16BE(height, 0)
  size.writeUInt16BE(width, 2)
  const jfif = Buffer.from('4a46494600010100000100010000', 'hex')
  const frame = Buffer.concat([Buffer.from([8]), size, Buffer.from([1, 1, 0x11, 0])])
  const lengths = (bits: number, count: number): number[] =>
    Array.from({ length: 16 }, (_, at) => (at + 1 === bits ? count : 0))
  return Buffer.concat([
    Buffer.from('ffd8', 'hex'),
    segment(0xe0, jfif),
    segment(0xdb, Buffer.from([0, ...Array<number>(64).fill(step)])),
    segment(0xc0, frame),
    segment(0xc4, Buffer.from([0x00, ...lengths(4, 12), ...Array(12).keys()])),
    segment(0xc4, Buffer.from([0x10, ...lengths(8, runs.length), ...runs])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0]))
  ])
}

function segment(marker: number, content: Buffer): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(content.length + 2)
  return Buffer.concat([Buffer.from([0xff, marker]), length, content])
}

/** The dots of a block around zero; beyond the edge the last ones go on. */
function blockAt({ width, height, dots }: Raster, x: number, y: number): number[] {
  return Array.from({ length: 64 }, (_, at) => {
    const column = Math.min(width - 1, x + (at % side))
    const row = Math.min(height - 1, y + Math.floor(at / side))
    return dots[row * width + column]! - 128
  })
}

function frequencies(block: readonly number[]): number[] {
  const result = Array<number>(64).fill(0)
  if (block.every((dot) => dot === block[0])) {
    result[0] = Math.round((block[0]! * side) / step)
    return result
  }
  const half = Array<number>(64).fill(0)
  for (let at = 0; at < 64; at++) {
    const row = at - (at % side)
    for (let x = 0; x < side; x++) half[at]! += block[row + x]! * cosines[(at % side) * side + x]!
  }
  for (let at = 0; at < 64; at++) {
    const [v, u] = [Math.floor(at / side), at % side]
    let sum = 0
    for (let y = 0; y < side; y++) sum += half[y * side + u]! * cosines[v * side + y]!
    result[at] = Math.round(sum / step)
  }
  return result
}

function writeRest(bits: Bits, block: readonly number[]): void {
  let zeros = 0
  for (const at of zigzag.slice(1)) {
    const value = block[at]!
    if (value === 0) zeros++
    else {
      for (; zeros > 15; zeros -= 16) writeLength(bits, codes.get(0xf0)!, 8)
      writeLength(bits, codes.get(zeros * 16 + lengthOf(value))!, 8)
      writeValue(bits, value)
      zeros = 0
    }
  }
  if (zeros > 0) writeLength(bits, codes.get(0)!, 8)
}

function lengthOf(value: number): number {
  return 32 - Math.clz32(Math.abs(value))
}

function writeLength(bits: Bits, code: number, length: number): void {
  bits.write(code, length)
}

/** Negative values are written one less, without their sign. */
function writeValue(bits: Bits, value: number): void {
  const length = lengthOf(value)
  if (length > 0) bits.write(value > 0 ? value : value + (1 << length) - 1, length)
}

class Bits {
  readonly #bytes: number[] = []
  #held = 0
  #count = 0

  write(value: number, length: number): void {
    this.#held = (this.#held << length) | value
    this.#count += length
    while (this.#count >= 8) {
      this.#count -= 8
      this.#put((this.#held >> this.#count) & 255)
    }
    this.#held &= (1 << this.#count) - 1
  }

  /** The last byte is filled up with ones. */
  end(): Buffer {
    if (this.#count > 0) this.write((1 << (8 - this.#count)) - 1, 8 - this.#count)
    return Buffer.from(this.#bytes)
  }

  /** A byte of ones would begin a marker; a zero after it says that it does not. */
  #put(byte: number): void {
    this.#bytes.push(byte)
    if (byte === 255) this.#bytes.push(0)
  }
}
