import type { Context } from '../context.ts'
import { encodePart, urlOf } from '../conventions/url.ts'
import type { Document, Stored } from '../storage/store.ts'
import type { Family } from './family.ts'

/** Gives documents as answers have them: with their addresses, what the caller may do, and what the family adds. */
export async function answersOf<T extends Document>(
  context: Context,
  family: Family<T>,
  documents: readonly T[]
): Promise<object[]> {
  if (family.answers) return [...(await family.answers(context, documents))]
  const more = documents.length > 0 ? await family.expand?.(context, documents) : undefined
  // Not spread: to add to a copy is several times as slow.
  return documents.map((document, at) => {
    const url = urlOf(context, family.path.replace('{id}', encodePart(document.id)))
    const can = family.can?.(context, document) ?? {}
    return Object.assign({}, document, { url, can }, more?.[at])
  })
}

/** The same for one. */
export async function answerOf<T extends Document>(context: Context, family: Family<T>, document: T): Promise<object> {
  const [answer] = await answersOf(context, family, [document])
  return answer!
}

/** The same for what was just read. */
export function answersOfStored<T extends Document>(
  context: Context,
  family: Family<T>,
  stored: readonly Stored<T>[]
): Promise<object[]> {
  return answersOf(
    context,
    family,
    stored.map(({ document }) => document)
  )
}
