/** What one client may take of the server. Source: the checklist's items on the HTTP surface, and Node's defaults. */
export const limits = {
  bodyBytes: 1_048_576,
  targetCharacters: 8_192,
  headerBytes: 16_384,
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 60_000,
  /** Longer than the idle limit of the usual proxies and clients, so that it is they who close. */
  keepAliveTimeoutMs: 72_000,
  checkEveryMs: 1_000,
  connections: 2_000,
  /** How long a closing server waits for requests under way. */
  graceMs: 10_000
} as const
