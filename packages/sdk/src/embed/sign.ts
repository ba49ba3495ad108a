import { checkEmbedUser, type EmbedUser } from './user.ts'

/** What an embed URL is made of. Names with underscores are Looker's. */
export interface SignEmbedUrlOptions extends EmbedUser {
  /** The host that browsers load Looker from, such as `looker.example.com`; with a port where it has one. */
  host: string
  /** The embed secret. Whoever has it can sign in as anybody: keep it on the server. */
  secret: string
  /** What to show: `/embed/dashboards/3`, with a query if need be. */
  targetPath: string
  /** The algorithm that Looker shows for the secret. `sha1` by default: what every secret of older releases takes. */
  algorithm?: 'sha1' | 'sha256'
  /** Filters by model and field. Looker wants them signed, but user attributes have replaced them. */
  access_filters?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Ends the session of whoever was signed in to Looker in this browser. True by default. */
  force_logout_login?: boolean
  /** Makes the URL good for one use: at most 254 characters, never the same twice. Random by default. */
  nonce?: string
  /** When it is signed, in Unix seconds; now by default. Looker takes a URL for a few minutes only. */
  timeSeconds?: number
}

/**
 * Signs a URL that shows embedded content and signs its user in, without a call to the API. Each loads once: make one
 * for every iframe and every visit.
 * @throws {TypeError} for options that Looker would refuse.
 * @throws {URIError} when `targetPath` holds half of a surrogate pair.
 * @example
 * const url = await signEmbedUrl({
 *   host: 'looker.example.com',
 *   secret,
 *   targetPath: '/embed/dashboards/3',
 *   external_user_id: 'ann',
 *   permissions: ['access_data', 'see_user_dashboards'],
 *   models: ['thelook']
 * })
 *
 * Source: behaviour 1.11, URL construction.
 */
export async function signEmbedUrl(options: SignEmbedUrlOptions): Promise<string> {
  check(options)
  const { host, secret, algorithm = 'sha1', first_name, last_name, user_timezone, force_logout_login = true } = options
  const path = `/login/embed/${encodeURIComponent(options.targetPath)}`
  const signed = toSigned(options)
  const text = [host, path, ...signed.map(([, json]) => json)].join('\n')
  const parameters = [
    ...signed,
    ...present({ first_name, last_name, user_timezone, force_logout_login }),
    ['signature', await sign(text, secret, algorithm)] as const
  ]
  const query = parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')
  return `https://${host}${path}?${query}`
}

type Parameter = readonly [name: string, json: string]

/** What the signature covers, in its order. */
function toSigned(options: SignEmbedUrlOptions): Parameter[] {
  const { external_user_id, permissions = [], models = [], access_filters = {} } = options
  const { group_ids, external_group_id, user_attributes, session_length = 300 } = options
  const { nonce = randomNonce(), timeSeconds: time = Math.floor(Date.now() / 1000) } = options
  return present({
    nonce,
    time,
    session_length,
    external_user_id,
    permissions,
    models,
    group_ids,
    external_group_id,
    user_attributes,
    access_filters
  })
}

function present(parameters: object): Parameter[] {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined)
  return given.map(([name, value]) => [name, JSON.stringify(value)])
}

async function sign(text: string, secret: string, algorithm: 'sha1' | 'sha256'): Promise<string> {
  const encoder = new TextEncoder()
  const hmac = { name: 'HMAC', hash: algorithm === 'sha1' ? 'SHA-1' : 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), hmac, false, ['sign'])
  const signature = await crypto.subtle.sign('HMAC', key, encoder.encode(text))
  return btoa(String.fromCharCode(...new Uint8Array(signature)))
}

function randomNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function check(options: SignEmbedUrlOptions): void {
  const { host, secret, targetPath, algorithm = 'sha1', nonce = '-', timeSeconds = 0 } = options
  if (!isHost(host)) throw new TypeError('host must be like looker.example.com or localhost:9999, in lower case')
  if (typeof secret !== 'string' || secret === '') throw new TypeError('secret is missing: give the embed secret')
  if (!isEmbedPath(targetPath)) throw new TypeError('targetPath must be like /embed/dashboards/3')
  if (!/^sha(1|256)$/.test(algorithm)) throw new TypeError('algorithm must be sha1 or sha256, as the secret says')
  if (nonce.length < 1 || nonce.length > 254) throw new TypeError('nonce must have 1 to 254 characters')
  if (!Number.isInteger(timeSeconds) || timeSeconds < 0 || timeSeconds > 1e11) {
    throw new TypeError('timeSeconds must be whole Unix seconds, not milliseconds')
  }
  checkEmbedUser(options)
}

/** The browser sends the host in its normal form, so any other would break the signature. */
function isHost(host: unknown): boolean {
  return URL.canParse(`https://${host as string}`) && new URL(`https://${host as string}`).host === host
}

/** A path that `..` leads out of /embed/ would sign its user in to any page. */
function isEmbedPath(path: unknown): boolean {
  if (typeof path !== 'string' || !URL.canParse(path, 'https://host')) return false
  return path.startsWith('/embed/') && new URL(path, 'https://host').pathname.startsWith('/embed/')
}
