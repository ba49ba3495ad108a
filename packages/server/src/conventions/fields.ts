import { badRequest } from '../errors.ts'

/** Which keys of an answer are wanted, and of which of those only some: `id,name,permission_set(id,name)`. */
export type FieldTree = ReadonlyMap<string, FieldTree | undefined>

const mostDepth = 16

/**
 * Reads `fields`.
 * @throws {ApiError} 400 when its parentheses do not match or nest deeper than 16.
 */
export function readFields(text: string): FieldTree {
  const reader = { text, at: 0 }
  const tree = readList(reader, 1)
  if (reader.at < text.length) throw unbalanced()
  return tree
}

/** Keeps the wanted keys of an object, or of each object of an array; names it does not have are passed over. */
export function pick(value: unknown, tree: FieldTree): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, tree))
  if (typeof value !== 'object' || value === null || tree.has('*')) return value
  const entries = Object.entries(value).filter(([name]) => tree.has(name))
  return Object.fromEntries(entries.map(([name, inner]) => [name, pickInner(inner, tree.get(name))]))
}

function pickInner(value: unknown, tree: FieldTree | undefined): unknown {
  return tree ? pick(value, tree) : value
}

function readList(reader: { text: string; at: number }, depth: number): FieldTree {
  if (depth > mostDepth) throw badRequest(`fields nests deeper than ${mostDepth}`)
  const tree = new Map<string, FieldTree | undefined>()
  for (;;) {
    const name = readName(reader)
    const opens = reader.text[reader.at] === '('
    if (opens) reader.at += 1
    const inner = opens ? readList(reader, depth + 1) : undefined
    if (opens && reader.text[reader.at++] !== ')') throw unbalanced()
    if (name !== '') tree.set(name, inner)
    while (reader.text[reader.at] === ' ') reader.at += 1
    if (reader.text[reader.at] !== ',') return tree
    reader.at += 1
  }
}

function readName(reader: { text: string; at: number }): string {
  const from = reader.at
  while (reader.at < reader.text.length && !'(),'.includes(reader.text[reader.at]!)) reader.at += 1
  return reader.text.slice(from, reader.at).trim()
}

function unbalanced(): Error {
  return badRequest('fields has parentheses that do not match')
}
