import { createSession, stream } from 'lookerts'
import { run_look } from 'lookerts/4.0/look'
import { toFile } from 'lookerts/node'

/** Writes the result of a look to a file, however long it is: `export-look.ts 7 csv look.csv`. */
const [look_id, result_format, file] = process.argv.slice(2)
if (!look_id || !result_format || !file) throw new TypeError('Give the id of a look, a format and a file')

await using session = createSession()
const bytes = await stream(session, run_look, { look_id, result_format, limit: -1 })
const size = await toFile(bytes, file)
console.log(`${file}: ${size} bytes of ${bytes.contentType}`)
