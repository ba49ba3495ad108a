import type { Context } from '../context.ts'

/** The absolute address of something in the version of the API that was asked. Source: behaviour 3.9. */
export function urlOf({ baseUrl, api }: Context, path: string): string {
  return `${baseUrl()}/api/${api.version}${path}`
}

/** The address of a web page as answers have it: without the host in API 4.0, whole before, where it must be a `uri`. */
export function pageOf({ baseUrl, api }: Context, path: string): string {
  return api.version === '4.0' ? path : `${baseUrl()}${path}`
}

/** Writes text into a path or query; half of a surrogate pair, which cannot stand there, is replaced. */
export function encodePart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
}
