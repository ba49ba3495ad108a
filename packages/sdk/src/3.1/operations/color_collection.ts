// Generated from contract/3.1.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { ColorCollection, WriteColorCollection } from '../types.ts'

/** The arguments of {@link all_color_collections}. */
export interface AllColorCollectionsArgs<Fields extends string = string> {
  fields?: Fields
}

/** GET /color_collections. Lists all color collections. Errors: 400, 404. */
export const all_color_collections: Operation<AllColorCollectionsArgs | undefined, ColorCollection[]> = {
  id: 'all_color_collections',
  version: '3.1',
  method: 'GET',
  path: '/color_collections',
  query: ['fields']
}

/** The arguments of {@link color_collection}. */
export interface ColorCollectionArgs<Fields extends string = string> {
  collection_id: string
  fields?: Fields
}

/** GET /color_collections/{collection_id}. Gets one color collection. Errors: 400, 404. */
export const color_collection: Operation<ColorCollectionArgs, ColorCollection> = {
  id: 'color_collection',
  version: '3.1',
  method: 'GET',
  path: '/color_collections/{collection_id}',
  query: ['fields']
}

/** The arguments of {@link color_collections_custom}. */
export interface ColorCollectionsCustomArgs<Fields extends string = string> {
  fields?: Fields
}

/** GET /color_collections/custom. Lists the custom color collections. Errors: 400, 404. */
export const color_collections_custom: Operation<ColorCollectionsCustomArgs | undefined, ColorCollection[]> = {
  id: 'color_collections_custom',
  version: '3.1',
  method: 'GET',
  path: '/color_collections/custom',
  query: ['fields']
}

/** The arguments of {@link color_collections_standard}. */
export interface ColorCollectionsStandardArgs<Fields extends string = string> {
  fields?: Fields
}

/** GET /color_collections/standard. Lists the standard color collections. Errors: 400, 404. */
export const color_collections_standard: Operation<ColorCollectionsStandardArgs | undefined, ColorCollection[]> = {
  id: 'color_collections_standard',
  version: '3.1',
  method: 'GET',
  path: '/color_collections/standard',
  query: ['fields']
}

/** The arguments of {@link create_color_collection}. */
export interface CreateColorCollectionArgs {
  body: WriteColorCollection
}

/** POST /color_collections. Creates a color collection. Errors: 400, 403, 404, 409, 422, 429. */
export const create_color_collection: Operation<CreateColorCollectionArgs, ColorCollection> = {
  id: 'create_color_collection',
  version: '3.1',
  method: 'POST',
  path: '/color_collections',
  body: 'json'
}

/** GET /color_collections/default. Gets the default color collection. Errors: 400, 404. */
export const default_color_collection: Operation<void, ColorCollection> = {
  id: 'default_color_collection',
  version: '3.1',
  method: 'GET',
  path: '/color_collections/default'
}

/** The arguments of {@link delete_color_collection}. */
export interface DeleteColorCollectionArgs {
  collection_id: string
}

/** DELETE /color_collections/{collection_id}. Deletes one color collection. Errors: 400, 403, 404, 429. */
export const delete_color_collection: Operation<DeleteColorCollectionArgs, void> = {
  id: 'delete_color_collection',
  version: '3.1',
  method: 'DELETE',
  path: '/color_collections/{collection_id}',
  answer: 'none'
}

/** The arguments of {@link set_default_color_collection}. */
export interface SetDefaultColorCollectionArgs {
  collection_id: string
}

/** PUT /color_collections/default. Sets the default color collection. Errors: 400, 404, 422, 429. */
export const set_default_color_collection: Operation<SetDefaultColorCollectionArgs, ColorCollection> = {
  id: 'set_default_color_collection',
  version: '3.1',
  method: 'PUT',
  path: '/color_collections/default',
  query: ['collection_id']
}

/** The arguments of {@link update_color_collection}. */
export interface UpdateColorCollectionArgs {
  collection_id: string
  body: WriteColorCollection
}

/** PATCH /color_collections/{collection_id}. Updates one color collection. Errors: 400, 403, 404, 422, 429. */
export const update_color_collection: Operation<UpdateColorCollectionArgs, ColorCollection> = {
  id: 'update_color_collection',
  version: '3.1',
  method: 'PATCH',
  path: '/color_collections/{collection_id}',
  body: 'json'
}
