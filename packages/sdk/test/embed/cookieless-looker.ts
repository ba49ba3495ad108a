import { json, type Answer, type Entry, type StubLooker } from '../stub-looker.ts'

interface EmbedSession {
  readonly userId: string
  readonly userAgent: string | undefined
  readonly endsAtMs: number
  readonly tokens: Set<string>
}

interface Body {
  external_user_id: string
  session_length?: number
  session_reference_token?: string
  api_token: string
  navigation_token: string
}

/** Source: behaviour 1.11, Cookieless. */
export class CookielessLooker {
  readonly sessions = new Map<string, EmbedSession>()
  now: () => number = () => performance.now()
  #made = 0

  /** Makes the three operations of cookieless embedding out of a server that knows none. */
  constructor(looker: StubLooker) {
    looker.fault = (entry) => {
      const isEmbed = entry.url.startsWith('/api/4.0/embed/cookieless_session/')
      const isAlive = looker.grants.has(`${entry.headers.authorization}`.slice('Bearer '.length))
      return isEmbed && isAlive ? { answer: this.#answer(entry) } : undefined
    }
  }

  #answer({ method, url, body, headers }: Entry): Answer {
    const name = url.split('/').at(-1)!
    if (method === 'DELETE') return this.sessions.delete(name) ? { status: 204 } : refusal(404, 'Not found')
    const given = JSON.parse(body) as Body
    return name === 'acquire' ? this.#acquire(given, headers['user-agent']) : this.#generate(given)
  }

  #acquire(given: Body, userAgent: string | undefined): Answer {
    const { external_user_id: userId, session_length = 300, session_reference_token = '' } = given
    const live = this.#live(session_reference_token)
    if (live && live.userId !== userId) return refusal(404, 'Not found')
    const name = live ? session_reference_token : `reference-${++this.#made}`
    if (!live) {
      const endsAtMs = this.now() + session_length * 1000
      this.sessions.set(name, { userId, userAgent, endsAtMs, tokens: new Set() })
    }
    const authentication = { authentication_token: `authentication-${++this.#made}`, authentication_token_ttl: 30 }
    return json(200, { ...authentication, ...this.#tokens(name), new_secret: 'not for browsers' })
  }

  #generate({ session_reference_token: name = '', api_token, navigation_token }: Body): Answer {
    const session = this.#live(name)
    if (!session) return json(200, { session_reference_token: name, session_reference_token_ttl: 0 })
    const isKnown = session.tokens.has(api_token) && session.tokens.has(navigation_token)
    return isKnown ? json(200, this.#tokens(name)) : refusal(400, `Invalid input tokens provided: ${name}`)
  }

  #tokens(name: string): object {
    const { tokens, endsAtMs } = this.sessions.get(name)!
    const [api_token, navigation_token] = [`api-${++this.#made}`, `navigation-${this.#made}`]
    tokens.add(api_token).add(navigation_token)
    const ttls = { api_token_ttl: 600, navigation_token_ttl: 600 }
    const session_reference_token_ttl = Math.ceil((endsAtMs - this.now()) / 1000)
    return { api_token, navigation_token, ...ttls, session_reference_token: name, session_reference_token_ttl }
  }

  #live(name: string): EmbedSession | undefined {
    const session = this.sessions.get(name)
    return session && this.now() < session.endsAtMs ? session : undefined
  }
}

function refusal(status: number, message: string): Answer {
  return json(status, { message, documentation_url: 'https://docs.cloud.google.com/looker/docs/' })
}
