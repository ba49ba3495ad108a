import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { assetUrl } from '../assets.ts'
import { notFound } from '../errors.ts'
import { headerOf } from '../http/body.ts'
import type { HttpRequest, HttpResponse } from '../http/exchange.ts'

/** What the page is made of, by name: no other file can be asked for. The library's own are in `lib`. */
const files: ReadonlyMap<string, string> = new Map([
  ['explorer.js', 'explorer.js'],
  ['explorer.css', 'explorer.css'],
  ['swagger-ui-bundle.js', 'lib/swagger-ui-bundle.js'],
  ['swagger-ui.css', 'lib/swagger-ui.css']
])

interface Asset {
  readonly text: string
  readonly headers: Readonly<Record<string, string>>
}

const read = new Map<string, Promise<Asset>>()

/**
 * Answers with a file of the page, or with 304 for whoever has it already.
 * @throws {ApiError} 404 for a name that is none of them.
 */
export async function answerFile(request: HttpRequest, name: string): Promise<HttpResponse> {
  const file = files.get(name)
  if (file === undefined) throw notFound()
  const { text, headers } = await assetAt(file)
  const known = headerOf(request, 'if-none-match').split(/ *, */)
  const isKnown = known.includes('*') || known.some((each) => each.replace(/^W\//, '') === headers.etag)
  return isKnown ? { status: 304, headers, body: null } : { status: 200, headers, body: text }
}

/** Each is read once; a failure is not kept. */
function assetAt(file: string): Promise<Asset> {
  const known = read.get(file)
  if (known) return known
  const reading = readAsset(file)
  read.set(file, reading)
  reading.catch(() => read.delete(file))
  return reading
}

async function readAsset(file: string): Promise<Asset> {
  const text = await readFile(assetUrl(file), 'utf8')
  const type = file.endsWith('.css') ? 'text/css' : 'text/javascript'
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`,
    // Asked for each time, and sent only when it is another one: page and files must not be of two releases.
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin'
  }
  return { text, headers }
}
