import { answerEmbed, isEmbedPath } from '../embed/page.ts'
import { ApiError, notFound, unauthorized } from '../errors.ts'
import { answerExplorer, isExplorerPath } from '../explorer/answer.ts'
import { users } from '../kinds.ts'
import { decideAuthorization, showAuthorization } from '../oauth/auth-page.ts'
import { decideLogin, showLogin } from '../oauth/login-page.ts'
import { answerToken } from '../oauth/token.ts'
import type { Service } from '../service.ts'
import { documentAt } from '../resources/config/rules.ts'
import type { HttpRequest, HttpResponse } from './exchange.ts'
import { toResponse } from './respond.ts'
import { retrying } from './retry.ts'

type Answer = (service: Service, request: HttpRequest) => Promise<HttpResponse> | HttpResponse

/** What stands outside the versions of the API, by method and path. Source: behaviour 1.7 and 4. */
const roots: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ['GET /alive', () => healthy],
  ['GET /availability', answerAvailability],
  ['GET /auth', showAuthorization],
  ['POST /auth', decideAuthorization],
  ['GET /login', showLogin],
  ['POST /login', decideLogin],
  ['POST /api/login', refuseUnversionedLogin],
  ['POST /api/token', answerToken]
])

const healthy: HttpResponse = { status: 200, headers: { 'content-type': 'application/json;charset=utf-8' }, body: '' }

/** Answers what is no operation: health, signing in with a browser, the documents of the API and its reference. */
export async function answerRoot(service: Service, request: HttpRequest, path: string): Promise<HttpResponse> {
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const answer = roots.get(`${method} ${path}`)
  if (answer) return retrying(async () => answer(service, request))
  if (isEmbedPath(path)) return retrying(() => answerEmbed(service, request))
  if (isExplorerPath(path)) return answerExplorer(service, request, path)
  const [, version = '', name = ''] = /^\/api\/([\d.]+)\/(\w+\.json)$/.exec(path) ?? []
  const document = documentAt(service, version, name)
  if (document === undefined) throw notFound()
  if (method !== 'GET') throw new ApiError(405, 'Method Not Allowed', { headers: { allow: 'GET' } })
  return toResponse(document)
}

/** A login needs its version; without one Looker asks for a login. */
function refuseUnversionedLogin(): never {
  throw unauthorized()
}

/** Alive, and able to read what it stores. */
async function answerAvailability({ store }: Service): Promise<HttpResponse> {
  await store.count(users)
  return healthy
}
