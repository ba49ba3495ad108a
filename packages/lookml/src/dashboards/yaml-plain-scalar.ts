import { afterSpaces, isGap, isLineEnd, nextLine, nullAt, sign, type Cursor } from './yaml-plain-cursor.ts'
import { unescaped, unfolded } from './yaml-plain-text.ts'
import { plainScalar, startOfText } from './yaml-scalar.ts'
import type { YamlScalar } from './yaml-tree.ts'

/**
 * Reads a text with or without quotes, or `!!null ''`, as Looker writes null; undefined gives up.
 * @param least How far its further lines must be indented.
 * @param inFlow Whether it stands in brackets, so that signs of those end it.
 */
export function readScalar(cursor: Cursor, least: number, inFlow = false): YamlScalar | undefined {
  const code = cursor.source.charCodeAt(cursor.at)
  if (code === sign.doubleQuote || code === sign.singleQuote) return readQuoted(cursor, least, code)
  return code === sign.exclamation ? readNull(cursor) : readPlain(cursor, least, inFlow)
}

/** Whether a text does not go on in another line, as that of a key must not. */
export function isOneLine(source: string, { start, end }: YamlScalar): boolean {
  return !source.slice(start, end).includes('\n')
}

function readNull(cursor: Cursor): YamlScalar | undefined {
  const { source, at } = cursor
  if (!source.startsWith("!!null ''", at)) return undefined
  cursor.at = at + 9
  return source.charCodeAt(cursor.at) === sign.singleQuote ? undefined : nullAt(cursor, at + 7, cursor.at)
}

function readQuoted(cursor: Cursor, least: number, quote: number): YamlScalar | undefined {
  const { path, source, at: start } = cursor
  const close = closingQuote(source, start, quote)
  if (close === undefined || !areIndented(source, start, close, least)) return undefined
  const raw = source.slice(start + 1, close)
  const text = quote === sign.doubleQuote ? unescaped(raw) : unfolded(raw).replaceAll("''", "'")
  if (text === undefined) return undefined
  const end = (cursor.at = close + 1)
  return { kind: 'scalar', path, start, end, text, textStart: startOfText(source, start, end, text), plain: text }
}

function closingQuote(source: string, start: number, quote: number): number | undefined {
  const isDouble = quote === sign.doubleQuote
  for (let at = start + 1; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (isDouble && code === sign.backslash) at++
    else if (code === quote && !isDouble && source.charCodeAt(at + 1) === quote) at++
    else if (code === quote) return at
  }
  return undefined
}

function areIndented(source: string, from: number, to: number, least: number): boolean {
  for (let start = nextLine(source, from); start <= to; start = nextLine(source, start)) {
    const at = afterSpaces(source, start)
    if (at - start < least && !isLineEnd(source.charCodeAt(at))) return false
  }
  return true
}

function readPlain(cursor: Cursor, least: number, inFlow: boolean): YamlScalar | undefined {
  const { path, source, at: start } = cursor
  if (!beginsPlain(source, start)) return undefined
  const first = plainEnd(source, start, inFlow)
  const end = (cursor.at = plainLines(source, first, least, inFlow))
  const raw = source.slice(start, end)
  const text = end === first ? raw : unfolded(raw)
  const plain = plainScalar(text)
  return {
    kind: 'scalar',
    path,
    start,
    end,
    text: plain === null ? '' : text,
    textStart: startOfText(source, start, end, text),
    plain
  }
}

/** Where the text ends with its further lines. */
function plainLines(source: string, first: number, least: number, inFlow: boolean): number {
  let end = first
  while (isLineEnd(source.charCodeAt(afterSpaces(source, end)))) {
    let start = nextLine(source, end)
    let at = afterSpaces(source, start)
    while (isLineEnd(source.charCodeAt(at))) {
      start = nextLine(source, at)
      at = afterSpaces(source, start)
    }
    const next = at - start < least || source.charCodeAt(at) === sign.hash ? at : plainEnd(source, at, inFlow)
    if (next === at) return end
    end = next
  }
  return end
}

/** Where a line of a text without quotes ends, less the spaces behind it. */
function plainEnd(source: string, from: number, inFlow: boolean): number {
  let end = from
  for (let at = from; ; at++) {
    const code = source.charCodeAt(at)
    if (code === sign.space) {
      if (source.charCodeAt(at + 1) === sign.hash) return end
    } else if (isLineEnd(code) || (inFlow && isFlowSign(code))) return end
    else if (code === sign.colon && endsAtColon(source, at, inFlow)) return end
    else end = at + 1
  }
}

function endsAtColon(source: string, colon: number, inFlow: boolean): boolean {
  return isGap(source, colon + 1) || (inFlow && isFlowSign(source.charCodeAt(colon + 1)))
}

function isFlowSign(code: number): boolean {
  return code === sign.comma || isBracket(code)
}

function isBracket(code: number): boolean {
  return code === sign.openBracket || code === sign.closeBracket || code === sign.openBrace || code === sign.closeBrace
}

/** The signs that begin something else, or may; a dash is a letter before one. */
const reserved = new Set(Array.from(` -?:,[]{}#&*!|>'"%@\``, (each) => each.charCodeAt(0)))

function beginsPlain(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  if (code !== sign.dash) return !reserved.has(code) && !isLineEnd(code)
  return !isGap(source, at + 1) && !isFlowSign(source.charCodeAt(at + 1))
}
