import type { Context } from '../context.ts'
import { toTimestamp } from '../conventions/timestamp.ts'
import { invalid, type FieldProblem } from '../errors.ts'
import type { Document } from '../storage/store.ts'
import { answerOf } from './answers.ts'
import type { Family, Given } from './family.ts'
import { findOne } from './read.ts'
import { storable } from './storable.ts'

type Args = Given & { readonly body?: Given }

/** Makes one of what the body says. */
export async function createOne<T extends Document>(context: Context, family: Family<T>, args: Args): Promise<object> {
  const document = await newDocument(context, family, { ...(await parentOf(context, family, args)), ...args.body })
  await context.store.commit([
    { op: 'insert', kind: family.kind, document },
    ...((await family.created?.(context, document)) ?? [])
  ])
  return answerOf(context, family, document)
}

/** Makes the document of a new one, checked; it is not stored yet. */
export async function newDocument<T extends Document>(context: Context, family: Family<T>, given: Given): Promise<T> {
  const wanted = storable(family.defaults, given)
  const whole = { ...family.defaults, ...wanted, ...(await family.prepare?.(context, given, undefined)) }
  await check(context, family, whole as Partial<T>, undefined)
  const at = toTimestamp(context.now())
  const times = { ...('created_at' in whole && { created_at: at }), ...('updated_at' in whole && { updated_at: at }) }
  const id = family.key ? String((whole as Given)[family.key]) : await context.store.nextId(family.kind)
  return { ...whole, ...times, id } as unknown as T
}

/** Changes what the body names of the one that the path names; null clears. */
export async function updateOne<T extends Document>(context: Context, family: Family<T>, args: Args): Promise<object> {
  const { document: current, revision } = await findOne(context, family, args)
  await family.guard?.(context, current, 'update')
  const given = args.body ?? {}
  const changed = { ...storable(family.defaults, given), ...(await family.prepare?.(context, given, current)) }
  await check(context, family, changed as Partial<T>, current)
  const at = 'updated_at' in current ? { updated_at: toTimestamp(context.now()) } : {}
  const key = family.key ? { [family.key]: current[family.key] } : {}
  const document = { ...current, ...changed, ...at, ...key } as T
  await context.store.commit([
    { op: 'update', kind: family.kind, document, revision },
    ...((await family.changed?.(context, document, current)) ?? [])
  ])
  return answerOf(context, family, document)
}

/** Removes the one that the path names, and what goes with it. */
export async function removeOne<T extends Document>(context: Context, family: Family<T>, args: Given): Promise<void> {
  const { document, revision } = await findOne(context, family, args)
  await family.guard?.(context, document, 'remove')
  await context.store.commit([
    { op: 'remove', kind: family.kind, id: document.id, revision },
    ...((await family.removed?.(context, document)) ?? [])
  ])
}

async function parentOf<T extends Document>(context: Context, { parent }: Family<T>, args: Given): Promise<Given> {
  if (!parent || typeof args[parent.parameter] !== 'string') return {}
  await parent.find(context, args[parent.parameter] as string)
  return { [parent.property]: args[parent.parameter] }
}

async function check<T extends Document>(
  context: Context,
  { required = [], distinct = [], kind }: Family<T>,
  changed: Partial<T>,
  current: T | undefined
): Promise<void> {
  const problems: FieldProblem[] = []
  for (const field of required) {
    const isEmpty = changed[field] === null || changed[field] === '' || (!current && changed[field] === undefined)
    if (isEmpty && (!current || field in changed)) problems.push({ field, code: 'missing_field', message: missing })
  }
  for (const field of distinct) {
    const value = changed[field]
    if (typeof value !== 'string' || value === '') continue
    const others = await context.store.find(kind, { where: { [field]: value }, limit: 2 })
    if (others.some(({ document }) => document.id !== current?.id))
      problems.push({ field, code: 'already_exists', message: `'${field}' is already in use.` })
  }
  if (problems.length > 0) throw invalid(...problems)
}

const missing = 'This field is required.'
