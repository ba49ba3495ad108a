import { actAs, makePerson, type Person } from './people.ts'
import type { Answer, TestServer } from './start-server.ts'

/** Stands in the name of everything that is somebody's own. */
export const secret = 'Zugzwang'

/** Somebody's own content, and the ids of it by the names of the parameters that take them. */
export interface PrivateWorld {
  readonly server: TestServer
  readonly admin: Person
  readonly owner: Person
  readonly ids: Readonly<Record<string, string>>
}

/** Has the admin make a dashboard and a board where everybody may look, and gives their ids. */
export async function makePublicWorld(server: TestServer): Promise<Record<string, string>> {
  const admin: Person = { id: '1', key: server.key, token: await server.login() }
  const ids: Record<string, string> = {}
  const make = makeIn(server, ids)
  await make(admin, 'public_dashboard_id', '/dashboards', { title: 'Of everybody', folder_id: '1' })
  await make(admin, 'public_board_id', '/boards', { title: 'Of everybody' })
  const { public_board_id: board_id } = ids
  await make(admin, 'public_board_section_id', '/board_sections', { board_id, title: 'Of everybody' })
  return ids
}

/**
 * Has a user make one of everything in the own folder, and the admin refer to it where everybody may look. What the
 * server does not have is left out.
 */
export async function makePrivateWorld(
  server: TestServer,
  open: Readonly<Record<string, string>>
): Promise<PrivateWorld> {
  const admin: Person = { id: '1', key: server.key, token: await server.login() }
  const owner = await makePerson(server, 'user', { first_name: 'Olga', last_name: 'Owner' })
  const ids: Record<string, string> = { ...open }
  const make = makeIn(server, ids)
  const self = (await send(server, owner, 'GET', '/user')).body
  await make(owner, 'query_id', '/queries', { model: 'thelook', view: 'orders', fields: ['orders.id'] })
  await make(owner, 'folder_id', '/folders', { name: `${secret} folder`, parent_id: self.personal_folder_id })
  const { query_id, folder_id = self.personal_folder_id } = ids
  await make(owner, 'look_id', '/looks', { title: `${secret} look`, folder_id, query_id })
  await make(owner, 'dashboard_id', '/dashboards', { title: `${secret} dashboard`, folder_id })
  const { look_id, dashboard_id } = ids
  const title = `${secret} tile`
  await make(owner, 'dashboard_element_id', '/dashboard_elements', { dashboard_id, type: 'vis', query_id, title })
  const filter = { dashboard_id, name: `${secret} filter`, title: `${secret} filter`, type: 'field_filter' }
  await make(owner, 'dashboard_filter_id', '/dashboard_filters', filter)
  await make(owner, 'dashboard_layout_id', '/dashboard_layouts', { dashboard_id, description: secret })
  await make(owner, 'board_id', '/boards', { title: `${secret} board` })
  await make(owner, 'board_section_id', '/board_sections', { board_id: ids.board_id, title: `${secret} section` })
  const { board_section_id, public_board_section_id } = ids
  await make(owner, 'board_item_id', '/board_items', { board_section_id, dashboard_id })
  await make(owner, 'scheduled_plan_id', '/scheduled_plans', planOf(look_id))
  await make(owner, 'alert_id', '/alerts', alertOf(ids.dashboard_element_id, owner.id))
  const content_metadata_id = ids['dashboard_id metadata'] ?? ids['look_id metadata']
  await make(owner, 'content_favorite_id', '/content_favorite', { content_metadata_id, user_id: owner.id })
  await make(admin, 'public_item_id', '/board_items', { board_section_id: public_board_section_id, dashboard_id })
  await make(admin, 'public_item_2_id', '/board_items', { board_section_id: public_board_section_id, look_id })
  const tile = { dashboard_id: ids.public_dashboard_id, type: 'look', look_id }
  await make(admin, 'public_element_id', '/dashboard_elements', tile)
  if (content_metadata_id !== undefined) ids.content_metadata_id = content_metadata_id
  return { server, admin, owner, ids }
}

type Make = (by: Person, name: string, path: string, json: object) => Promise<void>

/** Makes things and keeps their ids; nothing where the server has not what it takes. */
function makeIn(server: TestServer, ids: Record<string, string>): Make {
  return async (by, name, path, json) => {
    if (Object.values(json).includes(undefined)) return
    const { status, text, body } = await send(server, by, 'POST', path, json)
    if (status === 501) return
    if (status !== 200) throw new Error(`POST ${path} answered ${status} ${text}`)
    ids[name] = String(body.id)
    if (typeof body.content_metadata_id === 'string') ids[`${name} metadata`] = body.content_metadata_id
  }
}

/** A schedule of a look. */
export function planOf(look_id: string | undefined): object {
  return {
    name: `${secret} plan`,
    look_id,
    crontab: '0 6 * * *',
    require_results: false,
    require_no_results: false,
    require_change: false,
    scheduled_plan_destination: [{ type: 'email', format: 'csv', address: 'olga@example.com', message: secret }]
  }
}

/** An alert of a tile. */
export function alertOf(dashboard_element_id: string | undefined, owner_id: string): object {
  return {
    dashboard_element_id,
    owner_id,
    custom_title: `${secret} alert`,
    comparison_type: 'GREATER_THAN',
    threshold: 1,
    cron: '0 6 * * *',
    field: { title: 'Orders ID', name: 'orders.id' },
    destinations: [{ destination_type: 'EMAIL', email_address: 'olga@example.com' }]
  }
}

/** Sends a request of somebody. */
export function send(
  server: TestServer,
  { token }: Person,
  method: string,
  path: string,
  json?: unknown
): Promise<Answer<Record<string, unknown>>> {
  return server.api(method, `/api/4.0${path}`, { token, ...(json !== undefined && { json }) })
}

/** Those who may not see what is another's own. */
export async function makeOthers(server: TestServer): Promise<ReadonlyMap<string, Person>> {
  const others = new Map<string, Person>()
  for (const role of ['none', 'viewer', 'user', 'developer'] as const) others.set(role, await makePerson(server, role))
  const admin: Person = { id: '1', key: server.key, token: await server.login() }
  return others.set('an admin who acts as the user', await actAs(server, admin, others.get('user')!))
}
