/** Starts our server with many users, over and over, and says how long each start took. */
import { createServer, type LookerServer, type SeedUser } from '@lookerts/server'
import { answerParent, tellReady } from './child.ts'

/** How long the starts took; the first one in a process that had none before. */
export interface StartTimes {
  readonly startMs: readonly number[]
}

interface Question {
  readonly starts: number
  readonly users: number
}

answerParent({ start })
tellReady({})

async function start({ starts, users }: Question): Promise<StartTimes> {
  const seed = { users: Array.from({ length: users }, (_, index) => seedUser(index)) }
  const startMs: number[] = []
  for (let index = 0; index < starts; index++) {
    const beganAtMs = performance.now()
    const server = createServer({ mode: 'emulator', seed })
    await server.ready()
    startMs.push(performance.now() - beganAtMs)
    // Guards the figure: a server that leaves its users for later has not started.
    if (index === starts - 1) await requireLogin(server, keyOf(users - 1))
    await server.close()
  }
  return { startMs }
}

function seedUser(index: number): SeedUser {
  return { first_name: 'User', last_name: `Number ${index}`, roles: ['Admin'], credentials_api3: [keyOf(index)] }
}

function keyOf(index: number): { client_id: string; client_secret: string } {
  return { client_id: `id${index}`.padEnd(20, 'x'), client_secret: `secret${index}`.padEnd(24, 'x') }
}

async function requireLogin(server: LookerServer, key: Record<string, string>): Promise<void> {
  const request = new Request('http://127.0.0.1/api/4.0/login', { method: 'POST', body: new URLSearchParams(key) })
  const response = await server.fetch(request)
  if (response.status !== 200) throw new Error(`a seeded user cannot log in: ${response.status}`)
}
