import { endpoint, permission, type Endpoints } from '../endpoint.ts'
import { handleArtifact } from './artifact.ts'
import { handleArtifactNamespaces } from './artifact_namespaces.ts'
import { handleArtifactUsage } from './artifact_usage.ts'
import { handleArtifactValue } from './artifact_value.ts'
import { handleDeleteArtifact } from './delete_artifact.ts'
import { handlePurgeArtifacts } from './purge_artifacts.ts'
import { handleSearchArtifacts } from './search_artifacts.ts'
import { handleUpdateArtifacts } from './update_artifacts.ts'

/** Whoever sees data may run the extensions that keep artifacts. */
const runsExtensions = permission('access_data')

export const artifactEndpoints: Endpoints = {
  artifact_namespaces: endpoint(runsExtensions, handleArtifactNamespaces),
  artifact_usage: endpoint(runsExtensions, handleArtifactUsage),
  artifact: endpoint(runsExtensions, handleArtifact),
  artifact_value: endpoint(runsExtensions, handleArtifactValue),
  search_artifacts: endpoint(runsExtensions, handleSearchArtifacts),
  update_artifacts: endpoint(runsExtensions, handleUpdateArtifacts),
  delete_artifact: endpoint(runsExtensions, handleDeleteArtifact),
  purge_artifacts: endpoint(runsExtensions, handlePurgeArtifacts)
}
