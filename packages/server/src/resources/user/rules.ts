import type { CredentialsApi3 } from 'lookerts/4.0'
import { denied } from '../../auth/permissions.ts'
import type { Context } from '../../context.ts'
import { urlOf } from '../../conventions/url.ts'
import { notFound } from '../../errors.ts'
import { apiKeys, users, type ApiKeyDocument, type UserDocument } from '../../kinds.ts'
import type { Stored } from '../../storage/store.ts'

/**
 * Finds a user whose details the caller may see: anybody for an admin, else only oneself, whether others are there or
 * not.
 */
export async function findUser(context: Context, userId: string): Promise<Stored<UserDocument>> {
  if (!seesDetails(context, userId)) throw denied(context)
  const found = await context.store.get(users, userId)
  if (!found) throw notFound()
  return found
}

/** Tells whether the caller may see all of a user, and not only what everybody may. */
export function seesDetails({ caller }: Context, userId: string): boolean {
  return caller.rights.isAdmin || caller.user.document.id === userId
}

/** Finds an API key of a user whose details the caller may see. */
export async function findKey(context: Context, userId: string, keyId: string): Promise<Stored<ApiKeyDocument>> {
  await findUser(context, userId)
  const key = await context.store.get(apiKeys, keyId)
  if (!key || key.document.user_id !== userId) throw notFound()
  return key
}

/** @throws {ApiError} unless the caller may make and remove a user's keys: admins, and who may manage their own. */
export function requireKeyManager(context: Context, userId: string): void {
  const { rights, user } = context.caller
  const managesOwn = user.document.id === userId && user.document.can_manage_api3_creds
  if (!rights.isAdmin && !managesOwn) throw denied(context)
}

/** Gives the keys of a user as answers have them. */
export async function keysOf(context: Context, userId: string): Promise<CredentialsApi3[]> {
  const found = await context.store.find(apiKeys, { where: { user_id: userId } })
  return found.map(({ document }) => toCredentialsApi3(context, document))
}

/** An API key as answers have it: without its secret. */
export function toCredentialsApi3(context: Context, key: ApiKeyDocument): CredentialsApi3 {
  const { id, client_id, created_at, is_disabled, purpose, user_id } = key
  const url = urlOf(context, `/users/${user_id}/credentials_api3/${id}`)
  return { id, client_id, created_at, is_disabled, purpose, type: 'api3', url, can: {} }
}
