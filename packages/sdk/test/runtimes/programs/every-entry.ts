import { call, createSession, stream, type ByteStream, type Session } from 'lookerts'
import { looker30 } from 'lookerts/3.0'
import { looker31 } from 'lookerts/3.1'
import { looker40, type User } from 'lookerts/4.0'
import { run_query } from 'lookerts/4.0/query'
import { me } from 'lookerts/4.0/user'
import { cookielessEmbed, signEmbedUrl } from 'lookerts/embed'
import { fileTokenStore, loopbackLogin, readConfig } from 'lookerts/node'
import { logging, tracing } from 'lookerts/observe'
import { oauthCredentials, webTokenStore } from 'lookerts/oauth'
import { csvRows, jsonRows } from 'lookerts/rows'
import { queryTask, renderTask } from 'lookerts/tasks'

/** What is imported of each entry: a compiler then reads every declaration behind it. */
export const entries: unknown[] = [
  [looker30, looker31, looker40, cookielessEmbed, signEmbedUrl, fileTokenStore, loopbackLogin, readConfig],
  [logging, tracing, oauthCredentials, webTokenStore, csvRows, jsonRows, queryTask, renderTask]
]

/** Uses the types of the answers. */
export async function report(session: Session): Promise<string | undefined> {
  const user: User = await call(session, me)
  // @ts-expect-error: an answer has a type, and not `any`.
  const wrong: number = user.id
  const body: ByteStream = await stream(session, run_query, { query_id: '7', result_format: 'csv' })
  return `${wrong} ${body.contentType}`
}

await report(createSession({ baseUrl: 'https://looker.example.com', clientId: 'id', clientSecret: 'secret' }))
