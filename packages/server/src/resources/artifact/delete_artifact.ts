import type { delete_artifact } from 'lookerts/4.0/artifact'
import type { Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { artifactId, artifacts } from './artifacts.ts'

export const handleDeleteArtifact: Handler<typeof delete_artifact> = async ({ store }, { namespace, key }) => {
  const found = await store.get(artifacts, artifactId(namespace, key))
  if (!found) throw notFound()
  await store.commit([{ op: 'remove', kind: artifacts, id: found.document.id, revision: found.revision }])
}
