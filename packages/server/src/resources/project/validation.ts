import { createHash } from 'node:crypto'
import type { ProjectError } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import { projectFiles, type ProjectDocument } from './project-kinds.ts'
import { isInDev } from './refusals.ts'

/** What validating a project finds: the errors that its files' records have. */
export async function validate(
  { store }: Context,
  { id }: ProjectDocument
): Promise<{ errors: ProjectError[]; project_digest: string }> {
  const files = (await store.find(projectFiles, { where: { project_id: id } })).map(({ document }) => document)
  const digest = createHash('sha1')
  for (const { path, contents, errors } of files) digest.update(JSON.stringify([path, contents, errors]))
  const errors = files.flatMap(({ path, errors: own }) => own.map((each) => errorAnswer(each, path)))
  return { errors, project_digest: digest.digest('hex') }
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
