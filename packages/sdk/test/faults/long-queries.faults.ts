import { call, createSession } from 'lookerts'
import { run_inline_query } from 'lookerts/4.0/query'
import { expect, test } from 'vitest'
import { startPieceServer } from '../piece-server.ts'

const waitMs = 310_000

test('a query of more than five minutes gives its rows, over connections of its own', async () => {
  const server = await startPieceServer((response) =>
    setTimeout(() => response.writeHead(200, { 'content-type': 'application/json' }).end('[]'), waitMs)
  )
  const session = createSession({ baseUrl: server.url, accessToken: 'a-token', retry: false })
  const startedAtMs = performance.now()
  const args = { result_format: 'json', body: { model: 'thelook', view: 'orders' } } as const
  expect(await call(session, run_inline_query, args)).toEqual([])
  expect(performance.now() - startedAtMs).toBeGreaterThan(waitMs - 1_000)
})
