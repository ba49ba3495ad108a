import fc from 'fast-check'
import type { Rows } from 'lookerts/rows'

/** A source of bytes that counts how often it is asked and knows whether it was ended. */
interface Source extends AsyncIterable<Uint8Array> {
  asked: number
  isEnded: boolean
}

/** Gives text, or bytes, in chunks. */
export function source(...chunks: readonly (string | Uint8Array)[]): Source {
  const made: Source = {
    asked: 0,
    isEnded: false,
    async *[Symbol.asyncIterator]() {
      try {
        for (const chunk of chunks) {
          made.asked++
          yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
        }
      } finally {
        made.isEnded = true
      }
    }
  }
  return made
}

/** Gives text, or bytes, cut at any places: pairs of a share of the whole, and of it again where both are the same. */
export function cut(whole: string | Uint8Array, shares: readonly number[]): Source {
  const bytes = typeof whole === 'string' ? new TextEncoder().encode(whole) : whole
  const places = [0, ...shares.map((share) => Math.floor(share * bytes.length)), bytes.length].toSorted((a, b) => a - b)
  return source(...places.slice(1).map((place, index) => bytes.subarray(places[index], place)))
}

/** Borders for {@link cut}. */
export const borders: fc.Arbitrary<number[]> = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 })

/** Each byte by itself. */
export function bytewise(whole: string): Source {
  return source(...[...new TextEncoder().encode(whole)].map((byte) => Uint8Array.of(byte)))
}

/** All rows, and what was thrown behind them. */
export async function readAll<Row>(rows: Rows<Row>): Promise<{ rows: Row[]; error?: unknown }> {
  const read: Row[] = []
  try {
    for await (const row of rows) read.push(row)
  } catch (error) {
    return { rows: read, error }
  }
  return { rows: read }
}
