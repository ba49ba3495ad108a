import type { GitBranch } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import { users } from '../../kinds.ts'
import { productionBranch } from './git.ts'
import type { GitBranchDocument, ProjectDocument } from './project-kinds.ts'

/** Makes the answers of branches of one project. */
export async function branchAnswers(
  context: Context,
  project: ProjectDocument,
  branches: readonly GitBranchDocument[]
): Promise<GitBranch[]> {
  const production = (await productionBranch(context, project)).document
  const names = await ownerNames(context, branches)
  return branches.map(({ name, ref, remote_ref, owner_id, commit_at, message }) => {
    const is_production = name === production.name
    return {
      name,
      ref,
      remote: project.git_remote_url === null ? null : 'origin',
      remote_name: remote_ref === null ? null : name,
      remote_ref,
      error: null,
      message,
      owner_name: owner_id === null ? null : (names.get(owner_id) ?? null),
      personal: owner_id !== null,
      readonly: is_production || (owner_id !== null && owner_id !== context.caller.user.document.id),
      is_local: true,
      is_remote: remote_ref !== null,
      is_production,
      // There is no history to count in: a branch is where its upstream is, or a commit ahead of it.
      ahead_count: ref === (remote_ref ?? production.ref) ? 0 : 1,
      behind_count: 0,
      commit_at,
      can: {}
    }
  })
}

/** The same for one. */
export async function branchAnswer(
  context: Context,
  project: ProjectDocument,
  branch: GitBranchDocument
): Promise<GitBranch> {
  const [answer] = await branchAnswers(context, project, [branch])
  return answer!
}

async function ownerNames(
  { store }: Context,
  branches: readonly GitBranchDocument[]
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(branches.flatMap(({ owner_id }) => owner_id ?? []))]
  const found = ids.length === 0 ? [] : await store.find(users, { where: { id: { in: ids } } })
  return new Map(found.map(({ document: { id, first_name, last_name } }) => [id, `${first_name} ${last_name}`.trim()]))
}
