import { scanFlow, scanQuoted } from './yaml-scan.ts'

/** A text with more indentation than the one it was made of. */
export interface Indented {
  readonly text: string
  /** The offset in the first text of one in this. */
  readonly toSource: (offset: number) => number
}

interface Insert {
  readonly at: number
  readonly count: number
}

/**
 * Indents the further lines of lists and maps in brackets, and of quoted texts, as far as YAML 1.2 wants. Looker reads
 * YAML by the older rules, which let these lines begin anywhere, and what is copied from it often does.
 */
export function indentContinuations(source: string): Indented {
  const inserts = findInserts(source)
  let text = ''
  let from = 0
  for (const { at, count } of inserts) {
    text += source.slice(from, at) + ' '.repeat(count)
    from = at
  }
  return { text: text + source.slice(from), toSource: backwards(inserts) }
}

function backwards(inserts: readonly Insert[]): Indented['toSource'] {
  return (offset) => {
    let added = 0
    for (const { at, count } of inserts) {
      if (at + added >= offset) break
      added += Math.min(count, offset - at - added)
    }
    return offset - added
  }
}

function findInserts(source: string): Insert[] {
  const inserts: Insert[] = []
  // Lines that are deeper than this belong to a text begun by `|` or `>`.
  let blockIndent = Infinity
  for (let start = 0; start < source.length;) {
    const end = lineEnd(source, start)
    const indent = indentAt(source, start)
    const isBlank = start + indent >= end || source[start + indent] === '\r'
    if (isBlank || indent > blockIndent) start = end + 1
    else {
      const line = readLine(source, start, start + indent)
      blockIndent = line.blockIndent
      for (const insert of line.inserts) inserts.push(insert)
      start = lineEnd(source, line.end) + 1
    }
  }
  return inserts
}

interface Line {
  /** Where the value of the line ends, if need be some lines below. */
  readonly end: number
  readonly blockIndent: number
  readonly inserts: readonly Insert[]
}

const lead = /(?:[-?] +)|(?:[!&][^\s,[\]{}]*[ \t]+)|(?:[^\s"'[\]{}#|>&*!%@`,-][^\n#]*?|-[^\s][^\n#]*?):[ \t]+/y

function readLine(source: string, start: number, from: number): Line {
  let at = from
  let column = from - start
  for (;;) {
    lead.lastIndex = at
    const match = lead.exec(source)
    if (match) {
      // What gives the depth is the last dash or key of the line.
      if (!/^[!&]/.test(match[0])) column = at - start
      at += match[0].length
      continue
    }
    const sign = source[at]
    if (sign === '|' || sign === '>') return { end: at, blockIndent: column, inserts: [] }
    const isQuote = sign === '"' || sign === "'"
    const end = isQuote ? scanQuoted(source, at) : sign === '[' || sign === '{' ? scanFlow(source, at) : undefined
    if (end === undefined) return { end: at, blockIndent: Infinity, inserts: [] }
    const key = /[ \t]*:[ \t]+/y
    key.lastIndex = end
    const colon = key.exec(source)
    if (!colon) return { end, blockIndent: Infinity, inserts: deepen(source, at, end, column + 1) }
    column = at - start
    at = end + colon[0].length
  }
}

function deepen(source: string, from: number, to: number, least: number): Insert[] {
  const inserts: Insert[] = []
  for (let at = source.indexOf('\n', from) + 1; at > 0 && at < to; at = source.indexOf('\n', at) + 1) {
    const indent = indentAt(source, at)
    if (indent < least && !/[\r\n]/.test(source[at + indent] ?? '\n')) inserts.push({ at, count: least - indent })
  }
  return inserts
}

function indentAt(source: string, start: number): number {
  let at = start
  while (source[at] === ' ') at++
  return at - start
}

function lineEnd(source: string, from: number): number {
  const end = source.indexOf('\n', from)
  return end < 0 ? source.length : end
}
