import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, type LogEvent } from '@lookerts/server'
import { describe, expect, onTestFinished, test } from 'vitest'
import { bundlers, type Bundled, type Bundler } from './bundlers.ts'
import { loadAsPage, type Settings } from './web-page.ts'

// Vite puts something empty in the place of a module of Node.
const ofNode = /\b(?:process|Buffer|require|__dirname|setImmediate)\b\s*[.([]|['"`]node:|browser-external/

/** The ids of the operations in a script. */
const operationsIn = (text: string): string[] =>
  [...new Set(Array.from(text.matchAll(/\bid:\s*["'`](\w+)/g), ([, id]) => id!))].toSorted()

async function bundled(bundle: Bundler, program: string): Promise<Bundled> {
  const directory = await mkdtemp(join(tmpdir(), 'lookerts-bundle-'))
  onTestFinished(() => rm(directory, { recursive: true }))
  return bundle(join(import.meta.dirname, 'programs', program), directory)
}

async function start(): Promise<{ settings: Settings; answered: () => string[] }> {
  const events: LogEvent[] = []
  const server = createServer({ log: (event) => events.push(event) })
  onTestFinished(() => server.close())
  const { url } = await server.listen({ port: 0 })
  const { client_id, client_secret } = (await server.ready())!
  return {
    settings: { baseUrl: url, clientId: client_id, clientSecret: client_secret },
    answered: () =>
      events.filter(({ event }) => event === 'request').map(({ operation, status }) => `${operation} ${status}`)
  }
}

describe.each(bundlers)('%s, with the package as it is built,', (_, bundle) => {
  test.each([
    ['me.js', ['login', 'login_user', 'logout', 'me', 'update_session']],
    ['facade.js', expect.arrayContaining(['all_users', 'create_query', 'me', 'run_query'])]
  ])('makes of %s a program for browsers that works, with the operations it names', async (program, operations) => {
    const { text, warnings } = await bundled(bundle, program)
    expect(warnings).toEqual([])
    expect(ofNode.exec(text)?.[0]).toBeUndefined()
    expect(operationsIn(text)).toEqual(operations)
    const { settings, answered } = await start()
    expect(await loadAsPage(text).run(settings)).toBe('1')
    expect(answered()).toEqual(['login 200', 'me 200', 'logout 204'])
  })
})
