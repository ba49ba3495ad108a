// Generated from contract/3.1.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { LookmlModel, LookmlModelExplore, WriteLookmlModel } from '../types.ts'

/** The arguments of {@link all_lookml_models}. */
export interface AllLookmlModelsArgs<Fields extends string = string> {
  fields?: Fields
}

/**
 * GET /lookml_models. Lists the models that the caller may see, each with the names of its explores. Models that Looker
 * brings itself need `include_internal` (API 4.0). Errors: 400, 404.
 */
export const all_lookml_models: Operation<AllLookmlModelsArgs | undefined, LookmlModel[]> = {
  id: 'all_lookml_models',
  version: '3.1',
  method: 'GET',
  path: '/lookml_models',
  query: ['fields']
}

/** The arguments of {@link create_lookml_model}. */
export interface CreateLookmlModelArgs {
  body: WriteLookmlModel
}

/** POST /lookml_models. Creates a LookML model. Errors: 400, 404, 409, 422, 429. */
export const create_lookml_model: Operation<CreateLookmlModelArgs, LookmlModel> = {
  id: 'create_lookml_model',
  version: '3.1',
  method: 'POST',
  path: '/lookml_models',
  body: 'json'
}

/** The arguments of {@link delete_lookml_model}. */
export interface DeleteLookmlModelArgs {
  lookml_model_name: string
}

/** DELETE /lookml_models/{lookml_model_name}. Deletes one LookML model. Errors: 400, 404, 429. */
export const delete_lookml_model: Operation<DeleteLookmlModelArgs, void> = {
  id: 'delete_lookml_model',
  version: '3.1',
  method: 'DELETE',
  path: '/lookml_models/{lookml_model_name}',
  answer: 'none'
}

/** The arguments of {@link lookml_model}. */
export interface LookmlModelArgs<Fields extends string = string> {
  lookml_model_name: string
  fields?: Fields
}

/** GET /lookml_models/{lookml_model_name}. Gets one LookML model. Errors: 400, 404. */
export const lookml_model: Operation<LookmlModelArgs, LookmlModel> = {
  id: 'lookml_model',
  version: '3.1',
  method: 'GET',
  path: '/lookml_models/{lookml_model_name}',
  query: ['fields']
}

/** The arguments of {@link lookml_model_explore}. */
export interface LookmlModelExploreArgs<Fields extends string = string> {
  lookml_model_name: string
  explore_name: string
  fields?: Fields
}

/**
 * GET /lookml_models/{lookml_model_name}/explores/{explore_name}. Gets one explore with its fields, joins and sets:
 * what a query of it can ask for. A whole explore is large, so ask for the `fields` you need, such as
 * `fields(dimensions(name,label))`. Errors: 400, 404.
 */
export const lookml_model_explore: Operation<LookmlModelExploreArgs, LookmlModelExplore> = {
  id: 'lookml_model_explore',
  version: '3.1',
  method: 'GET',
  path: '/lookml_models/{lookml_model_name}/explores/{explore_name}',
  query: ['fields']
}

/** The arguments of {@link update_lookml_model}. */
export interface UpdateLookmlModelArgs {
  lookml_model_name: string
  body: WriteLookmlModel
}

/** PATCH /lookml_models/{lookml_model_name}. Updates one LookML model. Errors: 400, 404, 422, 429. */
export const update_lookml_model: Operation<UpdateLookmlModelArgs, LookmlModel> = {
  id: 'update_lookml_model',
  version: '3.1',
  method: 'PATCH',
  path: '/lookml_models/{lookml_model_name}',
  body: 'json'
}
