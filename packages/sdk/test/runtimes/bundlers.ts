import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build as esbuild } from 'esbuild'
import { build as vite, type Logger } from 'vite'
import webpack, { type Configuration, type Stats } from 'webpack'

const execute = promisify(execFile)

/** A script for a browser that sets the global `program`, and what its bundler had to complain of. */
export interface Bundled {
  readonly text: string
  readonly warnings: readonly string[]
}

/** Makes a script of a program, which reads the package as a browser's bundler does: from `dist`. */
export type Bundler = (entry: string, outputDirectory: string) => Promise<Bundled>

const byEsbuild: Bundler = async (entry) => {
  const { outputFiles, warnings } = await esbuild({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'program',
    platform: 'browser',
    logLevel: 'silent'
  })
  return { text: outputFiles[0]!.text, warnings: warnings.map(({ text }) => text) }
}

const byVite: Bundler = async (entry, outDir) => {
  const warnings: string[] = []
  const warn = (message: string): void => void warnings.push(message)
  const nothing = (): void => undefined
  const customLogger: Logger = {
    info: nothing,
    warn,
    warnOnce: warn,
    error: warn,
    clearScreen: nothing,
    hasErrorLogged: () => false,
    hasWarned: false
  }
  await vite({
    configFile: false,
    root: import.meta.dirname,
    customLogger,
    logLevel: 'warn',
    build: { lib: { entry, formats: ['iife'], name: 'program', fileName: () => 'vite.js' }, outDir, emptyOutDir: false }
  })
  return { text: await readFile(join(outDir, 'vite.js'), 'utf8'), warnings }
}

const byRollup: Bundler = async (entry) => {
  const script = join(import.meta.dirname, 'rollup-bundle.js')
  const { stdout } = await execute(process.execPath, ['--conditions=browser', script, entry], { maxBuffer: 1 << 24 })
  return JSON.parse(stdout) as Bundled
}

const byWebpack: Bundler = async (entry, path) => {
  const output = { path, filename: 'webpack.js', library: { name: 'program', type: 'var' } }
  const stats = await runWebpack({ mode: 'production', target: 'web', entry, output })
  const { warnings = [], errors = [] } = stats.toJson({ all: false, warnings: true, errors: true })
  const text = stats.hasErrors() ? '' : await readFile(join(path, 'webpack.js'), 'utf8')
  return { text, warnings: [...errors, ...warnings].map(({ message }) => message) }
}

function runWebpack(configuration: Configuration): Promise<Stats> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration)
    compiler?.run((error, stats) =>
      compiler.close(() => (stats ? resolve(stats) : reject(error ?? new Error('no stats'))))
    )
  })
}

/** The bundlers that programs for a browser are mostly made with. */
export const bundlers: readonly (readonly [string, Bundler])[] = [
  ['esbuild', byEsbuild],
  ['Vite', byVite],
  ['Rollup', byRollup],
  ['webpack', byWebpack]
]
