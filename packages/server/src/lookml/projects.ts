import type { Project } from '@lookerts/lookml'
import type { LookmlModelExploreError, ModelNamedValueFormats, ProjectError } from 'lookerts/4.0'
import type { ExploreDocument, SparseField } from '../resources/lookml_model/explore-kinds.ts'
import type { NavDocument } from './explore-document.ts'
import type { LookmlTestDocument } from '../resources/project/project-kinds.ts'

/** Where LookML is seen: `production` is everybody's, `dev` is where it is changed. */
export type Workspace = 'production' | 'dev'

/** Which access grants of a model somebody has. */
export type HasGrant = (name: string) => boolean

/** An access grant of LookML: who has one of the values has it. */
export interface AccessGrant {
  readonly name: string
  readonly userAttribute: string
  readonly allowedValues: readonly string[]
}

/** The names in an explore. */
export interface ExploreNames {
  readonly model_name: string
  readonly name: string
  /** Those of its fields, older ones too; undefined where they are not known. */
  readonly fields: ReadonlySet<string> | undefined
}

/** A model of a project in a directory. */
export interface DirectoryModel {
  readonly name: string
  readonly label: string | null
  readonly connection: string | null
  readonly grants: readonly AccessGrant[]
  readonly valueFormats: readonly ModelNamedValueFormats[]
  /** What menus have of its explores, without those that need a grant that is not had. */
  readonly nav: (hasGrant: HasGrant) => readonly NavDocument[]
  /** The names of the same explores, and of their fields. */
  readonly names: (hasGrant: HasGrant) => readonly ExploreNames[]
  /** One of these explores, with its fields, without what needs a grant that is not had. */
  readonly explore: (name: string, hasGrant: HasGrant) => ExploreDocument | undefined
  /** A field of the first explore that has it. */
  readonly field: (name: string, hasGrant: HasGrant) => SparseField | undefined
  /** What is wrong with an explore and the views in it; null for nothing. The first time validates the project. */
  readonly errorsOf: (name: string) => LookmlModelExploreError[] | null
}

/** A project in a directory, as it is in one workspace. */
export interface DirectoryProject {
  readonly project: Project
  readonly models: ReadonlyMap<string, DirectoryModel>
  /** The paths of its own files, in order. */
  readonly paths: readonly string[]
  readonly tests: readonly LookmlTestDocument[]
  /** What validating it finds, worked out when it is first asked for, and a digest of its texts. */
  readonly validation: { readonly errors: ProjectError[]; readonly project_digest: string }
  /** The digest alone, which needs no validation. */
  readonly digest: string
}

/** The LookML projects that the server reads from directories. */
export interface LookmlProjects {
  /** Takes over what has changed in the directories; at most once in a short while. */
  readonly refresh: () => Promise<void>
  readonly names: readonly string[]
  readonly project: (name: string, workspace: Workspace) => DirectoryProject | undefined
}

/** A LookML project that cannot be served; the message says why. */
export class LookmlProjectError extends Error {
  override name = 'LookmlProjectError'
}

/** Directories of a project. */
export interface ProjectDirectory {
  /** What everybody sees. */
  readonly directory: string
  /** Another checkout, which tokens in the workspace `dev` see; the same directory by default. */
  readonly dev?: string
  /** The directories of projects that it imports, by name; those beside it are found without. */
  readonly imports?: Readonly<Record<string, string>>
}
