import type { Document, Kind } from '../../storage/store.ts'

/** A page that leads to content, in sections. */
export interface BoardDocument extends Document {
  readonly title: string | null
  readonly description: string | null
  readonly user_id: string | null
  readonly content_metadata_id: string
  /** It is what the home page shows. */
  readonly primary_homepage: boolean
  readonly section_order: readonly string[]
  readonly deleted_at: string | null
  readonly created_at: string
  readonly updated_at: string
}

export interface BoardSectionDocument extends Document {
  readonly board_id: string
  readonly title: string | null
  readonly description: string | null
  readonly item_order: readonly string[]
  readonly deleted_at: string | null
  readonly created_at: string
  readonly updated_at: string
}

/** A look, a dashboard or an address on a board. */
export interface BoardItemDocument extends Document {
  readonly board_section_id: string
  readonly look_id: string | null
  readonly dashboard_id: string | null
  readonly lookml_dashboard_id: string | null
  /** Of the look or dashboard; null for an address. */
  readonly content_metadata_id: string | null
  readonly custom_title: string | null
  readonly custom_description: string | null
  readonly custom_url: string | null
  readonly custom_image_data_base64: string | null
  readonly use_custom_title: boolean
  readonly use_custom_description: boolean
  readonly use_custom_url: boolean
  readonly use_custom_image: boolean
  readonly order: number | null
}

export const boards: Kind<BoardDocument> = { name: 'board', indexes: [], unique: [] }

export const boardSections: Kind<BoardSectionDocument> = { name: 'board_section', indexes: ['board_id'], unique: [] }

export const boardItems: Kind<BoardItemDocument> = {
  name: 'board_item',
  indexes: ['board_section_id', 'content_metadata_id'],
  unique: []
}
