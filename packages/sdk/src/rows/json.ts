import { LookerResponseError } from '../errors.ts'
import { parseRow, requireSuccess } from './row.ts'
import { readRows, type Parser, type Rows } from './rows.ts'

/**
 * Reads the elements of a JSON array, as Looker's format `json` gives it, row by row.
 * @throws {LookerResponseError} while reading: for what is no JSON array, and for one that breaks off. Where a row is
 * at fault it names it; row 1 is the first.
 * @throws {LookerQueryError} while reading, for a row that tells that the query failed (`looker_error`).
 * @example for await (const user of jsonRows<{ 'users.id': number }>(bytes)) console.log(user['users.id'])
 */
export function jsonRows<Row = Record<string, unknown>>(bytes: AsyncIterable<Uint8Array>): Rows<Row> {
  return readRows(bytes, new ArrayParser<Row>())
}

const quote = 34
const comma = 44
const openBracket = 91
const backslash = 92
const closeBracket = 93
const openBrace = 123
const closeBrace = 125

/** Finds where elements end, which needs only quotes and depth; `JSON.parse` is the judge of what they hold. */
class ArrayParser<Row> implements Parser<Row> {
  #stage: 'before' | 'within' | 'after' = 'before'
  /** How many brackets and braces are open within the array. */
  #depth = 0
  #isInString = false
  #isEscaped = false
  /** What earlier pieces held of the element under way. */
  #part = ''
  #rowNumber = 1

  push(text: string, rows: Row[]): void {
    let from = 0
    if (this.#stage === 'before') {
      from = text.search(/\S/) + 1
      if (from === 0) return
      this.#begin(text.charAt(from - 1))
    }
    if (this.#stage === 'within') {
      const ends = this.#findEnds(text, from)
      if (ends.length > 0) this.#parse(text, from, ends, rows)
      from = (ends.at(-1) ?? from - 1) + 1
      if (this.#stage === 'within') this.#part += text.slice(from)
    }
    if (this.#stage === 'after' && /\S/.test(text.slice(from))) throw broken('goes on behind its end')
  }

  end(): void {
    if (this.#stage === 'before') throw broken('is missing: the answer is empty')
    if (this.#stage === 'within') throw broken(`breaks off in row ${this.#rowNumber}: the answer is not whole`)
  }

  #begin(character: string): void {
    if (character !== '[')
      throw broken(`is missing: result_format json gives one, this answer begins with "${character}"`)
    this.#stage = 'within'
  }

  /** The places of the commas between elements, and of the bracket behind the last one, in this piece of the text. */
  #findEnds(text: string, from: number): number[] {
    const ends: number[] = []
    let depth = this.#depth
    for (let at = this.#isInString ? this.#skipString(text, from) : from; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === quote) at = this.#skipString(text, at + 1) - 1
      else if (code === openBracket || code === openBrace) depth++
      else if (depth > 0) {
        if (code === closeBracket || code === closeBrace) depth--
      } else if (code === comma) ends.push(at)
      else if (code === closeBracket) {
        ends.push(at)
        this.#stage = 'after'
        break
      }
    }
    this.#depth = depth
    return ends
  }

  /** The place behind the quote that ends a string; from a place within it, or behind its first quote. */
  #skipString(text: string, from: number): number {
    let at = this.#isEscaped ? from + 1 : from
    let code = 0
    for (; at < text.length && (code = text.charCodeAt(at)) !== quote; at++) if (code === backslash) at++
    this.#isInString = at >= text.length
    this.#isEscaped = at > text.length
    return at + 1
  }

  /** Parses the elements all at once, which is faster than one by one; one by one finds the broken one. */
  #parse(text: string, from: number, ends: readonly number[], rows: Row[]): void {
    const elements = this.#part + text.slice(from, ends.at(-1))
    const shift = this.#part.length - from
    this.#part = ''
    const isEmptyArray = this.#stage === 'after' && this.#rowNumber === 1 && !/\S/.test(elements)
    if (isEmptyArray) return
    const values = parseArray<Row>(elements)
    const areSound = values?.length === ends.length
    let start = 0
    for (const [index, end] of ends.entries()) {
      const row = areSound ? values[index]! : parseRow<Row>(elements.slice(start, end + shift), this.#rowNumber)
      rows.push(requireSuccess(row))
      this.#rowNumber++
      start = end + shift + 1
    }
  }
}

function parseArray<Row>(elements: string): Row[] | undefined {
  try {
    return JSON.parse(`[${elements}]`) as Row[]
  } catch {
    return undefined
  }
}

function broken(fault: string): LookerResponseError {
  return new LookerResponseError(`The JSON array of rows ${fault}`, 200)
}
