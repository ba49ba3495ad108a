import { ApiError } from '../errors.ts'
import { headerOf } from '../http/body.ts'
import type { HttpRequest, HttpResponse } from '../http/exchange.ts'
import { singletons } from '../kinds.ts'
import { toNotice } from '../oauth/page.ts'
import { embedConfig, type EmbedConfigValues } from '../resources/auth/embed-config.ts'
import type { Service } from '../service.ts'
import { openEmbed } from './open.ts'

const prefix = '/login/embed/'

/** Tells whether a path is one that embed URLs have. */
export function isEmbedPath(path: string): boolean {
  return path.startsWith(prefix)
}

/**
 * Answers an embed URL in a frame: once, for whoever is right. There are no pages to show here, so what it shows is
 * which page it would be, and for whom. Source: behaviour 1.11; what is wrong is 401.
 */
export async function answerEmbed(service: Service, request: HttpRequest): Promise<HttpResponse> {
  // Whatever looks at a URL before the browser loads it must not use it up.
  if (request.method !== 'GET') throw new ApiError(405, 'Method Not Allowed', { headers: { allow: 'GET' } })
  const { protocol } = new URL(service.baseUrl())
  const host = headerOf(request, 'host') || new URL(service.baseUrl()).host
  const opened = await openEmbed(service, new URL(request.target, `${protocol}//${host}`))
  if (typeof opened === 'string') return toNotice(401, 'Not signed in', `This address shows nothing: ${opened}.`)
  const notice = toNotice(200, 'Embedded', `${opened.page}, for ${opened.user}`)
  return framed(notice, await allowedOrigins(service))
}

/** Lets the allowed origins frame a page. */
function framed({ headers, ...answer }: HttpResponse, origins: readonly string[]): HttpResponse {
  const { 'x-frame-options': _, 'content-security-policy': policy = '', ...others } = headers
  const ancestors = `frame-ancestors 'self' ${origins.join(' ')}`.trim()
  return {
    ...answer,
    headers: { ...others, 'content-security-policy': policy.replace("frame-ancestors 'none'", ancestors) }
  }
}

async function allowedOrigins({ store }: Service): Promise<readonly string[]> {
  const stored = await store.get(singletons, embedConfig.name)
  return ((stored?.document.values ?? {}) as Partial<EmbedConfigValues>).domain_allowlist ?? []
}
