import type { BlockValue, LookmlDocument, Parameter, Span, Value } from './tree.ts'

/** A change of a text: what stands from `start` up to `end` becomes `text`. */
export interface Edit extends Span {
  readonly text: string
}

/**
 * Makes the changed text; all that no edit touches stays byte for byte. Edits at one place are made in their order.
 * @throws {RangeError} for edits that overlap or lie outside of the text.
 * @example applyEdits(document.source, [replaceValue(document, label.value, quoted('Orders'))])
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
  let result = ''
  let from = 0
  for (const { start, end, text } of ordered) {
    if (start < from || end < start || end > source.length)
      throw new RangeError(`The edit of ${start} to ${end} overlaps another or lies outside of the text`)
    result += source.slice(from, start) + text
    from = end
  }
  return result + source.slice(from)
}

/**
 * Gives a value another text, written as LookML: strings with their quotes (see `quoted`), expressions without `;;`,
 * which stays as it is, and so does the white space before it.
 */
export function replaceValue(document: Pick<LookmlDocument, 'source'>, value: Value, text: string): Edit {
  if (value.kind !== 'expression') return { start: value.start, end: value.end, text }
  const length = document.source.slice(value.start, value.end).trimEnd().length
  // An empty expression has no space of its own to keep.
  return { start: value.start, end: value.start + length, text: length === 0 ? `${text} ` : text }
}

/** Gives a parameter another key. */
export function renameKey(parameter: Parameter, key: string): Edit {
  return { start: parameter.start, end: parameter.start + parameter.key.length, text: key }
}

/** Gives a block another name, or one at all. */
export function renameBlock({ name, nameSpan }: BlockValue, newName: string): Edit {
  return { ...nameSpan, text: name === undefined ? `${newName} ` : newName }
}

/** Removes a parameter: with its whole lines where nothing else stands in them, else with the space before it. */
export function removeParameter({ source }: Pick<LookmlDocument, 'source'>, { start, end }: Parameter): Edit {
  const before = spacesBefore(source, start)
  let after = end
  while (isSpace(source.charCodeAt(after)) || source.charCodeAt(after) === 13) after++
  const endsLine = after >= source.length || source.charCodeAt(after) === 10
  if (isLineStart(source, before) && endsLine)
    return { start: before, end: Math.min(after + 1, source.length), text: '' }
  return { start: isLineStart(source, before) ? start : before, end, text: '' }
}

/**
 * Adds a parameter, written as LookML, behind another one: in a line of its own, indented alike, where that one begins
 * its line, else in the same line.
 */
export function insertAfter({ source }: Pick<LookmlDocument, 'source'>, { start, end }: Parameter, text: string): Edit {
  const before = spacesBefore(source, start)
  const gap = isLineStart(source, before) ? lineEndOf(source) + source.slice(before, start) : ' '
  return { start: end, end, text: gap + text }
}

/** Adds a parameter, written as LookML, at the end of a block. */
export function insertInto(document: Pick<LookmlDocument, 'source'>, block: BlockValue, text: string): Edit {
  const last = block.parameters.at(-1)
  if (last) return insertAfter(document, last, text)
  const isOneLine = !document.source.slice(block.open, block.end).includes('\n')
  const at = block.open + 1
  if (!isOneLine)
    return { start: at, end: at, text: `${lineEndOf(document.source)}${indentWithin(document, block)}${text}` }
  return { start: at, end: at, text: isSpace(document.source.charCodeAt(at)) ? ` ${text}` : ` ${text} ` }
}

/** The indentation of the line in which a block begins, and two spaces more. */
function indentWithin({ source }: Pick<LookmlDocument, 'source'>, block: BlockValue): string {
  const line = source.lastIndexOf('\n', block.open) + 1
  let end = line
  while (isSpace(source.charCodeAt(end))) end++
  return `${source.slice(line, end)}  `
}

function spacesBefore(source: string, start: number): number {
  let before = start
  while (before > 0 && isSpace(source.charCodeAt(before - 1))) before--
  return before
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9
}

function isLineStart(source: string, at: number): boolean {
  return at === 0 || source.charCodeAt(at - 1) === 10
}

/** The line end that the text has. */
function lineEndOf(source: string): string {
  const found = source.indexOf('\n')
  return found > 0 && source.charCodeAt(found - 1) === 13 ? '\r\n' : '\n'
}
