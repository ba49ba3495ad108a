// Generated from contract/3.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { UploadTable, WriteUploadTable } from '../types.ts'

/** GET /uploads. Lists all uploads. Errors: 404. Early API 3.0 only. */
export const all_uploads: Operation<void, UploadTable[]> = {
  id: 'all_uploads',
  version: '3.0',
  method: 'GET',
  path: '/uploads'
}

/** The arguments of {@link create_upload}. */
export interface CreateUploadArgs {
  body: WriteUploadTable
}

/** POST /uploads. Creates an upload. Errors: 400, 404, 422. Early API 3.0 only. */
export const create_upload: Operation<CreateUploadArgs, UploadTable> = {
  id: 'create_upload',
  version: '3.0',
  method: 'POST',
  path: '/uploads',
  body: 'json'
}

/** The arguments of {@link delete_upload}. */
export interface DeleteUploadArgs {
  /** Integer. */
  upload_id: number
}

/** DELETE /uploads/{upload_id}. Deletes one upload. Errors: 404. Early API 3.0 only. */
export const delete_upload: Operation<DeleteUploadArgs, boolean> = {
  id: 'delete_upload',
  version: '3.0',
  method: 'DELETE',
  path: '/uploads/{upload_id}'
}

/** The arguments of {@link get_upload}. */
export interface GetUploadArgs {
  /** Integer. */
  upload_id: number
}

/** GET /uploads/{upload_id}. Gets one upload. Errors: 404. Early API 3.0 only. */
export const get_upload: Operation<GetUploadArgs, UploadTable> = {
  id: 'get_upload',
  version: '3.0',
  method: 'GET',
  path: '/uploads/{upload_id}'
}

/** The arguments of {@link get_upload_lookml}. */
export interface GetUploadLookmlArgs {
  /** Integer. */
  upload_id: number
}

/** GET /uploads/{upload_id}/lookml. Gets the LookML of an upload. Errors: 404, 422. Early API 3.0 only. */
export const get_upload_lookml: Operation<GetUploadLookmlArgs, string> = {
  id: 'get_upload_lookml',
  version: '3.0',
  method: 'GET',
  path: '/uploads/{upload_id}/lookml'
}

/** The arguments of {@link load_upload}. */
export interface LoadUploadArgs {
  /** Integer. */
  upload_id: number
  body: string
}

/**
 * POST /uploads/{upload_id}. Loads data into one upload. May take minutes. Errors: 400, 404, 422. Early API 3.0 only.
 */
export const load_upload: Operation<LoadUploadArgs, UploadTable> = {
  id: 'load_upload',
  version: '3.0',
  method: 'POST',
  path: '/uploads/{upload_id}',
  body: 'text',
  slow: true
}

/** The arguments of {@link update_upload}. */
export interface UpdateUploadArgs {
  /** Integer. */
  upload_id: number
  body: WriteUploadTable
}

/** PUT /uploads/{upload_id}. Updates one upload. Errors: 400, 404, 405, 422. Early API 3.0 only. */
export const update_upload: Operation<UpdateUploadArgs, UploadTable> = {
  id: 'update_upload',
  version: '3.0',
  method: 'PUT',
  path: '/uploads/{upload_id}',
  body: 'json'
}
