import type { OauthClientApp, UserPublic, WriteOauthClientApp } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import { invalid, notFound, type FieldProblem } from '../../errors.ts'
import { oauthAppUsers, oauthClientApps, users, type OauthClientAppDocument, type UserDocument } from '../../kinds.ts'
import { toAppUser } from '../../oauth/app-user.ts'
import { isRedirectUri } from '../../oauth/redirect-uri.ts'
import type { Stored } from '../../storage/store.ts'

/** Finds an app that the caller may see: any for an admin, else those that the caller has allowed. */
export async function findApp(context: Context, clientGuid: string): Promise<Stored<OauthClientAppDocument>> {
  const { store, caller } = context
  const user = caller.user.document
  const isVisible = caller.rights.isAdmin || (await store.get(oauthAppUsers, toAppUser(clientGuid, user.id).id))
  const app = isVisible ? await store.get(oauthClientApps, clientGuid) : undefined
  if (!app) throw notFound()
  return app
}

/** Finds an app and a user for whom the caller may decide: anybody for an admin, else only oneself. */
export async function findAppAndUser(
  { store, caller }: Context,
  clientGuid: string,
  userId: string
): Promise<{ app: Stored<OauthClientAppDocument>; user: Stored<UserDocument> }> {
  const self = caller.user.document
  if (!caller.rights.isAdmin && self.id !== userId) throw notFound()
  const app = await store.get(oauthClientApps, clientGuid)
  const user = await store.get(users, userId)
  if (!app || !user) throw notFound()
  return { app, user }
}

/** An app in the API's shape. Who has allowed it is shown to admins; others see themselves. */
export async function toOauthClientApp(context: Context, app: OauthClientAppDocument): Promise<OauthClientApp> {
  const { id: client_guid, redirect_uri, display_name, description, enabled, group_id, tokens_invalid_before } = app
  return {
    client_guid,
    redirect_uri,
    display_name,
    description,
    enabled,
    group_id,
    tokens_invalid_before,
    activated_users: await activatedUsers(context, client_guid),
    can: {}
  }
}

async function activatedUsers(context: Context, client_guid: string): Promise<UserPublic[]> {
  const { store, caller } = context
  const self = caller.user.document
  const where = caller.rights.isAdmin ? { client_guid } : { id: toAppUser(client_guid, self.id).id }
  const ids = (await store.find(oauthAppUsers, { where })).map(({ document }) => document.user_id)
  const found = await store.find(users, { where: { id: { in: ids } } })
  return found.map(({ document }) => toUserPublic(context, document))
}

function toUserPublic({ baseUrl, api }: Context, { id, first_name, last_name }: UserDocument): UserPublic {
  const display_name = `${first_name} ${last_name}`.trim()
  return { id, first_name, last_name, display_name, url: `${baseUrl()}/api/${api.version}/users/${id}`, can: {} }
}

/** What a request may set of an app: what it leaves out stays away, and null empties what cannot be null. */
export function writableApp(body: WriteOauthClientApp): Partial<OauthClientAppDocument> {
  const { redirect_uri, display_name, description, enabled, group_id } = body
  const given = {
    redirect_uri: redirect_uri ?? undefined,
    display_name: display_name === null ? '' : display_name,
    description: description === null ? '' : description,
    enabled: enabled ?? undefined,
    group_id: group_id === '' ? null : group_id
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

/** @throws {ApiError} 422 when a browser must not be sent where an app wants it. */
export function checkApp({ settings }: Context, { id, redirect_uri }: OauthClientAppDocument): void {
  const problems: FieldProblem[] = []
  if (!/^[!-~]{1,255}$/.test(id)) {
    const message = "'client_guid' must be 1 to 255 characters of ASCII without spaces."
    problems.push({ field: 'client_guid', code: 'invalid', message })
  }
  const field = 'redirect_uri'
  if (redirect_uri === '') problems.push({ field, code: 'missing_field', message: 'This field is required.' })
  else if (!isRedirectUri(redirect_uri, settings.mode === 'emulator')) {
    const message = `'${field}' must be an https address without a fragment, http on this machine, or a scheme with a dot.`
    problems.push({ field, code: 'invalid', message })
  }
  if (problems.length > 0) throw invalid(...problems)
}
