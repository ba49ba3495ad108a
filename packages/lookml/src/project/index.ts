export { constantsFor, constantsNamed, replaceConstants, type ConstantMention, type Replaced } from './constants.ts'
export { fileKind, modelName, type FileKind } from './file-kind.ts'
export { includesOf, type Include } from './include.ts'
export { hasAllIncludes, includedDashboards, includedFiles, includeTargets, unknownImport } from './includes.ts'
export { readManifest, type Constant, type ConstantOverride, type Dependency, type Manifest } from './manifest.ts'
export { ownFiles, type Project } from './project.ts'
export { readProject, type ReadProjectOptions } from './read-project.ts'
export {
  lookmlFile,
  sourceOf,
  type LookmlFile,
  type Place,
  type ProjectFiles,
  type RefusedFile,
  type TextFile
} from './source-file.ts'
