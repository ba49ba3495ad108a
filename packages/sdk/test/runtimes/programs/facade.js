import { createSession } from 'lookerts'
import { looker40 } from 'lookerts/4.0'

/** Does what `me.js` does, by the tree of all operations. */
export async function run(options) {
  const session = createSession(options)
  try {
    return (await looker40(session).user.me()).id
  } finally {
    await session.logout()
  }
}
