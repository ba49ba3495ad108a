import { apiVersions } from '@lookerts/contract'
import { ApiError, notFound } from '../errors.ts'
import { isApiVersion } from '../http/api.ts'
import type { HttpRequest, HttpResponse } from '../http/exchange.ts'
import type { Service } from '../service.ts'
import { answerFile } from './files.ts'
import { explorerPage } from './page.ts'

const newest = apiVersions.at(-1)!

/** Tells whether a path belongs to the reference of the API. */
export function isExplorerPath(path: string): boolean {
  return path === '/api-docs' || path.startsWith('/api-docs/')
}

/**
 * Answers with the reference of a version, the newest where the path names none, or with a file of it.
 * @throws {ApiError} 404 where there is nothing, also when the reference is switched off.
 * Source: behaviour 4.
 */
export async function answerExplorer({ settings }: Service, request: HttpRequest, path: string): Promise<HttpResponse> {
  if (!settings.apiDocs) throw notFound()
  const [, , first = '', second = ''] = path.split('/')
  if (!/^\/api-docs(\/[\w.-]*){0,2}$/.test(path)) throw notFound()
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    throw new ApiError(405, 'Method Not Allowed', { headers: { allow: 'GET' } })
  }
  if (first === 'assets') return answerFile(request, second)
  if (isApiVersion(first) && isIndex(second)) return explorerPage(first)
  if (isIndex(first) && second === '') return explorerPage(newest)
  throw notFound()
}

function isIndex(name: string): boolean {
  return name === '' || name === 'index.html'
}
