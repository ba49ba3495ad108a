import { createHash } from 'node:crypto'
import type { Context } from '../../context.ts'
import type { UserDocument } from '../../kinds.ts'
import type { Change, Stored } from '../../storage/store.ts'
import {
  checkouts,
  gitBranches,
  gitTags,
  type CheckoutDocument,
  type GitBranchDocument,
  type ProjectDocument
} from './project-kinds.ts'
import { isInDev } from './refusals.ts'

/** A branch that is stored, or one that everybody has before the first change: without a revision. */
export interface Branch {
  readonly document: GitBranchDocument
  readonly revision?: number
}

/** Finds a branch of a project by its name; the own branch of the caller is always there. */
export async function findBranch(
  context: Context,
  project: ProjectDocument,
  name: string
): Promise<Branch | undefined> {
  const found = await storedBranch(context, project, name)
  if (found) return found
  if (name === project.git_production_branch_name) return firstBranch(project, name, null)
  return name === ownBranchName(context.caller.user.document) ? ownBranch(context, project) : undefined
}

/** Finds the branch that everybody works with who develops nothing. */
export async function productionBranch(context: Context, project: ProjectDocument): Promise<Branch> {
  const name = project.git_production_branch_name
  return (await storedBranch(context, project, name)) ?? firstBranch(project, name, null)
}

/** Finds the caller's own branch, which begins where production is. */
export async function ownBranch(context: Context, project: ProjectDocument): Promise<Branch> {
  const user = context.caller.user.document
  const name = ownBranchName(user)
  const found = await storedBranch(context, project, name)
  if (found) return found
  const { ref, commit_at, message } = (await productionBranch(context, project)).document
  return { document: { ...firstBranch(project, name, user.id).document, ref, commit_at, message } }
}

/** Finds the branch that the caller's token is on: production's, or the one that was checked out in development. */
export async function currentBranch(context: Context, project: ProjectDocument): Promise<Branch> {
  if (!isInDev(context)) return productionBranch(context, project)
  const checkout = await findCheckout(context, project)
  const found = checkout && (await storedBranch(context, project, checkout.document.branch))
  return found ?? ownBranch(context, project)
}

/** Makes the changes that put the caller on a branch. */
export async function checkOut(context: Context, project: ProjectDocument, branch: string): Promise<Change[]> {
  const known = await findCheckout(context, project)
  const user_id = context.caller.user.document.id
  const id = known?.document.id ?? (await context.store.nextId(checkouts))
  const document: CheckoutDocument = { id, project_id: project.id, user_id, branch }
  return known
    ? [{ op: 'update', kind: checkouts, document, revision: known.revision }]
    : [{ op: 'insert', kind: checkouts, document }]
}

/** Makes the change that moves a branch, which is stored by it if it was not. */
export async function move(
  { store, now }: Context,
  { document, revision }: Branch,
  ref: string,
  more: Partial<GitBranchDocument> = {}
): Promise<{ moved: GitBranchDocument; change: Change }> {
  const id = revision === undefined ? await store.nextId(gitBranches) : document.id
  const commit_at = ref === document.ref ? document.commit_at : Math.floor(now() / 1000)
  const moved = { ...document, ...more, id, ref, commit_at }
  const change: Change =
    revision === undefined
      ? { op: 'insert', kind: gitBranches, document: moved }
      : { op: 'update', kind: gitBranches, document: moved, revision }
  return { moved, change }
}

/** Finds the commit that a branch, a branch of the remote repository, a tag or a commit's id stands for. */
export async function resolveRef(context: Context, project: ProjectDocument, ref: string): Promise<string | undefined> {
  if (ref === 'HEAD') return (await currentBranch(context, project)).document.ref
  const branch = await findBranch(context, project, ref.replace(/^(refs\/heads\/|origin\/)/, ''))
  if (branch) return branch.document.ref
  const where = { project_id: project.id, name: ref.replace(/^refs\/tags\//, '') }
  const [tag] = await context.store.find(gitTags, { where, limit: 1 })
  if (tag) return tag.document.ref
  return /^[0-9a-f]{7,40}$/.test(ref) ? ref : undefined
}

/** The name of a developer's own branch: `dev-ann-lee-9f3k`. */
function ownBranchName({ id, first_name, last_name }: UserDocument): string {
  const words = `${first_name} ${last_name}`.toLowerCase().match(/[a-z0-9]+/g) ?? ['user']
  return ['dev', ...words, createHash('sha256').update(id).digest('hex').slice(0, 4)].join('-')
}

async function storedBranch(
  { store }: Context,
  project: ProjectDocument,
  name: string
): Promise<Stored<GitBranchDocument> | undefined> {
  const [found] = await store.find(gitBranches, { where: { project_id: project.id, name }, limit: 1 })
  return found
}

async function findCheckout(
  { store, caller }: Context,
  { id }: ProjectDocument
): Promise<Stored<CheckoutDocument> | undefined> {
  const where = { project_id: id, user_id: caller.user.document.id }
  const [found] = await store.find(checkouts, { where, limit: 1 })
  return found
}

function firstBranch({ id }: ProjectDocument, name: string, owner_id: string | null): Branch {
  const ref = createHash('sha1').update(`${id} ${name}`).digest('hex')
  return { document: { id: '', project_id: id, name, ref, remote_ref: null, owner_id, commit_at: 0, message: null } }
}
