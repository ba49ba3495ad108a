import type { Document, Kind } from '../../storage/store.ts'

/** Where content is kept. */
export interface FolderDocument extends Document {
  readonly name: string
  /** By which no two folders in one have the same name; personal folders may. */
  readonly name_key?: string | null
  /** Null for a root. */
  readonly parent_id: string | null
  readonly creator_id: string | null
  /** Who sees and edits it; null for the folder of LookML dashboards, which everybody sees. */
  readonly content_metadata_id: string | null
  readonly external_id: string | null
  readonly is_personal: boolean
  readonly is_embed: boolean
  readonly is_embed_shared_root: boolean
  readonly is_embed_users_root: boolean
  readonly is_shared_root: boolean
  readonly is_users_root: boolean
  readonly created_at: string | null
}

/** What a rule of access is for: the content's kind in the API's word, which still is `space` for a folder. */
export type ContentType = 'space' | 'look' | 'dashboard' | 'homepage'

/** Whether a piece of content has rules of access of its own. One of the four ids says whose it is. */
export interface ContentMetadataDocument extends Document {
  readonly content_type: ContentType
  /** The metadata of the folder that it is in. */
  readonly parent_id: string | null
  /** The rules of the parent hold here. */
  readonly inherits: boolean
  readonly folder_id: string | null
  readonly look_id: string | null
  readonly dashboard_id: string | null
  readonly homepage_id: string | null
}

/** A group or a user that sees or edits what does not inherit. */
export interface ContentAccessDocument extends Document {
  readonly content_metadata_id: string
  readonly permission_type: 'view' | 'edit'
  readonly group_id: string | null
  readonly user_id: string | null
}

/** What looks and dashboards have in common. */
export interface ContentDocument extends Document {
  readonly title: string
  /** By which no two in a folder have the same title; null in the trash. */
  readonly title_key?: string | null
  readonly description: string | null
  readonly folder_id: string
  readonly user_id: string
  readonly content_metadata_id: string
  readonly deleted: boolean
  readonly deleted_at: string | null
  readonly deleter_id: string | null
  readonly last_updater_id: string | null
  readonly last_accessed_at: string | null
  readonly last_viewed_at: string | null
  readonly view_count: number
  readonly created_at: string
  readonly updated_at: string
}

export interface LookDocument extends ContentDocument {
  readonly query_id: string | null
  readonly is_run_on_load: boolean
  readonly public: boolean
  readonly public_slug: string | null
}

export interface DashboardDocument extends ContentDocument {
  readonly slug: string | null
}

/** What somebody wants to find again. One of the four ids says what it is. */
export interface ContentFavoriteDocument extends Document {
  readonly user_id: string
  readonly content_metadata_id: string
  readonly look_id: string | null
  readonly dashboard_id: string | null
  readonly lookml_dashboard_id: string | null
  readonly board_id: string | null
}

/** How often a user looked at something, in a week or, without a week, in all. */
export interface ContentViewDocument extends Document {
  readonly content_metadata_id: string
  readonly look_id: string | null
  readonly dashboard_id: string | null
  readonly user_id: string | null
  readonly group_id: string | null
  readonly view_count: number
  readonly last_viewed_at: string | null
  readonly start_of_week_date: string | null
}

export const folders: Kind<FolderDocument> = { name: 'folder', indexes: ['parent_id'], unique: ['name_key'] }

export const contentMetadata: Kind<ContentMetadataDocument> = {
  name: 'content_metadata',
  indexes: ['content_type', 'parent_id'],
  unique: []
}

export const contentAccesses: Kind<ContentAccessDocument> = {
  name: 'content_metadata_access',
  indexes: ['content_metadata_id', 'group_id', 'user_id'],
  unique: []
}

export const looks: Kind<LookDocument> = { name: 'look', indexes: ['folder_id', 'user_id'], unique: ['title_key'] }

export const dashboards: Kind<DashboardDocument> = {
  name: 'dashboard',
  indexes: ['folder_id', 'user_id'],
  unique: ['title_key', 'slug']
}

export const contentFavorites: Kind<ContentFavoriteDocument> = {
  name: 'content_favorite',
  indexes: ['user_id', 'content_metadata_id', 'look_id', 'dashboard_id'],
  unique: []
}

export const contentViews: Kind<ContentViewDocument> = {
  name: 'content_view',
  indexes: ['content_metadata_id'],
  unique: []
}
