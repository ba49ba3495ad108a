import type { Transport } from './fetch.ts'

const mostRedirects = 3

/**
 * Follows redirects of a GET within its origin, three at most. Any other redirect is handed on as the answer:
 * credentials and bodies are never sent to where it points.
 */
export function followingRedirects(transport: Transport): Transport {
  return async (request, signal) => {
    for (let { url } = request, hops = 0; ; hops++) {
      const response = await transport(hops ? { ...request, url } : request, signal)
      const { status, headers } = response
      const isFollowed = request.method === 'GET' && status > 300 && status < 309 && hops < mostRedirects
      if (!isFollowed || !headers.location || !URL.canParse(headers.location, url)) return response
      const { href, origin } = new URL(headers.location, url)
      if (origin !== new URL(url).origin) return response
      url = href
    }
  }
}
