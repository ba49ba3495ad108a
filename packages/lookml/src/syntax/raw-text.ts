import {
  backslash,
  closeBrace,
  closeBracket,
  colon,
  comma,
  hash,
  isBlank,
  isKey,
  lineFeed,
  openBrace,
  quote,
  skipSpaces
} from './characters.ts'
import { traitsOf } from './parameters.ts'
import { sign, signAt } from './signs.ts'

/**
 * What is known of the text ahead. Every search is made once: without this, a text full of broken strings would be
 * searched to its end for each of them.
 */
export interface Ahead {
  /** Where the next `;;` is, as of the last search. */
  terminator: number
  /** Up to here no `;;` can belong to an expression that is already open. */
  expressionBreak: number
  /** Up to here no closing quote is. */
  stringBreak: number
}

/** Begins to read a text. */
export function nothingAhead(): Ahead {
  return { terminator: -1, expressionBreak: -1, stringBreak: -1 }
}

/** Where raw text ends, and whether what must close it stands there. */
export interface RawEnd {
  readonly end: number
  readonly isClosed: boolean
}

/** The next `;;` from a place on; the end of the text where there is none. */
export function nextTerminator(source: string, start: number, ahead: Ahead): number {
  if (ahead.terminator < start) {
    const found = source.indexOf(';;', start)
    ahead.terminator = found < 0 ? source.length : found
  }
  return ahead.terminator
}

/**
 * Finds the end of an expression that begins at `start`: the next `;;`, unless signs between show that it belongs to
 * another parameter. Then the expression ends before the first parameter or closing brace that is not its own.
 */
export function expressionEnd(source: string, start: number, ahead: Ahead): RawEnd {
  const terminator = nextTerminator(source, start, ahead)
  const isLost = terminator === source.length || start < ahead.expressionBreak
  let likelyEnd = -1
  let depth = 0
  for (let at = start; at < terminator; at++) {
    const code = source.charCodeAt(at)
    if (code === openBrace) depth++
    if (code !== closeBrace && code !== lineFeed) continue
    if (code === closeBrace && depth-- <= 0 && likelyEnd < 0) likelyEnd = at
    const next = skipSpaces(source, at + 1)
    // Within braces of its own, as of a script, a parameter begins only if the end is lost all the same.
    const found = depth > 0 && !isLost ? sign.none : signAt(source, next)
    if (found !== sign.none && likelyEnd < 0) likelyEnd = next
    if (found === sign.strong) ahead.expressionBreak = next
    if (likelyEnd >= 0 && (isLost || found === sign.strong)) return openEnd(source, start, likelyEnd)
  }
  return isLost ? openEnd(source, start, terminator) : { end: terminator, isClosed: true }
}

/**
 * Finds the closing quote of a string whose text begins at `start`. A string may have several lines, but where a line
 * of it begins a block and its end is not followed as a value is, or its end is where a value would begin, the quote
 * is another string's: then it ends with its first line.
 */
export function stringEnd(source: string, start: number, ahead: Ahead): RawEnd {
  if (start < ahead.stringBreak) return firstLine(source, start)
  let lastLine = -1
  let hasSign = false
  let at = start
  for (; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === backslash) at++
    else if (code === quote) {
      const isOthers = lastLine >= 0 && (isKeyOnly(source, lastLine, at) || (hasSign && !endsValue(source, at + 1)))
      if (!isOthers) return { end: at, isClosed: true }
      break
    } else if (code === lineFeed) {
      lastLine = skipSpaces(source, at + 1)
      hasSign ||= signAt(source, lastLine) === sign.strong
    }
  }
  ahead.stringBreak = Math.min(at, source.length)
  return firstLine(source, start)
}

/** Whether a value can end here: a closing sign, a comma, a comment, the end, or another parameter follows. */
function endsValue(source: string, start: number): boolean {
  let at = start
  while (isBlank(source.charCodeAt(at))) at++
  const code = source.charCodeAt(at)
  if (at >= source.length || code === closeBrace || code === closeBracket || code === comma || code === hash)
    return true
  let end = at
  while (isKey(source.charCodeAt(end))) end++
  return at > start && end > at && source.charCodeAt(skipSpaces(source, end)) === colon
}

/** Whether a line holds nothing but a parameter's name and a colon: `  label: `. */
function isKeyOnly(source: string, start: number, end: number): boolean {
  let nameEnd = start
  while (nameEnd < end && isKey(source.charCodeAt(nameEnd))) nameEnd++
  if (source.slice(nameEnd, end).trim() !== ':') return false
  return traitsOf(source.slice(start, nameEnd)) !== undefined
}

function firstLine(source: string, start: number): RawEnd {
  const found = source.indexOf('\n', start)
  return openEnd(source, start, found < 0 ? source.length : found)
}

function openEnd(source: string, start: number, limit: number): RawEnd {
  let end = limit
  while (end > start && isBlank(source.charCodeAt(end - 1))) end--
  return { end, isClosed: false }
}
