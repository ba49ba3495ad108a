import type { artifact } from 'lookerts/4.0/artifact'
import type { Handler } from '../../context.ts'
import { artifacts } from './artifacts.ts'
import { listAnswer } from './lists.ts'

/** Gives what is kept under a key, or under each of several with commas. */
export const handleArtifact: Handler<typeof artifact> = async ({ store }, { namespace, key, ...args }) => {
  const keys = key.split(',').map((each) => each.trim())
  const found = await store.find(artifacts, { where: { namespace, key: { in: [key, ...keys] } } })
  return listAnswer(
    found.map(({ document }) => document),
    args
  )
}
