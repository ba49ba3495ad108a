import { Agent, type ClientRequest, type RequestOptions } from 'node:http'
import type { Socket } from 'node:net'

/** Options of a request that goes over a connection that is there. */
export interface HandOverOptions extends RequestOptions {
  readonly socket: Socket
}

/**
 * Puts each request on the socket that its options name. Node's own pool would choose one itself, and could not know
 * which requests may meet a connection that the server is about to close.
 */
class HandOver extends Agent {
  addRequest(request: ClientRequest, { socket }: HandOverOptions): void {
    request.onSocket(socket)
  }
}

export const handOver: Agent = new HandOver({ keepAlive: true })
