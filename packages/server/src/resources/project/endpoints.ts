import { ordinary } from '../../families/ordinary.ts'
import { endpoint, permission, type Endpoints } from '../endpoint.ts'
import { handleAllGitBranches } from './all_git_branches.ts'
import { handleAllGitConnectionTests } from './all_git_connection_tests.ts'
import { handleAllLookmlTests } from './all_lookml_tests.ts'
import { handleAllProjectFiles } from './all_project_files.ts'
import { handleAsyncDeployRefToProduction } from './async_deploy_ref_to_production.ts'
import { handleAsyncDeployStatus } from './async_deploy_status.ts'
import { handleCreateCiRun } from './create_ci_run.ts'
import { handleCreateContinuousIntegrationRun } from './create_continuous_integration_run.ts'
import { handleCreateGitBranch } from './create_git_branch.ts'
import { handleCreateGitDeployKey } from './create_git_deploy_key.ts'
import { handleCreateProject } from './create_project.ts'
import { handleDeleteGitBranch } from './delete_git_branch.ts'
import { handleDeployRefToProduction } from './deploy_ref_to_production.ts'
import { handleDeployToProduction } from './deploy_to_production.ts'
import { handleFindGitBranch } from './find_git_branch.ts'
import { handleGetCiRun } from './get_ci_run.ts'
import { handleGetContinuousIntegrationRun } from './get_continuous_integration_run.ts'
import { gitDiagnosticReportFamily } from './git-diagnostic-reports.ts'
import { handleGitBranch } from './git_branch.ts'
import { handleGitDeployKey } from './git_deploy_key.ts'
import { handleLockAll } from './lock_all.ts'
import { handleManifest } from './manifest.ts'
import { handleProjectFile } from './project_file.ts'
import { handleProjectValidationResults } from './project_validation_results.ts'
import { handleProjectWorkspace } from './project_workspace.ts'
import { projectFamily } from './projects.ts'
import { handleRepairGitDiagnosticReport } from './repair_git_diagnostic_report.ts'
import { repositoryCredentialFamily } from './repository-credentials.ts'
import { handleResetProjectToProduction } from './reset_project_to_production.ts'
import { handleResetProjectToRemote } from './reset_project_to_remote.ts'
import { handleRunGitConnectionTest } from './run_git_connection_test.ts'
import { handleRunLookmlTest } from './run_lookml_test.ts'
import { handleTagRef } from './tag_ref.ts'
import { handleUpdateGitBranch } from './update_git_branch.ts'
import { handleUpdateProject } from './update_project.ts'
import { handleValidateProject } from './validate_project.ts'

const reads = permission('see_lookml', 'develop')
const develops = permission('develop')
const deploys = permission('deploy')

/**
 * There is no git behind them: branches are records of where they are. Files, tests and what validation finds are those of
 * the LookML in a directory, where a project has one, and records else; nothing writes to a directory.
 */
export const projectEndpoints: Endpoints = {
  ...ordinary(projectFamily, { list: 'all_projects', get: 'project', read: reads }),
  create_project: endpoint(develops, handleCreateProject),
  update_project: endpoint(develops, handleUpdateProject),
  project_workspace: endpoint(reads, handleProjectWorkspace, 'record'),
  manifest: endpoint(reads, handleManifest, 'record'),
  lock_all: endpoint(develops, handleLockAll, 'record'),
  all_project_files: endpoint(reads, handleAllProjectFiles, 'record'),
  project_file: endpoint(reads, handleProjectFile, 'record'),
  git_branch: endpoint(reads, handleGitBranch, 'record'),
  find_git_branch: endpoint(reads, handleFindGitBranch, 'record'),
  all_git_branches: endpoint(reads, handleAllGitBranches, 'record'),
  create_git_branch: endpoint(develops, handleCreateGitBranch, 'record'),
  update_git_branch: endpoint(develops, handleUpdateGitBranch, 'record'),
  delete_git_branch: endpoint(develops, handleDeleteGitBranch, 'record'),
  reset_project_to_production: endpoint(develops, handleResetProjectToProduction, 'record'),
  reset_project_to_remote: endpoint(develops, handleResetProjectToRemote, 'record'),
  deploy_to_production: endpoint(deploys, handleDeployToProduction, 'record'),
  deploy_ref_to_production: endpoint(deploys, handleDeployRefToProduction, 'record'),
  async_deploy_ref_to_production: endpoint(deploys, handleAsyncDeployRefToProduction, 'record'),
  async_deploy_status: endpoint(reads, handleAsyncDeployStatus, 'record'),
  tag_ref: endpoint(deploys, handleTagRef, 'record'),
  git_deploy_key: endpoint(develops, handleGitDeployKey, 'record'),
  create_git_deploy_key: endpoint(develops, handleCreateGitDeployKey, 'record'),
  all_git_connection_tests: endpoint(reads, handleAllGitConnectionTests, 'record'),
  run_git_connection_test: endpoint(develops, handleRunGitConnectionTest, 'record'),
  ...ordinary(gitDiagnosticReportFamily, {
    create: 'create_git_diagnostic_report',
    get: 'get_git_diagnostic_report',
    read: develops,
    write: develops,
    level: 'record'
  }),
  repair_git_diagnostic_report: endpoint(develops, handleRepairGitDiagnosticReport, 'record'),
  validate_project: endpoint(develops, handleValidateProject, 'record'),
  project_validation_results: endpoint(develops, handleProjectValidationResults, 'record'),
  all_lookml_tests: endpoint(reads, handleAllLookmlTests, 'record'),
  run_lookml_test: endpoint(develops, handleRunLookmlTest, 'record'),
  ...ordinary(repositoryCredentialFamily, {
    list: 'get_all_repository_credentials',
    update: 'update_repository_credential',
    remove: 'delete_repository_credential',
    read: 'admin',
    level: 'record'
  }),
  create_ci_run: endpoint(develops, handleCreateCiRun, 'record'),
  get_ci_run: endpoint(reads, handleGetCiRun, 'record'),
  create_continuous_integration_run: endpoint(develops, handleCreateContinuousIntegrationRun, 'record'),
  get_continuous_integration_run: endpoint(reads, handleGetContinuousIntegrationRun, 'record')
}
