import { authenticate } from '../auth/authenticate.ts'
import { Context } from '../context.ts'
import { conformsTo } from '../conventions/conforms.ts'
import { pick, readFields, type FieldTree } from '../conventions/fields.ts'
import { Media } from '../conventions/media.ts'
import { Page, pagingHeaders, toWindow, type PagingArgs } from '../conventions/paging.ts'
import { Reply } from '../conventions/reply.ts'
import { shapeOf } from '../conventions/shape.ts'
import { violationsOf } from '../conventions/violations.ts'
import { ApiError, notImplemented } from '../errors.ts'
import { requireNeed } from '../auth/permissions.ts'
import { endpointOf } from '../resources/endpoints.ts'
import type { Service } from '../service.ts'
import type { Api, Route } from './api.ts'
import { readArguments } from './arguments.ts'
import type { HttpRequest, HttpResponse } from './exchange.ts'
import { toMediaResponse, toResponse } from './respond.ts'
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
): Promise<HttpResponse> {
  const { operation } = route
  const endpoint = endpointOf(operation.id)
  return retrying(async () => {
    const caller = endpoint?.needs === 'nothing' ? undefined : await authenticate(service, request)
    if (!endpoint) throw notImplemented(operation.id)
    const context = new Context(service, request, api, operation, caller)
    requireNeed(context, endpoint.needs)
    const args: Arguments = operation.id === 'login' ? {} : readArguments(api, route, values, query, request)
    // Read before anything is changed: an answer that refuses them must mean that nothing happened.
    const fields = args.fields ? readFields(args.fields) : undefined
    return shaped(context, route, args, fields, await endpoint.handle(context, args as never))
  })
}

function shaped(
  context: Context,
  route: Route,
  args: Arguments,
  fields: FieldTree | undefined,
  answer: unknown
): HttpResponse {
  if (answer instanceof Media) return toMediaResponse(answer)
  if (answer instanceof Reply) return toResponse(inShape(context, route, fields, answer.value), answer.headers)
  if (!(answer instanceof Page)) return toResponse(inShape(context, route, fields, answer))
  const url = new URL(context.request.target, context.baseUrl())
  const headers = pagingHeaders(url, toWindow(args), answer.total)
  return toResponse(inShape(context, route, fields, answer.items), headers)
}

function inShape({ api, settings }: Context, route: Route, fields: FieldTree | undefined, value: unknown): unknown {
  if (value === undefined || route.answerType === null) return value
  const whole = (route.shape ??= shapeOf(api.contract, route.answerType))(value)
  if (settings.mode === 'emulator') refuseOffContract(api, route, whole)
  return fields ? pick(whole, fields) : whole
}

/** A wrong answer of ours must fail in a test, and not in what the test is of. */
function refuseOffContract({ contract }: Api, { operation, answerType }: Route, value: unknown): void {
  if (conformsTo(contract, answerType!)(value)) return
  const [violation] = violationsOf(contract, answerType!, value)
  if (violation) throw new ApiError(500, `The answer of ${operation.id} breaks the contract: ${violation}`)
}
