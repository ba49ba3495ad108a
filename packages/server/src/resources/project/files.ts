import type { ProjectFile } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import type { Family } from '../../families/family.ts'
import { demoFiles } from './demo-files.ts'
import { projectFiles, type ProjectFileDocument } from './project-kinds.ts'
import { isInDev } from './refusals.ts'

export const projectFileFamily: Family<ProjectFileDocument> = {
  kind: projectFiles,
  path: '/projects/{project_id}/files/file/{id}',
  defaults: { project_id: '', path: '', contents: '', errors: [] },
  required: ['project_id', 'path'],
  demo: demoFiles
}

/** Makes the answer of a file, whose id there is its path. */
export function fileAnswer(context: Context, { path }: ProjectFileDocument): ProjectFile {
  const name = path.split('/').at(-1) ?? path
  const [, stem = name, type = 'document', extension = ''] = /^(.*?)(?:\.(\w+))?\.(\w+)$/.exec(name) ?? []
  return {
    id: path,
    path,
    title: name.endsWith('.lkml') ? name.slice(0, -'.lkml'.length) : name,
    type: stem === 'manifest' ? 'manifest' : type,
    extension,
    mime_type: extension === 'md' ? 'text/markdown' : 'text/lookml',
    editable: isInDev(context) && context.caller.rights.has('develop'),
    git_status: null,
    can: {}
  }
}
