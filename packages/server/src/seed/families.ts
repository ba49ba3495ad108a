import type { Contract, OperationFacts, PropertyFacts } from '@lookerts/contract'
import type { OperationId } from '../conventions/operation-id.ts'
import type { AnyFamily } from '../families/family.ts'
import { apiOf } from '../http/api.ts'
import { endpointOf } from '../resources/endpoints.ts'
import { families } from '../resources/families.ts'

/** A family as a seed has it. */
export interface SeedFamily {
  /** Its plural: the key in a seed. */
  readonly name: string
  /** Its singular: what others refer to it by. */
  readonly kind: string
  readonly family: AnyFamily
  /** What its records may have, by the contract: what one sends to make one, then what one reads. */
  readonly props: Readonly<Record<string, PropertyFacts>>
  /** The operation that makes one, where the server has it. */
  readonly create: OperationFacts | undefined
}

let known: ReadonlyMap<string, SeedFamily> | undefined

/** Every family that a seed may have records of, by its plural. Users and apps are read apart. */
export function seedFamilies(): ReadonlyMap<string, SeedFamily> {
  if (known) return known
  const { contract } = apiOf('4.0')
  const all = families.map((family) => toSeedFamily(contract, family))
  const seedable = all.filter(({ name, props }) => !apart.has(name) && (withoutOperations.has(name) || hasAny(props)))
  known = new Map(seedable.map((each) => [each.name, each]))
  return known
}

const apart: ReadonlySet<string> = new Set(['users', 'oauth_client_apps'])

/** What no operation reads or writes is a server's own, but for what it is told so. */
const withoutOperations: ReadonlySet<string> = new Set([
  'query_results',
  'connection_catalogues',
  'derived_tables',
  'project_files',
  'lookml_tests',
  'reports'
])

function hasAny(props: object): boolean {
  return Object.keys(props).length > 0
}

/** Finds a family by its plural, also by a short one. */
export function seedFamilyOf(name: string): SeedFamily | undefined {
  return seedFamilies().get(shortNames[name] ?? name)
}

const shortNames: Readonly<Record<string, string>> = { models: 'lookml_models' }

/** Finds the family that a property such as `folder` or `parent` refers to; `user` is for the caller to know. */
export function familyReferredTo(kind: string, from: SeedFamily): SeedFamily | undefined {
  if (kind === 'parent') return from
  return seedFamilies().get(pluralOf(otherKinds[kind] ?? kind))
}

const otherKinds: Readonly<Record<string, string>> = { home_folder: 'folder', merge_result: 'merge_query' }

/** The plural of a singular: `query` and `queries`. */
export function pluralOf(kind: string): string {
  if (/[^aeiou]y$/.test(kind)) return `${kind.slice(0, -1)}ies`
  return /(s|x|ch|sh)$/.test(kind) ? `${kind}es` : `${kind}s`
}

/** The properties that a record may have by itself. */
export function propertiesOf({ family, props }: SeedFamily): ReadonlySet<string> {
  return new Set([...Object.keys(props), ...Object.keys(family.defaults as object)])
}

function toSeedFamily(contract: Contract, family: AnyFamily): SeedFamily {
  const one = placeOf(family.path)
  const at = (method: string, place: string): OperationFacts | undefined =>
    contract.operations.find((operation) => operation.method === method && placeOf(operation.path) === place)
  const create = at('POST', one.replace(/\/{}$/, ''))
  const types = [create?.body?.type, at('PATCH', one)?.body?.type, answerTypeOf(at('GET', one))]
  const props = types.toReversed().map((type) => contract.schemas[type ?? '']?.props ?? {})
  return {
    name: pluralOf(family.kind.name),
    kind: family.kind.name,
    family,
    props: Object.assign({}, ...props) as Record<string, PropertyFacts>,
    create: create && !byItsRules.has(create.id) && endpointOf(create.id as OperationId) ? create : undefined
  }
}

/** A new project has no repository, and is made in a workspace that a seed does not stand in. */
const byItsRules: ReadonlySet<string> = new Set(['create_project'])

/** A path whatever its parameters are called. */
function placeOf(path: string): string {
  return path.replace(/{\w+}/g, '{}')
}

function answerTypeOf(operation: OperationFacts | undefined): string | undefined {
  const answer = operation?.responses['200']
  return (typeof answer === 'object' ? answer?.type : answer) ?? undefined
}
