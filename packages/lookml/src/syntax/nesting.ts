import { schema } from '../schema/schema.ts'
import { parentsOf, rootBlocks, rootParameters, rootSettings, traitsOf } from './parameters.ts'
import { isKeyAt, isOnNewLine, kindAt, tokenText, type ParserState } from './parser-state.ts'
import { lookAhead, tokenKind } from './tokens.ts'

/** The key of a block that begins here: `view: orders {`, `link: {`. */
function blockKey(state: ParserState): string | undefined {
  if (!isKeyAt(state)) return undefined
  const next = kindAt(state, 2)
  const isBlock = next === tokenKind.openBrace || (isName(next) && kindAt(state, 3) === tokenKind.openBrace)
  return isBlock ? tokenText(state, state.at) : undefined
}

function isName(kind: number): boolean {
  return kind === tokenKind.word || kind === tokenKind.string
}

/**
 * Whether the block that begins here cannot be part of the block under way, so that a closing brace must be missing:
 * a view within a view, a dimension within a dimension.
 */
export function beginsOutside(state: ParserState): boolean {
  const key = state.open.length > 0 ? blockKey(state) : undefined
  if (key === undefined) return false
  return isOfFile(state, key) || (!canHold(state.open.at(-1)!.key, key) && hasOpenParent(state, key))
}

/** Whether the block that begins here cannot be part of braces that belong to nothing. */
export function beginsOutsideOfBraces(state: ParserState): boolean {
  const key = blockKey(state)
  return key !== undefined && (isOfFile(state, key) || hasOpenParent(state, key))
}

/** Whether a block stands in a file and never in another one, with a name or without as it must. */
function isOfFile(state: ParserState, key: string): boolean {
  return kindAt(state, 2) === tokenKind.openBrace ? rootSettings.has(key) : rootBlocks.has(key)
}

function hasOpenParent({ open }: ParserState, key: string): boolean {
  return open.some((block) => canHold(block.key, key))
}

function canHold(block: string, key: string): boolean {
  return parentsOf.get(key)?.has(block) === true
}

/**
 * Whether the closing brace under way is one too many: the view, explore or test goes on behind it, and it does not stand
 * where the brace that closes it would.
 */
export function isSpareBrace(state: ParserState): boolean {
  const { open, source, tokens, at } = state
  if (open.length !== 1 || !holders.has(open[0]!.key)) return false
  const next = kindAt(state, 1)
  if (next === tokenKind.end || isBeforeLoneColon(state)) return false
  if (next === tokenKind.closeBrace) return goesOnBehindBraces(state)
  const key = isKeyAt(state, 1) ? tokenText(state, at + 1) : undefined
  if (key !== undefined && rootBlocks.has(key)) return false
  if (key !== undefined && rootParameters.has(key)) return isWithin(state)
  if (!isOnNewLine(state, 1)) return true
  if (key === undefined || traitsOf(key) === undefined) return false
  // Where a comment with a brace is between, it may be the head of a view that was put out of use.
  const gap = source.slice(tokens.ends[at], tokens.starts[at + 1])
  if (canHold(open[0]!.key, key) && !/#.*\{/.test(gap)) return true
  const indent = indentOf(source, tokens.starts[at]!)
  return indent === undefined || indent !== indentOf(source, open[0]!.start)
}

/** A lone colon, which Looker passes over, says nothing of the brace before it where the file goes on behind it. */
function isBeforeLoneColon(state: ParserState): boolean {
  if (kindAt(state, 1) !== tokenKind.colon) return false
  return kindAt(state, 2) === tokenKind.end || (isKeyAt(state, 2) && rootBlocks.has(tokenText(state, state.at + 2)))
}

/** Whether several closing braces in a row are followed by what can only be part of the block that they end. */
function goesOnBehindBraces(state: ParserState): boolean {
  let ahead = 1
  while (ahead < lookAhead - 1 && kindAt(state, ahead) === tokenKind.closeBrace) ahead++
  if (!isKeyAt(state, ahead)) return false
  return canHold(state.open[0]!.key, tokenText(state, state.at + ahead))
}

/** Views, explores and tests. */
const holders: ReadonlySet<string> = new Set(
  [...parentsOf.values()].flatMap((parents) => [...parents].filter((parent) => rootBlocks.has(parent)))
)

/** Whether what follows a closing brace is indented as part of the block, and the brace does not end that as others do. */
function isWithin(state: ParserState): boolean {
  const { open, source, tokens, at } = state
  if (indentOf(source, tokens.starts[at]!) !== undefined) return false
  return isDeeper(state, open[0]!.start, tokens.starts[at + 1]!)
}

/**
 * Whether a closing brace stands where the one that opens a block must: behind its head, before what is in it, which is
 * in the same line or in one that is indented more.
 */
export function isTurnedBrace(state: ParserState, key: string, keyStart: number): boolean {
  const hasName = kindAt(state) !== tokenKind.closeBrace
  const brace = hasName ? 1 : 0
  const traits = traitsOf(key)
  if (!(hasName ? traits?.isNamedBlock : traits?.isBlock) || kindAt(state, brace) !== tokenKind.closeBrace) return false
  if (isOnNewLine(state, brace) || !isKeyAt(state, brace + 1)) return false
  const next = state.at + brace + 1
  if (isOnNewLine(state, brace + 1) && !isDeeper(state, keyStart, state.tokens.starts[next]!)) return false
  return schema.get(key)?.has(tokenText(state, next)) === true
}

function isDeeper({ source }: ParserState, outer: number, inner: number): boolean {
  const [less, more] = [indentOf(source, outer), indentOf(source, inner)]
  return less !== undefined && more !== undefined && more.length > less.length && more.startsWith(less)
}

/** The white space before the first thing of a line; undefined for what is not the first. */
function indentOf(source: string, start: number): string | undefined {
  let from = start
  while (source.charCodeAt(from - 1) === 32 || source.charCodeAt(from - 1) === 9) from--
  return from === 0 || source.charCodeAt(from - 1) === 10 ? source.slice(from, start) : undefined
}
