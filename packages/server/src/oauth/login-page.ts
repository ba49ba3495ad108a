import { ApiError } from '../errors.ts'
import type { HttpRequest, HttpResponse } from '../http/exchange.ts'
import { toTimestamp } from '../conventions/timestamp.ts'
import { emailCredentials, users, type EmailCredentialsDocument, type UserDocument } from '../kinds.ts'
import type { Service } from '../service.ts'
import type { Stored } from '../storage/store.ts'
import { queryOf } from './auth-page.ts'
import { readAuthorization } from './authorization.ts'
import { csrfTokenOf, setCsrfCookie, setSessionCookie } from './cookies.ts'
import { emailKeyOf } from './email.ts'
import { readFields } from './fields.ts'
import { escapeHtml, toNotice, toPage, toRedirect } from './page.ts'
import { isPasswordOf } from './password.ts'
import { isCookieToken, isOwnForm, makeCookieToken, startSession, type StartedSession } from './web-session.ts'

/** Answers `GET /login`: the form to sign in to the web pages with. Its query is the one of `/auth`, to go back there. */
export function showLogin(service: Service, request: HttpRequest): Promise<HttpResponse> {
  return toForm(service, request, 200)
}

/** Answers `POST /login`: signs in with email address and password, and goes on to `/auth`. */
export async function decideLogin(service: Service, request: HttpRequest): Promise<HttpResponse> {
  const fields = readFields(request)
  if (!isOwnForm(service, request, fields('csrf-token')))
    return toForm(service, request, 403, 'This form is out of date. Please try again.')
  try {
    const started = await signIn(service, request, fields('email'), fields('password'))
    if (!started) return await toForm(service, request, 403, 'Email address or password is not right.')
    const cookie = setSessionCookie(service, started.token, started.seconds)
    const query = queryOf(request)
    if (query !== '') return toRedirect(303, `/auth?${query}`, cookie)
    const notice = toNotice(200, 'You are signed in', 'You can go back to the app that you came from.')
    return { ...notice, headers: { ...notice.headers, ...cookie } }
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 429) throw error
    const form = await toForm(service, request, 429, 'Too many tries. Please wait a few minutes.')
    return { ...form, headers: { ...form.headers, ...error.headers } }
  }
}

/** Begins a web session; undefined, after the same time, for a wrong address and a wrong password. */
async function signIn(
  service: Service,
  request: HttpRequest,
  email: string,
  password: string
): Promise<StartedSession | undefined> {
  const { store, digest, throttle, log, now } = service
  const { address } = request
  const email_key = emailKeyOf(email)
  const name = `email ${digest(email_key).slice(0, 22)}`
  throttle.check(name, address)
  const [found] = await store.find(emailCredentials, { where: { email_key }, limit: 1 })
  const isRight = await isPasswordOf(digest, password, found?.document.password_hash ?? null)
  const user = isRight && found ? await enabledUser(service, found.document) : undefined
  // Again, for guesses that came all at once: each was let in before the others had failed.
  throttle.check(name, address)
  if (!found || !user) {
    throttle.failed(name, address, found && { auth_type: 'email', user_id: found.document.id })
    log?.({ event: 'web_login', outcome: 'refused', user_id: found?.document.id, address })
    return undefined
  }
  const started = await startSession(service, request, user.document.id)
  const document = { ...found.document, logged_in_at: toTimestamp(now()) }
  await store.commit([
    { op: 'check', kind: users, id: user.document.id, revision: user.revision },
    { op: 'update', kind: emailCredentials, document, revision: found.revision },
    ...started.changes
  ])
  throttle.succeeded(name, address)
  log?.({ event: 'web_login', outcome: 'ok', user_id: user.document.id, address })
  return started
}

async function enabledUser(
  { store }: Service,
  { id }: EmailCredentialsDocument
): Promise<Stored<UserDocument> | undefined> {
  const user = await store.get(users, id)
  return user?.document.is_disabled ? undefined : user
}

/** The form's cookie stays if the browser has one: what other pages of ours show must not go out of date. */
async function toForm(service: Service, request: HttpRequest, status: number, problem?: string): Promise<HttpResponse> {
  const query = queryOf(request)
  const authorization = query === '' ? undefined : await readAuthorization(service, query)
  const leadsTo = authorization?.isRefused === false ? authorization.app.document.redirect_uri : undefined
  const known = csrfTokenOf(request)
  const csrfToken = isCookieToken(known) ? known : makeCookieToken()
  return toPage({
    status,
    title: 'Sign in',
    leadsTo,
    headers: setCsrfCookie(service, csrfToken),
    body: `${problem === undefined ? '' : `<p class="problem">${escapeHtml(problem)}</p>`}
<form method="post" action="/login${query === '' ? '' : `?${escapeHtml(query)}`}">
<input type="hidden" name="csrf-token" value="${csrfToken}">
<label>Email address <input type="email" name="email" autocomplete="username" required></label>
<label>Password <input type="password" name="password" autocomplete="current-password" required></label>
<button>Sign in</button>
</form>`
  })
}
