import type { GitDiagnosticReport, ImportedProject, Project, ProjectError } from 'lookerts/4.0'
import type { AnyKind, Document, Kind } from '../../storage/store.ts'

/** A project of LookML. Its id is its name. Of its secrets nothing is kept. */
export interface ProjectDocument extends Document {
  readonly name: string
  readonly uses_git: boolean
  readonly git_remote_url: string | null
  readonly git_username: string | null
  readonly git_username_user_attribute: string | null
  readonly git_password_user_attribute: string | null
  readonly git_service_name: string | null
  readonly git_production_branch_name: string
  readonly git_application_server_http_port: number | null
  readonly git_application_server_http_scheme: string | null
  readonly git_release_mgmt_enabled: boolean
  readonly use_git_cookie_auth: boolean
  readonly pull_request_mode: NonNullable<Project['pull_request_mode']>
  readonly validation_required: boolean
  readonly allow_warnings: boolean
  readonly dependency_status: string
  readonly is_example: boolean
  readonly has_production_counterpart: boolean
  /** The projects that its manifest imports. */
  readonly imports: readonly ImportedProject[]
  readonly default_locale: string | null
}

/** What belongs to a project. */
interface OfProject extends Document {
  readonly project_id: string
}

/** A branch: what it is at, and what it is at in the remote repository, if it is there. */
export interface GitBranchDocument extends OfProject {
  readonly name: string
  readonly ref: string
  readonly remote_ref: string | null
  /** Whose own it is; null for everybody's. */
  readonly owner_id: string | null
  /** In seconds since 1970. */
  readonly commit_at: number
  readonly message: string | null
}

/** The branch that a developer works on. */
export interface CheckoutDocument extends OfProject {
  readonly user_id: string
  readonly branch: string
}

export interface GitTagDocument extends OfProject {
  readonly name: string
  readonly ref: string
  readonly message: string | null
}

export interface DeploymentDocument extends OfProject {
  readonly commit_sha: string
}

/** The public half of the key that the server would log in to the project's repository with. */
export interface DeployKeyDocument extends OfProject {
  readonly public_key: string
}

export interface ProjectFileDocument extends OfProject {
  readonly path: string
  readonly contents: string
  /** What validation finds in it. */
  readonly errors: readonly ProjectError[]
}

/** What validation found last in a workspace: everybody's, or a developer's. */
export interface ProjectValidationDocument extends OfProject {
  readonly workspace: string
  readonly errors: readonly ProjectError[]
  readonly project_digest: string
  /** How long it took, in seconds. */
  readonly computation_time?: number
}

/** A test of data that stands in LookML, and how it ends. */
export interface LookmlTestDocument extends OfProject {
  readonly name: string
  readonly model_name: string
  readonly explore_name: string
  readonly file: string
  readonly line: number | null
  readonly query_url_params: string
  readonly assertions_count: number
  readonly assertions_failed: number
  readonly errors: readonly ProjectError[]
}

/** How the server logs in to the repository of a project that another one imports. */
export interface RepositoryCredentialDocument extends Document {
  readonly root_project_id: string
  readonly remote_url: string
  readonly git_username: string | null
  readonly ssh_public_key: string | null
  readonly is_configured: boolean
}

export interface CiRunDocument extends OfProject {
  readonly suite_id: string
  readonly branch: string | null
  readonly commit: string | null
  readonly user_attributes: readonly { readonly name: string; readonly value: string }[]
  readonly user_id: string
  readonly created_at: string
}

export interface GitDiagnosticReportDocument extends OfProject {
  readonly project_type: string | null
  readonly state: NonNullable<GitDiagnosticReport['state']>
  readonly user_id: string
  readonly created_at: string
  readonly updated_at: string
}

export const projects: Kind<ProjectDocument> = { name: 'project', indexes: [], unique: [] }

export const gitBranches: Kind<GitBranchDocument> = kindOf('git_branch')

export const checkouts: Kind<CheckoutDocument> = kindOf('git_checkout')

export const gitTags: Kind<GitTagDocument> = kindOf('git_tag')

export const deployments: Kind<DeploymentDocument> = kindOf('deployment')

export const deployKeys: Kind<DeployKeyDocument> = kindOf('git_deploy_key')

export const projectFiles: Kind<ProjectFileDocument> = kindOf('project_file')

export const projectValidations: Kind<ProjectValidationDocument> = kindOf('project_validation')

export const lookmlTests: Kind<LookmlTestDocument> = kindOf('lookml_test')

export const repositoryCredentials: Kind<RepositoryCredentialDocument> = {
  name: 'repository_credential',
  indexes: ['root_project_id'],
  unique: []
}

export const ciRuns: Kind<CiRunDocument> = kindOf('ci_run')

export const gitDiagnosticReports: Kind<GitDiagnosticReportDocument> = kindOf('git_diagnostic_report')

/** What moves with a project that gets another name, and by which property. */
export const partsOfProjects: readonly { readonly kind: AnyKind; readonly property: string }[] = [
  ...[gitBranches, checkouts, gitTags, deployments, deployKeys, projectFiles, projectValidations, lookmlTests].map(
    (kind) => ({ kind: kind as AnyKind, property: 'project_id' })
  ),
  ...[ciRuns, gitDiagnosticReports].map((kind) => ({ kind: kind as AnyKind, property: 'project_id' })),
  { kind: repositoryCredentials, property: 'root_project_id' }
]

function kindOf<T extends OfProject>(name: string): Kind<T> {
  return { name, indexes: ['project_id'] as (keyof T & string)[], unique: [] }
}
