import {
  call,
  createSession,
  LookerApiError,
  LookerNetworkError,
  LookerSessionError,
  result,
  type Result
} from 'lookerts'
import { me, user } from 'lookerts/4.0/user'
import { expect, expectTypeOf, test } from 'vitest'
import type { User } from '../src/4.0/types.ts'
import { clientId, json, startStubLooker } from './stub-looker.ts'

test('a result holds the value of a call', async () => {
  const looker = await startStubLooker()
  looker.fault = () => ({ answer: json(200, { id: '7' }) })
  const session = createSession({ baseUrl: looker.url, accessToken: 'a-token' })
  expect(await result(call(session, me))).toEqual({ ok: true, value: { id: '7' } })
})

test('a result holds the error of a call, whatever kind of LookerError it is', async () => {
  const looker = await startStubLooker()
  const options = { baseUrl: looker.url, retry: false } as const
  const session = createSession({ ...options, accessToken: 'a-token' })
  looker.fault = () => ({ answer: json(404, { message: 'Not found' }) })
  expect(await result(call(session, me))).toMatchObject({ ok: false, error: expect.any(LookerApiError) as unknown })
  looker.fault = () => ({ reset: 'headers' })
  expect(await result(call(session, me))).toMatchObject({ ok: false, error: expect.any(LookerNetworkError) as unknown })
  looker.fault = () => undefined
  const refused = createSession({ ...options, clientId, clientSecret: 'wrong' })
  expect(await result(call(refused, me))).toMatchObject({
    ok: false,
    error: expect.any(LookerSessionError) as unknown
  })
})

test('a wrong argument and an abort are thrown: they are nobody’s result', async () => {
  const looker = await startStubLooker()
  const session = createSession({ baseUrl: looker.url, accessToken: 'a-token' })
  await expect(result(call(session, user, { user_id: '' }))).rejects.toThrow(TypeError)
  const signal = AbortSignal.abort(new Error('no longer wanted'))
  await expect(result(call(session, me, {}, { signal }))).rejects.toThrow('no longer wanted')
  expect(looker.journal).toEqual([])
})

test('ok tells the types of value and error', () => {
  const types = (outcome: Result<User>): void => {
    if (outcome.ok) expectTypeOf(outcome.value).toEqualTypeOf<User>()
    else expectTypeOf(outcome.error.code).toExtend<string>()
    const { value, error } = outcome
    if (error) expectTypeOf(value).toEqualTypeOf<undefined>()
  }
  expectTypeOf(types).toBeFunction()
})
