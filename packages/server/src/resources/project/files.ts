import type { ProjectFile } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import type { Family } from '../../families/family.ts'
import { directoryProjectOf } from '../../lookml/explores-of.ts'
import { demoFiles } from './demo-files.ts'
import { projectFiles, type ProjectDocument, type ProjectFileDocument } from './project-kinds.ts'
import { isInDev } from './refusals.ts'

export const projectFileFamily: Family<ProjectFileDocument> = {
  kind: projectFiles,
  path: '/projects/{project_id}/files/file/{id}',
  defaults: { project_id: '', path: '', contents: '', errors: [] },
  required: ['project_id', 'path'],
  demo: demoFiles
}

/** The paths of a project's files: those of its directory in the caller's workspace, or of its records. */
export async function pathsOf(context: Context, { id, name }: ProjectDocument): Promise<readonly string[]> {
  const directory = directoryProjectOf(context, name)
  if (directory) return directory.paths
  const found = await context.store.find(projectFiles, { where: { project_id: id } })
  return found.map(({ document }) => document.path)
}

/** Makes the answer of a file, whose id there is its path. */
export function fileAnswer(context: Context, path: string): ProjectFile {
  const name = path.split('/').at(-1) ?? path
  const [, stem = name, type = 'document', extension = ''] = /^(.*?)(?:\.(\w+))?\.(\w+)$/.exec(name) ?? []
  const isLookml = extension === 'lkml' || extension === 'lookml'
  return {
    id: path,
    path,
    title: name.endsWith('.lkml') ? name.slice(0, -'.lkml'.length) : name,
    type: !isLookml ? 'document' : stem === 'manifest' ? 'manifest' : type,
    extension,
    mime_type: isLookml ? 'text/lookml' : (mimeTypes.get(extension) ?? 'text/plain'),
    editable: isInDev(context) && context.caller.rights.has('develop'),
    git_status: null,
    can: {}
  }
}

const mimeTypes: ReadonlyMap<string, string> = new Map(
  Object.entries({ md: 'text/markdown', json: 'application/json', topojson: 'application/json' })
)
