import type { Model } from '../model/model.ts'
import type { Manifest } from './manifest.ts'
import type { LookmlFile, RefusedFile, TextFile } from './source-file.ts'

/** A LookML project, read and immutable. What is not asked for is not worked out. */
export interface Project {
  /** As the manifest says, or as the project was called when it was read. */
  readonly name: string
  readonly manifest: Manifest
  /** Its LookML files by path, those of the projects it imports too, by `//project/path`. */
  readonly files: ReadonlyMap<string, LookmlFile>
  /** The files of its LookML dashboards by path, those of the projects it imports too. */
  readonly dashboardFiles: ReadonlyMap<string, TextFile>
  /** Its files in the YAML that LookML was once, which are not read. */
  readonly yamlFiles: readonly string[]
  /** All other files of its directory: documents, map data, what is no part of the model. */
  readonly otherFiles: readonly string[]
  /** The manifests of the projects it imports, by the names that includes use. */
  readonly imports: ReadonlyMap<string, Manifest>
  /** The values of constants by project, its own by the empty name. */
  readonly constants: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Its models by name: one a model file. */
  readonly models: ReadonlyMap<string, Model>
  readonly refused: readonly RefusedFile[]
}

/** The LookML files of a project without those of the projects that it imports. */
export function ownFiles({ files }: Pick<Project, 'files'>): LookmlFile[] {
  return [...files.values()].filter(({ path }) => !path.startsWith('//'))
}
