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

test('a program that logs in, calls me and logs out takes 4,000 bytes at most for a browser', async () => {
  const { outputFiles } = await bundle(program)
  const bytes = gzipSync(outputFiles[0]!.contents, { level: 9 }).length
  expect(bytes).toBeLessThanOrEqual(4_000)
})

test('it holds no built-in module of Node and no operation that it does not call', async () => {
  const { outputFiles, metafile } = await bundle(program)
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports.map(({ path }) => path))
  expect(imports.filter((path) => path.startsWith('node:') || builtinModules.includes(path))).toEqual([])
  expect(outputFiles[0]!.text).not.toMatch(/\brequire\(|\bprocess\.|\bBuffer\b|create_user|all_users/)
})

test('the whole of 4.0 bundles for a browser too', async () => {
  const { outputFiles } = await bundle(`import { looker40 } from 'lookerts/4.0'\nexport { looker40 }`)
  expect(outputFiles[0]!.text).toContain('create_user')
})

test('the package depends on nothing (#82)', async () => {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8')
  const fields = Object.keys(JSON.parse(text) as object).filter((name) => /dependencies/i.test(name))
  expect(fields).toEqual([])
})
