/** The floor: reads the request and gives the same answer each time, which is all that `node:http` itself costs. */
import { answerParent, readInput, tellReady } from '../child.ts'
import { listen } from './listen.ts'

/** The answer to give. */
export interface FixedAnswer {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const { headers, body } = readInput<FixedAnswer>()

answerParent()
tellReady(
  await listen((request, response) => {
    request.on('data', () => {})
    request.on('end', () => {
      response.writeHead(200, headers)
      response.end(body)
    })
  })
)
