import type { HttpRequest, HttpResponse } from './exchange.ts'

/** Reads a web-standard request. Its sender's address is unknown. */
export async function fromWebRequest(request: Request): Promise<HttpRequest> {
  const { pathname, search } = new URL(request.url)
  return {
    method: request.method,
    target: pathname + search,
    headers: Object.fromEntries(request.headers),
    body: request.body === null ? '' : await request.text(),
    address: 'in-process'
  }
}

/** Makes a web-standard answer. */
export function toWebResponse({ status, headers, body, bytes }: HttpResponse, { method }: HttpRequest): Response {
  return new Response(status === 204 || method === 'HEAD' ? null : (bytes ?? body), { status, headers })
}
