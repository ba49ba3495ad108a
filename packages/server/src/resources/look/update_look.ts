import type { LookWithQuery } from 'lookerts/4.0'
import type { update_look } from 'lookerts/4.0/look'
import type { Handler } from '../../context.ts'
import { updateOne } from '../../families/write.ts'
import { lookFamily } from './looks.ts'
import { withQuery } from './with-query.ts'

export const handleUpdateLook: Handler<typeof update_look> = async (context, { look_id, body }) => {
  const { given, changes } = await withQuery(context, { ...body })
  const family = {
    ...lookFamily,
    changed: async (...about: Parameters<NonNullable<typeof lookFamily.changed>>) => [
      ...changes,
      ...((await lookFamily.changed?.(...about)) ?? [])
    ]
  }
  return (await updateOne(context, family, { look_id, body: given })) as LookWithQuery
}
