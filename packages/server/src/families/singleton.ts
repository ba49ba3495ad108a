import type { Context } from '../context.ts'
import type { OperationId } from '../conventions/operation-id.ts'
import { urlOf } from '../conventions/url.ts'
import { singletons } from '../kinds.ts'
import type { Endpoint, Endpoints, Need } from '../resources/endpoint.ts'
import type { Change } from '../storage/store.ts'
import type { Given } from './family.ts'
import { storable } from './storable.ts'

type Later<T> = T | Promise<T>

/** A setting that there is one of, declared: reading and changing it follow from it and the contract. */
export interface Singleton<T extends object> {
  /** What it is stored as. */
  readonly name: string
  /** Where it is, as the contract has it: `/session_config`. */
  readonly path: string
  /** What it is until somebody sets it. Only these properties are stored, and those that `prepare` adds. */
  readonly defaults: T & Given
  /** Checks what is to be stored, refuses it, or gives more to store with it. */
  readonly prepare?: (context: Context, given: Given, current: T) => Later<Partial<T>>
  /** What answers have besides. */
  readonly expand?: (context: Context, values: T) => Later<object>
}

/** A singleton whatever its values. */
// oxlint-disable-next-line typescript/no-explicit-any -- a list of singletons has no one type of values
export type AnySingleton = Singleton<any>

/** Which operations read and change it, and what the caller needs: to be an admin unless it says otherwise. */
interface How {
  readonly get?: OperationId
  readonly update?: OperationId
  readonly read?: Need
  readonly write?: Need
  readonly level?: Endpoint['level']
}

type Args = Given & { readonly body?: Given }

/** The operations of a singleton: reading, and changing what the body names; null is the default again. */
export function singleton<T extends object>(single: Singleton<T>, how: How): Endpoints {
  const { get, update, read = 'admin', write = 'admin', level = 'full' } = how
  return {
    ...(get && { [get]: { needs: read, level, handle: (context: Context) => getSingleton(context, single) } }),
    ...(update && {
      [update]: {
        needs: write,
        level,
        handle: (context: Context, { body }: Args) => updateSingleton(context, single, body)
      }
    })
  }
}

/** Gives what is set, and the default of what is not. */
export async function valuesOf<T extends object>(
  { store }: Pick<Context, 'store'>,
  { name, defaults }: Singleton<T>
): Promise<T> {
  return { ...defaults, ...(await store.get(singletons, name))?.document.values }
}

/** Works out what a change leads to: the values after it, and what is to be committed for it. */
export async function changeOf<T extends object>(
  context: Context,
  single: Singleton<T>,
  given: Given
): Promise<{ values: T; change: Change }> {
  const { name, defaults, prepare } = single
  const stored = await context.store.get(singletons, name)
  const current: T = { ...defaults, ...stored?.document.values }
  const wanted = { ...storable(defaults, given), ...(await prepare?.(context, given, current)) }
  const document = { id: name, values: { ...stored?.document.values, ...wanted } }
  const change: Change = stored
    ? { op: 'update', kind: singletons, document, revision: stored.revision }
    : { op: 'insert', kind: singletons, document }
  return { values: { ...current, ...wanted }, change }
}

/** Gives a singleton as answers have it. */
export async function getSingleton<T extends object>(context: Context, single: Singleton<T>): Promise<object> {
  return answerOf(context, single, await valuesOf(context, single))
}

/** Changes what is given and gives what there is then. */
async function updateSingleton<T extends object>(
  context: Context,
  single: Singleton<T>,
  given: Given = {}
): Promise<object> {
  const { values, change } = await changeOf(context, single, given)
  await context.store.commit([change])
  return answerOf(context, single, values)
}

async function answerOf<T extends object>(context: Context, single: Singleton<T>, values: T): Promise<object> {
  return {
    ...values,
    url: urlOf(context, single.path),
    can: { show: true, update: context.caller.rights.isAdmin },
    ...(await single.expand?.(context, values))
  }
}
