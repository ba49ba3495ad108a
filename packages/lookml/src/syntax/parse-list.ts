import { beginsOutside } from './nesting.ts'
import {
  currentBlock,
  here,
  isKeyAt,
  isKnownKey,
  isOnNewLine,
  kindAt,
  lastEnd,
  report,
  startAt,
  tokenText,
  type ParserState
} from './parser-state.ts'
import { skipToken } from './skip.ts'
import { tokenKind } from './tokens.ts'
import type { ListValue, Parameter, Value } from './tree.ts'

/** A list under way. */
interface OpenList {
  readonly key: string
  readonly items: (Value | Parameter)[]
  /** Whether an item may come: at the beginning and behind a comma. */
  isItemNext: boolean
  /** How many more lists may open within this one. */
  readonly room: number
}

/** Reads a list, `[` to `]`; one without its end reaches to where it must have ended. */
export function readList(state: ParserState, key: string, room: number): ListValue {
  const bracket = here(state)
  state.at++
  const list: OpenList = { key, items: [], isItemNext: true, room }
  while (!endsList(state, list)) readStep(state, list)
  if (kindAt(state) === tokenKind.closeBracket) state.at++
  else report(state, 'unclosed-list', `The list of "${key}" in ${currentBlock(state)} has no "]".`, bracket)
  return { kind: 'list', items: list.items, start: bracket[0], end: lastEnd(state) }
}

function endsList(state: ParserState, list: OpenList): boolean {
  switch (kindAt(state)) {
    case tokenKind.closeBracket:
    case tokenKind.closeBrace:
    case tokenKind.openBrace:
    case tokenKind.expression:
    case tokenKind.terminator:
    case tokenKind.end:
      return true
    case tokenKind.word:
      return isKeyAt(state) && beginsAnother(state, list)
    default:
      return false
  }
}

/** Whether the key under way is of a parameter behind the list, which then has no end. */
function beginsAnother(state: ParserState, list: OpenList): boolean {
  const value = kindAt(state, 2)
  if (value === tokenKind.expression || value === tokenKind.openBrace || beginsOutside(state)) return true
  if (list.isItemNext && list.items.length === 0) return false
  const hasPairs = list.items[0]?.kind === 'parameter'
  return isOnNewLine(state) && isKnownKey(state) && (!list.isItemNext || !hasPairs)
}

function readStep(state: ParserState, list: OpenList): void {
  const kind = kindAt(state)
  if (kind === tokenKind.comma) readComma(state, list)
  else if (isItemKind(kind)) {
    if (!list.isItemNext)
      report(state, 'missing-comma', `A comma is missing in the list of "${list.key}".`, here(state))
    list.items.push(readItem(state, list))
    list.isItemNext = false
  } else skipToken(state, `This cannot stand in the list of "${list.key}" in ${currentBlock(state)}.`)
}

function isItemKind(kind: number): boolean {
  return (
    kind === tokenKind.word ||
    kind === tokenKind.string ||
    kind === tokenKind.brokenString ||
    kind === tokenKind.openBracket
  )
}

function readComma(state: ParserState, list: OpenList): void {
  if (list.isItemNext && list.items.length > 0)
    report(state, 'empty-item', `The list of "${list.key}" in ${currentBlock(state)} has an empty item.`, here(state))
  list.isItemNext = true
  state.at++
}

function readItem(state: ParserState, list: OpenList): Value | Parameter {
  if (kindAt(state, 1) !== tokenKind.colon || kindAt(state) === tokenKind.openBracket) return readPlain(state, list)
  const start = startAt(state)
  const isQuoted = kindAt(state) !== tokenKind.word
  const text = tokenText(state, state.at)
  const key = isQuoted ? text.replace(/^"|"$/g, '') : text
  const place = here(state)
  state.at += 2
  // Two keys in a row: the value is missing, and with it the end of the list.
  if (!isItemKind(kindAt(state)) || isKeyAt(state)) {
    report(state, 'missing-value', `"${key}" in the list of "${list.key}" has no value.`, place)
    return { kind: 'word', start, end: place[1] }
  }
  const value = readPlain(state, list)
  return { kind: 'parameter', key, value, start, end: value.end }
}

function readPlain(state: ParserState, list: OpenList): Value {
  const kind = kindAt(state)
  const start = startAt(state)
  const end = state.tokens.ends[state.at]!
  if (kind === tokenKind.openBracket) return readInnerList(state, list)
  if (kind === tokenKind.brokenString)
    report(state, 'unterminated-string', `A string of "${list.key}" has no closing quote.`, [start, end])
  state.at++
  return { kind: kind === tokenKind.word ? 'word' : 'string', start, end }
}

/** LookML has no lists in lists; they are read all the same, so that nothing of them is taken for something else. */
function readInnerList(state: ParserState, { key, room }: OpenList): Value {
  const [start, end] = here(state)
  report(state, 'nested-list', `The list of "${key}" has a list in it.`, [start, end])
  if (room > 0) return readList(state, key, room - 1)
  while (kindAt(state) === tokenKind.openBracket) state.at++
  return { kind: 'list', items: [], start, end: lastEnd(state) }
}
