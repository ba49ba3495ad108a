import { randomBytes } from 'node:crypto'
import { invalid } from '../../errors.ts'
import type { Family, Given } from '../../families/family.ts'
import type { Condition } from '../../storage/store.ts'
import { mayIn, modelsByProject } from './models.ts'
import { gitBranches, projects, type ProjectDocument } from './project-kinds.ts'

export const newProject: Omit<ProjectDocument, 'id'> = {
  name: '',
  uses_git: false,
  git_remote_url: null,
  git_username: null,
  git_username_user_attribute: null,
  git_password_user_attribute: null,
  git_service_name: null,
  git_production_branch_name: 'master',
  git_application_server_http_port: null,
  git_application_server_http_scheme: null,
  git_release_mgmt_enabled: false,
  use_git_cookie_auth: false,
  pull_request_mode: 'off',
  validation_required: true,
  allow_warnings: true,
  dependency_status: 'install_none',
  is_example: false,
  has_production_counterpart: false,
  imports: [],
  default_locale: null
}

export const projectFamily: Family<ProjectDocument> = {
  kind: projects,
  path: '/projects/{id}',
  key: 'name',
  defaults: newProject,
  required: ['name'],
  distinct: ['name'],
  visible: async (context): Promise<Condition | undefined> => {
    if (context.caller.rights.isAdmin) return undefined
    const models = await modelsByProject(context)
    const all = (await context.store.find(projects)).map(({ document }) => document.name)
    const seen = all.filter((name) => ['see_lookml', 'develop'].some((each) => mayIn(context, models, name, each)))
    return { id: { in: seen } }
  },
  prepare: (_, given, current) => {
    refuseUnfit(given)
    const { git_remote_url = current?.git_remote_url, git_service_name = current?.git_service_name } = given
    return { uses_git: Boolean(git_remote_url) || git_service_name === 'bare' }
  },
  expand: ({ caller }, documents) =>
    documents.map(({ pull_request_mode }) => ({
      is_git_dev_locked: caller.token.document.workspace_id !== 'dev' && pull_request_mode === 'required'
    })),
  can: ({ caller: { rights } }, { uses_git }) => {
    const mayDevelop = rights.has('develop')
    const mayDeploy = rights.has('deploy')
    return {
      index: true,
      show: true,
      show_manifest: true,
      validate: mayDevelop,
      update: mayDevelop,
      link_to_service: mayDevelop,
      show_branches: mayDevelop,
      view_git_deploy_key: mayDevelop,
      webhook_deploy: mayDeploy && uses_git,
      deploy_ref_to_production: mayDeploy && uses_git
    }
  },
  created: async ({ store, now }, { id, git_production_branch_name }) => {
    const branch = {
      id: await store.nextId(gitBranches),
      project_id: id,
      name: git_production_branch_name,
      ref: randomBytes(20).toString('hex'),
      remote_ref: null,
      owner_id: null,
      commit_at: Math.floor(now() / 1000),
      message: 'Initial commit'
    }
    return [{ op: 'insert', kind: gitBranches, document: branch }]
  },
  demo: [
    {
      ...newProject,
      id: 'thelook',
      name: 'thelook',
      uses_git: true,
      git_remote_url: 'git@github.com:example/thelook.git',
      git_service_name: 'github',
      git_production_branch_name: 'main',
      has_production_counterpart: true
    }
  ]
}

function refuseUnfit({ name }: Given): void {
  if (typeof name !== 'string' || name === '' || /^[\w-]+$/.test(name)) return
  throw invalid({
    field: 'name',
    code: 'invalid',
    message: "'name' must be only alphanumeric characters, underscores and hyphens."
  })
}
