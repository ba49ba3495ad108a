import { builtinModules } from 'node:module'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

test('the whole of lookerts/oauth bundles for a browser, without a module of Node', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [`${import.meta.dirname}/../../src/oauth/index.ts`],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@lookerts/source']
  })
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports.map(({ path }) => path))
  expect(imports.filter((path) => path.startsWith('node:') || builtinModules.includes(path))).toEqual([])
  expect(outputFiles[0]!.text).toContain('code_challenge')
  expect(outputFiles[0]!.text).not.toMatch(/\brequire\(|\bprocess\.|\bBuffer\b/)
})
