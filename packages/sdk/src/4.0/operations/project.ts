// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type {
  AsyncDeployResponse,
  CIRun,
  CreateCIRunRequest,
  CreateCIRunResponse,
  CreateContinuousIntegrationRunRequest,
  DeployStatusResponse,
  GitBranch,
  GitConnectionTest,
  GitConnectionTestResult,
  GitDiagnosticReport,
  LookmlTest,
  LookmlTestResult,
  Manifest,
  Project,
  ProjectFile,
  ProjectRun,
  ProjectValidation,
  ProjectValidationCache,
  ProjectWorkspace,
  RepositoryCredential,
  WriteGitBranch,
  WriteGitDiagnosticReport,
  WriteProject,
  WriteRepositoryCredential
} from '../types.ts'

/** The arguments of {@link all_git_branches}. */
export interface AllGitBranchesArgs {
  project_id: string
}

/**
 * GET /projects/{project_id}/git_branches. Lists all Git branches of a project. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/all_git_branches
 */
export const all_git_branches: Operation<AllGitBranchesArgs, GitBranch[]> = {
  id: 'all_git_branches',
  version: '4.0',
  method: 'GET',
  path: '/projects/{project_id}/git_branches'
}

/** The arguments of {@link all_git_connection_tests}. */
export interface AllGitConnectionTestsArgs {
  project_id: string
  remote_url?: string
}

/**
 * GET /projects/{project_id}/git_connection_tests. Lists all Git connection tests of a project. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/all_git_connection_tests
 */
export const all_git_connection_tests: Operation<AllGitConnectionTestsArgs, GitConnectionTest[]> = {
  id: 'all_git_connection_tests',
  version: '4.0',
  method: 'GET',
  path: '/projects/{project_id}/git_connection_tests',
  query: ['remote_url']
}

/** The arguments of {@link all_lookml_tests}. */
export interface AllLookmlTestsArgs {
  project_id: string
  file_id?: string
}

/**
 * GET /projects/{project_id}/lookml_tests. Lists all LookML tests of a project. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/all_lookml_tests
 */
export const all_lookml_tests: Operation<AllLookmlTestsArgs, LookmlTest[]> = {
  id: 'all_lookml_tests',
  version: '4.0',
  method: 'GET',
  path: '/projects/{project_id}/lookml_tests',
  query: ['file_id']
}

/** The arguments of {@link all_project_files}. */
export interface AllProjectFilesArgs<Fields extends string = string> {
  project_id: string
  fields?: Fields
}

/**
 * GET /projects/{project_id}/files. Lists all files of a project. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/all_project_files
 */
export const all_project_files: Operation<AllProjectFilesArgs, ProjectFile[]> = {
  id: 'all_project_files',
  version: '4.0',
  method: 'GET',
  path: '/projects/{project_id}/files',
  query: ['fields']
}

/** The arguments of {@link all_projects}. */
export interface AllProjectsArgs<Fields extends string = string> {
  fields?: Fields
}

/**
 * GET /projects. Lists the LookML projects that the caller may see. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/all_projects
 */
export const all_projects: Operation<AllProjectsArgs | undefined, Project[]> = {
  id: 'all_projects',
  version: '4.0',
  method: 'GET',
  path: '/projects',
  query: ['fields']
}

/** The arguments of {@link async_deploy_ref_to_production}. */
export interface AsyncDeployRefToProductionArgs {
  project_id: string
  branch?: string
  ref?: string
}

/**
 * POST /projects/{project_id}/async_deploy_ref_to_production. Starts to deploy a Git ref of a project to production.
 * Errors: 400, 404, 422, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/async_deploy_ref_to_production
 */
export const async_deploy_ref_to_production: Operation<AsyncDeployRefToProductionArgs, AsyncDeployResponse> = {
  id: 'async_deploy_ref_to_production',
  version: '4.0',
  method: 'POST',
  path: '/projects/{project_id}/async_deploy_ref_to_production',
  query: ['branch', 'ref']
}

/** The arguments of {@link async_deploy_status}. */
export interface AsyncDeployStatusArgs {
  project_id: string
  /** Integer. */
  deployment_id: number
}

/**
 * GET /projects/{project_id}/deploy_status/{deployment_id}. Gets the status of a deployment of a project. Errors: 400,
 * 404, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/async_deploy_status
 */
export const async_deploy_status: Operation<AsyncDeployStatusArgs, DeployStatusResponse> = {
  id: 'async_deploy_status',
  version: '4.0',
  method: 'GET',
  path: '/projects/{project_id}/deploy_status/{deployment_id}'
}

/** The arguments of {@link create_ci_run}. */
export interface CreateCiRunArgs<Fields extends string = string> {
  project_id: string
  body: CreateCIRunRequest
  fields?: Fields
}

/**
 * POST /projects/{project_id}/ci/run. Creates a CI run of a project. Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/create_ci_run
 * @deprecated
 */
export const create_ci_run: Operation<CreateCiRunArgs, CreateCIRunResponse> = {
  id: 'create_ci_run',
  version: '4.0',
  method: 'POST',
  path: '/projects/{project_id}/ci/run',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link create_continuous_integration_run}. */
export interface CreateContinuousIntegrationRunArgs<Fields extends string = string> {
  project_id: string
  body: CreateContinuousIntegrationRunRequest
  fields?: Fields
}

/**
 * POST /projects/{project_id}/continuous_integration/runs. Creates a continuous integration run of a project. Status
 * 201 comes without a value. Errors: 400, 404, 409, 422, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/create_continuous_integration_run
 */
export const create_continuous_integration_run: Operation<CreateContinuousIntegrationRunArgs, CIRun | undefined> = {
  id: 'create_continuous_integration_run',
  version: '4.0',
  method: 'POST',
  path: '/projects/{project_id}/continuous_integration/runs',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link create_git_branch}. */
export interface CreateGitBranchArgs {
  project_id: string
  body: WriteGitBranch
}

/**
 * POST /projects/{project_id}/git_branch. Creates a Git branch of a project. Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/create_git_branch
 */
export const create_git_branch: Operation<CreateGitBranchArgs, GitBranch> = {
  id: 'create_git_branch',
  version: '4.0',
  method: 'POST',
  path: '/projects/{project_id}/git_branch',
  body: 'json'
}

/** The arguments of {@link create_git_deploy_key}. */
export interface CreateGitDeployKeyArgs {
  project_id: string
}

/**
 * POST /projects/{project_id}/git/deploy_key. Creates a Git deploy key of a project. Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/create_git_deploy_key
 */
export const create_git_deploy_key: Operation<CreateGitDeployKeyArgs, string> = {
  id: 'create_git_deploy_key',
  version: '4.0',
  method: 'POST',
  path: '/projects/{project_id}/git/deploy_key',
  answer: 'text'
}

/** The arguments of {@link create_git_diagnostic_report}. */
export interface CreateGitDiagnosticReportArgs {
  project_id: string
  body: WriteGitDiagnosticReport
}

/**
 * POST /projects/{project_id}/git_diagnostic_report. Creates a Git diagnostic report of a project. Errors: 400, 404,
 * 409, 422, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/create_git_diagnostic_report
 */
export const create_git_diagnostic_report: Operation<CreateGitDiagnosticReportArgs, GitDiagnosticReport> = {
  id: 'create_git_diagnostic_report',
  version: '4.0',
  method: 'POST',
  path: '/projects/{project_id}/git_diagnostic_report',
  body: 'json'
}

/** The arguments of {@link create_project}. */
export interface CreateProjectArgs {
  body: WriteProject
}

/**
 * POST /projects. Creates a project. Errors: 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/create_project
 */
export const create_project: Operation<CreateProjectArgs, Project> = {
  id: 'create_project',
  version: '4.0',
  method: 'POST',
  path: '/projects',
  body: 'json'
}

/** The arguments of {@link delete_git_branch}. */
export interface DeleteGitBranchArgs {
  project_id: string
  branch_name: string
}

/**
 * DELETE /projects/{project_id}/git_branch/{branch_name}. Deletes one Git branch of a project. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/delete_git_branch
 */
export const delete_git_branch: Operation<DeleteGitBranchArgs, void> = {
  id: 'delete_git_branch',
  version: '4.0',
  method: 'DELETE',
  path: '/projects/{project_id}/git_branch/{branch_name}',
  answer: 'none'
}

/** The arguments of {@link delete_repository_credential}. */
export interface DeleteRepositoryCredentialArgs {
  root_project_id: string
  credential_id: string
}

/**
 * DELETE /projects/{root_project_id}/credential/{credential_id}. Deletes one repository credential of a project.
 * Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/delete_repository_credential
 */
export const delete_repository_credential: Operation<DeleteRepositoryCredentialArgs, void> = {
  id: 'delete_repository_credential',
  version: '4.0',
  method: 'DELETE',
  path: '/projects/{root_project_id}/credential/{credential_id}',
  answer: 'none'
}

/** The arguments of {@link deploy_ref_to_production}. */
export interface DeployRefToProductionArgs {
  project_id: string
  branch?: string
  ref?: string
}

/**
 * POST /projects/{project_id}/deploy_ref_to_production. Deploys a Git ref of a project to production. Status 204 comes
 * without a value. May take minutes. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/deploy_ref_to_production
 */
export const deploy_ref_to_production: Operation<DeployRefToProductionArgs, string | undefined> = {
  id: 'deploy_ref_to_production',
  version: '4.0',
  method: 'POST',
  path: '/projects/{project_id}/deploy_ref_to_production',
  query: ['branch', 'ref'],
  slow: true
}

/** The arguments of {@link deploy_to_production}. */
export interface DeployToProductionArgs {
  project_id: string
}

/**
 * POST /projects/{project_id}/deploy_to_production. Deploys the state of the project's Git remote to production. The
 * session must be in the workspace `dev`. Status 204 comes without a value. May take minutes. Errors: 400, 404, 422,
 * 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/deploy_to_production
 */
export const deploy_to_production: Operation<DeployToProductionArgs, string | undefined> = {
  id: 'deploy_to_production',
  version: '4.0',
  method: 'POST',
  path: '/projects/{project_id}/deploy_to_production',
  slow: true
}

/** The arguments of {@link find_git_branch}. */
export interface FindGitBranchArgs {
  project_id: string
  branch_name: string
}

/**
 * GET /projects/{project_id}/git_branch/{branch_name}. Finds one Git branch of a project. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/find_git_branch
 */
export const find_git_branch: Operation<FindGitBranchArgs, GitBranch> = {
  id: 'find_git_branch',
  version: '4.0',
  method: 'GET',
  path: '/projects/{project_id}/git_branch/{branch_name}'
}

/** The arguments of {@link get_all_repository_credentials}. */
export interface GetAllRepositoryCredentialsArgs {
  root_project_id: string
}

/**
 * GET /projects/{root_project_id}/credentials. Lists all repository credentials of a project. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/get_all_repository_credentials
 */
export const get_all_repository_credentials: Operation<GetAllRepositoryCredentialsArgs, RepositoryCredential[]> = {
  id: 'get_all_repository_credentials',
  version: '4.0',
  method: 'GET',
  path: '/projects/{root_project_id}/credentials'
}

/** The arguments of {@link get_ci_run}. */
export interface GetCiRunArgs<Fields extends string = string> {
  project_id: string
  run_id: string
  fields?: Fields
}

/**
 * GET /projects/{project_id}/ci/runs/{run_id}. Gets one CI run of a project. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/get_ci_run
 * @deprecated
 */
export const get_ci_run: Operation<GetCiRunArgs, ProjectRun> = {
  id: 'get_ci_run',
  version: '4.0',
  method: 'GET',
  path: '/projects/{project_id}/ci/runs/{run_id}',
  query: ['fields']
}

/** The arguments of {@link get_continuous_integration_run}. */
export interface GetContinuousIntegrationRunArgs<Fields extends string = string> {
  project_id: string
  run_id: string
  fields?: Fields
}

/**
 * GET /projects/{project_id}/continuous_integration/runs/{run_id}. Gets one continuous integration run of a project.
 * Errors: 400, 404, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/get_continuous_integration_run
 */
export const get_continuous_integration_run: Operation<GetContinuousIntegrationRunArgs, CIRun> = {
  id: 'get_continuous_integration_run',
  version: '4.0',
  method: 'GET',
  path: '/projects/{project_id}/continuous_integration/runs/{run_id}',
  query: ['fields']
}

/** The arguments of {@link get_git_diagnostic_report}. */
export interface GetGitDiagnosticReportArgs {
  project_id: string
  report_id: string
}

/**
 * GET /projects/{project_id}/git_diagnostic_report/{report_id}. Gets one Git diagnostic report of a project. Errors:
 * 400, 404, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/get_git_diagnostic_report
 */
export const get_git_diagnostic_report: Operation<GetGitDiagnosticReportArgs, GitDiagnosticReport> = {
  id: 'get_git_diagnostic_report',
  version: '4.0',
  method: 'GET',
  path: '/projects/{project_id}/git_diagnostic_report/{report_id}'
}

/** The arguments of {@link git_branch}. */
export interface GitBranchArgs {
  project_id: string
}

/**
 * GET /projects/{project_id}/git_branch. Gets the Git branch that the project is on, in the workspace of the session.
 * Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/git_branch
 */
export const git_branch: Operation<GitBranchArgs, GitBranch> = {
  id: 'git_branch',
  version: '4.0',
  method: 'GET',
  path: '/projects/{project_id}/git_branch'
}

/** The arguments of {@link git_deploy_key}. */
export interface GitDeployKeyArgs {
  project_id: string
}

/**
 * GET /projects/{project_id}/git/deploy_key. Gets the Git deploy key of a project. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/git_deploy_key
 */
export const git_deploy_key: Operation<GitDeployKeyArgs, string> = {
  id: 'git_deploy_key',
  version: '4.0',
  method: 'GET',
  path: '/projects/{project_id}/git/deploy_key',
  answer: 'text'
}

/** The arguments of {@link lock_all}. */
export interface LockAllArgs {
  project_id: string
  fields?: string
}

/**
 * POST /projects/{project_id}/manifest/lock_all. Locks the imports in the manifest of a project. Status 204 comes
 * without a value. May take minutes. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/lock_all
 */
export const lock_all: Operation<LockAllArgs, string | undefined> = {
  id: 'lock_all',
  version: '4.0',
  method: 'POST',
  path: '/projects/{project_id}/manifest/lock_all',
  query: ['fields'],
  slow: true
}

/** The arguments of {@link manifest}. */
export interface ManifestArgs {
  project_id: string
}

/**
 * GET /projects/{project_id}/manifest. Gets the manifest of a project. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/manifest
 */
export const manifest: Operation<ManifestArgs, Manifest> = {
  id: 'manifest',
  version: '4.0',
  method: 'GET',
  path: '/projects/{project_id}/manifest'
}

/** The arguments of {@link project}. */
export interface ProjectArgs<Fields extends string = string> {
  project_id: string
  fields?: Fields
}

/**
 * GET /projects/{project_id}. Gets one project. Errors: 400, 403, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/project
 */
export const project: Operation<ProjectArgs, Project> = {
  id: 'project',
  version: '4.0',
  method: 'GET',
  path: '/projects/{project_id}',
  query: ['fields']
}

/** The arguments of {@link project_file}. */
export interface ProjectFileArgs<Fields extends string = string> {
  project_id: string
  file_id: string
  fields?: Fields
}

/**
 * GET /projects/{project_id}/files/file. Gets one file of a project. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/project_file
 */
export const project_file: Operation<ProjectFileArgs, ProjectFile> = {
  id: 'project_file',
  version: '4.0',
  method: 'GET',
  path: '/projects/{project_id}/files/file',
  query: ['file_id', 'fields']
}

/** The arguments of {@link project_validation_results}. */
export interface ProjectValidationResultsArgs<Fields extends string = string> {
  project_id: string
  fields?: Fields
}

/**
 * GET /projects/{project_id}/validate. Gets the validation results of a project. Status 204 comes without a value.
 * Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/project_validation_results
 */
export const project_validation_results: Operation<ProjectValidationResultsArgs, ProjectValidationCache | undefined> = {
  id: 'project_validation_results',
  version: '4.0',
  method: 'GET',
  path: '/projects/{project_id}/validate',
  query: ['fields']
}

/** The arguments of {@link project_workspace}. */
export interface ProjectWorkspaceArgs<Fields extends string = string> {
  project_id: string
  fields?: Fields
}

/**
 * GET /projects/{project_id}/current_workspace. Gets the workspace of a project. Errors: 400, 404, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/project_workspace
 */
export const project_workspace: Operation<ProjectWorkspaceArgs, ProjectWorkspace> = {
  id: 'project_workspace',
  version: '4.0',
  method: 'GET',
  path: '/projects/{project_id}/current_workspace',
  query: ['fields']
}

/** The arguments of {@link repair_git_diagnostic_report}. */
export interface RepairGitDiagnosticReportArgs {
  project_id: string
  report_id: string
  body: WriteGitDiagnosticReport
}

/**
 * POST /projects/{project_id}/git_diagnostic_report/{report_id}/repair. Repairs one Git diagnostic report. Errors: 400,
 * 404, 409, 422, 429. Beta.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/repair_git_diagnostic_report
 */
export const repair_git_diagnostic_report: Operation<RepairGitDiagnosticReportArgs, GitDiagnosticReport> = {
  id: 'repair_git_diagnostic_report',
  version: '4.0',
  method: 'POST',
  path: '/projects/{project_id}/git_diagnostic_report/{report_id}/repair',
  body: 'json'
}

/** The arguments of {@link reset_project_to_production}. */
export interface ResetProjectToProductionArgs {
  project_id: string
}

/**
 * POST /projects/{project_id}/reset_to_production. Resets a project to its production version. Status 204 comes without
 * a value. May take minutes. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/reset_project_to_production
 */
export const reset_project_to_production: Operation<ResetProjectToProductionArgs, string | undefined> = {
  id: 'reset_project_to_production',
  version: '4.0',
  method: 'POST',
  path: '/projects/{project_id}/reset_to_production',
  slow: true
}

/** The arguments of {@link reset_project_to_remote}. */
export interface ResetProjectToRemoteArgs {
  project_id: string
}

/**
 * POST /projects/{project_id}/reset_to_remote. Resets a project to its remote repository. Status 204 comes without a
 * value. May take minutes. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/reset_project_to_remote
 */
export const reset_project_to_remote: Operation<ResetProjectToRemoteArgs, string | undefined> = {
  id: 'reset_project_to_remote',
  version: '4.0',
  method: 'POST',
  path: '/projects/{project_id}/reset_to_remote',
  slow: true
}

/** The arguments of {@link run_git_connection_test}. */
export interface RunGitConnectionTestArgs {
  project_id: string
  test_id: string
  remote_url?: string
  use_production?: string
}

/**
 * GET /projects/{project_id}/git_connection_tests/{test_id}. Runs one Git connection test of a project. May take
 * minutes. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/run_git_connection_test
 */
export const run_git_connection_test: Operation<RunGitConnectionTestArgs, GitConnectionTestResult> = {
  id: 'run_git_connection_test',
  version: '4.0',
  method: 'GET',
  path: '/projects/{project_id}/git_connection_tests/{test_id}',
  query: ['remote_url', 'use_production'],
  slow: true
}

/** The arguments of {@link run_lookml_test}. */
export interface RunLookmlTestArgs {
  project_id: string
  file_id?: string
  test?: string
  model?: string
}

/**
 * GET /projects/{project_id}/lookml_tests/run. Runs the LookML tests of a project, all or those of a file, a model or a
 * name, and lists their results. May take minutes. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/run_lookml_test
 */
export const run_lookml_test: Operation<RunLookmlTestArgs, LookmlTestResult[]> = {
  id: 'run_lookml_test',
  version: '4.0',
  method: 'GET',
  path: '/projects/{project_id}/lookml_tests/run',
  query: ['file_id', 'test', 'model'],
  slow: true
}

/** The arguments of {@link tag_ref}. */
export interface TagRefArgs {
  project_id: string
  body: WriteProject
  commit_sha?: string
  tag_name?: string
  tag_message?: string
}

/**
 * POST /projects/{project_id}/tag. Tags a Git commit of a project. Status 204 comes without a value. Errors: 400, 404,
 * 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/tag_ref
 */
export const tag_ref: Operation<TagRefArgs, Project | undefined> = {
  id: 'tag_ref',
  version: '4.0',
  method: 'POST',
  path: '/projects/{project_id}/tag',
  query: ['commit_sha', 'tag_name', 'tag_message'],
  body: 'json'
}

/** The arguments of {@link update_git_branch}. */
export interface UpdateGitBranchArgs {
  project_id: string
  body: WriteGitBranch
}

/**
 * PUT /projects/{project_id}/git_branch. Checks out another Git branch of a project, or moves the branch to a `ref`:
 * what was not committed is lost then. The session must be in the workspace `dev`. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/update_git_branch
 */
export const update_git_branch: Operation<UpdateGitBranchArgs, GitBranch> = {
  id: 'update_git_branch',
  version: '4.0',
  method: 'PUT',
  path: '/projects/{project_id}/git_branch',
  body: 'json'
}

/** The arguments of {@link update_project}. */
export interface UpdateProjectArgs<Fields extends string = string> {
  project_id: string
  body: WriteProject
  fields?: Fields
}

/**
 * PATCH /projects/{project_id}. Updates one project. Errors: 400, 404, 409, 422, 429, 500.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/update_project
 */
export const update_project: Operation<UpdateProjectArgs, Project> = {
  id: 'update_project',
  version: '4.0',
  method: 'PATCH',
  path: '/projects/{project_id}',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link update_repository_credential}. */
export interface UpdateRepositoryCredentialArgs {
  root_project_id: string
  credential_id: string
  body: WriteRepositoryCredential
}

/**
 * PUT /projects/{root_project_id}/credential/{credential_id}. Updates one repository credential of a project. Errors:
 * 400, 404, 409, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/update_repository_credential
 */
export const update_repository_credential: Operation<UpdateRepositoryCredentialArgs, RepositoryCredential> = {
  id: 'update_repository_credential',
  version: '4.0',
  method: 'PUT',
  path: '/projects/{root_project_id}/credential/{credential_id}',
  body: 'json'
}

/** The arguments of {@link validate_project}. */
export interface ValidateProjectArgs<Fields extends string = string> {
  project_id: string
  fields?: Fields
}

/**
 * POST /projects/{project_id}/validate. Checks the LookML of a project, in the workspace of the session, and lists the
 * errors. May take minutes. Errors: 400, 404, 422, 429.
 * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/validate_project
 */
export const validate_project: Operation<ValidateProjectArgs, ProjectValidation> = {
  id: 'validate_project',
  version: '4.0',
  method: 'POST',
  path: '/projects/{project_id}/validate',
  query: ['fields'],
  repeatable: true,
  slow: true
}
