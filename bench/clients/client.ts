/** A client under test; nothing is sent before the first call. */
export interface Client {
  /** Asks who the caller is. */
  callMe(): Promise<void>
  /** Runs a query and writes its CSV to a file, without holding all of it. */
  saveCsv(path: string): Promise<void>
}

/** A client that logs in. */
export interface SessionClient extends Client {
  logout(): Promise<void>
}

/** Guards the figures: a client that reads no answer is fast. */
export function requireId(user: { id?: string | null }): void {
  if (!user.id) throw new Error('the answer holds no user')
}

/** What the clients ask for that have no names of operations. */
export const paths = { me: '/api/4.0/user', csv: '/api/4.0/queries/1/run/csv' } as const

/** As long as the ones that our server makes. */
export const fixedHeaders: Readonly<Record<string, string>> = { authorization: `Bearer ${'x'.repeat(53)}` }
