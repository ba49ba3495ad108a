/** The kinds of tokens between which only white space and comments stand. */
export const tokenKind = {
  word: 1,
  string: 2,
  /** A string whose closing quote is missing. */
  brokenString: 3,
  /** Raw text of a parameter such as `sql`, from its first character up to the `;;`. */
  expression: 4,
  terminator: 5,
  colon: 6,
  comma: 7,
  openBrace: 8,
  closeBrace: 9,
  openBracket: 10,
  closeBracket: 11,
  /** A character that has no meaning where it stands. */
  junk: 12,
  end: 13
} as const

/** How many tokens ahead may be looked at. */
export const lookAhead = 6

/** Tokens in columns: token `i` has kind `kinds[i]`, from `starts[i]` up to `ends[i]`. Behind the last are ends. */
export interface TokenColumns {
  readonly kinds: Uint8Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly count: number
}

/** Columns that grow. */
export interface TokenBuffer extends TokenColumns {
  kinds: Uint8Array
  starts: Uint32Array
  ends: Uint32Array
  count: number
}

/** Makes empty columns with room for the tokens of an ordinary text of this length. */
export function tokenBuffer(sourceLength: number): TokenBuffer {
  const room = (sourceLength >> 3) + 64
  return { kinds: new Uint8Array(room), starts: new Uint32Array(room), ends: new Uint32Array(room), count: 0 }
}

/** Adds a token. */
export function addToken(buffer: TokenBuffer, kind: number, start: number, end: number): void {
  if (buffer.count === buffer.kinds.length) grow(buffer)
  const index = buffer.count++
  buffer.kinds[index] = kind
  buffer.starts[index] = start
  buffer.ends[index] = end
}

function grow(buffer: TokenBuffer): void {
  const room = buffer.kinds.length * 2
  const { kinds, starts, ends } = buffer
  buffer.kinds = new Uint8Array(room)
  buffer.starts = new Uint32Array(room)
  buffer.ends = new Uint32Array(room)
  buffer.kinds.set(kinds)
  buffer.starts.set(starts)
  buffer.ends.set(ends)
}
