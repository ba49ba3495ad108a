import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What every server process says when it is ready. */
export interface Ready {
  readonly port: number
}

/** Listens on a free port of this machine, with the defaults of `node:http`. */
export function listen(handler: RequestListener): Promise<Ready> {
  const server = createServer(handler)
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve({ port: (server.address() as AddressInfo).port }))
  })
}
