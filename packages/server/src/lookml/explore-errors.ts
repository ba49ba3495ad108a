import type { Explore, Model, Project } from '@lookerts/lookml'
import type { Finding } from '@lookerts/lookml/lint'
import type { LookmlModelExploreError } from 'lookerts/4.0'
import { blockAt } from './block-at.ts'
import { lineIn } from './source-links.ts'

/** The errors that stand in an explore and in the views that it is made of; null where there are none. */
export function exploreErrors(
  { files }: Project,
  { file: modelFile }: Model,
  { name, views }: Explore,
  findings: readonly Finding[]
): LookmlModelExploreError[] | null {
  const viewNames = new Set([...views.values()].map(({ viewName }) => viewName))
  const errors = findings.flatMap((finding): LookmlModelExploreError[] => {
    const file = finding.severity === 'error' ? files.get(finding.path) : undefined
    if (!file) return []
    const at = blockAt(file, finding.start)
    const isHere = at
      ? (at.kind === 'explore' && at.name === name) || (at.kind === 'view' && viewNames.has(at.name))
      : file === modelFile
    if (!isHere) return []
    const { path, message, start } = finding
    const error_pos = `${path}:${lineIn(file, start)}`
    return [{ message, details: null, error_pos, field_error: at?.field !== undefined }]
  })
  return errors.length > 0 ? errors : null
}
