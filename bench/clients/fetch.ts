import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { fixedHeaders, paths, requireId, type Client } from './client.ts'

/** What the `fetch` of Node costs. */
export function connect(baseUrl: string): Client {
  const ask = (path: string): Promise<Response> => fetch(baseUrl + path, { headers: fixedHeaders })
  return {
    callMe: async () => requireId((await (await ask(paths.me)).json()) as { id?: string }),
    async saveCsv(path) {
      const { body } = await ask(paths.csv)
      await pipeline(Readable.fromWeb(body as ReadableStream), createWriteStream(path))
    }
  }
}
