import type { Socket } from 'node:net'
import { dial } from './node-dial.ts'
import type { Route } from './node-route.ts'

/** Whoever has a connection for the length of one request. */
export interface User {
  /** The connection can be written to. */
  onOpen(socket: Socket): void
  /** It could not be opened; the message of the error says why. */
  onDialFailure(error: Error): void
  /** It is closed. */
  onClose(): void
}

/** Whoever keeps connections. */
export interface Keeper {
  onFree(connection: Connection): void
  onClosed(connection: Connection): void
}

/** What a server promised too short a time ago could be over when a request arrives. */
const safetyMs = 1_000

/** A connection from its first packet to its end. It has no listener of a request while it is idle. */
export class Connection {
  /** There once it can be written to. */
  socket: Socket | undefined
  user: User | undefined
  /** Whether it has answered a request. */
  isReused = false
  /** How long the server's last answer promised to keep it, in seconds. */
  keepAliveSeconds: number | undefined
  #idleSinceMs = 0
  #idleAtBytes = 0
  #isClosed = false
  #held: Socket | undefined
  readonly #keeper: Keeper

  constructor(keeper: Keeper) {
    this.#keeper = keeper
  }

  async open(route: Route): Promise<void> {
    try {
      const socket = await dial(route, (held) => this.#hold(held))
      if (socket.destroyed) throw new Error(`${route.target.name} closed the connection at once`)
      this.socket = socket
      socket.on('close', () => this.close())
      // A request that failed lets go of its socket after the socket was given up.
      socket.on('free', () => !this.#isClosed && this.#keeper.onFree(this))
      this.user?.onOpen(socket)
    } catch (error) {
      route.session = undefined
      const user = this.user
      this.user = undefined
      this.close()
      user?.onDialFailure(error as Error)
    }
  }

  /** Notes that nobody uses it any more, and lets the process end. */
  rest(): void {
    const socket = this.socket!
    this.user = undefined
    this.isReused = true
    this.#idleSinceMs = performance.now()
    this.#idleAtBytes = socket.bytesRead
    socket.unref()
  }

  wake(user: User): void {
    this.user = user
    this.socket?.ref()
  }

  /** Whether the server has neither closed it nor sent what nobody asked for, and has not kept it for too long. */
  isUsable(keepAliveMs: number, nowMs: number): boolean {
    const { writable, bytesRead } = this.socket!
    const idleMs = nowMs - this.#idleSinceMs
    return writable && bytesRead === this.#idleAtBytes && idleMs < Math.min(keepAliveMs, this.#promisedMs(Infinity))
  }

  /** Whether the server said that it will not close it yet. */
  isPromised(nowMs: number): boolean {
    return nowMs - this.#idleSinceMs < this.#promisedMs(0) - safetyMs
  }

  /** How much of its time it has left. */
  restMs(keepAliveMs: number, nowMs: number): number {
    return this.#idleSinceMs + keepAliveMs - nowMs
  }

  close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.#held?.destroy()
    this.#keeper.onClosed(this)
    this.user?.onClose()
  }

  #promisedMs(otherwise: number): number {
    return this.keepAliveSeconds === undefined ? otherwise : this.keepAliveSeconds * 1_000
  }

  #hold(socket: Socket): void {
    this.#held = socket
    // Whoever uses the socket hears of its errors by listeners of its own; an idle one has nobody to tell.
    socket.on('error', () => undefined)
    if (this.#isClosed) socket.destroy()
  }
}
