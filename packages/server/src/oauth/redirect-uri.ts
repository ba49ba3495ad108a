import { isLoopbackHost } from '../http/hosts.ts'

/**
 * Tells whether a browser may be sent to an address: https; http on this machine, or anywhere if that is allowed; or a
 * scheme of an app's own, with a dot in it. Source: RFC 8252 7 for such apps; RFC 6749 3.1.2 for the fragment.
 */
export function isRedirectUri(text: string, allowsHttp: boolean): boolean {
  if (!/^[!-~]{1,2000}$/.test(text) || text.includes('#') || !URL.canParse(text)) return false
  const { protocol, hostname, username, password } = new URL(text)
  if (protocol !== 'https:' && protocol !== 'http:') return /^[a-z][a-z\d+-]*(\.[a-z\d+-]+)+:$/.test(protocol)
  // Its origin stands in a header of the pages that lead there.
  if (!/^([\w.-]+|\[[\da-f:]+\])$/i.test(hostname) || username !== '' || password !== '') return false
  return protocol === 'https:' || allowsHttp || isLoopbackHost(hostname)
}
