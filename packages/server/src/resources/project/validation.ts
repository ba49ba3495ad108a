import { createHash } from 'node:crypto'
import type { ProjectError } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import { directoryProjectOf } from '../../lookml/explores-of.ts'
import { projectFiles, type ProjectDocument } from './project-kinds.ts'
import { isInDev } from './refusals.ts'

/** What validating a project finds: in a directory what is wrong with its LookML, else the errors of its files' records. */
export async function validate(
  context: Context,
  { id, name }: ProjectDocument
): Promise<{ errors: ProjectError[]; project_digest: string }> {
  const directory = directoryProjectOf(context, name)
  if (directory) return directory.validation
  const files = (await context.store.find(projectFiles, { where: { project_id: id } })).map(({ document }) => document)
  const digest = createHash('sha1')
  for (const { path, contents, errors } of files) digest.update(JSON.stringify([path, contents, errors]))
  const errors = files.flatMap(({ path, errors: own }) => own.map((each) => errorAnswer(each, path)))
  return { errors, project_digest: digest.digest('hex') }
}

/** Tells whether a project is still as it was validated, without validating it again. */
export async function digestOf(context: Context, project: ProjectDocument): Promise<string> {
  const directory = directoryProjectOf(context, project.name)
  return directory?.digest ?? (await validate(context, project)).project_digest
}

/** Whose validations a caller sees: everybody's, or the own in development. */
export function workspaceOf(context: Context): string {
  return isInDev(context) ? `dev ${context.caller.user.document.id}` : 'production'
}

/** Makes the whole answer of an error of LookML, of which a record may have a part. */
export function errorAnswer(error: ProjectError, file_path: string | null): ProjectError {
  return {
    code: null,
    severity: 'error',
    kind: 'syntax',
    message: null,
    sanitized_message: error.message ?? null,
    field_name: null,
    file_path,
    line_number: null,
    model_id: null,
    explore: null,
    help_url: null,
    params: {},
    ...error
  }
}
