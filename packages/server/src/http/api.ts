import {
  apiVersions,
  readContract,
  type ApiVersion,
  type Contract,
  type OperationFacts,
  type ParameterFacts,
  type PropertyFacts
} from '@lookerts/contract'
import { newName, newOperationId } from '../conventions/old-names.ts'
import type { Write } from '../conventions/write.ts'
import { addRoute, routeTree, type RouteTree } from './router.ts'

/** One version of the API as the server needs it: the contract, and its routes. */
export interface Api {
  readonly version: ApiVersion
  readonly contract: Contract
  readonly routes: RouteTree<Route>
}

/** One operation at its place. */
export interface Route {
  readonly operation: OperationFacts
  /** The names that API 4.0 has for the path's parameters, in order. */
  readonly pathNames: readonly string[]
  /** The parameters of the query that must be there. */
  readonly required: readonly ParameterFacts[]
  /** The type of the successful answer, such as `User` or `[]User`; null for none. */
  readonly answerType: string | null
  /** The writer of that type, made when the first answer needs it. */
  write?: Write
}

const loaded = new Map<ApiVersion, Api>()

/** Gives a version, which is read from its file at the first use: a start does not wait for what nobody calls. */
export function apiOf(version: ApiVersion): Api {
  const known = loaded.get(version)
  if (known) return known
  const api = load(version)
  loaded.set(version, api)
  return api
}

/** Tells whether text names a version, such as the second segment of `/api/4.0/users`. */
export function isApiVersion(text: string): text is ApiVersion {
  return (apiVersions as readonly string[]).includes(text)
}

function load(version: ApiVersion): Api {
  const contract = readContract(version)
  showSecretOfNewKeys(contract)
  const routes = routeTree<Route>()
  // An operation of the first API 3.0 yields its place to the later one that has the same route.
  const operations = contract.operations.toSorted((a, b) => Number(a.early ?? false) - Number(b.early ?? false))
  for (const operation of operations) addRoute(routes, operation.method, operation.path, toRoute(operation))
  return { version, contract, routes }
}

/**
 * API 3.x declares the answer to a new API key without its secret, which would make the key useless. Clients pass over
 * what they do not know, so it is shown as 4.0 shows it.
 */
function showSecretOfNewKeys({ operations, schemas }: Contract): void {
  const operation = operations.find(({ id }) => id === 'create_user_credentials_api3')
  if (!operation || operation.responses['200'] !== 'CredentialsApi3') return
  const client_secret: PropertyFacts = { type: 'string', readOnly: true, nullable: true }
  schemas.CreateCredentialsApi3 = { props: { ...schemas.CredentialsApi3!.props, client_secret }, required: [] }
  operation.responses['200'] = 'CreateCredentialsApi3'
}

function toRoute(operation: OperationFacts): Route {
  const { id, path, params = [] } = operation
  const isCalledOtherwise = newOperationId(id) !== id
  const pathNames = [...path.matchAll(/{(\w+)}/g)].map(([, name]) => (isCalledOtherwise ? newName(name!) : name!))
  // A parameter of the path is there when the path matches.
  const required = params.filter((parameter) => parameter.required && parameter.in === 'query')
  return { operation, pathNames, required, answerType: answerTypeOf(operation) }
}

function answerTypeOf({ responses }: OperationFacts): string | null {
  const answer = responses['200'] ?? responses['201'] ?? null
  return typeof answer === 'object' && answer ? answer.type : answer
}
