import { toBaseUrl } from '../base-url.ts'
import type { SessionOptions } from '../options.ts'

/** @throws {TypeError} that says why it cannot be used. */
export function toUsableUrl(text: string, allowInsecureHttp: boolean): string {
  try {
    return toBaseUrl(text, allowInsecureHttp)
  } catch (error) {
    throw new TypeError(`cannot be used: ${(error as Error).message}`)
  }
}

/** @throws {TypeError} that says what it must be. */
export function toApiVersion(text: string): NonNullable<SessionOptions['apiVersion']> {
  if (text === '3.0' || text === '3.1' || text === '4.0') return text
  throw new TypeError('must be 3.0, 3.1 or 4.0')
}

/**
 * Reads a number of seconds; gives milliseconds.
 * @throws {TypeError} that says what it must be.
 */
export function toTimeoutMs(text: string): number {
  const timeoutMs = Math.round(Number(text) * 1000)
  if (timeoutMs > 0) return timeoutMs
  throw new TypeError('must be a number of seconds above 0')
}

/**
 * Reads whether certificates are to be checked; gives whether they are not.
 * @throws {TypeError} that says what it must be.
 */
export function toInsecure(text: string): boolean {
  if (/^(false|f|no|n|off|0)$/i.test(text)) return true
  if (/^(true|t|yes|y|on|1)$/i.test(text)) return false
  throw new TypeError('must be true or false')
}
