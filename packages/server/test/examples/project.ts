import type { Example, Examples, Stage } from './example.ts'

const path = { project_id: 'thelook', root_project_id: 'thelook' }

/** Moves the token of the stage to where LookML is changed. */
async function inDev({ api, token }: Stage, example: Example): Promise<Example> {
  await api('PATCH', '/api/4.0/session', { token, json: { workspace_id: 'dev' } })
  return example
}

async function otherBranch(stage: Stage): Promise<Example> {
  await inDev(stage, {})
  await stage.post('/projects/thelook/git_branch', { name: 'second' })
  return { path: { ...path, branch_name: 'returns' } }
}

export const projectExamples: Examples = {
  all_projects: {},
  create_project: (stage) => inDev(stage, { json: { name: 'sales' } }),
  project: { path },
  update_project: { path, json: { pull_request_mode: 'links' } },
  project_workspace: { path },
  manifest: { path },
  lock_all: (stage) => inDev(stage, { path }),
  all_project_files: { path },
  project_file: { path, query: { file_id: 'views/orders.view.lkml' } },
  git_branch: { path },
  find_git_branch: { path: { ...path, branch_name: 'returns' } },
  all_git_branches: { path },
  create_git_branch: (stage) => inDev(stage, { path, json: { name: 'fix', ref: 'origin/main' } }),
  update_git_branch: (stage) => inDev(stage, { path, json: { name: 'returns', ref: 'main' } }),
  delete_git_branch: otherBranch,
  reset_project_to_production: (stage) => inDev(stage, { path }),
  reset_project_to_remote: (stage) => inDev(stage, { path }),
  deploy_to_production: (stage) => inDev(stage, { path }),
  deploy_ref_to_production: { path, query: { branch: 'returns' } },
  async_deploy_ref_to_production: { path, query: { ref: 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678' } },
  async_deploy_status: { path: { ...path, deployment_id: '1' } },
  tag_ref: { path, query: { tag_name: 'v1' }, json: {} },
  git_deploy_key: async (stage) => {
    await stage.api('POST', '/api/4.0/projects/thelook/git/deploy_key', { token: stage.token })
    return { path }
  },
  create_git_deploy_key: { path },
  all_git_connection_tests: { path },
  run_git_connection_test: { path: { ...path, test_id: 'read_access_check' } },
  create_git_diagnostic_report: { path, json: {} },
  get_git_diagnostic_report: { path },
  repair_git_diagnostic_report: { path, json: {} },
  validate_project: { path },
  project_validation_results: async ({ post }) => {
    await post('/projects/thelook/validate')
    return { path }
  },
  all_lookml_tests: { path },
  run_lookml_test: { path, query: { model: 'thelook' } },
  get_all_repository_credentials: { path },
  update_repository_credential: { path, json: { git_username: 'bot', git_password: 'secret' } },
  delete_repository_credential: { path },
  create_ci_run: { path, json: { suite_id: '1' } },
  get_ci_run: { path },
  create_continuous_integration_run: { path, json: { suite_id: '1', user_attributes: [{ name: 'a', value: 'b' }] } },
  get_continuous_integration_run: { path }
}
