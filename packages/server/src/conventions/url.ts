import type { Context } from '../context.ts'

/** The absolute address of something in the version of the API that was asked. Source: behaviour 3.9. */
export function urlOf({ baseUrl, api }: Context, path: string): string {
  return `${baseUrl()}/api/${api.version}${path}`
}
