import { ApiError } from '../errors.ts'
import type { Service } from '../service.ts'
import { apiOf, isApiVersion, type Route } from './api.ts'
import type { HttpRequest, HttpResponse } from './exchange.ts'
import { toFailure } from './failure.ts'
import { answerOperation } from './operate.ts'
import { toErrorResponse, type Place } from './respond.ts'
import { answerRoot } from './root.ts'
import { matchRoute } from './router.ts'

/** Answers a request, whatever it is: an operation of a version, something outside the versions, or an error. */
export async function dispatch(service: Service, request: HttpRequest): Promise<HttpResponse> {
  const startedAtMs = service.log ? performance.now() : 0
  const place: Place = { version: undefined, operation: undefined }
  let response: HttpResponse
  try {
    response = await answer(service, request, place)
  } catch (error) {
    response = toErrorResponse(toFailure(error, service.log), place)
  }
  if (service.log) logRequest(service.log, request, place, response, performance.now() - startedAtMs)
  return response
}

/** Finds the operation and notes in `place` how far the request got, for the error's sake. */
function answer(service: Service, request: HttpRequest, place: Place): Promise<HttpResponse> {
  const { target } = request
  const at = target.indexOf('?')
  const written = at < 0 ? target : target.slice(0, at)
  const path = aliases.get(written) ?? written
  const version = path.slice(5, 8)
  if (!path.startsWith('/api/') || path[8] !== '/' || !isApiVersion(version)) return answerRoot(service, request, path)
  place.version = version
  const api = apiOf(version)
  const match = matchRoute(api.routes, path.slice(8))
  if (!match) return answerRoot(service, request, path)
  const route = routeFor(match.routes, request.method)
  place.operation = route.operation
  return answerOperation(service, request, api, route, match.values, at < 0 ? '' : target.slice(at + 1))
}

/** Two operations that clients call without a version. Source: behaviour 0 item 3, and 4. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['/api/logout', '/api/4.0/logout'],
  ['/versions', '/api/4.0/versions']
])

function routeFor(routes: ReadonlyMap<string, Route>, method: string): Route {
  const route = routes.get(method === 'HEAD' ? 'GET' : method)
  if (route) return route
  throw new ApiError(405, 'Method Not Allowed', { headers: { allow: [...routes.keys()].join(', ') } })
}

function logRequest(
  log: NonNullable<Service['log']>,
  { method, address }: HttpRequest,
  { version, operation }: Place,
  { status }: HttpResponse,
  ms: number
): void {
  log({ event: 'request', method, version, operation: operation?.id, status, ms: Math.round(ms), address })
}
