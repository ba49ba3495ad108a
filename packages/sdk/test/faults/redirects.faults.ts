import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { LookerError, type Fetch } from 'lookerts'
import { expect, onTestFinished, test } from 'vitest'
import { getThing, makeCalls, postThing, startScene } from './calls.ts'
import { clean } from './ledger.ts'

interface Stranger {
  readonly url: string
  /** What came, as text: method, address, headers, body. */
  readonly heard: string[]
}

/** Another origin, which answers everything as the API would. */
async function startStranger(): Promise<Stranger> {
  const heard: string[] = []
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      heard.push(toText(request.method!, request.url!, request.headers, body))
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ access_token: 'y'.repeat(40), expires_in: 3600, url: request.url }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => server.close().closeAllConnections())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard }
}

function toText(...parts: (string | IncomingHttpHeaders)[]): string {
  return JSON.stringify(parts)
}

const statuses = [301, 302, 303, 307, 308]
const targets = ['the same origin', 'another origin', 'itself without encryption', 'another scheme'] as const
const calls = ['login', 'GET', 'POST'] as const
type Case = [number, (typeof calls)[number], (typeof targets)[number]]
const cases = statuses.flatMap((status) => calls.flatMap((call) => targets.map((to): Case => [status, call, to])))

/** As if the proxy spoke https at this address. */
const secureUrl = 'https://looker.test'

test.each(cases)('C14: a %i to a %s towards %s takes no credential anywhere else', async (status, kind, target) => {
  const stranger = await startStranger()
  const inTheClear: string[] = []
  const isDowngrade = target === 'itself without encryption'
  const tunnelled: Fetch = (url, init) => {
    if (!url.startsWith(secureUrl)) inTheClear.push(url)
    return fetch(url.replace(/^https?:\/\/looker\.test/, scene.proxy.url), init)
  }
  const scene = await startScene(isDowngrade ? { baseUrl: secureUrl, fetch: tunnelled } : {})
  const there = '/api/4.0/things/'
  const location = {
    'the same origin': there,
    'another origin': `${stranger.url}${there}`,
    'itself without encryption': `http://looker.test${there}`,
    'another scheme': 'data:application/json,{"url":"/things/c1"}'
  }[target]
  scene.proxy.fault = ({ name, call, earlier }) => {
    const isHit = kind === 'login' ? name === 'POST /login' : call && !earlier
    return isHit ? { kind: 'answer', answer: { status, headers: { location: `${location}${call}` } } } : undefined
  }
  await makeCalls(scene, 5, 1, () => (kind === 'POST' ? postThing : getThing))
  const verdict = scene.ledger.verdict()
  expect(verdict).toMatchObject({ ...clean, ok: kind === 'GET' && target === 'the same origin' ? 5 : 0 })
  for (const name of verdict.failed) expect(scene.ledger.errorOf(name)).toBeInstanceOf(LookerError)
  expect(stranger.heard).toEqual([])
  expect(inTheClear).toEqual([])
})
