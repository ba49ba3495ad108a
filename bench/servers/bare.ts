/**
 * The base: a login as one would write it straight on `node:http`, with the same checks and the same answer as ours.
 * Tuned, it also has the two tricks by which ours saves most: hashing in one call, and headers as a list.
 */
import { createHmac, createSecretKey, hash, randomBytes, randomFillSync, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { crc32 } from 'node:zlib'
import { answerParent, readInput, tellReady } from '../child.ts'
import { apiKey } from '../requests.ts'
import { listen } from './listen.ts'

interface User {
  readonly id: string
  readonly disabled: boolean
}

interface Key {
  readonly userId: string
  readonly secretDigest: string
}

interface Token {
  readonly user: User
  readonly expiresAtMs: number
}

const { tuned: isTuned = false } = readInput<{ readonly tuned?: boolean }>()
const keyBytes = randomBytes(32)
const digestKey = createSecretKey(keyBytes)
const inner = Buffer.alloc(64 + 256, 0x36)
const outer = Buffer.alloc(64 + 32, 0x5c)
keyBytes.forEach((byte, at) => {
  inner[at]! ^= byte
  outer[at]! ^= byte
})
const lifetimeSeconds = 3600
/** One call to the system's generator gives bytes for 128 tokens. */
const pool = Buffer.alloc(4096)
let used = pool.length
const notFound = { message: 'Not found', documentation_url: 'https://cloud.google.com/looker/docs/' }
const users = new Map<string, User>([['1', { id: '1', disabled: false }]])
const keys = new Map<string, Key>([[apiKey.clientId, { userId: '1', secretDigest: digest(apiKey.clientSecret) }]])
const tokens = new Map<string, Token>()

answerParent()
tellReady(await listen(handle))

function handle(request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'POST' || request.url !== '/api/4.0/login') return answer(response, 404, notFound)
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => login(Buffer.concat(chunks).toString(), response))
}

function login(body: string, response: ServerResponse): void {
  const form = new URLSearchParams(body)
  const user = findUser(form.get('client_id') ?? '', form.get('client_secret') ?? '')
  if (!user) return answer(response, 404, notFound)
  const token = makeToken()
  tokens.set(digest(token), { user, expiresAtMs: Date.now() + lifetimeSeconds * 1000 })
  answer(response, 200, { access_token: token, token_type: 'Bearer', expires_in: lifetimeSeconds })
}

function findUser(clientId: string, clientSecret: string): User | undefined {
  const key = keys.get(clientId)
  if (!key || !isSame(key.secretDigest, digest(clientSecret))) return undefined
  const user = users.get(key.userId)
  return user?.disabled ? undefined : user
}

function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
}

function makeToken(): string {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const random = pool.toString('base64url', used, (used += 32))
  return `lk_${random}${crc32(random).toString(36).padStart(7, '0')}`
}

function digest(secret: string): string {
  if (isTuned) {
    const length = 64 + inner.write(secret, 64)
    outer.write(hash('sha256', inner.subarray(0, length), 'binary'), 64, 'binary')
    return hash('sha256', outer, 'base64url')
  }
  return createHmac('sha256', digestKey).update(secret).digest('base64url')
}

function answer(response: ServerResponse, status: number, value: unknown): void {
  const body = JSON.stringify(value)
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-length': String(Buffer.byteLength(body))
  }
  response.writeHead(status, isTuned ? Object.entries(headers).flat() : headers)
  response.end(body)
}
