/**
 * How long an answer asks to wait: its header `Retry-After`, in seconds or as a date. 0 when it does not.
 *
 * A date is held against the server's own clock, where the answer tells it. Source: RFC 9110, 10.2.3.
 */
export function retryAfterMs(headers: Readonly<Record<string, string>>): number {
  const given = headers['retry-after'] ?? ''
  const ms = /^\d+$/.test(given) ? +given * 1000 : Date.parse(given) - (Date.parse(headers['date'] ?? '') || Date.now())
  return ms > 0 ? ms : 0
}
