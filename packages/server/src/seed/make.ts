import type { OperationFacts } from '@lookerts/contract'
import { rightsOf } from '../auth/rights.ts'
import { Context, type Caller } from '../context.ts'
import { accept, missingIn } from '../conventions/accept.ts'
import type { OperationId } from '../conventions/operation-id.ts'
import { invalid } from '../errors.ts'
import type { AnyFamily } from '../families/family.ts'
import { newDocument } from '../families/write.ts'
import type { Api } from '../http/api.ts'
import { users } from '../kinds.ts'
import { endpointOf } from '../resources/endpoints.ts'
import type { Service } from '../service.ts'
import type { Document, Kind } from '../storage/store.ts'
import type { Entry } from './entries.ts'
import { ownerProperties, type Given } from './parts.ts'
import type { Scratch } from './scratch.ts'

/** Where a seed is made: as if the first admin sent it all. */
export interface World {
  readonly service: Service
  readonly scratch: Scratch
  readonly api: Api
  readonly caller: Caller
}

/** Makes a record by the operation that makes one, with all that comes of it, and gives its id. */
export async function makeRecord(everybody: World, { family: seedFamily, kind }: Entry, given: Given): Promise<string> {
  const { family, create } = seedFamily!
  const { id: wanted, ...body } = given
  const owner = ownerProperties.map((name) => body[name]).find((each) => typeof each === 'string')
  const world = owner === undefined ? everybody : { ...everybody, caller: await ownerOf(everybody, owner as string) }
  world.scratch.takeInserted(kind)
  if (typeof wanted === 'string') world.scratch.wantId(kind, wanted)
  const answer = create ? await call(world, create, body) : await insert(world, family, body)
  const id = world.scratch.takeInserted(kind) ?? String((answer as Document).id)
  await keep(world, kind as Kind, id, storable(family, create ? unsent(world, create, body) : timesOf(body)))
  return id
}

/** Somebody's own is made by themselves, who may do everything meanwhile. */
async function ownerOf({ service: { store }, caller }: World, id: string): Promise<Caller> {
  const user = (await store.get(users, id))!
  const { groupIds, roleIds } = await rightsOf(store, user.document)
  return { ...caller, user, rights: { ...caller.rights, groupIds, roleIds } }
}

/** Calls an operation as the admin, or as whose it is. */
export function call(world: World, operation: OperationFacts, body: Given, path: Given = {}): unknown {
  const { api } = world
  const type = operation.body?.type
  const read = type === undefined ? undefined : accept(api.contract, type, defined(body))
  const missing = operation.method === 'POST' && type !== undefined ? missingIn(api.contract, type, read) : []
  if (missing.length > 0) throw invalid(...missing)
  const names = [...operation.path.matchAll(/{(\w+)}/g)].map(([, name]) => name!)
  const values = Object.fromEntries(names.map((name) => [name, path[name] ?? body[name]]))
  const handle = endpointOf(operation.id as OperationId)!.handle
  return handle(contextOf(world, operation), { ...values, body: read } as never)
}

function defined(body: Given): Given {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined))
}

function contextOf({ service, api, caller }: World, operation: OperationFacts): Context {
  const target = `/api/4.0${operation.path}`
  const request = { method: operation.method, target, headers: {}, body: '', address: '' }
  return new Context(service, request, api, operation, caller)
}

/** What has no operation that makes it is put in by the rules of its family. */
async function insert(world: World, family: AnyFamily, body: Given): Promise<Document> {
  const [operation] = world.api.contract.operations
  const context = contextOf(world, operation!)
  const document = (await newDocument(context, family, body)) as Document
  const more = (await family.created?.(context, document)) ?? []
  await context.store.commit([{ op: 'insert', kind: family.kind, document }, ...more])
  return document
}

/** What was given and could not be sent: whose it is, and what the API only reads. */
function unsent({ api }: World, { body: facts }: OperationFacts, body: Given): Given {
  const { props = {} } = api.contract.schemas[facts?.type ?? ''] ?? {}
  const entries = Object.entries(body).filter(
    ([name]) => ownerProperties.includes(name) || !props[name] || props[name].readOnly
  )
  return Object.fromEntries(entries)
}

function timesOf({ created_at, updated_at }: Given): Given {
  return { ...(created_at !== undefined && { created_at }), ...(updated_at !== undefined && { updated_at }) }
}

function storable({ defaults }: AnyFamily, given: Given): Given {
  return Object.fromEntries(Object.entries(given).filter(([name]) => Object.hasOwn(defaults as object, name)))
}

async function keep({ service: { store } }: World, kind: Kind, id: string, given: Given): Promise<void> {
  const stored = await store.get(kind, id)
  if (!stored || Object.keys(given).length === 0) return
  await store.commit([{ op: 'update', kind, document: { ...stored.document, ...given }, revision: stored.revision }])
}
