import { createHash } from 'node:crypto'
import { linesOf, sourceOf, type Model, type Project } from '@lookerts/lookml'
import type { Finding } from '@lookerts/lookml/lint'
import type { ProjectError } from 'lookerts/4.0'
import { blockAt } from './block-at.ts'
import type { DirectoryProject } from './projects.ts'
import { lineIn } from './source-links.ts'

/** What validating a project in a directory finds, as the API says it, and a digest of what was validated. */
export function validationOf(project: Project, findings: readonly Finding[]): DirectoryProject['validation'] {
  const errors = findings.filter(({ severity }) => severity !== 'info').map((each) => errorOf(project, each))
  return { errors, project_digest: digestOf(project) }
}

/** Tells one state of a project's texts from another. */
export function digestOf(project: Project): string {
  const digest = createHash('sha1')
  for (const file of project.files.values()) digest.update(JSON.stringify([file.path, sourceOf(file)]))
  for (const { path, text } of project.dashboardFiles.values()) digest.update(JSON.stringify([path, text]))
  return digest.digest('hex')
}

function errorOf(project: Project, { code, severity, message, path, start }: Finding): ProjectError {
  const file = project.files.get(path)
  const at = file && blockAt(file, start)
  const text = project.dashboardFiles.get(path)?.text
  return {
    code,
    severity,
    kind: code === 'syntax' ? 'syntax' : 'lookml',
    message,
    sanitized_message: message,
    file_path: path,
    line_number: file ? lineIn(file, start) : text === undefined ? null : linesOf(text).position(start).line,
    field_name: at?.field === undefined ? null : `${at.name}.${at.field}`,
    model_id: modelOf(project, path),
    explore: at?.kind === 'explore' ? at.name : null,
    help_url: null,
    params: {}
  }
}

/** The model that a file belongs to; null for one of none, or of several. */
function modelOf({ models }: Project, path: string): string | null {
  const having = [...models.values()].filter(({ files }: Model) => files.some((file) => file.path === path))
  return having.length === 1 ? having[0]!.name : null
}
