import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** A server that writes its answers piece by piece, as a test says. */
export interface PieceServer {
  readonly url: string
  /** What was asked for, in order. */
  readonly requests: string[]
  /** Answers that are not at their end and whose connection is open. */
  readonly open: Set<ServerResponse>
}

/** Starts a server that ends with the test. `answer` is called for each request and writes as it likes. */
export async function startPieceServer(answer: (response: ServerResponse) => unknown): Promise<PieceServer> {
  const requests: string[] = []
  const open = new Set<ServerResponse>()
  const server = createServer(({ method, url }, response) => {
    requests.push(`${method} ${url}`)
    open.add(response.on('close', () => open.delete(response)))
    answer(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, open }
}
