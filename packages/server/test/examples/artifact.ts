import type { Examples } from './example.ts'

const path = { namespace: 'demo' }

export const artifactExamples: Examples = {
  artifact_namespaces: {},
  artifact_usage: {},
  artifact: { path, query: { key: 'settings' } },
  artifact_value: { path, query: { key: 'settings' } },
  search_artifacts: { path, query: { key: 'set%', tally: 'true' } },
  update_artifacts: {
    path,
    json: [
      { key: 'settings', value: '{}', version: 1 },
      { key: 'new', value: 'text', content_type: 'text/plain' }
    ]
  },
  delete_artifact: { path, query: { key: 'settings' } },
  purge_artifacts: { path }
}
