import { connect, type Socket } from 'node:net'

/** Where and what to send, over and over. */
export interface Target {
  readonly port: number
  readonly connections: number
  /** The whole request, head and body, as it goes over the wire; of several, one after the other. */
  readonly request: string | readonly string[]
  readonly status: number
}

/** What came back in one spell of load. */
interface LoadResult {
  readonly requests: number
  readonly elapsedMs: number
  readonly latenciesMs: readonly number[]
}

/** Open connections, each of which has at most one request under way. */
export interface Connections {
  /**
   * Sends on every connection until the time is up, then waits for what is under way.
   * @throws {Error} when a connection breaks or an answer has another status.
   */
  load(durationMs: number): Promise<LoadResult>
  close(): void
}

interface Connection {
  readonly socket: Socket
  head: Buffer | undefined
  missing: number
  sentAtMs: number
}

/** Opens keep-alive connections to a server on this machine. It reads answers that have a `Content-Length`. */
export async function openConnections(target: Target): Promise<Connections> {
  const requests = [target.request].flat().map((text) => Buffer.from(text))
  let sent = 0
  const statusLine = `HTTP/1.1 ${target.status} `
  let latenciesMs: number[] = []
  let endsAtMs = 0
  let underWay = 0
  let settle: (error?: Error) => void = () => {}

  const send = (connection: Connection): void => {
    underWay++
    connection.sentAtMs = performance.now()
    connection.socket.write(requests[sent++ % requests.length]!)
  }

  const receive = (connection: Connection, chunk: Buffer): void => {
    if (connection.missing > 0) connection.missing -= chunk.length
    else readHead(connection, chunk, statusLine)
    if (connection.head || connection.missing > 0) return
    const nowMs = performance.now()
    latenciesMs.push(nowMs - connection.sentAtMs)
    underWay--
    if (nowMs < endsAtMs) send(connection)
    else if (underWay === 0) settle()
  }

  const fail = (error: Error): void => settle(error)
  const opening = Array.from({ length: target.connections }, () => openConnection(target.port, receive, fail))
  const connections = await Promise.all(opening)

  return {
    async load(durationMs) {
      latenciesMs = []
      const beganAtMs = performance.now()
      endsAtMs = beganAtMs + durationMs
      await new Promise<void>((resolve, reject) => {
        settle = (error) => (error ? reject(error) : resolve())
        connections.forEach(send)
        stayAwake(() => underWay > 0)
      })
      return { requests: latenciesMs.length, elapsedMs: performance.now() - beganAtMs, latenciesMs }
    },
    close() {
      settle = () => {}
      for (const { socket } of connections) socket.destroy()
    }
  }
}

function openConnection(
  port: number,
  receive: (connection: Connection, chunk: Buffer) => void,
  fail: (error: Error) => void
): Promise<Connection> {
  const safely = (connection: Connection, chunk: Buffer): void => {
    try {
      receive(connection, chunk)
    } catch (error) {
      fail(error as Error)
    }
  }
  return new Promise((resolve, reject) => {
    const socket = connect({
      port,
      host: '127.0.0.1',
      noDelay: true,
      onread: {
        buffer: Buffer.allocUnsafe(64 * 1024),
        callback(length, buffer) {
          safely(connection, Buffer.from(buffer.buffer, buffer.byteOffset, length))
          return true
        }
      }
    })
    const connection: Connection = { socket, head: undefined, missing: 0, sentAtMs: 0 }
    socket.once('connect', () => resolve(connection))
    socket.once('error', (error) => (reject(error), fail(error)))
    socket.once('close', () => fail(new Error('the server closed a connection')))
  })
}

/**
 * Keeps this process from sleeping. A server pays for waking it at every answer, and a slow server, which lets it
 * sleep more often, would pay more than a fast one.
 */
function stayAwake(isNeeded: () => boolean): void {
  if (isNeeded()) setImmediate(stayAwake, isNeeded)
}

function readHead(connection: Connection, chunk: Buffer, statusLine: string): void {
  const whole = connection.head ? Buffer.concat([connection.head, chunk]) : chunk
  const headEnd = whole.indexOf('\r\n\r\n')
  if (headEnd === -1) {
    connection.head = Buffer.from(whole)
    return
  }
  connection.head = undefined
  const head = whole.toString('latin1', 0, headEnd)
  if (!head.startsWith(statusLine)) throw new Error(`unexpected answer: ${whole.toString().slice(0, 500)}`)
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
  if (length === undefined) throw new Error(`an answer without a length: ${head}`)
  connection.missing = headEnd + 4 + Number(length) - whole.length
}
