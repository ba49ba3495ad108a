import type { DerivedTableDocument } from './derived-tables.ts'

/** Draws derived tables, and what they are made from, as a graph in the language DOT. */
export function graphOf(name: string, tables: readonly DerivedTableDocument[], color: string | undefined): string {
  const lines = tables.flatMap(({ model_name, view_name, depends_on }) => [
    `  ${quoted(view_name)} [label=${quoted(`${model_name}::${view_name}`)}, shape=box${colored(color)}];`,
    ...depends_on.map((each) => `  ${quoted(view_name)} -> ${quoted(each)};`)
  ])
  return [`digraph ${quoted(name)} {`, ...lines, '}'].join('\n')
}

function colored(color: string | undefined): string {
  return color ? `, style=filled, fillcolor=${quoted(color)}` : ''
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
