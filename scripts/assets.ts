/**
 * Puts files into the packages that ship them: those of Swagger UI that the server's page of the API is made of, and
 * the pages of the validator's rules that `lookerts lint --explain` prints.
 */
import { copyFileSync, cpSync, mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const files = ['swagger-ui-bundle.js', 'swagger-ui-bundle.js.LICENSE.txt', 'swagger-ui.css', 'LICENSE', 'NOTICE']
const to = fileURLToPath(new URL('../packages/server/assets/lib/', import.meta.url))

mkdirSync(to, { recursive: true })
for (const file of files) copyFileSync(fileURLToPath(import.meta.resolve(`swagger-ui-dist/${file}`)), `${to}${file}`)

const root = new URL('../', import.meta.url)
const pages = new URL('packages/cli/lib/lint/', root)

rmSync(pages, { recursive: true, force: true })
cpSync(new URL('docs/lint/', root), pages, { recursive: true })
copyFileSync(new URL('docs/linting.md', root), new URL('linting.md', pages))
