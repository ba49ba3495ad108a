import type { artifact_value } from 'lookerts/4.0/artifact'
import type { Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { artifactId, artifacts } from './artifacts.ts'

export const handleArtifactValue: Handler<typeof artifact_value> = async ({ store }, { namespace, key = '' }) => {
  const found = await store.get(artifacts, artifactId(namespace, key))
  if (!found) throw notFound()
  return found.document.value
}
