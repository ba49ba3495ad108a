import type { PatternPart, StringFilter, StringTerm } from './string-filter.ts'
import { patternOf } from './string-text.ts'
import { holdTogether } from './terms.ts'

/**
 * Whether a value passes a string filter.
 * @param caseSensitive the model's `case_sensitive`; true unless set.
 */
export function matchesString(filter: StringFilter, value: string | null, caseSensitive = true): boolean {
  const fold = caseSensitive ? (text: string) => text : (text: string) => text.toLowerCase()
  const folded = value === null ? null : fold(value)
  return holdTogether(filter.terms, (term) => holds(term, folded, fold))
}

function holds(term: StringTerm, value: string | null, fold: (text: string) => string): boolean {
  if (value === null) return term.kind === 'null' || term.kind === 'empty'
  switch (term.kind) {
    case 'null':
      return false
    case 'empty':
      return value === ''
    case 'equals':
      return value === fold(term.text)
    case 'contains':
      return value.includes(fold(term.text))
    case 'startsWith':
      return value.startsWith(fold(term.text))
    case 'endsWith':
      return value.endsWith(fold(term.text))
    default:
      return isLike(value, patternOf(term), fold)
  }
}

/** One character of a pattern; undefined is any character, `%` any text. */
type Sign = { readonly char: string | undefined } | '%'

function isLike(value: string, parts: readonly PatternPart[], fold: (text: string) => string): boolean {
  const signs = parts.flatMap((part) => signsOf(part, fold))
  const chars = Array.from(value)
  let at = 0
  let sign = 0
  /** Behind the last `%`, and where the text began that it does not cover: the only place to go back to. */
  let behind = -1
  let covered = 0
  while (at < chars.length) {
    const now = signs[sign]
    if (now === '%') {
      behind = ++sign
      covered = at
    } else if (now !== undefined && (now.char === undefined || now.char === chars[at])) {
      sign++
      at++
    } else if (behind >= 0) {
      sign = behind
      at = ++covered
    } else return false
  }
  while (signs[sign] === '%') sign++
  return sign === signs.length
}

function signsOf(part: PatternPart, fold: (text: string) => string): Sign[] {
  if (part === '%') return [part]
  if (part === '_') return [{ char: undefined }]
  return Array.from(fold(part.text), (char) => ({ char }))
}
