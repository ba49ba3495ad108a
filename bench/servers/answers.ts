/** The other end of a client under measurement: a login, a user, a long CSV, and no more work than that. */
import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { answerParent, readInput, tellReady } from '../child.ts'
import type { FixedAnswer } from './floor.ts'
import { listen } from './listen.ts'

/** What to answer. */
interface AnswersInput {
  /** To each POST. */
  readonly login: FixedAnswer
  /** To what is neither a POST nor for CSV. */
  readonly user: FixedAnswer
  /** How long the CSV is; a multiple of 256 KiB. */
  readonly csvBytes: number
}

const { login, user, csvBytes } = readInput<AnswersInput>()
const line = '10000007,Ada Lovelace,London,2024-01-15,Completed,1234.50,USD,7\n'
const block = Buffer.from(line.repeat(2 ** 18 / line.length))

answerParent()
tellReady(
  await listen((request, response) => {
    request.on('data', () => {})
    request.on('end', () => {
      if (request.url?.includes('/run/csv')) return void sendCsv(response)
      const { headers, body } = request.method === 'POST' ? login : user
      response.writeHead(200, headers)
      response.end(body)
    })
  })
)

/** In chunks, as a server does that does not know yet how long the result of a query will be. */
async function sendCsv(response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' })
  const blocks = function* (): Generator<Buffer> {
    for (let sent = 0; sent < csvBytes; sent += block.length) yield block
  }
  await pipeline(Readable.from(blocks()), response)
}
