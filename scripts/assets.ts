/** Puts the files of Swagger UI that the server's page of the API is made of into the server's package. */
import { copyFileSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const files = ['swagger-ui-bundle.js', 'swagger-ui-bundle.js.LICENSE.txt', 'swagger-ui.css', 'LICENSE', 'NOTICE']
const to = fileURLToPath(new URL('../packages/server/assets/lib/', import.meta.url))

mkdirSync(to, { recursive: true })
for (const file of files) copyFileSync(fileURLToPath(import.meta.resolve(`swagger-ui-dist/${file}`)), `${to}${file}`)
