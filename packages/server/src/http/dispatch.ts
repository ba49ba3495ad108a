import type { ApiVersion } from '@lookerts/contract'
import { ApiError } from '../errors.ts'
import type { Service } from '../service.ts'
import { isApiVersion, type Route } from './api.ts'
import { corsFor } from './cors.ts'
import type { HttpRequest, HttpResponse } from './exchange.ts'
import { toFailure } from './failure.ts'
import { locate } from './locate.ts'
import { answerOperation } from './operate.ts'
import { andThen, orElse, type Later } from '../storage/later.ts'
import { toErrorResponse, type Place } from './respond.ts'
import { answerRoot } from './root.ts'

/** Answers a request, whatever it is: an operation of a version, something outside the versions, or an error. */
export function dispatch(service: Service, request: HttpRequest): Later<HttpResponse> {
  const startedAtMs = service.log ? performance.now() : 0
  const place: Place = { version: undefined, operation: undefined }
  const cors = corsFor(service.settings, request)
  const answered = orElse(
    () => cors?.preflight ?? answer(service, request, place),
    (error) => toErrorResponse(toFailure(error, service.log), place)
  )
  return andThen(answered, (response) => {
    if (service.log) logRequest(service.log, request, place, response, performance.now() - startedAtMs)
    return cors ? { ...response, headers: { ...response.headers, ...cors.headers } } : response
  })
}

/** Finds the operation and notes in `place` how far the request got, for the error's sake. */
function answer(service: Service, request: HttpRequest, place: Place): Later<HttpResponse> {
  const { target } = request
  const at = target.indexOf('?')
  const path = at < 0 ? target : target.slice(0, at)
  const location = locate(path)
  if (!location) {
    place.version = versionOf(path)
    return answerRoot(service, request, path)
  }
  const { api, routes, values } = location
  place.version = api.version
  const route = routeFor(routes, request.method)
  place.operation = route.operation
  return answerOperation(service, request, api, route, values, at < 0 ? '' : target.slice(at + 1))
}

/** The version that a path names, even where it has nothing at the path: the error is that version's. */
function versionOf(path: string): ApiVersion | undefined {
  const version = path.startsWith('/api/') ? path.split('/')[2]! : ''
  return isApiVersion(version) ? version : undefined
}

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
