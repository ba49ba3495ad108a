import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { createServer, type LogEvent } from '../../src/index.ts'
import { clientsFolder, sourceOf } from './programs.ts'

const model = { model: 'thelook' }
const query = { ...model, view: 'orders', fields: ['orders.created_month', 'orders.count'] }
const explore = { model_name: 'thelook', explore_name: 'orders' }

/** What a model that talks to people does: it looks around, asks, makes things and tidies up. */
const calls: readonly (readonly [tool: string, args: object])[] = [
  ['whoami', {}],
  ['health_pulse', {}],
  ['list_models', {}],
  ['get_explore', explore],
  ['list_dimensions', explore],
  ['list_measures', explore],
  ['query', query],
  ['query_url', query],
  ['run_look', { look_id: '1' }],
  ['run_dashboard', { dashboard_id: '1' }],
  ['search_content', { query_string: 'Sales' }],
  ['render_look', { look_id: '1', width: 100, height: 100 }],
  ['render_dashboard', { dashboard_id: '1', width: 100, height: 100 }],
  ['list_tables', { connection_name: 'thelook' }],
  ['list_looks', {}],
  ['create_look', { title: 'New', folder_id: '10', ...query }],
  ['create_dashboard', { title: 'New', folder_id: '10' }],
  ['add_dashboard_element', { dashboard_id: '1', title: 'New', look_id: '1' }],
  ['validate_content', {}],
  ['list_boards', {}],
  ['create_board', { title: 'New' }],
  ['create_board_item', { board_section_id: '1', look_id: '1' }],
  ['get_folder_children', { folder_id: '1' }],
  ['list_projects', {}],
  ['run_lookml_tests', { project_id: 'thelook' }],
  ['list_datagroups', {}],
  ['list_users', {}],
  ['create_user', { first_name: 'Ann', last_name: 'Lee', email: 'ann@example.com' }],
  ['list_roles', {}],
  ['create_group', { name: 'New' }],
  ['list_schedules', {}],
  ['list_connections', {}],
  ['test_connection', { name: 'thelook' }],
  ['list_user_attributes', {}],
  ['list_credentials_api3', { user_id: '1' }],
  ['delete_board', { board_id: '1' }]
]

test('looker-mcp-server does its ordinary work', async () => {
  const requests: LogEvent[] = []
  await using server = createServer({ log: (event) => requests.push(event) })
  const { client_id, client_secret } = (await server.ready())!
  const { url } = await server.listen({ port: 0 })
  const python = join(clientsFolder, 'tool-looker-mcp-server', 'bin', 'python')
  const child = spawn(python, ['-B', sourceOf('tools/call_tools.py')], {
    cwd: clientsFolder,
    env: {
      PATH: process.env.PATH,
      NO_PROXY: '127.0.0.1',
      LOOKER_BASE_URL: url,
      LOOKER_CLIENT_ID: client_id,
      LOOKER_CLIENT_SECRET: client_secret,
      LOOKER_SUDO_AS_USER: 'false'
    },
    timeout: 100_000
  })
  child.stdin.end(JSON.stringify(calls))
  const [printed, said] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  const lines = printed.split('\n').filter((line) => line.startsWith('{'))
  const results = lines.map((line) => JSON.parse(line) as { name: string; is_error: boolean; text: string })
  const wrong = results.filter(({ is_error, text: answer }) => is_error || answer.includes('"error":'))
  expect([wrong, results.length, said.slice(-2000)]).toEqual([[], calls.length, expect.any(String)])
  const failed = requests.filter(({ event, status }) => event === 'request' && Number(status) >= 400)
  expect(failed).toEqual([])
}, 100_000)
