import { contentAccessOf } from '../../auth/content-access.ts'
import type { Context } from '../../context.ts'
import { isLike } from '../../conventions/search.ts'
import type { Family } from '../../families/family.ts'
import { users } from '../../kinds.ts'
import type { Condition } from '../../storage/store.ts'
import { contentFavorites } from '../content/content-kinds.ts'
import { boards, type BoardDocument } from './kinds.ts'

/** What a search for boards can ask besides their own properties. */
export const boardFilters: NonNullable<Family<BoardDocument>['filters']> = {
  creator_id: (_, value: string) => ({ user_id: { in: value.split(',').map((id) => id.replaceAll('"', '').trim()) } }),
  first_name: (context, value: string) => creatorIs(context, isLike('first_name', value)),
  last_name: (context, value: string) => creatorIs(context, isLike('last_name', value)),
  favorited: async ({ store, caller }, value: boolean) => {
    const own = await store.find(contentFavorites, { where: { user_id: caller.user.document.id } })
    const ids = new Set(own.map(({ document }) => document.board_id))
    const all = (await store.find(boards)).map(({ document }) => document.id)
    return { id: { in: all.filter((id) => ids.has(id) === value) } }
  },
  permission: async (context, value: string) => {
    if (value === 'view') return { and: [] }
    const { levelOf } = await contentAccessOf(context)
    const all = await context.store.find(boards)
    const editable = all.filter(({ document }) => levelOf(document.content_metadata_id) === 'edit')
    return { id: { in: editable.map(({ document }) => document.id) } }
  }
}

async function creatorIs({ store }: Context, where: Condition): Promise<Condition> {
  const found = await store.find(users, { where })
  return { user_id: { in: found.map(({ document }) => document.id) } }
}
