// Generated from contract/3.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type { HomepageItem, HomepageSection, WriteHomepageItem, WriteHomepageSection } from '../types.ts'

/** The arguments of {@link all_homepage_items}. */
export interface AllHomepageItemsArgs<Fields extends string = string> {
  fields?: Fields
  sorts?: string
  homepage_section_id?: string
}

/** GET /homepage_items. Lists all homepage items. Errors: 400, 404. */
export const all_homepage_items: Operation<AllHomepageItemsArgs | undefined, HomepageItem[]> = {
  id: 'all_homepage_items',
  version: '3.0',
  method: 'GET',
  path: '/homepage_items',
  query: ['fields', 'sorts', 'homepage_section_id']
}

/** The arguments of {@link all_homepage_sections}. */
export interface AllHomepageSectionsArgs<Fields extends string = string> {
  fields?: Fields
  sorts?: string
}

/** GET /homepage_sections. Lists all homepage sections. Errors: 400, 404. */
export const all_homepage_sections: Operation<AllHomepageSectionsArgs | undefined, HomepageSection[]> = {
  id: 'all_homepage_sections',
  version: '3.0',
  method: 'GET',
  path: '/homepage_sections',
  query: ['fields', 'sorts']
}

/** The arguments of {@link create_homepage_item}. */
export interface CreateHomepageItemArgs<Fields extends string = string> {
  body: WriteHomepageItem
  fields?: Fields
}

/** POST /homepage_items. Creates a homepage item. Errors: 400, 404, 409, 422, 429. */
export const create_homepage_item: Operation<CreateHomepageItemArgs, HomepageItem> = {
  id: 'create_homepage_item',
  version: '3.0',
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

/** POST /homepage_sections. Creates a homepage section. Errors: 400, 404, 409, 422, 429. */
export const create_homepage_section: Operation<CreateHomepageSectionArgs, HomepageSection> = {
  id: 'create_homepage_section',
  version: '3.0',
  method: 'POST',
  path: '/homepage_sections',
  query: ['fields'],
  body: 'json'
}

/** The arguments of {@link delete_homepage_item}. */
export interface DeleteHomepageItemArgs {
  /** Integer. */
  homepage_item_id: number
}

/** DELETE /homepage_items/{homepage_item_id}. Deletes one homepage item. Errors: 400, 404, 429. */
export const delete_homepage_item: Operation<DeleteHomepageItemArgs, void> = {
  id: 'delete_homepage_item',
  version: '3.0',
  method: 'DELETE',
  path: '/homepage_items/{homepage_item_id}',
  answer: 'none'
}

/** The arguments of {@link delete_homepage_section}. */
export interface DeleteHomepageSectionArgs {
  /** Integer. */
  homepage_section_id: number
}

/** DELETE /homepage_sections/{homepage_section_id}. Deletes one homepage section. Errors: 400, 404, 429. */
export const delete_homepage_section: Operation<DeleteHomepageSectionArgs, void> = {
  id: 'delete_homepage_section',
  version: '3.0',
  method: 'DELETE',
  path: '/homepage_sections/{homepage_section_id}',
  answer: 'none'
}

/** The arguments of {@link homepage_item}. */
export interface HomepageItemArgs<Fields extends string = string> {
  /** Integer. */
  homepage_item_id: number
  fields?: Fields
}

/** GET /homepage_items/{homepage_item_id}. Gets one homepage item. Errors: 400, 404. */
export const homepage_item: Operation<HomepageItemArgs, HomepageItem> = {
  id: 'homepage_item',
  version: '3.0',
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

/** GET /homepage_sections/{homepage_section_id}. Gets one homepage section. Errors: 400, 404. */
export const homepage_section: Operation<HomepageSectionArgs, HomepageSection> = {
  id: 'homepage_section',
  version: '3.0',
  method: 'GET',
  path: '/homepage_sections/{homepage_section_id}',
  query: ['fields']
}

/** The arguments of {@link update_homepage_item}. */
export interface UpdateHomepageItemArgs<Fields extends string = string> {
  /** Integer. */
  homepage_item_id: number
  body: WriteHomepageItem
  fields?: Fields
}

/** PATCH /homepage_items/{homepage_item_id}. Updates one homepage item. Errors: 400, 404, 422, 429. */
export const update_homepage_item: Operation<UpdateHomepageItemArgs, HomepageItem> = {
  id: 'update_homepage_item',
  version: '3.0',
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

/** PATCH /homepage_sections/{homepage_section_id}. Updates one homepage section. Errors: 400, 404, 422, 429. */
export const update_homepage_section: Operation<UpdateHomepageSectionArgs, HomepageSection> = {
  id: 'update_homepage_section',
  version: '3.0',
  method: 'PATCH',
  path: '/homepage_sections/{homepage_section_id}',
  query: ['fields'],
  body: 'json'
}
