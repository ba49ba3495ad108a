import {
  afterSpaces,
  endLine,
  endsLine,
  isDash,
  isGap,
  nullAt,
  plainDepth,
  sign,
  type Cursor
} from './yaml-plain-cursor.ts'
import { readFlow } from './yaml-plain-flow.ts'
import { readLiteral } from './yaml-plain-literal.ts'
import { isOneLine, readScalar } from './yaml-plain-scalar.ts'
import type { YamlEntry, YamlNode, YamlScalar } from './yaml-tree.ts'

/** Reads the list or map that begins at the cursor, by its lines' indentation; undefined gives up. */
export function readBlock(cursor: Cursor, depth: number): YamlNode | undefined {
  if (depth > plainDepth) return undefined
  if (isDash(cursor)) return readList(cursor, depth)
  const key = readKey(cursor)
  return key && readMap(cursor, key, depth)
}

function readList(cursor: Cursor, depth: number): YamlNode | undefined {
  const { path, at: start, column } = cursor
  const items: YamlNode[] = []
  while (cursor.column === column && isDash(cursor)) {
    const item = readItem(cursor, depth)
    if (!item) return undefined
    items.push(item)
  }
  return { kind: 'list', path, start, end: items.at(-1)!.end, items }
}

function readItem(cursor: Cursor, depth: number): YamlNode | undefined {
  const { source, at: dash, column } = cursor
  const start = afterSpaces(source, dash + 1)
  cursor.at = start
  if (endsLine(source, start)) return readBelow(cursor, column, depth, false)
  cursor.column = column + start - dash
  if (isDash(cursor)) return readBlock(cursor, depth + 1)
  const key = readKey(cursor)
  if (key) return readMap(cursor, key, depth + 1)
  cursor.at = start
  return readValue(cursor, column, depth)
}

/** Reads on from behind the first key. A key that is there twice, or merges, is left to the library. */
function readMap(cursor: Cursor, first: YamlScalar, depth: number): YamlNode | undefined {
  const { path, column } = cursor
  if (depth > plainDepth) return undefined
  const known = new Set<string>()
  const entries: YamlEntry[] = []
  for (let key: YamlScalar | undefined = first; ; key = readKey(cursor)) {
    if (!key || key.text === '<<' || known.has(key.text)) return undefined
    known.add(key.text)
    const value = readMapValue(cursor, column, depth)
    if (!value) return undefined
    entries.push({ key, value })
    if (cursor.column !== column || isDash(cursor)) {
      return { kind: 'map', path, start: first.start, end: value.end, entries }
    }
  }
}

/** The key of this line, whose colon is passed; undefined where the line begins with none. */
function readKey(cursor: Cursor): YamlScalar | undefined {
  const { source, at: start } = cursor
  const key = readScalar(cursor, Infinity)
  if (!key || !isOneLine(source, key)) return undefined
  const colon = afterSpaces(source, cursor.at)
  if (source.charCodeAt(colon) !== sign.colon || !isGap(source, colon + 1)) return undefined
  // YAML has no longer keys.
  if (colon - start > 1000) return undefined
  cursor.at = colon + 1
  return key
}

function readMapValue(cursor: Cursor, column: number, depth: number): YamlNode | undefined {
  cursor.at = afterSpaces(cursor.source, cursor.at)
  return endsLine(cursor.source, cursor.at) ? readBelow(cursor, column, depth, true) : readValue(cursor, column, depth)
}

/** The value on the lines below; null where they belong to something else. A list may stand in its key's column. */
function readBelow(cursor: Cursor, column: number, depth: number, ofKey: boolean): YamlNode | undefined {
  const nothing = nullAt(cursor, cursor.at, cursor.at)
  endLine(cursor)
  const isBelow = cursor.column > column || (ofKey && cursor.column === column && isDash(cursor))
  return isBelow ? readBlock(cursor, depth + 1) : nothing
}

/** The value that begins on the line of its key or dash; its further lines are deeper than that. */
function readValue(cursor: Cursor, column: number, depth: number): YamlNode | undefined {
  const code = cursor.source.charCodeAt(cursor.at)
  if (code === sign.bar || code === sign.greater) return readLiteral(cursor, column + 1)
  const isFlow = code === sign.openBracket || code === sign.openBrace
  const value = isFlow ? readFlow(cursor, column + 1, depth + 1) : readScalar(cursor, column + 1)
  return value && endLine(cursor) ? value : undefined
}
