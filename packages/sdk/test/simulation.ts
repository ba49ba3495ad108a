import type { ApiResponse, Operation, Transport } from 'lookerts'
import { pacing } from '../src/pacing.ts'
import { toRequest } from '../src/request.ts'

export const get: Operation = { id: 'get', version: '4.0', method: 'GET', path: '/things' }

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** Sends one request. */
export type Send = (signal?: AbortSignal, endsAtMs?: number) => Promise<ApiResponse>

/** A server in fake time: what it answers now, and when it was asked. */
export class Simulation {
  static #made = 0
  readonly origin = `https://looker-${Simulation.#made++}.test`
  readonly atMs: number[] = []
  answer: () => { status: number; headers?: Record<string, string> } = () => ({ status: 200 })
  readonly wire: Transport = async () => {
    await wait(5)
    const { status, headers = {} } = this.answer()
    this.atMs.push(performance.now())
    await wait(5)
    return { status, headers, body: new Uint8Array(), redact: (value) => value }
  }
  readonly send: Send = this.sender(this.origin)

  sender(baseUrl: string, wrap = (wire: Transport): Transport => wire): Send {
    const transport = wrap(pacing(baseUrl)(this.wire))
    return (signal = new AbortController().signal, endsAtMs = Infinity): Promise<ApiResponse> =>
      transport({ ...toRequest(baseUrl, get, {}), endsAtMs }, signal)
  }

  refuse(headers: Record<string, string> = {}): void {
    this.answer = () => ({ status: 429, headers })
  }

  serve(): void {
    this.answer = () => ({ status: 200 })
  }
}
