import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { table, type SectionReport } from '../report.ts'

const ourProgram = `
import { call, createSession } from 'lookerts'
import { me } from 'lookerts/4.0/user'
export async function run(options) {
  const session = createSession(options)
  const user = await call(session, me)
  await session.logout()
  return user
}`

const ourFacadeProgram = `
import { createSession } from 'lookerts'
import { looker40 } from 'lookerts/4.0'
export async function run(options) {
  const session = createSession(options)
  const user = await looker40(session).user.me()
  await session.logout()
  return user
}`

const officialProgram = `
import { Looker40SDK } from '@looker/sdk'
import { NodeSession, NodeSettings } from '@looker/sdk-node'
export async function run(options) {
  const session = new NodeSession(new NodeSettings('', options))
  const sdk = new Looker40SDK(session)
  const user = await sdk.ok(sdk.me())
  await session.logout()
  return user
}`

/** What a browser must load to log in, call \`me\` and log out. */
export async function bundle(): Promise<SectionReport> {
  const ours = await measureBundle(ourProgram)
  const everything = await measureBundle(ourFacadeProgram)
  const official = await measureBundle(officialProgram, ['node:*', ...builtinModules])
  return {
    title: 'Bundle: log in, call `me`, log out',
    figures: [
      {
        name: 'bundle for a browser, gzip',
        target: 'at most 4096 bytes',
        measured: `${ours.gzip} bytes (official SDK ${official.gzip})`,
        met: ours.gzip <= 4096
      }
    ],
    details: [
      table([
        ['client', 'minified bytes', 'gzip bytes'],
        describe('lookerts', ours),
        describe('lookerts, everything of 4.0', everything),
        describe('official SDK', official)
      ]),
      '- esbuild, `--bundle --minify --format=esm --platform=browser`, gzip level 9. The official SDK asks for modules\n' +
        '  of Node, which are left out.\n' +
        '- Everything of 4.0 is `looker40(session)`: all operations, as the official SDK has them.'
    ]
  }
}

interface Size {
  readonly minified: number
  readonly gzip: number
}

function describe(client: string, { minified, gzip }: Size): string[] {
  return [client, String(minified), String(gzip)]
}

async function measureBundle(program: string, external: readonly string[] = []): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL('..', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    external: [...external],
    write: false
  })
  const [file] = outputFiles
  if (!file) throw new Error('no bundle')
  return { minified: file.contents.length, gzip: gzipSync(file.contents, { level: 9 }).length }
}
