import type { Context } from '../context.ts'
import { newNameIn } from '../conventions/old-names.ts'
import { Page, toWindow, type PagingArgs } from '../conventions/paging.ts'
import { toSearch } from '../conventions/search.ts'
import { toOrder } from '../conventions/sorts.ts'
import { notFound } from '../errors.ts'
import { andThen, type Later } from '../storage/later.ts'
import { readCondition, toPredicate } from '../storage/condition.ts'
import type { Condition, Document, Stored } from '../storage/store.ts'
import { answerOf, answersOfStored } from './answers.ts'
import type { Family, Given } from './family.ts'

type ListArgs = Given & PagingArgs & { readonly sorts?: string }

/** Lists those that fulfil what the query asks, in its order, one page of them. */
export async function listOf<T extends Document>(
  context: Context,
  family: Family<T>,
  args: ListArgs
): Promise<Page<object>> {
  const { store } = context
  const parts = [
    await family.visible?.(context),
    await withinParent(context, family, args),
    family.listed?.(args),
    await toSearch(context, family.filters ?? {}, args)
  ]
  const where: Condition = { and: parts.filter((part) => part !== undefined) }
  const found = await store.find(family.kind, { where, order: toOrder(args.sorts), ...toWindow(args) })
  return new Page(await answersOfStored(context, family, found), await store.count(family.kind, where))
}

/** Gives the one that the path names. */
export function getOne<T extends Document>(context: Context, family: Family<T>, args: Given): Later<object> {
  return andThen(findOne(context, family, args), ({ document }) => answerOf(context, family, document))
}

/**
 * Finds the one that the path names: by its last parameter, within the parent that it names.
 * @throws {ApiError} 404 when there is none, or none that the caller may see.
 */
export function findOne<T extends Document>(context: Context, family: Family<T>, args: Given): Later<Stored<T>> {
  return andThen(withinParent(context, family, args), (within) =>
    findById(context, family, idIn(context, args), within)
  )
}

/** Finds one by its id, or by what else it is known by; 404 unless the caller may see it. */
export function findById<T extends Document>(
  context: Context,
  family: Family<T>,
  id: string,
  within?: Condition
): Later<Stored<T>> {
  return andThen(read(context, family, id), (found) => {
    if (!found || !fulfils(found.document, within)) throw notFound()
    return andThen(family.visible?.(context), (visible) => {
      if (!fulfils(found.document, visible)) throw notFound()
      return found
    })
  })
}

function fulfils(document: Document, where: Condition | undefined): boolean {
  return !where || toPredicate(readCondition(where))(document)
}

function read<T extends Document>(
  { store }: Context,
  { kind, lookUps = [] }: Family<T>,
  id: string
): Later<Stored<T> | undefined> {
  return andThen(store.get(kind, id), (found) => {
    if (found || lookUps.length === 0) return found
    const where = { or: lookUps.map((name) => ({ [name]: id })) }
    return andThen(store.find(kind, { where, limit: 1 }), ([first]) => first)
  })
}

function withinParent<T extends Document>(
  context: Context,
  { parent }: Family<T>,
  args: Given
): Later<Condition | undefined> {
  if (!parent || typeof args[parent.parameter] !== 'string') return undefined
  const id = args[parent.parameter] as string
  return andThen(parent.find(context, id), () => ({ [parent.property]: id }))
}

function idIn({ api, operation }: Context, args: Given): string {
  return String(args[newNameIn(api.version, lastParameterOf(operation.path))])
}

/** Found before: as many as the contracts have. */
const lastParameters = new Map<string, string>()

function lastParameterOf(path: string): string {
  let name = lastParameters.get(path)
  if (name === undefined) lastParameters.set(path, (name = /.*{(\w+)}/.exec(path)?.[1] ?? 'id'))
  return name
}
