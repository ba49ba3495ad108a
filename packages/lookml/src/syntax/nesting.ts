import { parentOf, rootBlocks, rootParameters, traitsOf } from './parameters.ts'
import { isKeyAt, isOnNewLine, kindAt, tokenText, type ParserState } from './parser-state.ts'
import { lookAhead, tokenKind } from './tokens.ts'

/** The key of a named block that begins here: `view: orders {`. */
function namedBlockKey(state: ParserState): string | undefined {
  if (kindAt(state, 3) !== tokenKind.openBrace || !isKeyAt(state)) return undefined
  const name = kindAt(state, 2)
  if (name !== tokenKind.word && name !== tokenKind.string) return undefined
  return tokenText(state, state.at)
}

/**
 * Whether the block that begins here cannot be part of the block under way, so that a closing brace must be missing:
 * a view within a view, a dimension within a dimension.
 */
export function beginsOutside(state: ParserState): boolean {
  const key = state.open.length > 0 ? namedBlockKey(state) : undefined
  if (key === undefined) return false
  return rootBlocks.has(key) || (state.open.at(-1)!.key !== parentOf.get(key) && hasOpenParent(state, key))
}

/** Whether the block that begins here cannot be part of braces that belong to nothing. */
export function beginsOutsideOfBraces(state: ParserState): boolean {
  const key = namedBlockKey(state)
  return key !== undefined && (rootBlocks.has(key) || hasOpenParent(state, key))
}

function hasOpenParent({ open }: ParserState, key: string): boolean {
  const parent = parentOf.get(key)
  return parent !== undefined && open.some((block) => block.key === parent)
}

/**
 * Whether the closing brace under way is one too many: the view, explore or test goes on behind it, and it does not stand
 * where the brace that closes it would.
 */
export function isSpareBrace(state: ParserState): boolean {
  const { open, source, tokens, at } = state
  if (open.length !== 1 || !holders.has(open[0]!.key)) return false
  const next = kindAt(state, 1)
  if (next === tokenKind.end) return false
  if (next === tokenKind.closeBrace) return goesOnBehindBraces(state)
  const key = isKeyAt(state, 1) ? tokenText(state, at + 1) : undefined
  if (key !== undefined && isOfFile(key)) return false
  if (!isOnNewLine(state, 1)) return true
  if (key === undefined || traitsOf(key) === undefined) return false
  // Where a comment is between, it may be the head of a view that was put out of use.
  const gap = source.slice(tokens.ends[at], tokens.starts[at + 1])
  if (parentOf.get(key) === open[0]!.key && !gap.includes('#')) return true
  const indent = indentOf(source, tokens.starts[at]!)
  return indent === undefined || indent !== indentOf(source, open[0]!.start)
}

/** Whether several closing braces in a row are followed by what can only be part of the block that they end. */
function goesOnBehindBraces(state: ParserState): boolean {
  let ahead = 1
  while (ahead < lookAhead - 1 && kindAt(state, ahead) === tokenKind.closeBrace) ahead++
  if (!isKeyAt(state, ahead)) return false
  return parentOf.get(tokenText(state, state.at + ahead)) === state.open[0]!.key
}

/** Views, explores and tests. */
const holders: ReadonlySet<string> = new Set(parentOf.values())

function isOfFile(key: string): boolean {
  return rootBlocks.has(key) || rootParameters.has(key)
}

/** The white space before the first thing of a line; undefined for what is not the first. */
function indentOf(source: string, start: number): string | undefined {
  let from = start
  while (source.charCodeAt(from - 1) === 32 || source.charCodeAt(from - 1) === 9) from--
  return from === 0 || source.charCodeAt(from - 1) === 10 ? source.slice(from, start) : undefined
}
