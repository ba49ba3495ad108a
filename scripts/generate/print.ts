const width = 120

/** A property of an object literal: a value, or the items of an array. */
export type Entry = [name: string, value: string | string[]]

/** Sets items between brackets: on one line where they fit, else one a line. */
export function brackets(open: string, items: readonly string[], close: string, indent = ''): string {
  const space = open.endsWith('{') ? ' ' : ''
  const line = `${indent}${open}${space}${items.join(', ')}${space}${close}`
  if (line.length <= width) return line
  return `${indent}${open}\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}${close}`
}

/** Declares an exported operation: its generic type, and the object that it is. */
export function constant(
  name: string,
  type: readonly [input: string, output: string],
  entries: readonly Entry[]
): string {
  const head = brackets(`export const ${name}: Operation<`, type, '> =')
  const flat = entries.map(([key, value]) => `${key}: ${typeof value === 'string' ? value : `[${value.join(', ')}]`}`)
  const line = `${head} { ${flat.join(', ')} }`
  if (line.length <= width) return line
  // The formatter puts the object below a head that leaves no room for its bracket.
  const below = !head.includes('\n') && head.length > width - 2
  const indent = below ? '  ' : ''
  const lines = entries.map(([key, value]) =>
    typeof value === 'string' ? `${indent}  ${key}: ${value}` : brackets(`${key}: [`, value, ']', `${indent}  `)
  )
  return `${head}${below ? '\n  {' : ' {'}\n${lines.join(',\n')}\n${indent}}`
}

/** Declares a field of an interface; a union too long for the line has a line for each member. */
export function field(name: string, type: string): string {
  const line = `  ${name}: ${type}`
  const [, union, array = ''] = /^\(?(.*?)(\)\[\])?$/.exec(type) ?? []
  if (line.length <= width || !union?.includes(' | ')) return line
  const members = union.split(' | ').map((member) => `    | ${member}`)
  return array ? `  ${name}: (\n${members.join('\n')}\n  )[]` : `  ${name}:\n${members.join('\n')}`
}

/** Sets a doc comment, on one line where it fits; nothing where there is nothing to say. Tags get a line each. */
export function doc(sentences: readonly string[], tags: readonly string[] = [], indent = ''): string[] {
  const lines = [...wrap(sentences.join(' '), width - indent.length - 3), ...tags]
  if (lines.length === 0) return []
  const line = `${indent}/** ${lines.join(' ')} */`
  if (lines.length === 1 && line.length <= width) return [line]
  return [`${indent}/**`, ...lines.map((part) => `${indent} * ${part}`), `${indent} */`]
}

/** Enumerates in English: `a`, `a and b`, `a, b and c`. */
export function enumerate(words: readonly string[], joint = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`
}

/** Quotes a text for TypeScript. */
export function quote(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}

function wrap(text: string, most: number): string[] {
  const lines = text.match(new RegExp(`\\S.{0,${most - 1}}(?=\\s|$)`, 'g')) ?? []
  return [...lines]
}
