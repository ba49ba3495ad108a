import type { Family } from '../../families/family.ts'
import { repositoryCredentials, type RepositoryCredentialDocument } from './project-kinds.ts'
import { findProject } from './rights.ts'

/** How the server logs in to repositories of imported projects. Of the passwords nothing is kept. */
export const repositoryCredentialFamily: Family<RepositoryCredentialDocument> = {
  kind: repositoryCredentials,
  path: '/projects/{root_project_id}/credential/{id}',
  defaults: { root_project_id: '', remote_url: '', git_username: null, ssh_public_key: null, is_configured: false },
  parent: { parameter: 'root_project_id', property: 'root_project_id', find: findProject },
  prepare: (_, { git_username, git_password, ssh_public_key }) => {
    const isGiven = [git_username, git_password, ssh_public_key].some((each) => each !== undefined && each !== null)
    return isGiven ? { is_configured: true } : {}
  },
  can: ({ caller }) => ({ show: true, update: caller.rights.isAdmin, destroy: caller.rights.isAdmin }),
  demo: [
    {
      id: '1',
      root_project_id: 'thelook',
      remote_url: 'https://github.com/example/shared_views.git',
      git_username: 'looker-bot',
      ssh_public_key: null,
      is_configured: true
    }
  ]
}
