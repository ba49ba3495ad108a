/**
 * Joins the modules that tsc made of a package into a few files: `dist` keeps the types, `lib` gets the code. Node takes
 * longer to find and open fifty files than to run what is in them.
 */
import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rollup, type GetModuleInfo } from 'rollup'

/** Gives the file that a module goes to, by its path in `dist`; without an answer Rollup decides. */
type Chunking = (
  module: string,
  isEntry: boolean,
  reachable: (entry: string) => ReadonlySet<string>
) => string | undefined

await joinModules('sdk', (module, isEntry, reachable) => {
  const version = /^(\d\.\d)\/operations\//.exec(module)?.[1]
  if (version) return `operations-${version}`
  if (isEntry) return undefined
  const isIn = (entry: string): boolean => reachable(entry).has(module)
  // What both the session and a platform need stands apart, or they would import each other.
  if (isIn('platform/web') || (isIn('index') && isIn('platform/node'))) return 'base'
  if (isIn('index')) return 'session'
  return isIn('platform/node') ? 'node-session' : undefined
})
await joinModules('lookml')
await joinModules('server')

async function joinModules(name: string, chunking: Chunking = () => undefined): Promise<void> {
  const folder = fileURLToPath(new URL(`../packages/${name}/`, import.meta.url))
  const modules = `${folder}dist/`
  const inputs = entriesOf(folder, modules)
  const nameOf = (id: string): string => relative(modules, id).replaceAll('\\', '/')
  const bundle = await rollup({
    input: Object.fromEntries(inputs.map((input) => [input, `${modules}${input}.js`])),
    external: /^(?!\.{0,2}\/)/,
    treeshake: { moduleSideEffects: false },
    plugins: [{ name: 'source-maps', load: withMap }],
    onLog: (_level, { message }) => {
      throw new Error(message)
    }
  })
  rmSync(`${folder}lib`, { recursive: true, force: true })
  await bundle.write({
    dir: `${folder}lib`,
    format: 'esm',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    hoistTransitiveImports: false,
    manualChunks: (id, { getModuleInfo }) => {
      const module = nameOf(id)
      const reachable = (entry: string): ReadonlySet<string> =>
        new Set([...reachableFrom(`${modules}${entry}.js`, getModuleInfo)].map(nameOf))
      return chunking(module, inputs.includes(module.replace(/\.js$/, '')), reachable)
    }
  })
}

/** What a package lets others import, from its own `exports` and `imports`, without the extension. */
function entriesOf(folder: string, modules: string): string[] {
  const { exports, imports } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as object as {
    exports: Record<string, { default: string }>
    imports?: { '#platform': Record<string, { default: string }> }
  }
  const targets = [...Object.values(exports), ...Object.values(imports?.['#platform'] ?? {})]
  return [...new Set(targets.flatMap((target) => expand(target.default, modules)))]
}

function expand(target: string, modules: string): string[] {
  const name = target.replace('./lib/', '').replace(/\.js$/, '')
  if (!name.endsWith('*')) return [name]
  const folder = name.slice(0, -1)
  return readdirSync(`${modules}${folder}`)
    .filter((file) => file.endsWith('.js'))
    .map((file) => `${folder}${file.slice(0, -3)}`)
}

/** A module with the map that leads back to its TypeScript. */
function withMap(id: string): { code: string; map: string } {
  return { code: readFileSync(id, 'utf8'), map: readFileSync(`${id}.map`, 'utf8') }
}

/** A module, those that it imports, and those that they import. */
function reachableFrom(id: string, info: GetModuleInfo): ReadonlySet<string> {
  const found = new Set([id])
  for (const each of found) for (const next of info(each)?.importedIds ?? []) found.add(next)
  return found
}
