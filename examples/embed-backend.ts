import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { createSession } from 'lookerts'
import { cookielessEmbed, signEmbedUrl, type CookielessUser } from 'lookerts/embed'

/**
 * The backend of an application that embeds Looker: cookieless below `/looker/`, and signed URLs at `/auth?src=…`, as
 * Looker's Embed SDK asks for them.
 */
const session = createSession({
  baseUrl: process.env.LOOKERSDK_BASE_URL!,
  clientId: process.env.LOOKERSDK_CLIENT_ID!,
  clientSecret: process.env.LOOKERSDK_CLIENT_SECRET!
})
const embed = cookielessEmbed({ session, user: userOf })
/** Who is signed in to this application, by the cookie. A real one has this already. */
const signedIn = new Map<string, CookielessUser>()

async function answer(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  if (pathname.startsWith('/looker/')) return embed(request)
  if (pathname === '/auth') return signedUrl(userOf(request), searchParams.get('src') ?? '')
  if (pathname === '/sign-in') return signIn(searchParams.get('name') ?? 'ann')
  if (pathname === '/sign-out') return signOut(request)
  return new Response('Not found', { status: 404 })
}

/** A real application asks for a password here. */
function signIn(name: string): Response {
  const sessionKey = randomUUID()
  const permissions = ['access_data', 'see_looks', 'see_user_dashboards']
  signedIn.set(sessionKey, { sessionKey, external_user_id: name, permissions, models: ['thelook'] })
  const cookie = `sid=${sessionKey}; HttpOnly; SameSite=Lax; Path=/`
  return new Response(`${name} is signed in`, { headers: { 'set-cookie': cookie } })
}

async function signOut(request: Request): Promise<Response> {
  await embed.end(request)
  signedIn.delete(userOf(request)?.sessionKey ?? '')
  return new Response('signed out')
}

function userOf({ headers }: Request): CookielessUser | undefined {
  return signedIn.get(/\bsid=([\w-]+)/.exec(headers.get('cookie') ?? '')?.[1] ?? '')
}

async function signedUrl(user: CookielessUser | undefined, targetPath: string): Promise<Response> {
  if (!user) return new Response('Nobody is signed in', { status: 401 })
  const { sessionKey: _, ...embedUser } = user
  const [host, secret] = [process.env.LOOKER_HOST!, process.env.LOOKER_EMBED_SECRET!]
  const url = await signEmbedUrl({ ...embedUser, host, secret, targetPath })
  return Response.json({ url }, { headers: { 'cache-control': 'no-store' } })
}

/** From node:http to the web's Request and back. */
async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/', headers } = incoming
  const body = method === 'PUT' ? await text(incoming) : null
  const request = new Request(new URL(url, 'http://localhost'), {
    method,
    headers: Object.entries(headers) as [string, string][],
    body
  })
  const response = await answer(request).catch((error: unknown) => {
    console.error(error)
    return new Response('Internal error', { status: 500 })
  })
  outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text())
}

const server = createServer((incoming, outgoing) => void serve(incoming, outgoing))
server.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
process.once('SIGTERM', () => {
  server.close()
  server.closeAllConnections()
  void session.logout()
})
