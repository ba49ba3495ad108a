import { call, createSession, type Input, type Operation, type Sender } from 'lookerts'
import { expect, expectTypeOf, test } from 'vitest'
import { operation } from '../src/operation.ts'
import { clientId, clientSecret, startStubLooker } from './stub-looker.ts'

interface Feature {
  id: string
}

declare const sender: Sender

test('an operation that the client does not know is sent like any other', async () => {
  const looker = await startStubLooker()
  const session = createSession({ baseUrl: looker.url, clientId, clientSecret })
  const user = operation({ method: 'GET', path: '/users/{user_id}', query: ['fields', 'ids'], version: '3.1' })
  const create = operation<{ body: object }, Feature>({ method: 'POST', path: '/users', body: 'json', id: 'create' })
  await call(session, user, { user_id: 7, fields: 'id', ids: [1, 2] })
  await call(session, create, { body: { id: '1' } })
  expect(looker.journal.slice(1).map(({ method, url, body }) => [method, url, body])).toEqual([
    ['GET', '/api/3.1/users/7?fields=id&ids=1%2C2', ''],
    ['POST', '/api/4.0/users', '{"id":"1"}']
  ])
})

test('it is called by its method and path, and is of version 4.0, unless told otherwise', () => {
  const facts = { method: 'DELETE', path: '/features/{feature_id}' } as const
  expect(operation(facts)).toEqual({ ...facts, id: 'DELETE /features/{feature_id}', version: '4.0' })
  expect(operation({ ...facts, id: 'drop', version: '3.1', answer: 'none' })).toEqual({
    ...facts,
    id: 'drop',
    version: '3.1',
    answer: 'none'
  })
})

test('its path says which arguments it must have, its query and body which others', () => {
  const nothing = operation({ method: 'GET', path: '/features' })
  const optional = operation({ method: 'GET', path: '/features', query: ['limit'] })
  const nested = operation({ method: 'PUT', path: '/features/{feature_id}/notes/{note}', body: 'text' })
  expectTypeOf<Input<typeof nothing>>().toEqualTypeOf<void>()
  expectTypeOf<undefined>().toExtend<Input<typeof optional>>()
  expectTypeOf<keyof NonNullable<Input<typeof optional>>>().toEqualTypeOf<'limit'>()
  expectTypeOf<keyof Input<typeof nested>>().toEqualTypeOf<'feature_id' | 'note' | 'body'>()
  expectTypeOf(operation<{ id: string }, Feature>({ method: 'GET', path: '/features/{id}' })).toEqualTypeOf<
    Operation<{ id: string }, Feature>
  >()
  const calls = () => [
    call(sender, nothing),
    call(sender, optional),
    call(sender, optional, { limit: 5 }),
    call(sender, nested, { feature_id: 1, note: 'n', body: 'text' }),
    // @ts-expect-error the note and the body are missing
    call(sender, nested, { feature_id: 1 }),
    // @ts-expect-error an argument that there is not
    call(sender, optional, { limits: 5 }),
    // @ts-expect-error a query argument that the input does not have
    operation<{ id: string }, Feature>({ method: 'GET', path: '/features/{id}', query: ['ids'] })
  ]
  expectTypeOf(calls).toBeFunction()
})
