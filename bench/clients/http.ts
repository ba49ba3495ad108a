import { createWriteStream } from 'node:fs'
import { Agent, request, type IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { connections } from '../requests.ts'
import { fixedHeaders, paths, requireId, type Client } from './client.ts'

/** What `node:http` itself costs: connections that stay, and the least that makes an answer of its bytes. */
export function connect(baseUrl: string): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const ask = (path: string): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      request(baseUrl + path, { agent, headers: fixedHeaders }, resolve)
        .on('error', reject)
        .end()
    })
  return {
    callMe: async () => requireId(await readJson(await ask(paths.me))),
    saveCsv: async (path) => pipeline(await ask(paths.csv), createWriteStream(path))
  }
}

function readJson(answer: IncomingMessage): Promise<{ id?: string }> {
  return new Promise((resolve, reject) => {
    let text = ''
    answer.setEncoding('utf8')
    answer.on('data', (piece: string) => (text += piece))
    answer.on('end', () => resolve(JSON.parse(text) as { id?: string }))
    answer.on('error', reject)
  })
}
