import type { Context } from '../../context.ts'
import type { Condition, Document } from '../../storage/store.ts'
import { contentFavorites, dashboards, looks, type ContentFavoriteDocument } from '../content/content-kinds.ts'

type Type = 'look' | 'dashboard'

/** What is known of the favorites of one thing: how many have it, and which is the caller's. */
export interface FavoriteFacts {
  readonly favorite_count: number
  readonly content_favorite_id: string | null
}

/** Tells, of looks or dashboards, how many have each among their favorites, and the caller's own. */
export async function favoritesOf(
  context: Context,
  type: Type,
  documents: readonly Document[]
): Promise<FavoriteFacts[]> {
  const where: Condition = { [`${type}_id`]: { in: documents.map(({ id }) => id) } }
  const self = context.caller.user.document.id
  const counts = new Map<string, number>()
  const own = new Map<string, string>()
  for (const { document } of await context.store.find(contentFavorites, { where })) {
    const id = idIn(type, document)
    counts.set(id, (counts.get(id) ?? 0) + 1)
    if (document.user_id === self) own.set(id, document.id)
  }
  return documents.map(({ id }) => ({
    favorite_count: counts.get(id) ?? 0,
    content_favorite_id: own.get(id) ?? null
  }))
}

/** Chooses what the caller has among the favorites: by their ids, or by whether there is one. */
export async function favoriteIs(context: Context, type: Type, value: string): Promise<Condition> {
  const user_id = context.caller.user.document.id
  const own = (await context.store.find(contentFavorites, { where: { user_id } })).map(({ document }) => document)
  const idsOf = (favorites: readonly ContentFavoriteDocument[]): string[] =>
    favorites.map((favorite) => idIn(type, favorite)).filter((id) => id !== '')
  if (/^not null$/i.test(value)) return { id: { in: idsOf(own) } }
  if (/^(is )?null$/i.test(value)) return allBut(context, type, new Set(idsOf(own)))
  const wanted = new Set(value.split(',').map((each) => each.replaceAll('"', '').trim()))
  return { id: { in: idsOf(own.filter(({ id }) => wanted.has(id))) } }
}

async function allBut({ store }: Context, type: Type, ids: ReadonlySet<string>): Promise<Condition> {
  const all = type === 'look' ? await store.find(looks) : await store.find(dashboards)
  return { id: { in: all.map(({ document }) => document.id).filter((id) => !ids.has(id)) } }
}

function idIn(type: Type, { look_id, dashboard_id }: ContentFavoriteDocument): string {
  return (type === 'look' ? look_id : dashboard_id) ?? ''
}
