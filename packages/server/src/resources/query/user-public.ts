import type { UserPublic } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import { urlOf } from '../../conventions/url.ts'
import { users } from '../../kinds.ts'

/** Gives what everybody may know of users, by id, for what holds them. */
export async function publicUsers(
  context: Context,
  ids: Iterable<string | null>
): Promise<ReadonlyMap<string, UserPublic>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null)
  const found = await context.store.find(users, { where: { id: { in: wanted } } })
  return new Map(
    found.map(({ document: { id, first_name, last_name } }) => [
      id,
      {
        id,
        first_name,
        last_name,
        display_name: `${first_name} ${last_name}`.trim(),
        url: urlOf(context, `/users/${id}`),
        can: {}
      }
    ])
  )
}
