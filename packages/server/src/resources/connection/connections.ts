import type { DBConnection } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import { invalid } from '../../errors.ts'
import type { Family, Given } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'
import { catalogues } from '../metadata/catalogues.ts'
import { dialectAnswer } from './dialects.ts'
import { demoConnection } from './demo-connection.ts'
import { newConnection } from './new-connection.ts'
import { overrideOf } from './overrides.ts'
import { adminsOnly, visibleConnections } from './rights.ts'

/** A way to a database. Its id is its name. Of its secrets nothing is kept but that there is one. */
export type ConnectionDocument = Document & Readonly<typeof newConnection> & { readonly id: string }

export const connections: Kind<ConnectionDocument> = { name: 'connection', indexes: [], unique: [] }

export const connectionFamily: Family<ConnectionDocument> = {
  kind: connections,
  path: '/connections/{id}',
  key: 'name',
  defaults: newConnection,
  distinct: ['name'],
  visible: visibleConnections,
  prepare: (context, given, current) => {
    refuseMissing(given, current)
    return {
      ...(current ? {} : { user_id: context.caller.user.document.id }),
      ...passwordOf(given),
      ...overrideOf(given, current?.pdt_context_override ?? null)
    }
  },
  expand: (context, documents) => documents.map((document) => workedOut(context, document)),
  can: ({ caller }) => {
    const { isAdmin } = caller.rights
    return {
      index: true,
      show: true,
      test: true,
      cost_estimate: true,
      create: isAdmin,
      update: isAdmin,
      destroy: isAdmin
    }
  },
  removed: (_, { id }) => [{ op: 'remove', kind: catalogues, id }],
  demo: [demoConnection]
}

/** Behaviour 2.3 has the field and the text for a connection that does not say to what kind of database it is. */
function refuseMissing(given: Given, current: ConnectionDocument | undefined): void {
  const isMissing = (name: string): boolean => (!current || given[name] !== undefined) && !given[name]
  const fields = [...(isMissing('name') ? ['name'] : []), ...(isMissing('dialect_name') ? ['dialect'] : [])]
  if (fields.length === 0) return
  throw invalid(
    ...fields.map((field) => ({ field, code: 'missing_field' as const, message: 'This field is required.' }))
  )
}

function passwordOf({ password }: Given): Partial<ConnectionDocument> {
  return password === undefined ? {} : { has_password: password !== null && password !== '' }
}

function workedOut(context: Context, document: ConnectionDocument): DBConnection {
  const { dialect_name, tmp_db_name, oauth_application_id, pdt_context_override } = document
  return {
    dialect: dialect_name === null ? null : dialectAnswer(dialect_name),
    snippets: [{ name: 'show_tables', label: 'Show Tables', sql: 'SELECT * FROM information_schema.tables' }],
    pdts_enabled: tmp_db_name !== null || pdt_context_override !== null,
    uses_oauth: oauth_application_id !== null,
    uses_instance_oauth: false,
    uses_service_auth: false,
    supports_data_studio_link: false,
    default_bq_connection: false,
    p4sa_name: null,
    named_driver_version_actual: document.named_driver_version_requested,
    ...(context.caller.rights.isAdmin ? {} : hidden)
  }
}

/** Where a database is and who logs in to it is for admins to know. */
const hidden: DBConnection = Object.fromEntries(adminsOnly.map((name) => [name, null]))
