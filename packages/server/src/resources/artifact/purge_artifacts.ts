import type { purge_artifacts } from 'lookerts/4.0/artifact'
import type { Handler } from '../../context.ts'
import { artifacts } from './artifacts.ts'

/** Removes all that is kept in a namespace. */
export const handlePurgeArtifacts: Handler<typeof purge_artifacts> = async ({ store }, { namespace }) => {
  await store.commit([{ op: 'removeWhere', kind: artifacts, where: { namespace } }])
}
