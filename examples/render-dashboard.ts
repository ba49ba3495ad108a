import { createSession } from 'lookerts'
import { toFile } from 'lookerts/node'
import { renderTaskStream } from 'lookerts/tasks'

/** Renders a dashboard as a PDF: `render-dashboard.ts 7 dashboard.pdf`. */
const [dashboard_id, file] = process.argv.slice(2)
if (!dashboard_id || !file) throw new TypeError('Give the id of a dashboard and a file')

await using session = createSession()
const bytes = await renderTaskStream(
  session,
  { dashboard_id, result_format: 'pdf', width: 1200, height: 800, body: {} },
  { timeoutMs: 600_000, onProgress: ({ status }) => console.log(status) }
)
console.log(`${file}: ${await toFile(bytes, file)} bytes`)
