import { call, createSession, LookerApiError, LookerError, stream } from 'lookerts'
import { all_users, me, user } from 'lookerts/4.0/user'
import { completeLogin, oauthCredentials, redirectToLogin, webTokenStore } from 'lookerts/oauth'

/** What the page that loads this script is told, as JSON in its element `settings`. */
export interface PageSettings {
  readonly baseUrl: string
  readonly clientId: string
}

const element = (id: string): HTMLElement => document.getElementById(id)!
const { baseUrl, clientId } = JSON.parse(element('settings').textContent) as PageSettings
const redirectUri = `${location.origin}/`
const credentials = oauthCredentials({ baseUrl, clientId, store: webTokenStore(sessionStorage) })
const session = createSession({ baseUrl, credentials })

const say = (text: string): void => void (element('said').textContent = text)

function describe(error: unknown): string {
  if (error instanceof LookerApiError) return `${error.name} ${error.status}`
  if (error instanceof LookerError) return `${error.name} ${error.code}`
  return error instanceof Error ? error.name : String(error)
}

/** Does something and says how it went; the page says `…` meanwhile. */
async function attempt(work: () => Promise<string>): Promise<void> {
  say('…')
  await work().then(say, (error: unknown) => say(describe(error)))
}

async function showMe(): Promise<string> {
  const { first_name } = await call(session, me, { fields: 'first_name' })
  return `Hello ${first_name}`
}

const works: Record<string, () => Promise<string>> = {
  login: async () => {
    await redirectToLogin({ lookerUrl: baseUrl, clientId, redirectUri })
    return '…'
  },
  me: showMe,
  stream: async () => {
    const body = await stream(session, all_users, { fields: 'first_name' })
    return `${body.contentType} ${await body.text()}`
  },
  missing: async () => (await call(session, user, { user_id: '4711' })).id ?? '',
  abort: async () => {
    const controller = new AbortController()
    element('stop').onclick = () => controller.abort()
    await call(session, me, {}, { signal: controller.signal })
    return 'not aborted'
  },
  logout: async () => {
    await session.logout()
    return 'Goodbye'
  }
}

for (const [id, work] of Object.entries(works)) element(id).onclick = () => void attempt(work)

await attempt(async () => {
  await completeLogin(credentials)
  return showMe()
})
