import type { artifact_namespaces } from 'lookerts/4.0/artifact'
import type { Handler } from '../../context.ts'
import { Page, toWindow } from '../../conventions/paging.ts'
import { artifacts } from './artifacts.ts'

export const handleArtifactNamespaces: Handler<typeof artifact_namespaces> = async ({ store }, args) => {
  const counts = new Map<string, number>()
  for (const { document } of await store.find(artifacts, { order: [{ by: 'namespace' }] }))
    counts.set(document.namespace, (counts.get(document.namespace) ?? 0) + 1)
  const all = [...counts].map(([namespace, count]) => ({ namespace, count }))
  const { limit, offset } = toWindow(args)
  return new Page(all.slice(offset, limit === undefined ? undefined : offset + limit), all.length)
}
