import type { Context } from '../context.ts'
import { encodePart, urlOf } from '../conventions/url.ts'
import { andThen, type Later } from '../storage/later.ts'
import type { Document, Stored } from '../storage/store.ts'
import type { Family } from './family.ts'

/** Gives documents as answers have them: with their addresses, what the caller may do, and what the family adds. */
export function answersOf<T extends Document>(
  context: Context,
  family: Family<T>,
  documents: readonly T[]
): Later<object[]> {
  if (family.answers) return andThen(family.answers(context, documents), (answers) => [...answers])
  const expanded = documents.length > 0 ? family.expand?.(context, documents) : undefined
  return andThen(expanded, (more) =>
    // Not spread: to add to a copy is several times as slow.
    documents.map((document, at) => {
      const url = urlOf(context, family.path.replace('{id}', encodePart(document.id)))
      const can = family.can?.(context, document) ?? {}
      return Object.assign({}, document, { url, can }, more?.[at])
    })
  )
}

/** The same for one. */
export function answerOf<T extends Document>(context: Context, family: Family<T>, document: T): Later<object> {
  return andThen(answersOf(context, family, [document]), ([answer]) => answer!)
}

/** The same for what was just read. */
export function answersOfStored<T extends Document>(
  context: Context,
  family: Family<T>,
  stored: readonly Stored<T>[]
): Later<object[]> {
  return answersOf(
    context,
    family,
    stored.map(({ document }) => document)
  )
}
