import type { Socket } from 'node:net'
import type { Answer } from '../stub-looker.ts'

/** What goes wrong with one request. Only `reset-unread`, `answer` and `raw` keep the server from carrying it out. */
export type Fault =
  /** The connection is reset before the server looks at the request. */
  | { readonly kind: 'reset-unread' }
  /** It is carried out, and the connection is reset before a byte of the answer. */
  | { readonly kind: 'reset-applied' }
  /** The connection ends after a share of the body, 0 to 1. */
  | { readonly kind: 'cut'; readonly share: number; readonly by: 'RST' | 'FIN' }
  /** The answer stops coming and the connection stays. */
  | { readonly kind: 'stall'; readonly part: 'head' | 'body' }
  /** The answer comes byte by byte. */
  | { readonly kind: 'drip'; readonly part: 'head' | 'body'; readonly everyMs: number }
  /** It is carried out, and answered late. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** The answer is right, and the connection closes when it has been idle for a while. */
  | { readonly kind: 'close-idle'; readonly afterMs: number }
  /** The server says something else and does nothing. */
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** These bytes come instead of an answer, and then the end of the connection. */
  | { readonly kind: 'raw'; readonly bytes: Uint8Array; readonly isLeftOpen?: boolean }

/** Faults that write on the connection themselves. */
export type WireFault = Extract<Fault, { kind: 'reset-applied' | 'cut' | 'stall' | 'drip' | 'raw' }>

/** Spoils an answer on the connection it should have gone to. */
export function spoil(socket: Socket, fault: WireFault, answer: Answer): void {
  const { head, body } = toBytes(answer)
  if (fault.kind === 'reset-applied') return void socket.resetAndDestroy()
  if (fault.kind === 'raw') return void (fault.isLeftOpen ? socket.write(fault.bytes) : socket.end(fault.bytes))
  if (fault.kind === 'cut') return cut(socket, [head, body.subarray(0, body.length * fault.share)], fault.by)
  if (fault.kind === 'drip') return drip(socket, fault.part === 'head' ? [] : head, fault, Buffer.concat([head, body]))
  if (fault.part === 'body') socket.write(Buffer.concat([head, body.subarray(0, body.length / 2)]))
}

function cut(socket: Socket, bytes: Buffer[], by: 'RST' | 'FIN'): void {
  socket.write(Buffer.concat(bytes), () => (by === 'RST' ? socket.resetAndDestroy() : socket.destroy()))
}

function drip(socket: Socket, sent: Iterable<number>, { everyMs }: { everyMs: number }, all: Buffer): void {
  let place = [...sent].length
  socket.write(all.subarray(0, place))
  const timer = setInterval(() => {
    if (place < all.length) socket.write(all.subarray(place, ++place))
    else socket.destroy()
  }, everyMs)
  socket.once('close', () => clearInterval(timer))
}

function toBytes({ status, headers, body = '' }: Answer): { head: Buffer; body: Buffer } {
  const bytes = Buffer.from(body)
  const lines = Object.entries({ ...headers, 'content-length': bytes.length }).map(
    ([name, value]) => `${name}: ${value}`
  )
  return { head: Buffer.from(`HTTP/1.1 ${status} Any\r\n${lines.join('\r\n')}\r\n\r\n`), body: bytes }
}
