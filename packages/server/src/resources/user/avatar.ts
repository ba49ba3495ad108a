import { createHash } from 'node:crypto'

/** The picture that goes with an email address; without one, a blank one. Source: behaviour 3.9. */
export function avatarOf(email: string | null): { avatar_url: string; avatar_url_without_sizing: string } {
  const avatar = `https://gravatar.lookercdn.com/avatar/${hashOf(email ?? '')}`
  return { avatar_url: `${avatar}?s=156&d=blank`, avatar_url_without_sizing: `${avatar}?d=blank` }
}

/** Hashes are kept of the addresses that were asked for last: the same users are read again and again. */
const known = new Map<string, string>()
const mostKnown = 1000

function hashOf(email: string): string {
  const before = known.get(email)
  if (before !== undefined) return before
  // Not for secrecy: it is what the picture is stored under.
  const hash = createHash('md5').update(email.trim().toLowerCase()).digest('hex')
  if (known.size >= mostKnown) known.clear()
  known.set(email, hash)
  return hash
}
