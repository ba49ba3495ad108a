import { createSession, LookerError, paginate } from 'lookerts'
import { all_users } from 'lookerts/4.0/user'

/** Prints every user that the API key may see, page by page, as lines of JSON. */
await using session = createSession()
try {
  const users = paginate(session, all_users, { fields: 'id,display_name,email,is_disabled', sorts: 'id' })
  for await (const user of users) console.log(JSON.stringify(user))
} catch (error) {
  if (!(error instanceof LookerError)) throw error
  console.error(`${error.code}: ${error.message}`)
  process.exitCode = 1
}
