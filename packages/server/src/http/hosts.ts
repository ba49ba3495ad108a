const loopback = /^(localhost|.+\.localhost|\[?::1\]?|127(\.\d+){3})$/i

/** Tells whether a host name or address can only mean this machine. */
export function isLoopbackHost(host: string): boolean {
  return loopback.test(host)
}

/**
 * Tells whether a Host header names this machine, or the public address the server was given. A page on the web can
 * make a browser send it a request under a name of its own (DNS rebinding); that one is refused.
 */
export function isAllowedHost(header: string, publicUrl: string | undefined): boolean {
  return (
    isLoopbackHost(header.replace(/:\d+$/, '')) ||
    (publicUrl !== undefined && header.toLowerCase() === new URL(publicUrl).host)
  )
}
