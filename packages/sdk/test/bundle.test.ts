import { readFile } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { gzipSync } from 'node:zlib'
import { build, type BuildResult } from 'esbuild'
import { expect, test } from 'vitest'

const program = `
  import { call, createSession } from 'lookerts'
  import { me } from 'lookerts/4.0/user'
  const session = createSession({ baseUrl: 'https://looker.example.com:19999', clientId: 'id', clientSecret: 'secret' })
  console.log(await call(session, me))
  await session.logout()
`

async function bundle(contents: string): Promise<BuildResult<{ write: false; metafile: true }>> {
  return build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@lookerts/source']
  })
}

const gzipped = (bytes: Uint8Array): number => gzipSync(bytes, { level: 9 }).length

/** The ids of the operations in a script, in their order there. */
const operationsIn = (text: string): string[] => [
  ...new Set(Array.from(text.matchAll(/\bid:"(\w+)"/g), ([, id]) => id!))
]

test('a program that logs in, calls me and logs out takes 5,850 bytes at most for a browser', async () => {
  const { outputFiles } = await bundle(program)
  expect(gzipped(outputFiles[0]!.contents)).toBeLessThanOrEqual(5_850)
})

test('it holds no built-in module of Node and no operation that it does not call', async () => {
  const { outputFiles, metafile } = await bundle(program)
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports.map(({ path }) => path))
  expect(imports.filter((path) => path.startsWith('node:') || builtinModules.includes(path))).toEqual([])
  expect(outputFiles[0]!.text).not.toMatch(/\brequire\(|\bprocess\.|\bBuffer\b|create_user|all_users/)
  expect(operationsIn(outputFiles[0]!.text).toSorted()).toEqual([
    'login',
    'login_user',
    'logout',
    'me',
    'update_session'
  ])
})

test('all operations of 4.0, and the tree of them, take 16,000 bytes at most for a browser', async () => {
  const { outputFiles } = await bundle(`export * from 'lookerts/4.0'`)
  expect(operationsIn(outputFiles[0]!.text).length).toBeGreaterThan(450)
  expect(gzipped(outputFiles[0]!.contents)).toBeLessThanOrEqual(16_000)
})

test.each([
  ['lookerts', /^(login|login_user|logout|update_session)$/],
  ['lookerts/oauth', /^(login|logout|token)$/],
  ['lookerts/embed', /_cookieless_session$/],
  ['lookerts/rows', /^$/],
  ['lookerts/tasks', /render_task|query_task|^kill_query$/],
  ['lookerts/observe', /^$/]
])('the whole of %s brings no operation but those it calls itself', async (entry, own) => {
  const { outputFiles } = await bundle(`export * from '${entry}'`)
  expect(outputFiles[0]!.text).toContain('export{')
  expect(operationsIn(outputFiles[0]!.text).filter((id) => !own.test(id))).toEqual([])
})

test('the package depends on nothing (#82)', async () => {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8')
  const fields = Object.keys(JSON.parse(text) as object).filter((name) => /dependencies/i.test(name))
  expect(fields).toEqual([])
})
