import { beginsOutside, isSpareBrace, isTurnedBrace } from './nesting.ts'
import { readList } from './parse-list.ts'
import { sharedName } from './parameters.ts'
import {
  blockTitle,
  currentBlock,
  here,
  isKeyAt,
  isOnNewLine,
  kindAt,
  lastEnd,
  report,
  spanOf,
  startAt,
  tokenText,
  type ParserState
} from './parser-state.ts'
import { skipBraces, skipText } from './skip.ts'
import { tokenKind } from './tokens.ts'
import type { BlockValue, Parameter, Span, Value } from './tree.ts'

/** Deeper than any LookML; it keeps the stack from overflowing. */
const deepest = 100

/** Reads parameters up to the closing brace of the block under way, or to the end of the file. */
export function readBody(state: ParserState): Parameter[] {
  const parameters: Parameter[] = []
  for (;;) {
    const kind = kindAt(state)
    if (kind === tokenKind.end) return parameters
    if (kind === tokenKind.closeBrace) {
      if (state.open.length > 0 && !isSpareBrace(state)) return parameters
      reportSpareBrace(state)
    } else if (beginsOutside(state)) return parameters
    else if (kind === tokenKind.word && beginsParameter(state)) {
      const parameter = readParameter(state)
      if (parameter) parameters.push(parameter)
    } else skipText(state)
  }
}

function reportSpareBrace(state: ParserState): void {
  const start = startAt(state)
  do state.at++
  while (state.open.length === 0 && kindAt(state) === tokenKind.closeBrace)
  const message = `This brace closes nothing: ${currentBlock(state)} goes on behind it.`
  report(state, 'unexpected-close', message, [start, lastEnd(state)])
}

/** A word and a colon; or, with the colon forgotten, what can only be the head of a block. */
function beginsParameter(state: ParserState): boolean {
  if (kindAt(state, 1) === tokenKind.colon) return true
  if (kindAt(state, 1) !== tokenKind.word || kindAt(state, 2) !== tokenKind.openBrace) return false
  return !isOnNewLine(state, 1)
}

function readParameter(state: ParserState): Parameter | undefined {
  const start = startAt(state)
  const key = sharedName(tokenText(state, state.at))
  const place = state.at++
  if (kindAt(state) === tokenKind.colon) state.at++
  else report(state, 'missing-colon', `A colon is missing behind "${key}".`, spanOf(state, place))
  const value = readValue(state, key, start)
  if (!value) {
    report(state, 'missing-value', `"${key}" in ${currentBlock(state)} has no value.`, spanOf(state, place))
    return undefined
  }
  if (value.kind !== 'block' && value.kind !== 'list') readTerminator(state, key, value)
  return { kind: 'parameter', key, value, start, end: lastEnd(state) }
}

function readValue(state: ParserState, key: string, keyStart: number): Value | undefined {
  switch (kindAt(state)) {
    case tokenKind.expression:
      return take(state, 'expression')
    case tokenKind.word:
      if (isKeyAt(state)) return undefined
      return readHead(state) || isTurnedBrace(state, key, keyStart)
        ? readBlock(state, key, keyStart)
        : take(state, 'word')
    case tokenKind.string:
      return readHead(state) ? readBlock(state, key, keyStart) : take(state, 'string')
    case tokenKind.brokenString:
      return takeBrokenString(state, key)
    case tokenKind.openBrace:
      return readBlock(state, key, keyStart)
    case tokenKind.closeBrace:
      return isTurnedBrace(state, key, keyStart) ? readBlock(state, key, keyStart) : undefined
    case tokenKind.openBracket:
      return readList(state, key, deepest)
    default:
      return undefined
  }
}

function take<Kind extends 'expression' | 'string' | 'word'>(state: ParserState, kind: Kind): Span & { kind: Kind } {
  const { tokens } = state
  const at = state.at++
  return { kind, start: tokens.starts[at]!, end: tokens.ends[at]! }
}

function takeBrokenString(state: ParserState, key: string): Value {
  const message = `The string of "${key}" in ${currentBlock(state)} has no closing quote.`
  report(state, 'unterminated-string', message, here(state))
  return take(state, 'string')
}

function readTerminator(state: ParserState, key: string, value: Value): void {
  if (kindAt(state) === tokenKind.terminator) {
    if (value.kind !== 'expression')
      report(state, 'stray-terminator', `"${key}" takes a plain value; it needs no ";;".`, here(state), 'warning')
    state.at++
  } else if (value.kind === 'expression') {
    const message = `The ";;" that ends "${key}" of ${currentBlock(state)} is missing.`
    report(state, 'missing-terminator', message, [value.start, value.end])
  }
}

const longestHead = 4

/** Whether a block begins with the name under way, even if something stands between it and the brace. */
function readHead(state: ParserState): boolean {
  for (let ahead = 1; ahead <= longestHead; ahead++) {
    const kind = kindAt(state, ahead)
    if (kind === tokenKind.openBrace) return true
    if (kind !== tokenKind.word && kind !== tokenKind.junk) return false
    if (isKeyAt(state, ahead) || isOnNewLine(state, ahead)) return false
  }
  return false
}

function readBlock(state: ParserState, key: string, keyStart: number): BlockValue {
  const start = startAt(state)
  const name = readName(state)
  const nameSpan = { start, end: name === undefined ? start : lastEnd(state) }
  if (kindAt(state) === tokenKind.closeBrace) reportTurnedBrace(state, { key, name })
  else if (kindAt(state) !== tokenKind.openBrace) skipText(state)
  const open = startAt(state)
  const parameters = state.open.length >= deepest ? skipDeep(state) : readOpened(state, { key, name, start: keyStart })
  const isClosed = kindAt(state) === tokenKind.closeBrace
  if (isClosed) state.at++
  return { kind: 'block', name, nameSpan, open, parameters, isClosed, start, end: lastEnd(state) }
}

function reportTurnedBrace(state: ParserState, block: { key: string; name: string | undefined }): void {
  report(state, 'unexpected-close', `This brace must open ${blockTitle(block)}, and closes.`, here(state))
}

function readName(state: ParserState): string | undefined {
  const kind = kindAt(state)
  if (kind === tokenKind.openBrace || kind === tokenKind.closeBrace) return undefined
  const text = tokenText(state, state.at++)
  return kind === tokenKind.string ? text.slice(1, -1) : text
}

function readOpened(state: ParserState, block: { key: string; name: string | undefined; start: number }): Parameter[] {
  const brace = state.at++
  state.open.push(block)
  const parameters = readBody(state)
  state.open.pop()
  if (kindAt(state) === tokenKind.closeBrace || state.isCutOff) return parameters
  report(state, 'unclosed-block', `The closing brace of ${blockTitle(block)} is missing.`, spanOf(state, brace))
  // At the end of the file every block around lacks its brace too, for the same reason.
  state.isCutOff = kindAt(state) === tokenKind.end
  return parameters
}

function skipDeep(state: ParserState): Parameter[] {
  report(
    state,
    'too-deep',
    `More than ${deepest} blocks within each other; what is in this one is not read.`,
    here(state)
  )
  skipBraces(state)
  return []
}
