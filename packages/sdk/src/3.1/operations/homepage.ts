// Generated from contract/3.1.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type {
  Homepage,
  HomepageItem,
  HomepageSection,
  WriteHomepage,
  WriteHomepageItem,
  WriteHomepageSection
} from '../types.ts'

/** The arguments of {@link all_homepage_items}. */
export interface AllHomepageItemsArgs<Fields extends string = string> {
  fields?: Fields
  sorts?: string
  homepage_section_id?: string
}

/**
 * GET /homepage_items. Lists all homepage items. Errors: 400, 404.
 * @deprecated
 */
export const all_homepage_items: Operation<AllHomepageItemsArgs | undefined, HomepageItem[]> = {
  id: 'all_homepage_items',
  version: '3.1',
  method: 'GET',
  path: '/homepage_items',
  query: ['fields', 'sorts', 'homepage_section_id']
}

/** The arguments of {@link all_homepage_sections}. */
export interface AllHomepageSectionsArgs<Fields extends string = string> {
  fields?: Fields
  sorts?: string
}

/**
 * GET /homepage_sections. Lists all homepage sections. Errors: 400, 404.
 * @deprecated
 */
export const all_homepage_sections: Operation<AllHomepageSectionsArgs | undefined, HomepageSection[]> = {
  id: 'all_homepage_sections',
  version: '3.1',
  method: 'GET',
  path: '/homepage_sections',
  query: ['fields', 'sorts']
}

/** The arguments of {@link all_homepages}. */
export interface AllHomepagesArgs<Fields extends string = string> {
  fields?: Fields
}

/**
 * GET /homepages. Lists all homepages. Errors: 400, 404.
 * @deprecated
 */
export const all_homepages: Operation<AllHomepagesArgs | undefined, Homepage[]> = {
  id: 'all_homepages',
  version: '3.1',
  method: 'GET',
  path: '/homepages',
  query: ['fields']
}

/** The arguments of {@link all_primary_homepage_sections}. */
export interface AllPrimaryHomepageSectionsArgs<Fields extends string = string> {
  fields?: Fields
}

/** GET /primary_homepage_sections. Lists all primary homepage sections. Errors: 400, 404. */
export const all_primary_homepage_sections: Operation<AllPrimaryHomepageSectionsArgs | undefined, HomepageSection[]> = {
  id: 'all_primary_homepage_sections',
  version: '3.1',
  method: 'GET',
  path: '/primary_homepage_sections',
  query: ['fields']
}

/** The arguments of {@link create_homepage}. */
export interface CreateHomepageArgs<Fields extends string = string> {
  body: WriteHomepage
  fields?: Fields
}

/**
 * POST /homepages. Creates a homepage. Errors: 400, 404, 409, 422, 429.
 * @deprecated
 */
export const create_homepage: Operation<CreateHomepageArgs, Homepage> = {
  id: 'create_homepage',
  version: '3.1',
  method: 'POST',
  path: '/homepages',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link create_homepage_item}. */
export interface CreateHomepageItemArgs<Fields extends string = string> {
  body: WriteHomepageItem
  fields?: Fields
}

/**
 * POST /homepage_items. Creates a homepage item. Errors: 400, 404, 409, 422, 429.
 * @deprecated
 */
export const create_homepage_item: Operation<CreateHomepageItemArgs, HomepageItem> = {
  id: 'create_homepage_item',
  version: '3.1',
  method: 'POST',
  path: '/homepage_items',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link create_homepage_section}. */
export interface CreateHomepageSectionArgs<Fields extends string = string> {
  body: WriteHomepageSection
  fields?: Fields
}

/**
 * POST /homepage_sections. Creates a homepage section. Errors: 400, 404, 409, 422, 429.
 * @deprecated
 */
export const create_homepage_section: Operation<CreateHomepageSectionArgs, HomepageSection> = {
  id: 'create_homepage_section',
  version: '3.1',
  method: 'POST',
  path: '/homepage_sections',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link delete_homepage}. */
export interface DeleteHomepageArgs {
  /** Integer. */
  homepage_id: number
}

/**
 * DELETE /homepages/{homepage_id}. Deletes one homepage. Errors: 400, 404, 429.
 * @deprecated
 */
export const delete_homepage: Operation<DeleteHomepageArgs, void> = {
  id: 'delete_homepage',
  version: '3.1',
  method: 'DELETE',
  path: '/homepages/{homepage_id}',
  answer: 'none'
}

/** The arguments of {@link delete_homepage_item}. */
export interface DeleteHomepageItemArgs {
  /** Integer. */
  homepage_item_id: number
}

/**
 * DELETE /homepage_items/{homepage_item_id}. Deletes one homepage item. Errors: 400, 404, 429.
 * @deprecated
 */
export const delete_homepage_item: Operation<DeleteHomepageItemArgs, void> = {
  id: 'delete_homepage_item',
  version: '3.1',
  method: 'DELETE',
  path: '/homepage_items/{homepage_item_id}',
  answer: 'none'
}

/** The arguments of {@link delete_homepage_section}. */
export interface DeleteHomepageSectionArgs {
  /** Integer. */
  homepage_section_id: number
}

/**
 * DELETE /homepage_sections/{homepage_section_id}. Deletes one homepage section. Errors: 400, 404, 429.
 * @deprecated
 */
export const delete_homepage_section: Operation<DeleteHomepageSectionArgs, void> = {
  id: 'delete_homepage_section',
  version: '3.1',
  method: 'DELETE',
  path: '/homepage_sections/{homepage_section_id}',
  answer: 'none'
}

/** The arguments of {@link homepage}. */
export interface HomepageArgs<Fields extends string = string> {
  /** Integer. */
  homepage_id: number
  fields?: Fields
}

/**
 * GET /homepages/{homepage_id}. Gets one homepage. Errors: 400, 404.
 * @deprecated
 */
export const homepage: Operation<HomepageArgs, Homepage> = {
  id: 'homepage',
  version: '3.1',
  method: 'GET',
  path: '/homepages/{homepage_id}',
  query: ['fields']
}

/** The arguments of {@link homepage_item}. */
export interface HomepageItemArgs<Fields extends string = string> {
  /** Integer. */
  homepage_item_id: number
  fields?: Fields
}

/**
 * GET /homepage_items/{homepage_item_id}. Gets one homepage item. Errors: 400, 404.
 * @deprecated
 */
export const homepage_item: Operation<HomepageItemArgs, HomepageItem> = {
  id: 'homepage_item',
  version: '3.1',
  method: 'GET',
  path: '/homepage_items/{homepage_item_id}',
  query: ['fields']
}

/** The arguments of {@link homepage_section}. */
export interface HomepageSectionArgs<Fields extends string = string> {
  /** Integer. */
  homepage_section_id: number
  fields?: Fields
}

/**
 * GET /homepage_sections/{homepage_section_id}. Gets one homepage section. Errors: 400, 404.
 * @deprecated
 */
export const homepage_section: Operation<HomepageSectionArgs, HomepageSection> = {
  id: 'homepage_section',
  version: '3.1',
  method: 'GET',
  path: '/homepage_sections/{homepage_section_id}',
  query: ['fields']
}

/** The arguments of {@link search_homepages}. */
export interface SearchHomepagesArgs<Fields extends string = string> {
  title?: string
  created_at?: string
  first_name?: string
  last_name?: string
  fields?: Fields
  favorited?: boolean
  creator_id?: string
  /** Integer. */
  page?: number
  /** Integer. */
  per_page?: number
  /** Integer. */
  offset?: number
  /** Integer. */
  limit?: number
  sorts?: string
  filter_or?: boolean
}

/**
 * GET /homepages/search. Searches homepages. Errors: 400, 404.
 * @deprecated
 */
export const search_homepages: Operation<SearchHomepagesArgs | undefined, Homepage[]> = {
  id: 'search_homepages',
  version: '3.1',
  method: 'GET',
  path: '/homepages/search',
  query: [
    'title',
    'created_at',
    'first_name',
    'last_name',
    'fields',
    'favorited',
    'creator_id',
    'page',
    'per_page',
    'offset',
    'limit',
    'sorts',
    'filter_or'
  ]
}

/** The arguments of {@link update_homepage}. */
export interface UpdateHomepageArgs<Fields extends string = string> {
  /** Integer. */
  homepage_id: number
  body: WriteHomepage
  fields?: Fields
}

/**
 * PATCH /homepages/{homepage_id}. Updates one homepage. Errors: 400, 404, 422, 429.
 * @deprecated
 */
export const update_homepage: Operation<UpdateHomepageArgs, Homepage> = {
  id: 'update_homepage',
  version: '3.1',
  method: 'PATCH',
  path: '/homepages/{homepage_id}',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link update_homepage_item}. */
export interface UpdateHomepageItemArgs<Fields extends string = string> {
  /** Integer. */
  homepage_item_id: number
  body: WriteHomepageItem
  fields?: Fields
}

/**
 * PATCH /homepage_items/{homepage_item_id}. Updates one homepage item. Errors: 400, 404, 422, 429.
 * @deprecated
 */
export const update_homepage_item: Operation<UpdateHomepageItemArgs, HomepageItem> = {
  id: 'update_homepage_item',
  version: '3.1',
  method: 'PATCH',
  path: '/homepage_items/{homepage_item_id}',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link update_homepage_section}. */
export interface UpdateHomepageSectionArgs<Fields extends string = string> {
  /** Integer. */
  homepage_section_id: number
  body: WriteHomepageSection
  fields?: Fields
}

/**
 * PATCH /homepage_sections/{homepage_section_id}. Updates one homepage section. Errors: 400, 404, 422, 429.
 * @deprecated
 */
export const update_homepage_section: Operation<UpdateHomepageSectionArgs, HomepageSection> = {
  id: 'update_homepage_section',
  version: '3.1',
  method: 'PATCH',
  path: '/homepage_sections/{homepage_section_id}',
  query: ['fields'],
  body: 'json'
}
