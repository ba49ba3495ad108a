import { readBlock } from './yaml-plain-block.ts'
import { endLine, isDash, toContent, type Cursor } from './yaml-plain-cursor.ts'
import type { YamlNode } from './yaml-tree.ts'

/** Signs that are left to the library wherever they stand: tabs, controls, single carriage returns, byte order marks. */
// oxlint-disable-next-line no-control-regex
const doubtful = /[\u0000-\u0009\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFEFF]|\r(?!\n)/

/**
 * Reads a list in the plain YAML that nearly all dashboards are written in, many times quicker than the library does.
 * It makes the tree that the library's way makes, or gives up: undefined for whatever is wrong, rare or in doubt, as
 * anchors, tags, tabs and keys that are there twice.
 */
export function readPlainYaml(path: string, source: string): YamlNode | undefined {
  const from = source.startsWith('\uFEFF') ? 1 : 0
  if (doubtful.test(from === 0 ? source : source.slice(from))) return undefined
  const lines = source.endsWith('\n') ? source : `${source}\n`
  const cursor: Cursor = { path, source: lines, length: source.length, at: from, column: 0 }
  toContent(cursor)
  if (cursor.column === 0 && source.startsWith('---', cursor.at)) {
    cursor.at += 3
    if (!endLine(cursor)) return undefined
  }
  // In a list no line that begins at the margin can be taken for something else, as the mark of a document.
  if (cursor.column !== 0 || !isDash(cursor)) return undefined
  const list = readBlock(cursor, 0)
  return cursor.column < 0 ? list : undefined
}
