import { describe, expect, test } from 'vitest'
import { makePerson } from './people.ts'
import { startServer, versions, type TestServer } from './start-server.ts'

/** Makes a look in the personal folder of somebody, which nobody else sees but admins. */
async function hiddenLook(server: TestServer, token: string): Promise<{ look: string; folder: string }> {
  const folder = String((await server.api('GET', '/api/4.0/user', { token })).body.personal_folder_id)
  const json = { title: 'Secret', folder_id: folder, query_id: '1' }
  const { status, body, text } = await server.api('POST', '/api/4.0/looks', { token, json })
  if (status !== 200) throw new Error(`POST /looks answered ${status} ${text}`)
  return { look: String(body.id), folder }
}

describe('Running a look', () => {
  test('gives what its query finds, in each format and version', async () => {
    await using server = await startServer()
    const token = await server.login()
    for (const version of versions) {
      const { body } = await server.api('GET', `/api/${version}/looks/1/run/json?limit=1`, { token })
      expect(body).toEqual([{ 'products.category': 'Outerwear & Coats', 'order_items.total_sale_price': 1311826.5 }])
    }
    const labelled = await server.api('GET', '/api/4.0/looks/1/run/json_label?limit=1', { token })
    expect(labelled.body).toEqual([
      { 'Products Category': 'Outerwear & Coats', 'Order Items Total Sale Price': 1311826.5 }
    ])
    const csv = await server.api('GET', '/api/4.0/looks/1/run/csv?limit=1', { token })
    expect(csv.text).toBe('Products Category,Order Items Total Sale Price\nOuterwear & Coats,1311826.5\n')
    expect((await server.api('GET', '/api/4.0/looks/1/run/png', { token })).headers['content-type']).toBe('image/png')
    expect((await server.api('GET', '/api/4.0/looks/1/run/exe', { token })).status).toBe(422)
  })

  test('that is not there, or in the trash, is 404', async () => {
    await using server = await startServer()
    const token = await server.login()
    expect((await server.api('GET', '/api/4.0/looks/99/run/json', { token })).status).toBe(404)
    await server.api('PATCH', '/api/4.0/looks/1', { token, json: { deleted: true } })
    expect((await server.api('GET', '/api/4.0/looks/1/run/json', { token })).status).toBe(404)
  })
})

describe('A look that somebody may not see', () => {
  test('is neither run, nor drawn, nor delivered to them, and no list of plans tells of it', async () => {
    await using server = await startServer()
    const admin = await server.login()
    const { look, folder } = await hiddenLook(server, admin)
    const { token } = await makePerson(server, 'developer')
    const flags = { require_results: true, require_no_results: false, require_change: false }
    const scheduled_plan_destination = [{ type: 'email', format: 'csv', address: 'a@example.com' }]
    const plan = { name: 'x', look_id: look, crontab: '0 0 * * *', scheduled_plan_destination, ...flags }
    const call = async (as: string, method: string, path: string): Promise<number> =>
      (await server.api(method, `/api/4.0${path}`, { token: as, json: plan })).status
    const calls = [
      ['GET', `/looks/${look}/run/json`],
      ['POST', `/render_tasks/looks/${look}/png?width=10&height=10`],
      ['POST', '/scheduled_plans'],
      ['POST', '/scheduled_plans/run_once'],
      ['GET', `/scheduled_plans/look/${look}`],
      ['GET', `/scheduled_plans/space/${folder}`]
    ] as const
    for (const [method, path] of calls) {
      expect([path, await call(token, method, path), await call(admin, method, path)]).toEqual([path, 404, 200])
    }
  })

  test('is not found by who may not see looks at all', async () => {
    await using server = await startServer()
    const { token } = await makePerson(server, 'none')
    expect((await server.api('GET', '/api/4.0/looks/1/run/json', { token })).status).toBe(404)
  })
})

test('The plans of what is in a folder are listed by it', async () => {
  await using server = await startServer()
  const token = await server.login()
  const inSales = await server.api('GET', '/api/4.0/scheduled_plans/space/10', { token })
  expect(inSales.body).toMatchObject([{ id: '1', title: expect.stringMatching(/\w/) as string }])
  expect((await server.api('GET', '/api/4.0/scheduled_plans/space/11', { token })).body).toEqual([])
  expect((await server.api('GET', '/api/3.0/scheduled_plans/space/10', { token })).body).toMatchObject([{ id: 1 }])
  expect((await server.api('GET', '/api/4.0/scheduled_plans/space/99', { token })).status).toBe(404)
})
