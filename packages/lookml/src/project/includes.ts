import { constantsFor, replaceConstants } from './constants.ts'
import { fileKind } from './file-kind.ts'
import { follow } from './include-walk.ts'
import { includeIndex, type IncludeIndex, type IncludeNode } from './include-index.ts'
import { includesOf, type Include } from './include.ts'
import { splitPath } from './paths.ts'
import type { Project } from './project.ts'
import type { LookmlFile } from './source-file.ts'

/** What a project knows of its includes, worked out as it is asked for. */
interface Known {
  readonly index: IncludeIndex
  readonly reached: Map<string, Reached>
}

interface Reached {
  readonly files: readonly LookmlFile[]
  readonly dashboards: readonly string[]
  readonly isComplete: boolean
}

const known = new WeakMap<Project, Known>()

function knownOf(project: Project): Known {
  let made = known.get(project)
  if (!made) {
    const refused = project.refused.flatMap(({ path }) => (fileKind(path) === 'other' ? [] : path))
    const others = [...project.dashboardFiles.keys(), ...project.yamlFiles, ...refused]
    const index = includeIndex(project.files.values(), others, project.imports.keys())
    known.set(project, (made = { index, reached: new Map() }))
  }
  return made
}

const inherited = new WeakMap<Project, ReadonlyMap<string, Reached>>()

/** Lets a project keep the lists of the one before it: where a list has the same files, it is the same object. */
export function keepIncluded(project: Project, previous: Project): void {
  // Only the lists are kept, not the project itself, so that a long row of projects does not hold each other.
  const lists = [...(inherited.get(previous) ?? []), ...(known.get(previous)?.reached ?? [])]
  inherited.set(project, new Map(lists.filter(([path]) => project.files.has(path))))
}

function unchanged(project: Project, path: string, made: Reached): Reached {
  const before = inherited.get(project)?.get(path)
  // What is known of a list of files is kept with the list; whether one is missing is part of that.
  if (!before || before.isComplete !== made.isComplete) return made
  return { ...made, files: same(before.files, made.files), dashboards: same(before.dashboards, made.dashboards) }
}

function same<Item>(before: readonly Item[], now: readonly Item[]): readonly Item[] {
  return before.length === now.length && before.every((item, at) => item === now[at]) ? before : now
}

/**
 * The files that a file stands for in a model: all that it includes, and what those include, then the file itself.
 * A file comes after what it includes, and once; so refinements are in the order in which they count.
 */
export function includedFiles(project: Project, path: string): readonly LookmlFile[] {
  return reachedFrom(project, path).files
}

/** The paths of the LookML dashboards that a file includes, itself or by what it includes. */
export function includedDashboards(project: Project, path: string): readonly string[] {
  return reachedFrom(project, path).dashboards
}

/** Whether all that a file includes, and that those include, is there and could be read. */
export function hasAllIncludes(project: Project, path: string): boolean {
  return reachedFrom(project, path).isComplete
}

/** The paths of the files that one include of a file finds; empty for a dead one. */
export function includeTargets(project: Project, include: Include): readonly string[] {
  return resolve(project, knownOf(project).index, include).map(({ path }) => path)
}

/** The imported project that an include names, where the project has no such import. */
export function unknownImport(project: Project, { pattern, place }: Include): string | undefined {
  const text = replaceConstants(pattern, constantsFor(project, place.path)).text
  if (!text.startsWith('//')) return undefined
  const name = splitPath(text).project
  // A name made by a constant that is not known is not known itself.
  if (name.includes('@{')) return undefined
  return name === project.name || knownOf(project).index.projects.has(name) ? undefined : name
}

function reachedFrom(project: Project, path: string): Reached {
  const { index, reached } = knownOf(project)
  let made = reached.get(path)
  if (!made) {
    const start = index.nodes.get(path)
    const nodes = start ? follow(start, (node) => (node.targets ??= findTargets(project, index, node))) : []
    reached.set(path, (made = unchanged(project, path, sortOut(project, nodes))))
  }
  return made
}

function findTargets(project: Project, index: IncludeIndex, node: IncludeNode): IncludeNode['targets'] & object {
  const includes = node.file ? includesOf(node.file) : []
  if (includes.length === 0) return none
  const found = includes.map((include) => resolve(project, index, include))
  if (includes.some((include, at) => found[at]!.length === 0 && !isDashboards(include))) node.isWhole = false
  return found
}

const none: readonly never[] = []

/** An include of dashboards of which there are none leaves nothing out. */
function isDashboards({ pattern }: Include): boolean {
  return /\.dashboard(\.\w+)?$/.test(pattern)
}

/** With plain loops: models are many, and each may include all files. */
function sortOut({ dashboardFiles }: Project, nodes: readonly IncludeNode[]): Reached {
  const files: LookmlFile[] = []
  const dashboards: string[] = []
  let isComplete = true
  for (const { file, path, isWhole } of nodes) {
    if (!isWhole) isComplete = false
    if (file) files.push(file)
    else if (dashboardFiles.has(path)) dashboards.push(path)
  }
  return { files, dashboards, isComplete }
}

function resolve(project: Project, index: IncludeIndex, { pattern, place }: Include): readonly IncludeNode[] {
  const text = replaceConstants(pattern, constantsFor(project, place.path)).text
  const from = splitPath(place.path)
  if (text.startsWith('//')) {
    const { project: name, path } = splitPath(text)
    return lenient(index, name === project.name && !index.projects.has(name) ? '' : name, [path])
  }
  if (text.startsWith('/')) {
    const found = lenient(index, from.project, [text])
    return found.length > 0
      ? found
      : lenient(
          index,
          from.project,
          innerRoots(index, place.path).map((root) => root + text)
        )
  }
  const folder = from.path.slice(0, from.path.lastIndexOf('/') + 1)
  // Projects from before there were folders name their files from the root, wherever they are in the repository.
  return lenient(index, from.project, [folder + text, text, ...(text.includes('/') ? [] : [`**/${text}`])])
}

/** The folders above a file that are projects themselves, as in a repository with several. */
function innerRoots({ nodes }: IncludeIndex, path: string): string[] {
  const names = splitPath(path).path.split('/').slice(0, -1)
  const prefix = path.slice(0, path.length - splitPath(path).path.length)
  return names
    .map((_, at) => names.slice(0, names.length - at).join('/'))
    .filter((folder) => nodes.has(`${prefix}${folder}/manifest.lkml`))
}

/** The files of the first pattern that finds any. */
function lenient(index: IncludeIndex, project: string, patterns: readonly string[]): readonly IncludeNode[] {
  for (const pattern of patterns) {
    const found = index.matching(project, pattern)
    if (found.length > 0) return found
  }
  for (const pattern of patterns) {
    const found = index.matching(project, renamed(pattern))
    if (found.length > 0) return found
  }
  return []
}

/** The name of today for a file of old LookML; for a name without an ending, the name with any. */
function renamed(pattern: string): string {
  if (pattern.endsWith('.lookml')) return pattern.replace(/\.lookml$/, '.lkml')
  return /\.[^/]*$/.test(pattern) ? pattern : `${pattern}.*`
}
