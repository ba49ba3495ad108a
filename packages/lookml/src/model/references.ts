import type { Found } from './block.ts'

/** A reference in SQL or an expression: `${name}`, `${view.name}`, `${view.name::type}`. */
export interface Reference {
  /** The view that it names; undefined for the view it stands in. */
  readonly view: string | undefined
  readonly name: string
  /** From the `$` to the brace, in the file. */
  readonly start: number
  readonly end: number
}

/** Names that stand for other things than fields. */
export const notFields: ReadonlySet<string> = new Set(['TABLE', 'EXTENDED', 'SQL_TABLE_NAME', 'sql_table_name'])

/** The references in the text of a parameter, in order. What stands in comments of SQL or Liquid is not one. */
export function referencesIn({ file, parameter }: Found): readonly Reference[] {
  const { start, end } = parameter.value
  return readReferences(file.document.source.slice(start, end), start)
}

const none: readonly Reference[] = []
const comment = /--[^\n]*|\/\*[\s\S]*?\*\/|\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/.source
const reference = /\$\{\s*(?:([\w-]+)\.)?([\w-]+)\s*(?:::\s*\w+\s*)?\}/.source
const pattern = new RegExp(`${comment}|'(?:[^'\\n]|'')*'|${reference}`, 'g')

function readReferences(text: string, offset: number): readonly Reference[] {
  if (!text.includes('${')) return none
  const found: Reference[] = []
  for (const match of text.matchAll(pattern)) {
    const [whole, view, name] = match
    if (name !== undefined)
      found.push({ view, name, start: offset + match.index, end: offset + match.index + whole.length })
    else if (whole.startsWith("'")) found.push(...inString(whole, offset + match.index))
  }
  return found
}

/** A string of SQL is read so that a `--` in it begins no comment; references in it count. */
function inString(text: string, offset: number): Reference[] {
  return [...text.matchAll(new RegExp(reference, 'g'))].map(({ 0: whole, 1: view, 2: name, index }) => ({
    view,
    name: name!,
    start: offset + index,
    end: offset + index + whole.length
  }))
}
