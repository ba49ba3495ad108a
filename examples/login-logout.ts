import { createServer } from '@lookerts/server'
import { createSession, LookerError, type Sender } from 'lookerts'
import { looker30 } from 'lookerts/3.0'
import { looker40 } from 'lookerts/4.0'

/** Log in and log out, both ends: a server in this process, and clients of two API versions over HTTP. */
await using server = createServer()
const { url } = await server.listen({ port: 0 })
const { client_id, client_secret } = (await server.ready())!
say('Server', `${url}, with one API key: ${client_id}, secret ${masked(client_secret)}`)

await logInAndOut('3.0')
await logInAndOut('4.0')
await tryWrongSecret()
await useDeadToken()
say('Done', 'every token is ended and the server is closed')

async function logInAndOut(apiVersion: '3.0' | '4.0'): Promise<void> {
  await using session = createSession({ baseUrl: url, clientId: client_id, clientSecret: client_secret, apiVersion })
  const looker = apiVersion === '3.0' ? looker30(session) : looker40(session)
  const me = await looker.user.me()
  say(`API ${apiVersion}`, `logged in as ${me.display_name}, user ${JSON.stringify(me.id)}; logging out`)
}

async function tryWrongSecret(): Promise<void> {
  const session = createSession({ baseUrl: url, clientId: client_id, clientSecret: 'not the secret' })
  say('Wrong secret', await failure(() => looker40(session).user.me()))
}

/** The plain operations: a token by hand, which no session looks after. */
async function useDeadToken(): Promise<void> {
  const nobody = createSession({ baseUrl: url })
  const { access_token } = await looker30(nobody).api_auth.login({ client_id, client_secret })
  const holder: Sender = createSession({ baseUrl: url, accessToken: access_token! })
  await looker30(holder).api_auth.logout()
  say('Dead token', `${masked(access_token!)}: ${await failure(() => looker30(holder).user.me())}`)
}

async function failure(call: () => Promise<unknown>): Promise<string> {
  try {
    await call()
    return 'no error, which is wrong'
  } catch (error) {
    if (!(error instanceof LookerError)) throw error
    const cause = error.cause instanceof Error ? `, because: ${error.cause.message}` : ''
    return `${error.name} ${error.code}: ${error.message}${cause}`
  }
}

function masked(secret: string): string {
  return `${secret.slice(0, 6)}…`
}

function say(what: string, text: string): void {
  console.log(`${`${what}:`.padEnd(14)} ${text}`)
}
