import type { Family } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'
import { demoCatalogue } from './demo-catalogue.ts'

/** A column, in the database's words and in the server's. */
export interface Column {
  readonly name: string
  readonly data_type: string
  readonly description?: string | null
}

export interface Table {
  readonly name: string
  readonly rows?: number | null
  readonly columns: readonly Column[]
}

export interface Schema {
  readonly name: string
  readonly is_default?: boolean
  readonly tables: readonly Table[]
}

/** What is in the databases of a connection. Its id is the connection's. */
export interface CatalogueDocument extends Document {
  readonly connection_name: string
  readonly databases: readonly { readonly name: string; readonly schemas: readonly Schema[] }[]
}

export const catalogues: Kind<CatalogueDocument> = { name: 'connection_catalogue', indexes: [], unique: [] }

export const catalogueFamily: Family<CatalogueDocument> = {
  kind: catalogues,
  path: '/connections/{id}/databases',
  key: 'connection_name',
  defaults: { connection_name: '', databases: [] },
  required: ['connection_name'],
  demo: [demoCatalogue]
}
