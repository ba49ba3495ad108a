import { call, createSession } from 'lookerts'
import { me } from 'lookerts/4.0/user'

/** Logs in, calls me and logs out. Gives the id of the user. */
export async function run(options) {
  const session = createSession(options)
  try {
    return (await call(session, me)).id
  } finally {
    await session.logout()
  }
}
