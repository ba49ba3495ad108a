import type { artifact_usage } from 'lookerts/4.0/artifact'
import type { Handler } from '../../context.ts'
import { artifacts, mostBytes } from './artifacts.ts'

export const handleArtifactUsage: Handler<typeof artifact_usage> = async ({ store }) => {
  const all = await store.find(artifacts)
  return { max_size: mostBytes, usage: all.reduce((sum, { document }) => sum + document.value_size, 0) }
}
