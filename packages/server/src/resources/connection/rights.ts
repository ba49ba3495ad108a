import type { DBConnection } from 'lookerts/4.0'
import type { Context } from '../../context.ts'
import type { Condition } from '../../storage/store.ts'
import { permission, type Need } from '../endpoint.ts'
import { lookmlModels } from '../lookml_model/model-kinds.ts'

/** What seeing connections needs: work with LookML, or with SQL. */
export const seesConnections: Need = permission('develop', 'use_sql_runner', 'manage_models', 'see_pdts')

/** Which connections the caller may see: those of the models in which they develop, or write SQL. */
export async function visibleConnections({ store, caller }: Context): Promise<Condition | undefined> {
  const { rights } = caller
  if (rights.isAdmin) return undefined
  const models = (await store.find(lookmlModels)).map(({ document }) => document)
  const own = models.filter(({ name }) => works.some((each) => rights.hasIn(each, name)))
  if (own.some(({ unlimited_db_connections }) => unlimited_db_connections)) return undefined
  return { id: { in: own.flatMap(({ allowed_db_connection_names }) => allowed_db_connection_names ?? []) } }
}

const works = ['develop', 'use_sql_runner', 'manage_models', 'see_pdts']

/** What is null for whoever is no admin. */
export const adminsOnly: readonly (keyof DBConnection)[] = [
  'host',
  'port',
  'database',
  'username',
  'service_name',
  'tmp_db_host',
  'jdbc_additional_params',
  'after_connect_statements',
  'impersonated_service_account',
  'bq_storage_project_id',
  'pdt_context_override',
  'tunnel_id',
  'oauth_application_id'
]
