import type { Dashboard } from '../dashboards/dashboard.ts'
import type { Model } from '../model/model.ts'
import type { Manifest } from './manifest.ts'
import type { LookmlFile, RefusedFile } from './source-file.ts'

/** A LookML project, read and immutable. What is not asked for is not worked out. */
export interface Project {
  /** As the manifest says, or as the project was called when it was read. */
  readonly name: string
  readonly manifest: Manifest
  /** Its LookML files by path, those of the projects it imports too, by `//project/path`. */
  readonly files: ReadonlyMap<string, LookmlFile>
  /** Its LookML dashboards, in order of path. */
  readonly dashboards: readonly Dashboard[]
  /** Its models by name: one a model file. */
  readonly models: ReadonlyMap<string, Model>
  readonly refused: readonly RefusedFile[]
}
