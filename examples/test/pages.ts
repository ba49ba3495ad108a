import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The directory of the repository. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url))

/** A page of the documentation. */
interface Page {
  /** Its path from the root, such as `docs/client.md`. */
  readonly path: string
  readonly text: string
}

/** A block of TypeScript on a page, which must run. */
interface Example {
  readonly page: string
  readonly line: number
  readonly code: string
  /** What it prints: the block of text right after it, if there is one. */
  readonly output: string | undefined
}

/** The READMEs of the repository, of the client and of LookML, and all that is in docs/. */
export function readPages(): Page[] {
  const docs = readdirSync(`${root}docs`).filter((name) => name.endsWith('.md'))
  const paths = [
    'README.md',
    'CONTRIBUTING.md',
    'packages/sdk/README.md',
    'packages/lookml/README.md',
    ...docs.map((name) => `docs/${name}`)
  ]
  return paths.map((path) => ({ path, text: readFileSync(`${root}${path}`, 'utf8') }))
}

/** Every block of TypeScript on the pages. */
export function readExamples(): Example[] {
  return readPages().flatMap(({ path, text }) =>
    [...text.matchAll(/^```ts\n(.*?)^```$(?:\n+```text\n(.*?)^```$)?/gms)].map(({ index, 1: code = '', 2: output }) => {
      return { page: path, line: text.slice(0, index).split('\n').length, code, output }
    })
  )
}
