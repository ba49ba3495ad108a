import type { FilterDiagnostic } from './diagnostic.ts'
import type { PatternPart } from './string-filter.ts'

/** What stands between two commas of a string filter. */
export interface Item {
  readonly not: boolean
  readonly parts: readonly PatternPart[]
  /** Whether quotes or escapes were used: then it is no word of the grammar. */
  readonly literal: boolean
  readonly offset: number
}

/** Where reading of an expression stands. */
export interface StringReader {
  readonly text: string
  readonly diagnostics: FilterDiagnostic[]
  index: number
}

const space = /\s/

/** Steps over space. */
export function skipSpace(reader: StringReader): void {
  while (reader.index < reader.text.length && space.test(reader.text.charAt(reader.index))) reader.index++
}

/** Collects pieces of a pattern: joins text with text and `%` with `%`. */
class Pattern {
  readonly parts: PatternPart[] = []
  #text = ''
  /** Length of the text under way up to which space at its end stays. */
  #kept = 0

  add(text: string, keep: boolean): void {
    this.#text += text
    if (keep) this.#kept = this.#text.length
  }

  wildcard(sign: '%' | '_'): void {
    this.#flush()
    if (sign === '_' || this.parts.at(-1) !== '%') this.parts.push(sign)
  }

  end(): readonly PatternPart[] {
    let end = this.#text.length
    while (end > this.#kept && space.test(this.#text.charAt(end - 1))) end--
    this.#text = this.#text.slice(0, end)
    this.#flush()
    return this.parts
  }

  #flush(): void {
    if (this.#text !== '') this.parts.push({ text: this.#text })
    this.#text = ''
    this.#kept = 0
  }
}

/** Reads what stands before the next comma; the reader stands at the comma then, or at the end. */
export function readItem(reader: StringReader): Item {
  skipSpace(reader)
  const offset = reader.index
  const not = reader.text[offset] === '-'
  if (not) {
    reader.index++
    skipSpace(reader)
  }
  const pattern = new Pattern()
  let literal = reader.text[reader.index] === '"' && readQuoted(reader, pattern)
  for (; reader.index < reader.text.length; reader.index++) {
    const sign = reader.text.charAt(reader.index)
    if (sign === ',') break
    const next = reader.text.charAt(reader.index + 1)
    if ((sign === '^' && next !== '') || (sign === '\\' && next === ',')) {
      pattern.add(next, true)
      literal = true
      reader.index++
    } else if (sign === '%' || sign === '_') pattern.wildcard(sign)
    else pattern.add(sign, false)
  }
  return { not, parts: pattern.end(), literal, offset }
}

/** Reads text in quotes, in which only `\"` and `\\` are more than they seem. True: what was read is literal. */
function readQuoted(reader: StringReader, pattern: Pattern): true {
  const { text, index: open } = reader
  let from = open + 1
  for (let at = from; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '"') {
      pattern.add(text.slice(from, at), true)
      reader.index = at + 1
      return true
    }
    const next = text.charAt(at + 1)
    if (sign === '\\' && (next === '"' || next === '\\')) {
      pattern.add(text.slice(from, at), true)
      from = ++at
    }
  }
  const message = 'A quote begins here and does not end. Write ^" for a quote that is part of the text.'
  reader.diagnostics.push({
    code: 'filter-quote',
    severity: 'error',
    message,
    offset: open,
    length: text.length - open
  })
  reader.index = text.length
  return true
}
