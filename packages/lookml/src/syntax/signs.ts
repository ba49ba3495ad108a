import { colon, isKey, isWord, openBrace, percent, plus, skipSpaces } from './characters.ts'
import { traitsOf } from './parameters.ts'

/** How surely a parameter begins at a place within what was taken for a string or an expression. */
export const sign = { none: 0, weak: 1, strong: 2 } as const

const longestName = 40

/**
 * Looks for the beginning of a parameter, the sign that a closing quote or a `;;` is missing before it. Blocks and
 * parameters that end in `;;` are strong signs; a parameter of another kind is weak, since SQL, CSS and prose have
 * words with colons too.
 */
export function signAt(source: string, start: number): number {
  let end = start
  while (isKey(source.charCodeAt(end)) && end - start < longestName) end++
  if (end === start) return sign.none
  const mark = skipSpaces(source, end)
  if (source.charCodeAt(mark) !== colon || source.charCodeAt(mark + 1) === colon) return sign.none
  const traits = traitsOf(source.slice(start, end))
  if (!traits) return sign.none
  if (traits.isExpression) return sign.strong
  const next = skipSpaces(source, mark + 1)
  if (traits.isBlock && opensBlock(source, next)) return sign.strong
  if (traits.isNamedBlock && opensNamedBlock(source, next)) return sign.strong
  return sign.weak
}

function opensNamedBlock(source: string, start: number): boolean {
  let end = source.charCodeAt(start) === plus ? start + 1 : start
  const limit = end + 200
  while (end < limit && end < source.length && isWord(source.charCodeAt(end))) end++
  return end > start && opensBlock(source, skipSpaces(source, end))
}

/** A brace that is not of Liquid's, which doubles it or adds a percent sign. */
function opensBlock(source: string, at: number): boolean {
  if (source.charCodeAt(at) !== openBrace) return false
  const next = source.charCodeAt(at + 1)
  return next !== openBrace && next !== percent
}
