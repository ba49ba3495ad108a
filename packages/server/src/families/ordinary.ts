import type { OperationId } from '../conventions/operation-id.ts'
import type { Endpoint, Endpoints, Need } from '../resources/endpoint.ts'
import type { Context } from '../context.ts'
import type { Later } from '../storage/later.ts'
import type { Document } from '../storage/store.ts'
import type { Family, Given } from './family.ts'
import { getOne, listOf } from './read.ts'
import { createOne, removeOne, updateOne } from './write.ts'

type Way = 'list' | 'search' | 'get' | 'create' | 'update' | 'remove'

const ways = { list: listOf, search: listOf, get: getOne, create: createOne, update: updateOne, remove: removeOne }

/** Which operation does what, and what the caller needs for it. */
interface Ordinary extends Partial<Record<Way, OperationId>> {
  /** What reading needs; `login` by default, since the family's `visible` says what is seen. */
  readonly read?: Need
  /** What creating, changing and removing need; `admin` by default. */
  readonly write?: Need
  readonly level?: Endpoint['level']
}

/** The ordinary operations of a family: list, search, get, create, update, remove. */
export function ordinary<T extends Document>(family: Family<T>, how: Ordinary): Endpoints {
  const { read = 'login', write = 'admin', level = 'full' } = how
  const endpoints = (Object.keys(ways) as Way[]).flatMap((way) => {
    const id = how[way]
    if (!id) return []
    const isRead = way === 'list' || way === 'search' || way === 'get'
    const handle = (context: Context, args: Given): Later<unknown> => ways[way](context, family, args)
    return [[id, { needs: isRead ? read : write, level, handle }] as const]
  })
  return Object.fromEntries(endpoints) as Endpoints
}
