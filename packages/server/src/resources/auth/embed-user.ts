import type { EmbedSsoParams } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import { invalid, type FieldProblem } from '../../errors.ts'
import { groups, users } from '../../kinds.ts'
import type { Change } from '../../storage/store.ts'
import { embedUser } from '../user/embed-users.ts'

/** Who an embed session is for and what they may do there. */
export type EmbedUserParams = Omit<EmbedSsoParams, 'target_url' | 'secret_id'>

export const defaultSessionSeconds = 300
const longestSessionSeconds = 2_592_000
const longestId = 255

/** @throws {ApiError} 422 unless somebody could be signed in by it. Whether groups and models exist is not asked. */
export function checkEmbedUser(params: EmbedUserParams, more: readonly FieldProblem[] = []): void {
  const { session_length, group_ids, models, permissions, external_user_id } = params
  const problems = [...more, ...sessionProblems(session_length)]
  if ((external_user_id?.length ?? 0) > longestId)
    problems.push({ field: 'external_user_id', code: 'invalid', message: "'external_user_id' is too long." })
  if (!group_ids?.length && !(models?.length && permissions?.length)) {
    const message = "'group_ids', or both 'models' and 'permissions', must be given."
    problems.push({ field: 'group_ids', code: 'missing_field', message })
  }
  if (problems.length > 0) throw invalid(...problems)
}

/**
 * The changes that make the user whom an embed session is for, or bring the one that there is up to date. Groups that
 * are not there are left out: one that is made later must not have members already.
 */
export async function embedUserChanges(context: Context, params: EmbedUserParams, id: string): Promise<Change[]> {
  const { store } = context
  const { first_name, last_name, external_group_id = null } = params
  const wanted = params.group_ids
    ? await store.find(groups, { where: { id: { in: [...params.group_ids] } } })
    : undefined
  const given = {
    ...(first_name != null && { first_name }),
    ...(last_name != null && { last_name }),
    ...(wanted && { group_ids: wanted.map(({ document }) => document.id) })
  }
  const { document, changes } = await embedUser(context, id, given, { external_group_id })
  if (changes.length > 0) return changes
  const known = await store.get(users, document.id)
  // Somebody who signs in otherwise too is not for an embedding program to change.
  if (!known?.document.is_embed_user || Object.keys(given).length === 0) return []
  return [{ op: 'update', kind: users, document: { ...known.document, ...given }, revision: known.revision }]
}

/** @throws {ApiError} 422 for a session that would be too short or too long. */
export function checkSessionLength(seconds: number | null | undefined): void {
  const problems = sessionProblems(seconds)
  if (problems.length > 0) throw invalid(...problems)
}

function sessionProblems(seconds: number | null | undefined): FieldProblem[] {
  if (seconds === undefined || seconds === null || (seconds >= 1 && seconds <= longestSessionSeconds)) return []
  const message = `'session_length' must be from 1 to ${longestSessionSeconds}.`
  return [{ field: 'session_length', code: 'invalid', message }]
}
