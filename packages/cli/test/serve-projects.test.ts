import { call, createSession } from 'lookerts'
import { lookml_model_explore } from 'lookerts/4.0/lookml_model'
import { update_session } from 'lookerts/4.0/session'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeDirectory, run, serve, type Announced } from './cli.ts'

function project(...fields: string[]): string {
  const directory = join(makeDirectory(), 'shop')
  mkdirSync(directory)
  const dimensions = fields.map((name) => `dimension: ${name} {}`).join(' ')
  writeFileSync(join(directory, 'shop.model.lkml'), `connection: "c" explore: orders {} view: orders { ${dimensions} }`)
  return directory
}

async function fieldsOf(
  { base_url, client_id, client_secret }: Announced,
  workspace: 'production' | 'dev'
): Promise<string[]> {
  await using session = createSession({ baseUrl: base_url, clientId: client_id, clientSecret: client_secret })
  await call(session, update_session, { body: { workspace_id: workspace } })
  const { fields } = await call(session, lookml_model_explore, { lookml_model_name: 'shop', explore_name: 'orders' })
  return (fields?.dimensions ?? []).map(({ name }) => name ?? '')
}

test('serve has the LookML of a directory, and in the workspace dev that of another checkout', async () => {
  const { announced } = await serve('--project', project('id'), '--dev-project', project('id', 'next'))
  expect(await fieldsOf(announced, 'production')).toEqual(['orders.id'])
  expect(await fieldsOf(announced, 'dev')).toEqual(['orders.id', 'orders.next'])
})

test('serve says which directory is not there, and when checkouts do not pair', async () => {
  const missing = join(makeDirectory(), 'none')
  const first = await run(['serve', '--port', '0', '--project', missing])
  expect([first.code, first.err]).toEqual([1, `lookerts: There is no directory ${missing}.\n`])
  const second = await run(['serve', '--port', '0', '--dev-project', missing])
  expect(second.err).toContain('--dev-project must be given once for each --project')
})
