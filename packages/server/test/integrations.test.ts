import { describe, expect, test } from 'vitest'
import { makePerson } from './people.ts'
import { startServer, versions } from './start-server.ts'

describe('Integration hubs', () => {
  test('are for admins alone', async () => {
    await using server = await startServer()
    const { token } = await makePerson(server, 'developer')
    for (const [method, path] of [
      ['GET', ''],
      ['GET', '/1'],
      ['POST', ''],
      ['PATCH', '/1'],
      ['DELETE', '/1'],
      ['POST', '/1/accept_legal_agreement']
    ]) {
      const json = { url: 'https://hub.example.com' }
      const { status } = await server.api(method!, `/api/4.0/integration_hubs${path}`, { token, json })
      expect([method, path, status]).toEqual([method, path, 404])
    }
  })

  test('keep their own addresses and never tell a token', async () => {
    await using server = await startServer()
    const token = await server.login()
    const json = { url: 'https://hub.example.com/list', authorization_token: 'hush', label: 'x', official: true }
    const made = await server.api('POST', '/api/4.0/integration_hubs', { token, json })
    expect(made.body).toMatchObject({
      url: json.url,
      label: 'hub.example.com',
      official: false,
      has_authorization_token: true
    })
    expect(made.text).not.toContain('hush')
    const path = `/api/4.0/integration_hubs/${String(made.body.id)}`
    const cleared = await server.api('PATCH', path, { token, json: { authorization_token: null } })
    expect(cleared.body).toMatchObject({ url: json.url, has_authorization_token: false })
    for (const url of ['', 'hub', 'file:///etc/passwd']) {
      expect((await server.api('POST', '/api/4.0/integration_hubs', { token, json: { url } })).status).toBe(422)
    }
  })

  test('are well once their legal agreement is signed', async () => {
    await using server = await startServer()
    const token = await server.login()
    const health = async (): Promise<unknown> =>
      (await server.api('GET', '/api/4.0/integration_hubs/1/health', { token })).body.success
    expect(await health()).toBe(false)
    const signed = await server.api('POST', '/api/4.0/integration_hubs/1/accept_legal_agreement', { token })
    expect(signed.body).toMatchObject({ legal_agreement_required: true, legal_agreement_signed: true })
    expect(await health()).toBe(true)
  })

  test('take their integrations with them', async () => {
    await using server = await startServer()
    const token = await server.login()
    expect((await server.api('GET', '/api/4.0/integrations', { token })).body).toHaveLength(2)
    await server.api('DELETE', '/api/4.0/integration_hubs/1', { token })
    expect((await server.api('GET', '/api/4.0/integrations', { token })).body).toEqual([])
  })
})

describe('Integrations', () => {
  test('are seen by everybody when they are enabled, their settings by admins', async () => {
    await using server = await startServer()
    const { token } = await makePerson(server, 'viewer')
    expect((await server.api('GET', '/api/4.0/integrations', { token })).body).toMatchObject([
      { id: '1::webhook', params: [] }
    ])
    for (const path of ['', '/form', '/test']) {
      const method = path === '' ? 'GET' : 'POST'
      expect((await server.api(method, `/api/4.0/integrations/1::chat${path}`, { token, json: {} })).status).toBe(404)
    }
    const change = await server.api('PATCH', '/api/4.0/integrations/1::webhook', { token, json: { enabled: false } })
    expect(change.status).toBe(404)
  })

  test('never tell what is secret, and keep it when it is sent back unseen', async () => {
    await using server = await startServer()
    const token = await server.login()
    const path = '/api/4.0/integrations/1%3A%3Achat'
    const test = async (): Promise<unknown> => (await server.api('POST', `${path}/test`, { token })).body
    expect(await test()).toMatchObject({ success: false, message: 'It is not enabled.' })
    await server.api('PATCH', path, { token, json: { enabled: true } })
    expect(await test()).toMatchObject({ success: false, message: 'A required setting has no value.' })
    const json = {
      params: [
        { name: 'api_token', value: 'hush' },
        { name: 'other', value: 'x' }
      ]
    }
    const set = await server.api('PATCH', path, { token, json })
    expect(set.body).toMatchObject({ params: [{ name: 'api_token', value: null, has_value: true }] })
    expect(set.text).not.toContain('hush')
    const back = await server.api('PATCH', path, { token, json: set.body })
    expect(back.body).toMatchObject({ enabled: true, params: [{ has_value: true }] })
    expect(await test()).toMatchObject({ success: true })
  })

  test('have a form', async () => {
    await using server = await startServer()
    const token = await server.login()
    for (const version of versions) {
      const form = await server.api('POST', `/api/${version}/integrations/1::webhook/form`, { token })
      expect(form.body).toMatchObject({ fields: [{ name: 'url', required: true, type: 'string' }] })
    }
  })
})

describe('Datagroups', () => {
  test('are seen by who may see them, and triggered by who may update them', async () => {
    await using server = await startServer()
    const token = await server.login()
    const json = {
      triggered_at: 1_767_300_000,
      stale_before: 1_767_300_001,
      name: 'x',
      model_name: 'x',
      trigger_value: 'x'
    }
    const before = (await server.api('GET', '/api/4.0/datagroups/1', { token })).body
    const after = (await server.api('PATCH', '/api/4.0/datagroups/1', { token, json })).body
    expect(after).toEqual({ ...before, triggered_at: 1_767_300_000, stale_before: 1_767_300_001 })
    expect((await server.api<object[]>('GET', '/api/4.0/datagroups', { token })).body).toHaveLength(2)
    const { token: developer } = await makePerson(server, 'developer')
    for (const path of ['', '/1']) {
      expect((await server.api('GET', `/api/4.0/datagroups${path}`, { token: developer })).status).toBe(404)
    }
    expect((await server.api('PATCH', '/api/4.0/datagroups/1', { token: developer, json })).status).toBe(404)
    const wrong = await server.api('PATCH', '/api/4.0/datagroups/1', { token, json: { stale_before: 'now' } })
    expect(wrong.status).toBe(422)
  })

  test('have ids that are texts in 3.0, numbers in 3.1 and texts in 4.0', async () => {
    await using server = await startServer()
    const token = await server.login()
    const ids = versions.map(
      async (version) => (await server.api('GET', `/api/${version}/datagroups/1`, { token })).body.id
    )
    expect(await Promise.all(ids)).toEqual(['1', 1, '1'])
  })
})
