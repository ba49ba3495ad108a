import type { Project } from './project.ts'
import { splitPath } from './paths.ts'

/** A text with its constants put in. */
export interface Replaced {
  readonly text: string
  /** The names of those that are not known, which stay as they are. */
  readonly unknown: readonly string[]
}

/** A constant that a text names, as `@{schema}`, and where. */
export interface ConstantMention {
  readonly name: string
  readonly start: number
  readonly end: number
}

const written = /@\{([^{}@\s]+)\}/g

/** The constants that a text names, in order. */
export function constantsNamed(text: string): readonly ConstantMention[] {
  if (!text.includes('@{')) return []
  return [...text.matchAll(written)].map(({ index, 0: { length }, 1: name = '' }) => ({
    name,
    start: index,
    end: index + length
  }))
}

/** Puts the values of constants in the place of `@{name}`. */
export function replaceConstants(text: string, constants: ReadonlyMap<string, string>): Replaced {
  if (!text.includes('@{')) return { text, unknown: [] }
  const unknown: string[] = []
  const put = text.replace(written, (mention, name: string) => {
    const value = constants.get(name)
    if (value === undefined) unknown.push(name)
    return value ?? mention
  })
  return { text: put, unknown }
}

/** The values of constants in a file: those of the manifest of its project, and in their place what importers give. */
export function constantsFor(project: Project, path: string): ReadonlyMap<string, string> {
  return project.constants.get(splitPath(path).project) ?? new Map()
}
