import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface PackageFacts {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
  readonly scripts?: Readonly<Record<string, string>>
}

const root = new URL('../../../', import.meta.url)

test('The server needs our own packages and two more: a new dependency must be decided (#82)', () => {
  const { dependencies } = read<PackageFacts>('packages/server/package.json')
  const ours = ['@lookerts/contract', '@lookerts/lookml', 'lookerts']
  expect(new Set(Object.keys(dependencies!))).toEqual(new Set([...ours, '@photostructure/sqlite', 'yaml']))
})

test('Nothing of ours runs at its installation, and of what it needs only what carries its binaries (#83)', () => {
  for (const name of ['contract', 'packages/sdk', 'packages/lookml', 'packages/server', 'packages/cli']) {
    const { scripts = {} } = read<PackageFacts>(`${name}/package.json`)
    expect(Object.keys(scripts).filter((script) => /install|prepare/.test(script))).toEqual([])
  }
  const { packages } = read<{ packages: Record<string, PackageFacts> }>('package-lock.json')
  const atInstallation = Object.entries(packages).filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev)
  expect(atInstallation.map(([name]) => name)).toEqual(['node_modules/@photostructure/sqlite'])
})

function read<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8')) as T
}
