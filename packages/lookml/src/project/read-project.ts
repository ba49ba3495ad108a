import { modelOf, type Model } from '../model/model.ts'
import { fileKind, modelName } from './file-kind.ts'
import { hasAllIncludes, includedFiles, keepIncluded } from './includes.ts'
import { readManifest } from './manifest.ts'
import { joinPath } from './paths.ts'
import type { Project } from './project.ts'
import { projectConstants } from './project-constants.ts'
import {
  lookmlFile,
  sourceOf,
  type LookmlFile,
  type ProjectFiles,
  type RefusedFile,
  type TextFile
} from './source-file.ts'

/** How a project is read. */
export interface ReadProjectOptions {
  /** What it is called where its manifest does not say. */
  readonly name?: string
  /** The files of the projects that it imports, and of those that they import, by the names that includes use. */
  readonly imports?: ReadonlyMap<string, ProjectFiles>
  /** The project as it was read before: what has not changed is taken from it, and is the same object. */
  readonly previous?: Project
}

/** Makes a project of the texts of its files. Nothing is parsed here but manifests. */
export function readProject(found: ProjectFiles, options: ReadProjectOptions = {}): Project {
  const sorted = sortFiles([['', found], ...(options.imports ?? [])], options.previous)
  const manifest = readManifest(sorted.files.get('manifest.lkml'))
  const imports = new Map(
    [...(options.imports ?? [])].map(([name]) => [name, readManifest(sorted.files.get(`//${name}/manifest.lkml`))])
  )
  let models: Project['models'] | undefined
  const project: Project = {
    ...sorted,
    name: manifest.projectName ?? options.name ?? 'project',
    manifest,
    imports,
    constants: projectConstants(manifest, imports),
    get models() {
      return (models ??= modelsOf(project))
    }
  }
  if (options.previous) keepIncluded(project, options.previous)
  return project
}

interface SortedFiles {
  readonly files: Map<string, LookmlFile>
  readonly dashboardFiles: Map<string, TextFile>
  readonly yamlFiles: string[]
  readonly otherFiles: string[]
  readonly refused: RefusedFile[]
}

function sortFiles(
  projects: readonly (readonly [name: string, files: ProjectFiles])[],
  previous?: Project
): SortedFiles {
  const sorted: SortedFiles = {
    files: new Map(),
    dashboardFiles: new Map(),
    yamlFiles: [],
    otherFiles: [],
    refused: []
  }
  for (const [project, { files, refused, others }] of projects) {
    for (const { path, text } of files) {
      sortFile(sorted, { path: joinPath({ project, path }), text }, fileKind(path), previous)
    }
    sorted.refused.push(...refused.map(({ path, reason }) => ({ path: joinPath({ project, path }), reason })))
    if (project === '') sorted.otherFiles.push(...(others ?? []))
  }
  return sorted
}

function sortFile(sorted: SortedFiles, file: TextFile, kind: ReturnType<typeof fileKind>, previous?: Project): void {
  const { path, text } = file
  if (kind === 'other') sorted.otherFiles.push(path)
  else if (kind === 'yaml') sorted.yamlFiles.push(path)
  else if (kind === 'dashboard') {
    const before = previous?.dashboardFiles.get(path)
    sorted.dashboardFiles.set(path, before?.text === text ? before : file)
  } else {
    const before = previous?.files.get(path)
    sorted.files.set(path, before && sourceOf(before) === text ? before : lookmlFile(path, text))
  }
}

const knownModels = new WeakMap<readonly LookmlFile[], Model>()

/** Models are kept with the lists of their files: the same list makes the same model. */
function modelsOf(project: Project): ReadonlyMap<string, Model> {
  const models = new Map<string, Model>()
  for (const [path, file] of project.files) {
    if (path.startsWith('//') || fileKind(path) !== 'model' || models.has(modelName(path))) continue
    const files = includedFiles(project, path)
    let model = knownModels.get(files)
    if (!model) knownModels.set(files, (model = modelOf(modelName(path), file, files, hasAllIncludes(project, path))))
    models.set(model.name, model)
  }
  return models
}
