import { afterSpaces, isLineEnd, nextLine, sign, toContent, type Cursor } from './yaml-plain-cursor.ts'
import { startOfText } from './yaml-scalar.ts'
import type { YamlScalar } from './yaml-tree.ts'

interface Lines {
  readonly texts: readonly string[]
  /** Where the line behind the last one begins. */
  readonly end: number
}

const header = /([|>])(-?) *\r?\n/y

/**
 * Reads a text begun by `|` or `>`. It gives up on what is rare: other headers, lines that are deeper in a text begun
 * by `>`, and lines of nothing but spaces deeper than the text.
 */
export function readLiteral(cursor: Cursor, least: number): YamlScalar | undefined {
  const { path, source, at: start } = cursor
  header.lastIndex = start
  const match = header.exec(source)
  if (!match) return undefined
  const isFolded = match[1] === '>'
  const lines = readLines(source, header.lastIndex, least)
  if (!lines || (isFolded && lines.texts.some((text) => text.startsWith(' ')))) return undefined
  const text = (isFolded ? folded(lines.texts) : lines.texts.join('\n')) + (match[2] === '' ? '\n' : '')
  const end = Math.min(lines.end, cursor.length)
  cursor.at = lines.end
  toContent(cursor)
  return { kind: 'scalar', path, start, end, text, textStart: startOfText(source, start, end, text), plain: text }
}

/** The lines from here on that are as deep as the first, without that indentation. */
function readLines(source: string, from: number, least: number): Lines | undefined {
  const texts: string[] = []
  let indent = -1
  let blank = 0
  let count = 0
  let end = from
  for (let start = from; start < source.length; start = nextLine(source, start)) {
    const at = afterSpaces(source, start)
    if (isLineEnd(source.charCodeAt(at))) {
      texts.push('')
      blank = Math.max(blank, at - start)
      continue
    }
    if (indent < 0) indent = at - start
    if (at - start < indent || indent < least) break
    texts.push(lineText(source, start + indent))
    count = texts.length
    end = nextLine(source, start)
  }
  return count === 0 || blank > indent ? undefined : { texts: texts.slice(0, count), end }
}

function lineText(source: string, from: number): string {
  const end = source.indexOf('\n', from)
  return source.slice(from, source.charCodeAt(end - 1) === sign.return ? end - 1 : end)
}

/** Joins lines by spaces; where there are empty lines, by as many line ends. */
function folded(lines: readonly string[]): string {
  return lines.join('\n').replaceAll(/(?<!^|\n)\n+/g, (ends) => (ends === '\n' ? ' ' : ends.slice(1)))
}
