import type { FieldProblem } from '../../errors.ts'

/** What an embed URL shows: the host that browsers load it from, and the path there. */
export interface EmbedTarget {
  readonly protocol: string
  readonly host: string
  /** As it stands in an embed URL: `/login/embed/%2Fembed%2Fdashboards%2F3`. */
  readonly path: string
}

/**
 * Reads the address of a page. Pages are embedded by their address below `/embed`, which may be left out unless it is
 * wanted. The URL parser has resolved each `..` before that is looked at.
 */
export function readTarget(address: string, mustBeEmbed: boolean): EmbedTarget | FieldProblem {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return wrong(example)
  const isEmbed = url.pathname.startsWith('/embed/')
  if (!isEmbed && mustBeEmbed) return wrong("its path must begin with '/embed/'")
  const path = `${isEmbed ? '' : '/embed'}${url.pathname}${url.search}`
  return { protocol: url.protocol, host: url.host, path: `/login/embed/${encodeURIComponent(path)}` }
}

const example = 'it must be a whole address such as https://looker.example.com/dashboards/3'

function wrong(why: string): FieldProblem {
  return { field: 'target_url', code: 'invalid', message: `'target_url' cannot be embedded: ${why}.` }
}
