import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, it } from 'vitest'
import { CookielessLooker } from '../../packages/sdk/test/embed/cookieless-looker.ts'
import { clientId, clientSecret, startStubLooker, type StubLooker } from '../../packages/sdk/test/stub-looker.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
let backend: ChildProcess | undefined

afterEach(() => backend?.kill('SIGKILL'))

/** Starts the example; gives its address. */
async function start(looker: StubLooker): Promise<string> {
  backend = spawn(process.execPath, ['--import', 'tsx', '--conditions=@lookerts/source', 'examples/embed-backend.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      PORT: '0',
      LOOKERSDK_BASE_URL: looker.url,
      LOOKERSDK_CLIENT_ID: clientId,
      LOOKERSDK_CLIENT_SECRET: clientSecret,
      LOOKER_HOST: 'looker.example.com',
      LOOKER_EMBED_SECRET: 'hunter2'
    }
  })
  const [line] = (await once(createInterface(backend.stdout!), 'line')) as [string]
  return line
}

it('embeds for a user from sign-in to sign-out, cookieless and by signed URLs', async () => {
  const looker = await startStubLooker()
  const cookieless = new CookielessLooker(looker)
  const url = await start(looker)
  expect((await fetch(`${url}/looker/acquire-embed-session`)).status).toBe(401)
  expect((await fetch(`${url}/auth?src=/embed/looks/1`)).status).toBe(401)

  const welcome = await fetch(`${url}/sign-in?name=ann`)
  const cookie = welcome.headers.get('set-cookie')!.split(';')[0]!
  const headers = { cookie, 'user-agent': 'Browser/1.0' }
  const acquired = await fetch(`${url}/looker/acquire-embed-session`, { headers })
  const tokens = (await acquired.json()) as { api_token: string; session_reference_token_ttl: number }
  expect(tokens).toMatchObject({ authentication_token_ttl: 30, session_reference_token_ttl: 300 })
  const renewal = { method: 'PUT', headers: { ...headers, 'content-type': 'application/json' } }
  const renewed = await fetch(`${url}/looker/generate-embed-tokens`, { ...renewal, body: JSON.stringify(tokens) })
  expect(await renewed.json()).toMatchObject({ api_token_ttl: 600 })
  expect([...cookieless.sessions.values()]).toMatchObject([{ userId: 'ann', userAgent: 'Browser/1.0' }])

  const signed = (await (await fetch(`${url}/auth?src=/embed/looks/1`, { headers })).json()) as { url: string }
  expect(signed.url).toMatch(/^https:\/\/looker\.example\.com\/login\/embed\/%2Fembed%2Flooks%2F1\?.*&signature=/)

  await fetch(`${url}/sign-out`, { headers })
  expect(cookieless.sessions.size).toBe(0)
  expect((await fetch(`${url}/looker/acquire-embed-session`, { headers })).status).toBe(401)

  backend!.kill('SIGTERM')
  expect(await once(backend!, 'exit')).toEqual([0, null])
  expect(looker.grants.size).toBe(0)
})
