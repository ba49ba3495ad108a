import type { HttpRequest } from '../http/exchange.ts'
import { headerOf } from '../http/body.ts'
import type { Service } from '../service.ts'

/** The cookie whose value every form must bring along: no other site can read it. The vendor's clients know its name. */
const csrfCookie = 'CSRF-TOKEN'

/** Gives a cookie's value by its name; empty when it is not there. Of two alike the first counts. */
function cookieOf(request: HttpRequest, name: string): string {
  const pairs = headerOf(request, 'cookie').split(';')
  const found = pairs.find((pair) => pair.trimStart().startsWith(`${name}=`))
  return found?.slice(found.indexOf('=') + 1).trim() ?? ''
}

/** Gives the value of the cookie that forms must repeat. */
export function csrfTokenOf(request: HttpRequest): string {
  return cookieOf(request, csrfCookie)
}

/** Gives the value of the cookie that stands for a web session. */
export function sessionTokenOf(service: Service, request: HttpRequest): string {
  return cookieOf(request, sessionCookie(service))
}

/** Makes the header that sets the cookie that forms must repeat. Scripts may read it: that is no use to another site. */
export function setCsrfCookie(service: Service, value: string): Record<string, string> {
  return { 'set-cookie': `${csrfCookie}=${value}${attributes(service)}` }
}

/** Makes the header that sets the cookie of a web session; without an age it ends with the browser. */
export function setSessionCookie(
  service: Service,
  value: string,
  maxAgeSeconds: number | undefined
): Record<string, string> {
  const attribute = `${maxAgeSeconds === undefined ? '' : `; Max-Age=${maxAgeSeconds}`}; HttpOnly`
  return { 'set-cookie': `${sessionCookie(service)}=${value}${attributes(service)}${attribute}` }
}

/** By this prefix a browser keeps other hosts of the same domain from setting it. Source: RFC 6265bis 4.1.3.2. */
function sessionCookie(service: Service): string {
  return isSecure(service) ? '__Host-web-session' : 'web-session'
}

function attributes(service: Service): string {
  return `; Path=/; SameSite=Lax${isSecure(service) ? '; Secure' : ''}`
}

function isSecure({ baseUrl }: Service): boolean {
  return baseUrl().startsWith('https:')
}
