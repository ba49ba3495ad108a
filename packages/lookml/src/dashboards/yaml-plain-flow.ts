import { afterSpaces, endsLine, isGap, nextLine, plainDepth, sign, type Cursor } from './yaml-plain-cursor.ts'
import { isOneLine, readScalar } from './yaml-plain-scalar.ts'
import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from './yaml-tree.ts'

/** What holds within outer brackets. */
interface Outer {
  /** How far further lines must be indented. */
  readonly least: number
  readonly depth: number
  /** How many brackets are open. */
  readonly level: number
}

/** Reads a list or map in brackets; undefined gives up, as on keys or values that are left out. */
export function readFlow(cursor: Cursor, least: number, depth: number): YamlNode | undefined {
  return readBrackets(cursor, { least, depth, level: 1 })
}

function readBrackets(cursor: Cursor, outer: Outer): YamlNode | undefined {
  if (outer.depth > plainDepth) return undefined
  return cursor.source.charCodeAt(cursor.at) === sign.openBrace ? readMap(cursor, outer) : readList(cursor, outer)
}

function readList(cursor: Cursor, outer: Outer): YamlList | undefined {
  const { path, at: start } = cursor
  const items: YamlNode[] = []
  cursor.at++
  for (;;) {
    if (!skipGap(cursor, outer)) return undefined
    if (passes(cursor, sign.closeBracket)) return { kind: 'list', path, start, end: cursor.at, items }
    const item = readItem(cursor, outer)
    if (!item || !endItem(cursor, outer, sign.closeBracket)) return undefined
    items.push(item)
  }
}

/** An item of a list, which may be a pair without braces. */
function readItem(cursor: Cursor, outer: Outer): YamlNode | undefined {
  const item = readNode(cursor, outer)
  if (item?.kind !== 'scalar' || !passesColon(cursor, item)) return item
  const value = readPairValue(cursor, outer, item)
  if (!value || item.text === '<<') return undefined
  const { path, start } = item
  return { kind: 'map', path, start, end: value.end, entries: [{ key: item, value }] }
}

function readMap(cursor: Cursor, outer: Outer): YamlMap | undefined {
  const { path, at: start } = cursor
  const known = new Set<string>()
  const entries: YamlEntry[] = []
  cursor.at++
  for (;;) {
    if (!skipGap(cursor, outer)) return undefined
    if (passes(cursor, sign.closeBrace)) return { kind: 'map', path, start, end: cursor.at, entries }
    const key = readScalar(cursor, outer.least, true)
    if (!key || key.text === '<<' || known.has(key.text) || !passesColon(cursor, key)) return undefined
    known.add(key.text)
    const value = readPairValue(cursor, outer, key)
    if (!value || !endItem(cursor, outer, sign.closeBrace)) return undefined
    entries.push({ key, value })
  }
}

function readPairValue(cursor: Cursor, outer: Outer, key: YamlScalar): YamlNode | undefined {
  if (!isOneLine(cursor.source, key) || cursor.at - key.start > 1000 || !skipGap(cursor, outer)) return undefined
  return readNode(cursor, outer)
}

function readNode(cursor: Cursor, outer: Outer): YamlNode | undefined {
  const code = cursor.source.charCodeAt(cursor.at)
  if (code !== sign.openBracket && code !== sign.openBrace) return readScalar(cursor, outer.least, true)
  return readBrackets(cursor, { least: outer.least, depth: outer.depth + 1, level: outer.level + 1 })
}

/** Passes the comma behind an item; true before the closing bracket too. */
function endItem(cursor: Cursor, outer: Outer, close: number): boolean {
  if (!skipGap(cursor, outer)) return false
  return passes(cursor, sign.comma) || cursor.source.charCodeAt(cursor.at) === close
}

function passes(cursor: Cursor, code: number): boolean {
  if (cursor.source.charCodeAt(cursor.at) !== code) return false
  cursor.at++
  return true
}

/** Passes the colon of a key, behind which only a key in quotes may have its value at once. */
function passesColon(cursor: Cursor, { start }: YamlScalar): boolean {
  const { source } = cursor
  const colon = afterSpaces(source, cursor.at)
  const code = source.charCodeAt(start)
  const isQuoted = code === sign.doubleQuote || code === sign.singleQuote
  if (source.charCodeAt(colon) !== sign.colon || !(isQuoted || isGap(source, colon + 1))) return false
  cursor.at = colon + 1
  return true
}

/** Passes spaces, line ends and comments; false where a line is not deep enough. */
function skipGap(cursor: Cursor, outer: Outer): boolean {
  const { source } = cursor
  let at = afterSpaces(source, cursor.at)
  while (endsLine(source, at)) {
    const start = nextLine(source, at)
    at = afterSpaces(source, start)
    if (at >= source.length || !mayStand(source, at, at - start, outer)) return false
  }
  cursor.at = at
  return true
}

/** Whether a line may begin in a column; the bracket that closes all may do so in that of the key. */
function mayStand(source: string, at: number, column: number, { least, level }: Outer): boolean {
  const code = source.charCodeAt(at)
  if (column >= least || endsLine(source, at)) return true
  return column === least - 1 && level === 1 && (code === sign.closeBracket || code === sign.closeBrace)
}
