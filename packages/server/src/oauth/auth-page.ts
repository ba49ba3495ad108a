import type { HttpRequest, HttpResponse } from '../http/exchange.ts'
import { oauthAppUsers, oauthClientApps, oauthGrants, users, type UserDocument } from '../kinds.ts'
import type { Service } from '../service.ts'
import type { Change, Stored } from '../storage/store.ts'
import { mayUse, toAppUser } from './app-user.ts'
import { readAuthorization, type Authorization } from './authorization.ts'
import { csrfTokenOf } from './cookies.ts'
import { readFields } from './fields.ts'
import { makeGrant } from './grant.ts'
import { escapeHtml, toNotice, toPage, toRedirect } from './page.ts'
import { isOwnForm, signedInUser } from './web-session.ts'

/**
 * Answers `GET /auth`, to which an app sends a browser: to `/login` first, then once to the question whether the user
 * allows the app, and from then on straight back to the app with a code.
 */
export function showAuthorization(service: Service, request: HttpRequest): Promise<HttpResponse> {
  return authorize(service, request, async (authorization, user) => {
    const id = toAppUser(authorization.app.document.id, user.document.id).id
    if (await service.store.get(oauthAppUsers, id)) return grant(service, authorization, user, [])
    return toQuestion(authorization, user.document, request)
  })
}

/** Answers `POST /auth`, by which the user allows the app or does not. */
export function decideAuthorization(service: Service, request: HttpRequest): Promise<HttpResponse> {
  return authorize(service, request, async (authorization, user) => {
    const fields = readFields(request)
    if (!isOwnForm(service, request, fields('csrf-token')))
      return toNotice(403, 'Not allowed', 'This form is out of date. Go back to the app and try again.')
    if (fields('approve') !== 'true') {
      const error_description = 'The user did not allow the app to act for them'
      return toRedirect(302, authorization.callback({ error: 'access_denied', error_description }))
    }
    const document = toAppUser(authorization.app.document.id, user.document.id)
    const isKnown = await service.store.get(oauthAppUsers, document.id)
    return grant(service, authorization, user, isKnown ? [] : [{ op: 'insert', kind: oauthAppUsers, document }])
  })
}

/** Goes as far as both have in common: the request is in order, somebody is signed in, and may use the app. */
async function authorize(
  service: Service,
  request: HttpRequest,
  next: (authorization: Authorization, user: Stored<UserDocument>) => Promise<HttpResponse>
): Promise<HttpResponse> {
  const query = queryOf(request)
  const authorization = await readAuthorization(service, query)
  if (authorization.isRefused) {
    if ('location' in authorization) return toRedirect(302, authorization.location)
    return toNotice(400, 'This request is not valid', authorization.message)
  }
  const user = await signedInUser(service, request)
  if (!user) return toRedirect(request.method === 'POST' ? 303 : 302, `/login?${query}`)
  if (mayUse(user.document, authorization.app.document)) return next(authorization, user)
  return toNotice(403, 'Not allowed', 'You may not use this app. An admin can enable it or add you to its group.')
}

/** Gives the part of a request behind the question mark. */
export function queryOf({ target }: HttpRequest): string {
  const at = target.indexOf('?')
  return at < 0 ? '' : target.slice(at + 1)
}

async function grant(
  service: Service,
  { app, challenge, callback }: Authorization,
  user: Stored<UserDocument>,
  consent: readonly Change[]
): Promise<HttpResponse> {
  const { id: client_guid, redirect_uri } = app.document
  const user_id = user.document.id
  const { grant: document, code } = makeGrant(service, {
    client_guid,
    user_id,
    redirect_uri,
    code_challenge: challenge
  })
  await service.store.commit([
    { op: 'check', kind: oauthClientApps, id: client_guid, revision: app.revision },
    { op: 'check', kind: users, id: user_id, revision: user.revision },
    ...consent,
    { op: 'insert', kind: oauthGrants, document }
  ])
  service.log?.({ event: 'oauth_code', user_id, client_guid })
  return toRedirect(302, callback({ code }))
}

function toQuestion({ app }: Authorization, user: UserDocument, request: HttpRequest): HttpResponse {
  const { id, display_name, description, redirect_uri } = app.document
  const name = escapeHtml(display_name || id)
  const who = escapeHtml(`${user.first_name} ${user.last_name}`.trim() || `user ${user.id}`)
  return toPage({
    status: 200,
    title: 'Allow this app?',
    leadsTo: redirect_uri,
    body: `<p><strong>${name}</strong> asks to see and do in Looker whatever you, ${who}, may.</p>
<p>${escapeHtml(description)}</p>
<p>You will be sent to ${escapeHtml(redirect_uri)}</p>
<form method="post" action="/auth?${escapeHtml(queryOf(request))}">
<input type="hidden" name="csrf-token" value="${escapeHtml(csrfTokenOf(request))}">
<button name="approve" value="true">Allow</button>
<button name="approve" value="false">Do not allow</button>
</form>`
  })
}
