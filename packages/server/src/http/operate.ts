import { authenticate } from '../auth/authenticate.ts'
import { Context, type Caller } from '../context.ts'
import { readFields, type FieldTree } from '../conventions/fields.ts'
import { Media } from '../conventions/media.ts'
import { Page, pagingHeaders, toWindow, type PagingArgs } from '../conventions/paging.ts'
import { Reply } from '../conventions/reply.ts'
import { violationsOf } from '../conventions/violations.ts'
import { writerOf } from '../conventions/write.ts'
import { ApiError, notImplemented } from '../errors.ts'
import { andThen, type Later } from '../storage/later.ts'
import { requireNeed } from '../auth/permissions.ts'
import { endpointOf } from '../resources/endpoints.ts'
import type { Service } from '../service.ts'
import type { Api, Route } from './api.ts'
import { readArguments } from './arguments.ts'
import type { HttpRequest, HttpResponse } from './exchange.ts'
import { toJsonResponse, toMediaResponse } from './respond.ts'
import { retrying } from './retry.ts'

/** The arguments that operations have in common, where they take them. */
type Arguments = PagingArgs & { readonly fields?: string }

/** Answers an operation: finds out who calls and with what, runs the handler, and brings its answer into shape. */
export function answerOperation(
  service: Service,
  request: HttpRequest,
  api: Api,
  route: Route,
  values: readonly string[],
  query: string
): Later<HttpResponse> {
  const { operation } = route
  const endpoint = endpointOf(operation.id)
  const answer = (caller: Caller | undefined): Later<HttpResponse> => {
    if (!endpoint) throw notImplemented(operation.id)
    const context = new Context(service, request, api, operation, caller)
    requireNeed(context, endpoint.needs)
    return andThen(service.projects?.refresh(), () => {
      const args: Arguments = operation.id === 'login' ? {} : readArguments(api, route, values, query, request)
      // Read before anything is changed: an answer that refuses them must mean that nothing happened.
      const fields = args.fields ? readFields(args.fields) : undefined
      return andThen(endpoint.handle(context, args as never), (value) => shaped(context, route, args, fields, value))
    })
  }
  if (endpoint?.needs === 'nothing') return retrying(() => answer(undefined))
  return retrying(() => andThen(authenticate(service, request), answer))
}

function shaped(
  context: Context,
  route: Route,
  args: Arguments,
  fields: FieldTree | undefined,
  answer: unknown
): HttpResponse {
  if (answer instanceof Media) return toMediaResponse(answer)
  if (answer instanceof Reply) return toJsonResponse(written(context, route, fields, answer.value), answer.headers)
  if (!(answer instanceof Page)) return toJsonResponse(written(context, route, fields, answer))
  const url = new URL(context.baseUrl() + context.request.target)
  const headers = pagingHeaders(url, toWindow(args), answer.total)
  return toJsonResponse(written(context, route, fields, answer.items), headers)
}

function written(
  { api, settings }: Context,
  route: Route,
  fields: FieldTree | undefined,
  value: unknown
): string | undefined {
  if (value === undefined) return undefined
  if (route.answerType === null) return JSON.stringify(value)
  const write = (route.write ??= writerOf(api.contract, route.answerType))
  const doubt = { breaksContract: false }
  const json = write(value, fields, doubt)
  if (doubt.breaksContract && settings.mode === 'emulator')
    refuseOffContract(api, route, write(value, undefined, doubt))
  return json
}

/** A wrong answer of ours must fail in a test, and not in what the test is of. */
function refuseOffContract({ contract }: Api, { operation, answerType }: Route, json: string | undefined): void {
  const [violation] = violationsOf(contract, answerType!, JSON.parse(json ?? 'null'))
  if (violation) throw new ApiError(500, `The answer of ${operation.id} breaks the contract: ${violation}`)
}
