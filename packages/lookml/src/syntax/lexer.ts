import * as character from './characters.ts'
import { traitsOf } from './parameters.ts'
import { expressionEnd, nextTerminator, nothingAhead, stringEnd, type Ahead } from './raw-text.ts'
import { addToken, lookAhead, tokenBuffer, tokenKind, type TokenBuffer, type TokenColumns } from './tokens.ts'

/** Where the lexer stands. */
interface Lexer {
  readonly source: string
  readonly tokens: TokenBuffer
  readonly ahead: Ahead
  isInList: boolean
}

/** Splits a text into tokens. Any text has them; what has no meaning is `junk`. */
export function lex(source: string): TokenColumns {
  const lexer: Lexer = { source, tokens: tokenBuffer(source.length), ahead: nothingAhead(), isInList: false }
  const length = source.length
  for (let at = 0; at < length;) {
    const code = source.charCodeAt(at)
    if (character.isBlank(code)) at++
    else if (character.isWord(code)) at = readWord(lexer, at)
    else at = readMark(lexer, at, code)
  }
  // Several, so that whoever looks ahead need not ask how many there are.
  for (let index = 0; index <= lookAhead; index++) addToken(lexer.tokens, tokenKind.end, length, length)
  return lexer.tokens
}

function readWord(lexer: Lexer, start: number): number {
  const { source, tokens } = lexer
  let end = lexer.isInList ? afterMinus(source, start) : start + 1
  for (; end < source.length; end++) {
    const code = source.charCodeAt(end)
    if (character.isWord(code)) continue
    const close = code === character.openBrace ? substitutionEnd(source, end) : -1
    if (close < 0) break
    end = close
  }
  addToken(tokens, tokenKind.word, start, end)
  return end
}

/** In a list a minus belongs to the name behind it, even with spaces between: `- orders.id`. */
function afterMinus(source: string, start: number): number {
  if (source.charCodeAt(start) !== character.minus) return start + 1
  const next = character.skipSpaces(source, start + 1)
  return next < source.length && character.isWord(source.charCodeAt(next)) ? next + 1 : start + 1
}

const longestSubstitution = 200

/** The closing brace of `@{name}` or `${name}` within a word; -1 where the brace opens something else. */
function substitutionEnd(source: string, brace: number): number {
  const before = source.charCodeAt(brace - 1)
  if (before !== character.at && before !== character.dollar) return -1
  const limit = Math.min(source.length, brace + longestSubstitution)
  for (let at = brace + 1; at < limit; at++) {
    const code = source.charCodeAt(at)
    if (code === character.closeBrace) return at
    if (code === character.lineFeed || code === character.openBrace) return -1
  }
  return -1
}

function readMark(lexer: Lexer, at: number, code: number): number {
  switch (code) {
    case character.colon:
      return readColon(lexer, at)
    case character.quote:
      return readString(lexer, at)
    case character.hash:
      return lineEnd(lexer.source, at)
    case character.openBrace:
      lexer.isInList = false
      return add(lexer, tokenKind.openBrace, at, 1)
    case character.closeBrace:
      lexer.isInList = false
      return add(lexer, tokenKind.closeBrace, at, 1)
    case character.comma:
      return add(lexer, tokenKind.comma, at, 1)
    case character.openBracket:
      lexer.isInList = true
      return add(lexer, tokenKind.openBracket, at, 1)
    case character.closeBracket:
      lexer.isInList = false
      return add(lexer, tokenKind.closeBracket, at, 1)
    case character.semicolon:
      if (lexer.source.charCodeAt(at + 1) === code) return add(lexer, tokenKind.terminator, at, 2)
      return add(lexer, tokenKind.junk, at, 1)
    default:
      return add(lexer, tokenKind.junk, at, 1)
  }
}

function add({ tokens }: Lexer, kind: number, at: number, length: number): number {
  addToken(tokens, kind, at, at + length)
  return at + length
}

function readString({ source, tokens, ahead }: Lexer, at: number): number {
  const { end, isClosed } = stringEnd(source, at + 1, ahead)
  const after = isClosed ? end + 1 : end
  addToken(tokens, isClosed ? tokenKind.string : tokenKind.brokenString, at, after)
  return after
}

function readColon(lexer: Lexer, at: number): number {
  const { source, tokens, ahead } = lexer
  const previous = tokens.count - 1
  const isKey = previous >= 0 && tokens.kinds[previous] === tokenKind.word
  addToken(tokens, tokenKind.colon, at, at + 1)
  if (!isKey || !hasExpression(lexer, tokens.starts[previous]!, tokens.ends[previous]!, at + 1)) return at + 1
  lexer.isInList = false
  let start = at + 1
  while (start < source.length && character.isBlank(source.charCodeAt(start))) start++
  const { end, isClosed } = expressionEnd(source, start, ahead)
  addToken(tokens, tokenKind.expression, start, end)
  if (isClosed) addToken(tokens, tokenKind.terminator, end, end + 2)
  return isClosed ? end + 2 : end
}

function hasExpression(lexer: Lexer, keyStart: number, keyEnd: number, valueStart: number): boolean {
  const key = lexer.source.slice(keyStart, keyEnd)
  const traits = traitsOf(key)
  if (traits && !traits.isExpression) return false
  // A field may be called like a parameter: `sorts: [sql: desc]`.
  if (lexer.isInList) return traits !== undefined && isFirstInLine(lexer, keyStart) && endsInLine(lexer, valueStart)
  if (traits !== undefined || endsInLine(lexer, valueStart)) return true
  return rawKey.test(key) && isRaw(lexer.source, valueStart)
}

/** How parameters are called that hold raw text. */
const rawKey = /^(sql|html|expr)_/

/** Whether a value begins as only raw text does: with no quote, list or brace, and with no other parameter. */
function isRaw(source: string, start: number): boolean {
  let at = start
  while (at < source.length && character.isBlank(source.charCodeAt(at))) at++
  return !/^(["[{}]|[a-z0-9_]*\s*:)/.test(source.slice(at, at + longestKey))
}

const longestKey = 60
const longestUnknown = 1000

/** Whether a value that nothing is known of ends in `;;` before its line does, without a quote, list or block before. */
function endsInLine({ source, ahead }: Lexer, start: number): boolean {
  const terminator = nextTerminator(source, start, ahead)
  if (terminator === source.length || terminator - start > longestUnknown) return false
  const value = source.slice(start, terminator)
  return !/^\s*["[]|\n|(?<![$@{]){(?![{%])/.test(value)
}

function isFirstInLine({ source }: Lexer, start: number): boolean {
  let at = start - 1
  while (source.charCodeAt(at) === 32 || source.charCodeAt(at) === 9) at--
  return at < 0 || source.charCodeAt(at) === character.lineFeed
}

function lineEnd(source: string, at: number): number {
  const found = source.indexOf('\n', at)
  return found < 0 ? source.length : found
}
