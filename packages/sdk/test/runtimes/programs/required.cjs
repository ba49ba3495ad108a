const { call, createSession } = require('lookerts')
const { me } = require('lookerts/4.0/user')

/** Does what `me.js` does, in the old module system. */
async function run(options) {
  const session = createSession(options)
  try {
    return (await call(session, me)).id
  } finally {
    await session.logout()
  }
}

void run(JSON.parse(process.env.SETTINGS)).then((id) => process.stdout.write(id))
