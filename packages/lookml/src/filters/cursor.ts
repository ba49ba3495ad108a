import type { FilterDiagnostic, FilterProblem } from './diagnostic.ts'

/** A word, number or sign of a filter expression. */
export interface Token {
  readonly text: string
  /** The text in lower case: the grammar knows no capitals. */
  readonly word: string
  readonly offset: number
}

/** A place in an expression that is being read. */
export interface Cursor {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly diagnostics: FilterDiagnostic[]
  index: number
}

/**
 * Begins to read an expression.
 * @param pattern matches one token; global. What it passes over is space.
 */
export function createCursor(text: string, pattern: RegExp): Cursor {
  const tokens: Token[] = []
  for (const match of text.matchAll(pattern)) {
    tokens.push({ text: match[0], word: match[0].toLowerCase(), offset: match.index })
  }
  return { text, tokens, diagnostics: [], index: 0 }
}

/** The token at the cursor or some places ahead; undefined behind the end. */
export function peek(cursor: Cursor, ahead = 0): Token | undefined {
  return cursor.tokens[cursor.index + ahead]
}

/** The word at the cursor or some places ahead; empty behind the end. */
export function peekWord(cursor: Cursor, ahead = 0): string {
  return peek(cursor, ahead)?.word ?? ''
}

/** Steps over these words if they stand at the cursor, all of them in this order, and tells whether. */
export function takeWords(cursor: Cursor, ...words: readonly string[]): boolean {
  for (let ahead = 0; ahead < words.length; ahead++) {
    if (peekWord(cursor, ahead) !== words[ahead]) return false
  }
  cursor.index += words.length
  return true
}

/** Notes an error at a token, or at the end of the text if there is none. Returns undefined: what could not be read. */
export function fail(
  cursor: Cursor,
  code: FilterProblem,
  message: string,
  token: Token | undefined = peek(cursor)
): undefined {
  cursor.diagnostics.push({ code, severity: 'error', message, ...span(cursor, token) })
}

/** Notes a warning at a token. */
export function warn(cursor: Cursor, message: string, token: Token | undefined): void {
  cursor.diagnostics.push({ code: 'filter-doubtful', severity: 'warning', message, ...span(cursor, token) })
}

function span(cursor: Cursor, token: Token | undefined): { offset: number; length: number } {
  if (token === undefined) return { offset: cursor.text.length, length: 0 }
  return { offset: token.offset, length: token.text.length }
}

/** What stands at the cursor, to be named in a message. */
export function found(cursor: Cursor): string {
  const token = peek(cursor)
  if (token === undefined) return 'the end of the expression'
  return `\`${token.text.length > 40 ? `${token.text.slice(0, 40)}…` : token.text}\``
}
