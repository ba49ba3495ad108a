import { describe, expect, test } from 'vitest'
import { makePerson } from './people.ts'
import { startServer, versions, type Answer, type TestServer, type Version } from './start-server.ts'

type Call = <Body = Record<string, unknown>>(method: string, path: string, json?: unknown) => Promise<Answer<Body>>
type Values = { readonly name: string; readonly value: string | null; readonly source: string }[]

async function signedIn(server: TestServer, version: Version = '4.0', token?: string): Promise<Call> {
  const options = { token: token ?? (await server.login()) }
  return (method, path, json) => server.api(method, `/api/${version}${path}`, { ...options, json })
}

const brand = { name: 'brand', label: 'Brand', type: 'string' }

describe.each(versions)('In API %s a user attribute', (version) => {
  test('is made, read, changed and removed, with its values', async () => {
    await using server = await startServer({ seed: 'empty' })
    const call = await signedIn(server, version)
    const made = await call('POST', '/user_attributes', { ...brand, default_value: 'none' })
    expect(made.body).toMatchObject({ ...brand, is_system: false, value_is_hidden: false, user_can_view: true })
    const path = `/user_attributes/${String(made.body.id)}`
    expect((await call('PATCH', path, { ...made.body, label: 'The Brand' })).body.label).toBe('The Brand')
    await call('PATCH', `/users/1/attribute_values/${String(made.body.id)}`, { value: 'Acme' })
    expect((await call('DELETE', path)).status).toBe(204)
    expect((await call('GET', path)).status).toBe(404)
    const values = await call<Values>('GET', '/users/1/attribute_values')
    expect(values.body.some(({ name }) => name === 'brand')).toBe(false)
  })

  test('shares neither its name nor its label with another', async () => {
    await using server = await startServer({ seed: 'empty' })
    const call = await signedIn(server, version)
    await call('POST', '/user_attributes', brand)
    const { status, body } = await call('POST', '/user_attributes', brand)
    expect([status, body.errors]).toMatchObject([422, [{ field: 'name', code: 'already_exists' }, { field: 'label' }]])
  })

  test('has a list of domains that is no empty text', async () => {
    await using server = await startServer({ seed: 'empty' })
    const call = await signedIn(server, version)
    const { status, body } = await call('POST', '/user_attributes', { ...brand, hidden_value_domain_whitelist: '' })
    expect([status, body.errors]).toMatchObject([
      422,
      [
        {
          message: 'hidden_value_domain_whitelist must be a comma-separated list of urls with optional wildcards'
        }
      ]
    ])
    expect(body.errors).toHaveLength(1)
    for (const [at, list] of [null, undefined, 'https://a.example.com, *.example.org'].entries()) {
      const json = { ...brand, name: `brand${at}`, label: `Brand ${at}`, hidden_value_domain_whitelist: list }
      expect((await call('POST', '/user_attributes', json)).status).toBe(200)
    }
  })

  test('belongs to groups in the order of a list that replaces what there was', async () => {
    await using server = await startServer()
    const call = await signedIn(server, version)
    const path = '/user_attributes/20/group_values'
    const set = await call<object[]>('POST', path, [
      { group_id: 3, value: 'B' },
      { group_id: '2', value: 'A' }
    ])
    expect(set.body).toMatchObject([
      { value: 'B', rank: 1 },
      { value: 'A', rank: 2 }
    ])
    expect((await call('GET', path)).body).toEqual(set.body)
    const changed = await call('PATCH', '/groups/1/attribute_values/20', { value: 'C' })
    expect(changed.body).toMatchObject({ value: 'C', rank: 3, value_is_hidden: false })
    expect((await call('DELETE', '/groups/3/attribute_values/20')).status).toBe(204)
    expect((await call('DELETE', '/groups/3/attribute_values/20')).status).toBe(404)
    expect((await call<Values>('GET', path)).body.map(({ value }) => value)).toEqual(['A', 'C'])
  })
})

describe('A user attribute', () => {
  test.each([{}, { name: 'x' }, { ...brand, label: '' }, { ...brand, type: 'colour' }])(
    'is refused as %j',
    async (json) => {
      await using server = await startServer({ seed: 'empty' })
      expect((await (await signedIn(server))('POST', '/user_attributes', json)).status).toBe(422)
    }
  )

  test('of the system stays, and follows from the user', async () => {
    await using server = await startServer({
      seed: { users: [{ first_name: 'Ann', last_name: 'Bee', email: 'a@b.c' }] }
    })
    const call = await signedIn(server)
    const { body } = await call<Values>('GET', '/users/2/attribute_values?fields=name,value')
    expect(body).toEqual(
      expect.arrayContaining([
        { name: 'email', value: 'a@b.c' },
        { name: 'first_name', value: 'Ann' },
        { name: 'name', value: 'Ann Bee' },
        { name: 'id', value: '2' },
        { name: 'locale', value: 'en' }
      ])
    )
    const { body: attributes } = await call<{ id: string; name: string }[]>('GET', '/user_attributes')
    const { id } = attributes.find(({ name }) => name === 'email')!
    for (const each of versions) {
      const { body: before } = await call('GET', `/user_attributes/${id}`)
      const change = await signedIn(server, each)
      const statuses = [
        (await change('DELETE', `/user_attributes/${id}`)).status,
        (await change('PATCH', `/users/2/attribute_values/${id}`, { value: 'x@y.z' })).status,
        (await change('DELETE', `/users/2/attribute_values/${id}`)).status
      ]
      // The first API 3.0 has no 403 for any of them, and no version has one for removing the attribute.
      expect([each, ...statuses]).toEqual(each === '3.0' ? [each, 404, 404, 404] : [each, 404, 403, 403])
      expect((await call('GET', `/user_attributes/${id}`)).body).toEqual(before)
    }
  })

  test('belongs to groups that there are, once each', async () => {
    await using server = await startServer()
    const call = await signedIn(server)
    const path = '/user_attributes/20/group_values'
    for (const json of [[{ group_id: '99', value: 'A' }], [{ value: 'A' }], [2, 2].map((group_id) => ({ group_id }))]) {
      expect((await call('POST', path, json)).status).toBe(422)
    }
    expect((await call<object[]>('GET', path)).body).toHaveLength(2)
  })

  test('that is a number takes numbers only', async () => {
    await using server = await startServer()
    const call = await signedIn(server)
    const { body } = await call('POST', '/user_attributes', { ...brand, type: 'number' })
    const path = `/users/1/attribute_values/${String(body.id)}`
    expect((await call('PATCH', path, { value: 'many' })).status).toBe(422)
    expect((await call('PATCH', path, { value: '7.5' })).body.value).toBe('7.5')
  })
})

describe('The value of an attribute for a user', () => {
  test('is the user’s own, else that of the group of the lowest rank, else the default', async () => {
    await using server = await startServer()
    const call = await signedIn(server)
    const { id } = await makePerson(server, 'none')
    const value = async (): Promise<unknown> => {
      const { body } = await call<Values>('GET', `/users/${id}/attribute_values?user_attribute_ids=20`)
      return body.map((each) => [each.value, each.source])
    }
    expect(await value()).toEqual([['EMEA', 'Default']])
    await call('POST', '/groups/3/users', { user_id: id })
    expect(await value()).toEqual([['APAC', 'Group']])
    await call('POST', '/groups/2/users', { user_id: id })
    expect(await value()).toEqual([['AMER', 'Group']])
    const set = await call('PATCH', `/users/${id}/attribute_values/20`, { value: 'Moon' })
    expect(set.body).toMatchObject({ user_id: id, name: 'region', value: 'Moon', source: 'User', rank: 1 })
    expect(await value()).toEqual([['Moon', 'User']])
    const all = await call<Values>('GET', `/users/${id}/attribute_values?user_attribute_ids=20&all_values=true`)
    expect(all.body.map((each) => each.value)).toEqual(['Moon', 'AMER', 'APAC', 'EMEA'])
    expect((await call('DELETE', `/users/${id}/attribute_values/20`)).status).toBe(204)
    expect(await value()).toEqual([['AMER', 'Group']])
    await call('PATCH', `/users/${id}/attribute_values/20`, { value: 'Mars' })
    await call('PATCH', `/users/${id}/attribute_values/20`, { value: null })
    expect(await value()).toEqual([['AMER', 'Group']])
  })

  test('comes from groups that the user’s groups are in, too', async () => {
    await using server = await startServer()
    const call = await signedIn(server)
    const { id } = await makePerson(server, 'none')
    const { body: inner } = await call('POST', '/groups', { name: 'Inner' })
    await call('POST', '/groups/3/groups', { group_id: inner.id })
    await call('POST', `/groups/${String(inner.id)}/users`, { user_id: id })
    const { body } = await call<Values>('GET', `/users/${id}/attribute_values?user_attribute_ids=20`)
    expect(body).toMatchObject([{ value: 'APAC', source: 'Group' }])
  })

  test('is left out where there is none, unless all attributes are asked for', async () => {
    await using server = await startServer({ seed: 'empty' })
    const call = await signedIn(server)
    const { body } = await call('POST', '/user_attributes', brand)
    const path = `/users/1/attribute_values?user_attribute_ids=${String(body.id)}`
    expect((await call('GET', path)).body).toEqual([])
    expect((await call('GET', `${path}&include_unset=true`)).body).toMatchObject([{ name: 'brand', value: null }])
  })

  test('is shown to nobody where it is hidden, wherever it comes from', async () => {
    await using server = await startServer({ seed: 'empty' })
    const call = await signedIn(server)
    const json = { ...brand, value_is_hidden: true, default_value: 'secret 0' }
    const { body: attribute } = await call('POST', '/user_attributes', json)
    const id = String(attribute.id)
    const texts = [
      await call('GET', `/user_attributes/${id}`),
      await call('PATCH', `/users/1/attribute_values/${id}`, { value: 'secret 1' }),
      await call('PATCH', `/groups/1/attribute_values/${id}`, { value: 'secret 2' }),
      await call('GET', `/user_attributes/${id}/group_values`),
      await call('POST', `/user_attributes/${id}/group_values`, [{ group_id: '1', value: 'secret 3' }]),
      await call('GET', '/users/1/attribute_values?all_values=true')
    ]
    for (const { status, text } of texts) expect([status, text.includes('secret')]).toEqual([200, false])
  })

  test('is set by the user where the attribute says so, and by nobody else than an admin', async () => {
    await using server = await startServer()
    const admin = await signedIn(server)
    const { id, token } = await makePerson(server, 'user')
    const call = await signedIn(server, '4.0', token)
    const path = `/users/${id}/attribute_values/20`
    expect((await call('PATCH', path, { value: 'X' })).status).toBe(403)
    expect((await call('DELETE', path)).status).toBe(403)
    await admin('PATCH', '/user_attributes/20', { user_can_edit: true })
    expect((await call('PATCH', path, { value: 'X' })).body.value).toBe('X')
    expect((await call('PATCH', '/users/1/attribute_values/20', { value: 'X' })).status).toBe(403)
    expect((await call('GET', '/users/1/attribute_values')).status).toBe(404)
  })

  test('is not shown to a user who may not view the attribute', async () => {
    await using server = await startServer()
    const admin = await signedIn(server)
    await admin('PATCH', '/user_attributes/20', { user_can_view: false })
    const { id, token } = await makePerson(server, 'developer')
    const call = await signedIn(server, '4.0', token)
    for (const path of ['/user_attributes', `/users/${id}/attribute_values?include_unset=true`]) {
      const { body } = await call<Values>('GET', path)
      expect(body.some(({ name }) => name === 'region')).toBe(false)
    }
    expect((await call('GET', '/user_attributes/20')).status).toBe(404)
    expect((await admin('GET', `/users/${id}/attribute_values`)).text).toContain('region')
  })
})
