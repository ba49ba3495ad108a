import { toPlace, type Proxy } from './node-route.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Ports that a URL does not spell out. */
const usualPorts: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' }

/**
 * The proxy that the environment names for a URL, if any. Names in lower case win. `HTTP_PROXY` in upper case does not
 * count in a CGI program, where a client of the web server sets it by the header `Proxy`.
 * @throws {TypeError} that names the variable, not its value, when it holds no proxy.
 */
export function proxyFromEnvironment(url: URL, environment: Environment = process.env): Proxy | undefined {
  const scheme = url.protocol.slice(0, -1)
  const isCgi = environment['REQUEST_METHOD'] !== undefined
  const names = [`${scheme}_proxy`, `${scheme}_PROXY`.toUpperCase(), 'all_proxy', 'ALL_PROXY']
  const name = names.find((one) => environment[one] && !(isCgi && one === 'HTTP_PROXY'))
  if (!name || isExempt(url, environment['no_proxy'] || environment['NO_PROXY'])) return undefined
  return toProxy(environment[name]!, name)
}

/**
 * Reads the address of a proxy; `http://` before it can be left out.
 * @throws {TypeError} that names `source`, not the address: that can hold a password.
 */
export function toProxy(address: string, source: string): Proxy {
  const text = address.includes('://') ? address : `http://${address}`
  if (!/^https?:/i.test(text) || !URL.canParse(text)) {
    throw new TypeError(`${source} must be the address of an HTTP proxy, such as http://proxy.example.com:3128`)
  }
  const url = new URL(text)
  return { ...toPlace(url), authorization: toAuthorization(url, source) }
}

function toAuthorization({ username, password }: URL, source: string): string | undefined {
  if (!username && !password) return undefined
  try {
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
    return `Basic ${Buffer.from(pair).toString('base64')}`
  } catch {
    throw new TypeError(`${source} holds a user or password that is not percent-encoded: write % as %25`)
  }
}

/**
 * Tells whether a list such as `localhost, .example.com, 10.0.0.1:8080` names the host of a URL. A name stands for
 * itself and all below it, with or without a dot or `*.` before it.
 */
function isExempt({ protocol, hostname, port }: URL, list = ''): boolean {
  const host = hostname.replace(/^\[|\]$|\.$/g, '')
  const ownPort = port || usualPorts[protocol]
  return list.split(/[\s,]+/).some((entry) => {
    if (entry === '*') return true
    const { name, only } = toExemption(entry.toLowerCase())
    const isNamed = name !== '' && (host === name || host.endsWith(`.${name}`))
    return isNamed && (only === undefined || only === ownPort)
  })
}

/** Splits `host:port`, `[::1]:port` and `::1`, which has colons of its own. */
function toExemption(entry: string): { name: string; only: string | undefined } {
  const bracketed = /^\[([^\]]*)\](?::(\d+))?$/.exec(entry) ?? /^([^:]*):(\d+)$/.exec(entry)
  const name = bracketed?.[1] ?? entry
  return { name: name.replace(/^\*?\./, '').replace(/\.$/, ''), only: bracketed?.[2] }
}
