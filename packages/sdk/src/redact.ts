import type { ApiRequest } from './request.ts'

/** Takes secrets out of a value, however deep in it they stand. */
export type Redact = <T>(value: T) => T

/** Makes what takes out the secrets that a request carries: its token and its form, encoded or not. */
export function redacting({ headers, operation, body }: ApiRequest): Redact {
  const form = operation.form ? `${body}`.split(/&?\w+=/) : []
  const secrets = [headers.authorization?.slice(7), ...form, ...form.map(decodeURIComponent)].filter(Boolean)
  const clean = (_: string, part: unknown): unknown =>
    typeof part === 'string' ? secrets.reduce<string>((rest, secret) => rest.replaceAll(secret!, '***'), part) : part
  return (value) => JSON.parse(JSON.stringify(value), clean)
}
