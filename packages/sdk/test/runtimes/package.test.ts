import { readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createServer } from '@lookerts/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { execute, makeConsumer, type Consumer } from './consumer.ts'

const modules = join(import.meta.dirname, '../../../../node_modules')

let consumer: Consumer
beforeAll(async () => {
  consumer = await makeConsumer()
}, 120_000)
afterAll(() => consumer && rm(consumer.directory, { recursive: true }))

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, unknown>>
}

const installed = (path: string): string => join(consumer.directory, 'node_modules/lookerts', path)
const readManifest = async (): Promise<Manifest> =>
  JSON.parse(await readFile(installed('package.json'), 'utf8')) as Manifest

describe('The packed client', () => {
  test('holds what it needs and no more: no test, no script that an installation would run', async () => {
    const paths = consumer.packed.files.map(({ path }) => path)
    const known = /^(package\.json|README\.md|LICENSE|src\/.+\.ts|dist\/.+\.d\.ts(\.map)?|lib\/.+\.js(\.map)?)$/
    expect(paths.filter((path) => !known.test(path))).toEqual([])
    expect(paths.filter((path) => /test|fixture/.test(path))).toEqual([])
    expect(paths).toEqual(expect.arrayContaining(['package.json', 'README.md', 'lib/index.js', 'dist/index.d.ts']))
    expect(Object.keys((await readManifest()).scripts ?? {})).toEqual([])
  })

  test('brings the source that each of its source maps points to', async () => {
    const paths = consumer.packed.files.map(({ path }) => path)
    const maps = paths.filter((path) => path.endsWith('.map'))
    const missing: string[] = []
    for (const path of maps) {
      const { sources } = JSON.parse(await readFile(installed(path), 'utf8')) as { sources: string[] }
      const inside = sources.map((source) => join(dirname(path), source))
      missing.push(...inside.filter((source) => !paths.includes(source)))
    }
    expect(maps.length).toBeGreaterThan(100)
    expect(missing).toEqual([])
  })

  test('runs in Node, imported and required', async () => {
    await using server = createServer()
    const { url: baseUrl } = await server.listen({ port: 0 })
    const { client_id: clientId, client_secret: clientSecret } = (await server.ready())!
    const env = { PATH: process.env.PATH, SETTINGS: JSON.stringify({ baseUrl, clientId, clientSecret }) }
    for (const program of ['main.js', 'required.cjs']) {
      const { stdout, stderr } = await execute(process.execPath, [program], { cwd: consumer.directory, env })
      expect([program, stdout, stderr]).toEqual([program, '1', ''])
    }
  })

  test('lets every entry be imported', async () => {
    const names = Object.keys((await readManifest()).exports)
    const specifiers = names.map((name) => join('lookerts', name).replace('*', 'user'))
    const program = `for (const each of ${JSON.stringify(specifiers)}) console.log(Object.keys(await import(each)).length > 0)`
    const { stdout } = await execute(process.execPath, ['--input-type=module', '-e', program], {
      cwd: consumer.directory
    })
    expect(stdout.trim().split('\n')).toEqual(names.map(() => 'true'))
  })
})

describe('Its declarations, read in full by a strict compiler,', () => {
  const strict =
    '--noEmit --strict --skipLibCheck false --exactOptionalPropertyTypes --noUncheckedIndexedAccess --target es2022'
  const node = '--module nodenext --lib es2022'

  test.each([
    ['for a browser', '--module esnext --moduleResolution bundler --customConditions browser --lib es2022,dom'],
    ['for Node with the DOM but no @types/node', `${node},dom`],
    ['for Node with @types/node but no DOM', `${node} --types node --typeRoots ${join(modules, '@types')}`]
  ])('have no error %s', async (_, options) => {
    expect(await errorsOf('every-entry.ts', options)).toBe('')
  })

  test('have no error for a program in the old module system', async () => {
    const program = `import { call, createSession } from 'lookerts'
      import { me } from 'lookerts/4.0/user'
      export const id = (baseUrl: string) => call(createSession({ baseUrl }), me).then((user): string | undefined => user.id)`
    await writeFile(join(consumer.directory, 'required.cts'), program)
    expect(await errorsOf('required.cts', `${node},dom`)).toBe('')
  })

  async function errorsOf(program: string, options: string): Promise<string> {
    const compiler = join(modules, 'typescript/bin/tsc')
    const args = [compiler, ...strict.split(' '), ...options.split(' '), program]
    const run = execute(process.execPath, args, { cwd: consumer.directory })
    return run.then(
      () => '',
      (error: { stdout: string }) => error.stdout
    )
  }
})
