import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { linesOf, type Lines, type Place, type Project } from '@lookerts/lookml'
import { textOfPath } from '@lookerts/lookml/lint'
import type { ReportedFinding } from './report.ts'

/** Where a finding is, as an editor has it. */
export type Located = Pick<ReportedFinding, 'file' | 'line' | 'column' | 'endLine' | 'endColumn' | 'lines'>

/** Where a project and those that it imports are. */
export interface ProjectPlace {
  readonly root: string
  readonly imports: Readonly<Record<string, string>>
}

/** Makes a function that finds files, lines and columns of places in a project. */
export function locator(base: string, where: ProjectPlace, project: Project): (place: Place) => Located {
  const known = new Map<string, { readonly file: string; readonly lines: Lines; readonly hasMark: boolean }>()
  return ({ path, start, end }) => {
    let found = known.get(path)
    if (!found) {
      const text = textOfPath(project, path) ?? ''
      found = { file: fileNamed(base, where, path), lines: linesOf(text), hasMark: text.startsWith('\uFEFF') }
      known.set(path, found)
    }
    const { file, lines, hasMark } = found
    const [from, to] = [at(lines, hasMark, start), at(lines, hasMark, Math.max(start, end))]
    return {
      file,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      lines: hasMark ? unmarked(lines) : lines
    }
  }
}

/** Editors do not count a byte order mark. */
function at({ position }: Lines, hasMark: boolean, offset: number): { line: number; column: number } {
  const { line, column } = position(offset)
  return { line, column: hasMark && line === 1 ? Math.max(column - 1, 1) : column }
}

function unmarked({ position, text }: Lines): Lines {
  return { position, text: (line) => (line === 1 ? text(line).replace('\uFEFF', '') : text(line)) }
}

/** The file of a project's path, from the base with `/`, or absolute where it is not below that. */
export function fileNamed(base: string, { root, imports }: ProjectPlace, path: string): string {
  const [, name, rest] = /^\/\/([^/]*)\/?(.*)$/s.exec(path) ?? []
  const file = name === undefined ? join(root, path) : join(importedFrom(root, imports, name), rest ?? '')
  const short = relative(base, file) || '.'
  const shown = short.startsWith('..') || isAbsolute(short) ? file : short
  return sep === '\\' ? shown.replaceAll('\\', '/') : shown
}

function importedFrom(root: string, imports: ProjectPlace['imports'], name: string): string {
  if (Object.hasOwn(imports, name)) return imports[name]!
  const inside = join(root, 'imported_projects', name)
  return existsSync(inside) ? inside : join(dirname(root), name)
}
