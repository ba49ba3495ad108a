import type { ConnectionDocument } from './connections.ts'
import { newConnection } from './new-connection.ts'

export const demoConnection: ConnectionDocument = {
  ...newConnection,
  id: 'thelook',
  name: 'thelook',
  dialect_name: 'postgres',
  host: 'db.example.com',
  port: '5432',
  database: 'thelook',
  username: 'looker',
  has_password: true,
  schema: 'public',
  db_timezone: 'UTC',
  query_timezone: 'UTC',
  ssl: true,
  tmp_db_name: 'looker_scratch',
  maintenance_cron: '*/5 * * * *',
  user_id: '1',
  created_at: '2025-11-03T09:12:44.000+00:00',
  last_regen_at: '1764547200'
}
