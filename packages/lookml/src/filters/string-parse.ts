import { parsed, type FilterParse } from './diagnostic.ts'
import type { PatternPart, StringFilter, StringTerm } from './string-filter.ts'
import { readItem, type Item, type StringReader } from './string-reader.ts'

/**
 * Reads a filter expression of a string: `FOO%,-FOOD`.
 *
 * Space around a term is no part of it. NULL and EMPTY are read in any case; in quotes they are text. A comma is text
 * behind `^` or `\`, and in double quotes, where `%`, `_` and `^` are text too.
 * @example parseStringFilter('%shirt%,-"T-shirt, blue"').filter
 */
export function parseStringFilter(text: string): FilterParse<StringFilter> {
  const reader: StringReader = { text, diagnostics: [], index: 0 }
  const terms: StringTerm[] = []
  for (; reader.index < text.length; reader.index++) {
    const item = readItem(reader)
    if (item.parts.length > 0 || item.literal || item.not) terms.push(stringTermOf(item))
    warnOfMinus(reader, item)
  }
  return parsed({ type: 'string', terms }, reader.diagnostics)
}

/** A minus sign with nothing behind it negates nothing: it is text. */
const lonelyMinus: StringTerm = { kind: 'equals', not: false, text: '-' }

/** A filter like NOT NULL does not do in a string filter what it does in others. */
function warnOfMinus(reader: StringReader, { parts: [part, ...others], literal, offset }: Item): void {
  if (literal || others.length > 0 || typeof part !== 'object' || !/^not\s+(?:null|empty)$/i.test(part.text)) return
  const message = `This is the text "${part.text}". A string filter is negated by a minus sign: -NULL, -EMPTY.`
  const length = reader.index - offset
  reader.diagnostics.push({ code: 'filter-doubtful', severity: 'warning', message, offset, length })
}

/** The condition that an item of a list stands for. */
export function stringTermOf({ not, parts, literal }: Item): StringTerm {
  const [first, second, third] = parts
  if (first === undefined) return literal || !not ? { kind: 'equals', not, text: '' } : lonelyMinus
  if (parts.length === 1 && isText(first)) {
    const word = literal ? '' : first.text.toLowerCase()
    if (word === 'null' || word === 'empty') return { kind: word, not }
    return { kind: 'equals', not, text: first.text }
  }
  if (parts.length === 2 && isText(first) && second === '%') return { kind: 'startsWith', not, text: first.text }
  if (parts.length === 2 && first === '%' && isText(second)) return { kind: 'endsWith', not, text: second.text }
  if (parts.length === 3 && first === '%' && isText(second) && third === '%') {
    return { kind: 'contains', not, text: second.text }
  }
  return { kind: 'like', not, parts }
}

function isText(part: PatternPart | undefined): part is { readonly text: string } {
  return typeof part === 'object'
}
