import { hash, isBlank, lineFeed } from './characters.ts'
import { lex } from './lexer.ts'
import { tokenKind } from './tokens.ts'

/** What a piece of the source is. */
export type PieceKind = 'comment' | 'space' | Exclude<keyof typeof tokenKind, 'end'>

/** A piece of the source: a token, or what stands between tokens. */
export interface Piece {
  readonly kind: PieceKind
  readonly start: number
  readonly end: number
}

const names = Object.entries(tokenKind).reduce<PieceKind[]>((list, [name, kind]) => {
  if (name !== 'end') list[kind] = name as PieceKind
  return list
}, [])

/**
 * Splits a text into tokens, comments and white space, in order and without gaps: put together, the pieces are the
 * text. They are made while they are asked for.
 */
export function* piecesOf(source: string): Generator<Piece, void, undefined> {
  const { kinds, starts, ends, count } = lex(source)
  let from = 0
  for (let index = 0; index < count; index++) {
    const start = starts[index]!
    if (start > from) yield* trivia(source, from, start)
    const end = ends[index]!
    if (end > start) yield { kind: names[kinds[index]!]!, start, end }
    from = end
  }
}

function* trivia(source: string, from: number, end: number): Generator<Piece, void, undefined> {
  for (let start = from; start < end;) {
    let next = start
    const isComment = source.charCodeAt(start) === hash
    if (isComment) while (next < end && source.charCodeAt(next) !== lineFeed) next++
    else while (next < end && isBlank(source.charCodeAt(next))) next++
    yield { kind: isComment ? 'comment' : 'space', start, end: next }
    start = next
  }
}
