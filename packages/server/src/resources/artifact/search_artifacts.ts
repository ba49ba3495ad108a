import type { search_artifacts } from 'lookerts/4.0/artifact'
import type { Handler } from '../../context.ts'
import { isLike } from '../../conventions/search.ts'
import type { Condition } from '../../storage/store.ts'
import { artifacts } from './artifacts.ts'
import { listAnswer } from './lists.ts'

/** Finds what is kept by a pattern of its key, by who made or changed it, and by its size. */
export const handleSearchArtifacts: Handler<typeof search_artifacts> = async (
  { store },
  { namespace, key, user_ids, min_size = 0, max_size = Infinity, ...args }
) => {
  const ids = user_ids?.split(',').map((each) => each.trim())
  const parts: Condition[] = [
    { namespace },
    ...(key ? [isLike('key', key)] : []),
    ...(ids ? [{ or: [{ created_by_userid: { in: ids } }, { updated_by_userid: { in: ids } }] }] : [])
  ]
  const found = (await store.find(artifacts, { where: { and: parts }, order: [{ by: 'key' }] })).map(
    ({ document }) => document
  )
  const fitting = found.filter(({ value_size }) => value_size >= min_size && value_size <= max_size)
  return listAnswer(fitting, args)
}
