import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { runInNewContext } from 'node:vm'

const root = dirname(createRequire(import.meta.url).resolve('lookml-parser'))

/** A text that lookml-parser tests itself with, and the name it gives it. */
export interface PublishedInput {
  readonly name: string
  readonly input: string
}

/** The texts in the tests of the installed package. The programs that run them need a package that is not here. */
export function publishedInputs(): readonly PublishedInput[] {
  return [
    ...tableOf('test/parse.js'),
    ...tableOf('test/get-positions.js'),
    { name: 'complex file', input: literalOf('lib/generate/test.js') }
  ]
}

function tableOf(file: string): readonly PublishedInput[] {
  const source = readFileSync(join(root, file), 'utf8')
  const start = source.indexOf('[', source.indexOf('const tests ='))
  const end = source.indexOf('\nconst utOpt')
  return runInNewContext(`(${source.slice(start, end)})`) as PublishedInput[]
}

function literalOf(file: string): string {
  const source = readFileSync(join(root, file), 'utf8')
  const [literal = ''] = /`[^`]+`/.exec(source) ?? []
  return runInNewContext(literal) as string
}
