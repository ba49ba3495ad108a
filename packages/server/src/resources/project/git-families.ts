import type { Family } from '../../families/family.ts'
import {
  checkouts,
  deployKeys,
  deployments,
  gitBranches,
  gitTags,
  projectValidations,
  type CheckoutDocument,
  type DeployKeyDocument,
  type DeploymentDocument,
  type GitBranchDocument,
  type GitTagDocument,
  type ProjectValidationDocument
} from './project-kinds.ts'

const main = '3f1c2a9be0d44e7f8a6b5c4d3e2f1a0b9c8d7e6f'

export const gitBranchFamily: Family<GitBranchDocument> = {
  kind: gitBranches,
  path: '/projects/{project_id}/git_branch/{id}',
  defaults: {
    project_id: '',
    name: '',
    ref: main,
    remote_ref: null,
    owner_id: null,
    commit_at: 0,
    message: null
  },
  required: ['project_id', 'name'],
  demo: [
    branch('1', 'main', main, 'Add lifetime value'),
    branch('2', 'returns', 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678', 'Count returns by reason')
  ]
}

export const checkoutFamily: Family<CheckoutDocument> = {
  kind: checkouts,
  path: '/projects/{project_id}/git_branch',
  defaults: { project_id: '', user_id: '', branch: '' }
}

export const gitTagFamily: Family<GitTagDocument> = {
  kind: gitTags,
  path: '/projects/{project_id}/tag/{id}',
  defaults: { project_id: '', name: '', ref: main, message: null }
}

export const deploymentFamily: Family<DeploymentDocument> = {
  kind: deployments,
  path: '/projects/{project_id}/deploy_status/{id}',
  defaults: { project_id: '', commit_sha: '' },
  demo: [{ id: '1', project_id: 'thelook', commit_sha: main }]
}

export const deployKeyFamily: Family<DeployKeyDocument> = {
  kind: deployKeys,
  path: '/projects/{id}/git/deploy_key',
  defaults: { project_id: '', public_key: '' }
}

export const projectValidationFamily: Family<ProjectValidationDocument> = {
  kind: projectValidations,
  path: '/projects/{project_id}/validate/{id}',
  defaults: { project_id: '', workspace: '', errors: [], project_digest: '' }
}

function branch(id: string, name: string, ref: string, message: string): GitBranchDocument {
  return { id, project_id: 'thelook', name, ref, remote_ref: ref, owner_id: null, commit_at: 1764576000, message }
}
