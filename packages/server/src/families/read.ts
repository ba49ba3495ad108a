import type { Context } from '../context.ts'
import { newNameIn } from '../conventions/old-names.ts'
import { Page, toWindow, type PagingArgs } from '../conventions/paging.ts'
import { toSearch } from '../conventions/search.ts'
import { toOrder } from '../conventions/sorts.ts'
import { notFound } from '../errors.ts'
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
export async function getOne<T extends Document>(context: Context, family: Family<T>, args: Given): Promise<object> {
  return answerOf(context, family, (await findOne(context, family, args)).document)
}

/**
 * Finds the one that the path names: by its last parameter, within the parent that it names.
 * @throws {ApiError} 404 when there is none, or none that the caller may see.
 */
export async function findOne<T extends Document>(
  context: Context,
  family: Family<T>,
  args: Given
): Promise<Stored<T>> {
  const within = await withinParent(context, family, args)
  return findById(context, family, idIn(context, args), within)
}

/** Finds one by its id, or by what else it is known by; 404 unless the caller may see it. */
export async function findById<T extends Document>(
  context: Context,
  family: Family<T>,
  id: string,
  within?: Condition
): Promise<Stored<T>> {
  const found = (await context.store.get(family.kind, id)) ?? (await lookUp(context, family, id))
  if (!found) throw notFound()
  for (const where of [within, await family.visible?.(context)]) {
    if (where && !toPredicate(readCondition(where))(found.document)) throw notFound()
  }
  return found
}

async function lookUp<T extends Document>(
  { store }: Context,
  { kind, lookUps = [] }: Family<T>,
  value: string
): Promise<Stored<T> | undefined> {
  if (lookUps.length === 0) return undefined
  const [found] = await store.find(kind, { where: { or: lookUps.map((name) => ({ [name]: value })) }, limit: 1 })
  return found
}

async function withinParent<T extends Document>(
  context: Context,
  { parent }: Family<T>,
  args: Given
): Promise<Condition | undefined> {
  if (!parent || typeof args[parent.parameter] !== 'string') return undefined
  const id = args[parent.parameter] as string
  await parent.find(context, id)
  return { [parent.property]: id }
}

function idIn({ api, operation }: Context, args: Given): string {
  const name = /.*{(\w+)}/.exec(operation.path)?.[1] ?? 'id'
  return String(args[newNameIn(api.version, name)])
}
