import type { YamlScalar } from './yaml-tree.ts'

/** Where reading stands. What reads a value moves it behind that; where reading was given up it means nothing. */
export interface Cursor {
  readonly path: string
  /** The text of the file; its last line has an end too, so that whatever is looked for ends there. */
  readonly source: string
  /** Where the file ends. */
  readonly length: number
  at: number
  /** In which column the line's content begins, -1 at the end of the file. Known where a value may begin. */
  column: number
}

/** The signs by their codes, as comparing numbers is quicker. */
export const sign = {
  newline: 10,
  return: 13,
  space: 32,
  exclamation: 33,
  doubleQuote: 34,
  hash: 35,
  singleQuote: 39,
  comma: 44,
  dash: 45,
  colon: 58,
  greater: 62,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  openBrace: 123,
  bar: 124,
  closeBrace: 125
} as const

/** How deep lists and maps may be nested; what is deeper is left to the library, which complains of it in time. */
export const plainDepth = 50

/** Whether a space or the end of the line is here. */
export function isGap(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  return code === sign.space || isLineEnd(code)
}

/** Whether a sign ends a line. */
export function isLineEnd(code: number): boolean {
  return code === sign.newline || code === sign.return
}

/** Whether a line has nothing more from here on, the place behind spaces, but for a comment. */
export function endsLine(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  return isLineEnd(code) || (code === sign.hash && source.charCodeAt(at - 1) === sign.space)
}

/** Whether an item of a list begins here. */
export function isDash({ source, at }: Cursor): boolean {
  return source.charCodeAt(at) === sign.dash && isGap(source, at + 1)
}

/** The first place from here on that is no space. */
export function afterSpaces(source: string, from: number): number {
  let at = from
  while (source.charCodeAt(at) === sign.space) at++
  return at
}

/** Where the next line begins. */
export function nextLine(source: string, from: number): number {
  return source.indexOf('\n', from) + 1
}

/** Goes from the beginning of a line to the next content, past empty lines and comments. */
export function toContent(cursor: Cursor): void {
  const { source } = cursor
  let start = cursor.at
  while (start < source.length) {
    const at = afterSpaces(source, start)
    const code = source.charCodeAt(at)
    if (code !== sign.hash && !isLineEnd(code)) {
      cursor.at = at
      cursor.column = at - start
      return
    }
    start = nextLine(source, at)
  }
  cursor.at = start
  cursor.column = -1
}

/** Goes to the next line that has content; false where this one does not end here, but for a comment. */
export function endLine(cursor: Cursor): boolean {
  const { source } = cursor
  const end = afterSpaces(source, cursor.at)
  if (!endsLine(source, end)) return false
  cursor.at = nextLine(source, end)
  toContent(cursor)
  return true
}

/** Null that nothing or a tag stands for. */
export function nullAt({ path }: Cursor, start: number, end: number): YamlScalar {
  return { kind: 'scalar', path, start, end, text: '', textStart: undefined, plain: null }
}
