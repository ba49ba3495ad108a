import { build } from 'esbuild'
import { expect, test } from 'vitest'

test('lookerts/embed bundles for runtimes other than Node, with no operation but its own', async () => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export * from 'lookerts/embed'`, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    conditions: ['@lookerts/source']
  })
  const text = outputFiles[0]!.text
  expect(Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter(({ external }) => external))).toEqual(
    []
  )
  expect(text).not.toMatch(/\brequire\(|\bprocess\.|\bBuffer\b/)
  expect(text.match(/cookieless_session\/\w+/g)).toHaveLength(2)
  expect(text).not.toMatch(/all_\w+s\b|create_\w+/)
})
