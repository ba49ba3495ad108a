import type { SessionOptions } from 'lookerts'

/** The ways to the wire that a session can take on Node. */
export const transports: [string, Pick<SessionOptions, 'fetch'>][] = [
  ['over fetch', { fetch: (url, init) => fetch(url, init) }],
  ['over connections of its own', {}]
]
