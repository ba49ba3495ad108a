import type { content_summary } from 'lookerts/4.0/content'
import type { Context, Handler } from '../../context.ts'
import { Page, toWindow } from '../../conventions/paging.ts'
import { toOrder } from '../../conventions/sorts.ts'
import { invalid } from '../../errors.ts'
import { users } from '../../kinds.ts'
import { toComparer } from '../../storage/query.ts'
import type { Document } from '../../storage/store.ts'
import { scheduledPlans } from '../scheduled_plan/kind.ts'
import { contentFavorites } from './content-kinds.ts'
import { findContent, type Found } from './find-content.ts'

/** Lists the content that the caller sees with how much it is used, what is used most first. */
export const handleContentSummary: Handler<typeof content_summary> = async (context, args) => {
  const { target_content_type: type, sorts = 'weighted_score desc' } = args
  const { limit, offset } = toWindow(args)
  if (type !== undefined && type !== null && type !== 'look' && type !== 'dashboard')
    throw invalid({ field: 'target_content_type', code: 'invalid', message: "It is 'look' or 'dashboard'." })
  const where = args.target_user_id ? { user_id: args.target_user_id } : { and: [] }
  const content = await findContent(context, type ?? undefined, where)
  const all = (await summariesOf(context, content)).toSorted(toComparer(toOrder(sorts)))
  return new Page(all.slice(offset, limit === undefined ? undefined : offset + limit), all.length)
}

async function summariesOf(context: Context, content: readonly Found[]): Promise<Document[]> {
  const { store, caller, baseUrl } = context
  const metadataIds = content.map(({ document }) => document.content_metadata_id)
  const favorites = await store.find(contentFavorites, { where: { content_metadata_id: { in: metadataIds } } })
  const plans = await store.find(scheduledPlans, { where: { user_id: caller.user.document.id } })
  const people = await store.find(users, { where: { id: { in: content.map(({ document }) => document.user_id) } } })
  const self = caller.user.document.id
  return content.map(({ type, document }) => {
    const { content_metadata_id: id, user_id, view_count } = document
    const own = favorites.filter((favorite) => favorite.document.content_metadata_id === id)
    const owner = people.find((person) => person.document.id === user_id)?.document
    const score = view_count + 5 * own.length
    return {
      id: `${type}-${document.id}`,
      content_id: document.id,
      content_type: type,
      content_slug: (document as { slug?: string | null }).slug ?? null,
      content_url: `${baseUrl()}/${type}s/${document.id}`,
      title: document.title,
      description: document.description,
      favorite_count: own.length,
      favorite_id: own.find((favorite) => favorite.document.user_id === self)?.document.id ?? null,
      is_scheduled: plans.some(({ document: plan }) => plan[`${type}_id`] === document.id),
      last_viewed_at: document.last_viewed_at,
      preferred_viewer: null,
      user_id,
      user_full_name: owner ? `${owner.first_name ?? ''} ${owner.last_name ?? ''}`.trim() : null,
      view_count,
      weighted_score: score,
      group_weighted_score: score,
      suggestion_score: score,
      certification_metadata: null,
      can: { index: true, show: true }
    }
  })
}
