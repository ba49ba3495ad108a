/**
 * Joins the modules that tsc made of the client into a few files: `packages/sdk/dist` keeps the types, `lib` gets the
 * code. Node takes longer to find and open fifty files than to run what is in them.
 */
import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rollup, type GetModuleInfo } from 'rollup'

const packageFolder = fileURLToPath(new URL('../packages/sdk/', import.meta.url))
const modules = `${packageFolder}dist/`
const chunks = `${packageFolder}lib/`

const inputs = entries()
const bundle = await rollup({
  input: Object.fromEntries(inputs.map((name) => [name, `${modules}${name}.js`])),
  external: (id) => id === '#platform' || id.startsWith('node:'),
  treeshake: { moduleSideEffects: false },
  plugins: [{ name: 'source-maps', load: withMap }],
  onLog: (_level, { message }) => {
    throw new Error(message)
  }
})
rmSync(chunks, { recursive: true, force: true })
await bundle.write({
  dir: chunks,
  format: 'esm',
  sourcemap: true,
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  hoistTransitiveImports: false,
  manualChunks: (id, { getModuleInfo }) => chunkOf(nameOf(id), getModuleInfo)
})

/** What the package lets others import, from its own `exports` and `imports`, without the extension. */
function entries(): string[] {
  const { exports, imports } = JSON.parse(readFileSync(`${packageFolder}package.json`, 'utf8')) as object as {
    exports: Record<string, { default: string }>
    imports: { '#platform': Record<string, { default: string }> }
  }
  const targets = [...Object.values(exports), ...Object.values(imports['#platform'])]
  return [...new Set(targets.flatMap((target) => expand(target.default)))]
}

function expand(target: string): string[] {
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

/** The file that a module goes to: one for all sessions, one more for those on Node, one for a version's operations. */
function chunkOf(module: string, info: GetModuleInfo): string | undefined {
  const version = /^(\d\.\d)\/operations\//.exec(module)?.[1]
  if (version) return `operations-${version}`
  if (inputs.includes(module.replace(/\.js$/, ''))) return undefined
  if (reachable('index', info).has(module) || reachable('platform/web', info).has(module)) return 'session'
  return reachable('platform/node', info).has(module) ? 'node-session' : undefined
}

/** The modules that an entry imports, and those that they import. */
function reachable(entry: string, info: GetModuleInfo): ReadonlySet<string> {
  const found = new Set([`${modules}${entry}.js`])
  for (const id of found) for (const next of info(id)?.importedIds ?? []) found.add(next)
  return new Set([...found].map(nameOf))
}

function nameOf(id: string): string {
  return relative(modules, id).replaceAll('\\', '/')
}
