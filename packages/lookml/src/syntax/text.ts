import type { LookmlDocument, Parameter, StringValue, Value, WordValue } from './tree.ts'

/** What an unquoted value means: `yes` and `no` are booleans, plain numbers are numbers, all else is text. */
export type Scalar = string | number | boolean

type Source = Pick<LookmlDocument, 'source'>

/**
 * What a string means. `\"` and `\\` stand for the second character, `\n` and `\t` for a line end and a tab; any other
 * backslash is itself, as regular expressions and number formats have them.
 */
export function stringText({ source }: Source, value: StringValue): string {
  const isClosed = value.end - value.start > 1 && source.charCodeAt(value.end - 1) === 34
  const text = source.slice(value.start + 1, isClosed ? value.end - 1 : value.end)
  return text.includes('\\') ? text.replace(/\\(["\\nt])/g, (_, escaped: string) => escapes[escaped]!) : text
}

const escapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', n: '\n', t: '\t' }

/** What an unquoted value means. */
export function wordScalar(document: Source, value: WordValue): Scalar {
  const text = wordText(document, value)
  if (text === 'yes') return true
  if (text === 'no') return false
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
}

/** A minus may have spaces behind it, which mean nothing: `- orders.id`. */
function wordText({ source }: Source, { start, end }: WordValue): string {
  const text = source.slice(start, end)
  return text.startsWith('-') ? text.replace(/^-\s+/, '-') : text
}

/**
 * The text that a value stands for: of a string without quotes and escapes, of a word as written, of an expression
 * without the white space around it; undefined for lists and blocks.
 */
export function plainText(document: Source, value: Value): string | undefined {
  switch (value.kind) {
    case 'string':
      return stringText(document, value)
    case 'word':
      return wordText(document, value)
    case 'expression':
      return document.source.slice(value.start, value.end).trim()
    default:
      return undefined
  }
}

/** The texts of a list in order; pairs, lists and blocks in it are left out. */
export function listTexts(document: Source, value: Value): readonly string[] {
  if (value.kind !== 'list') return []
  return value.items.flatMap((item) => (item.kind === 'parameter' ? [] : (plainText(document, item) ?? [])))
}

/** The pairs of a list such as `filters: [status: "paid"]`, in order. */
export function listPairs(value: Value): readonly Parameter[] {
  return value.kind === 'list' ? value.items.filter((item) => item.kind === 'parameter') : []
}

/** Writes a text as a quoted string, so that reading it gives the same text. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
