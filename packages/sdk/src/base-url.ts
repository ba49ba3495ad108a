/**
 * Brings a base URL to the form `https://host:19999`: without the path `/api/4.0`, when it was given with it, and with
 * a scheme, when a host with a dot in it was given without one. The path of a proxy, such as `/looker`, stays.
 * @throws {TypeError} when it is no http(s) URL, carries a user or a query, or would send secrets in the clear.
 */
export function toBaseUrl(given: string, allowInsecureHttp: boolean): string {
  if (/^[^/]+\./.test(given)) given = `https://${given}`
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (!url || !/^https?:/.test(url.href) || url.href !== url.origin + url.pathname) {
    throw new TypeError('baseUrl must be like https://host:19999')
  }
  if (url.protocol === 'http:' && !allowInsecureHttp && !loopback.test(url.hostname)) {
    throw new TypeError('http:// sends secrets unencrypted; it needs allowInsecureHttp')
  }
  return url.origin + url.pathname.replace(/\/+(api(\/[\d.]+)?\/*)?$/, '')
}

const loopback = /^(localhost|.+\.localhost|\[::1\]|127(\.\d+){3})$/
