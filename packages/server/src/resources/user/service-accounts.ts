import type { CredentialsApi3, ServiceAccount } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import { urlOf } from '../../conventions/url.ts'
import { invalid, notFound } from '../../errors.ts'
import type { UserDocument } from '../../kinds.ts'
import type { Stored } from '../../storage/store.ts'
import { findUser, keysOf } from './rules.ts'

/** Finds a service account: a user that is none is not found. */
export async function findServiceAccount(context: Context, userId: string): Promise<Stored<UserDocument>> {
  const found = await findUser(context, userId)
  if (!found.document.is_service_account) throw notFound()
  return found
}

/** Gives a service account as answers have it. */
export async function toServiceAccount(context: Context, user: UserDocument): Promise<ServiceAccount> {
  const { id, service_account_name = '', is_disabled, role_ids, group_ids = [], created_at } = user
  const credentials_api3: CredentialsApi3[] = await keysOf(context, id)
  return {
    id,
    service_account_name,
    is_service_account: true,
    is_disabled,
    role_ids: [...role_ids],
    group_ids: [...group_ids],
    credentials_api3,
    created_at,
    url: urlOf(context, `/users/${id}`),
    can: { show: true, update: true, destroy: true }
  }
}

/** @throws {ApiError} 422 for an empty name. */
export function requireName(name: string | null | undefined): string {
  const trimmed = name?.trim() ?? ''
  if (trimmed !== '') return trimmed
  throw invalid({ field: 'service_account_name', code: 'missing_field', message: 'This field is required.' })
}
