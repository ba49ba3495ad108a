/** What Node attaches to the errors of its network modules. */
interface NodeError extends Error {
  code?: string
  /** Of a lookup by happy eyeballs: one for each address. */
  errors?: NodeError[]
  /** What could not be parsed. */
  rawPacket?: Buffer
}

const reasons: readonly (readonly [RegExp, (name: string) => string])[] = [
  [/^(ENOTFOUND|EAI_)/, (name) => `no address is known for ${name}: is the name right?`],
  [/^ECONNREFUSED$/, (name) => `nothing listens at ${name}: is the port of the API right (19999 or 443)?`],
  [/^(ETIMEDOUT|E(HOST|NET)UNREACH|EADDRNOTAVAIL)$/, (name) => `${name} cannot be reached: is there a firewall?`],
  [/^(DEPTH_ZERO_)?SELF_SIGNED_CERT/, (name) => `the certificate of ${name} is self-signed: give its CA in tls.ca`],
  [
    /^UNABLE_TO_(VERIFY|GET)/,
    (name) => `nobody that is known vouches for the certificate of ${name}: give its CA in tls.ca`
  ],
  [/^CERT_HAS_EXPIRED$/, (name) => `the certificate of ${name} has expired: the server needs a new one`],
  [/^CERT_NOT_YET_VALID$/, (name) => `the certificate of ${name} is not valid yet: is this machine's clock right?`],
  [/ALTNAME_INVALID$/, (name) => `the certificate of ${name} is for other names: is the host of baseUrl right?`],
  [/CERTIFICATE_REQUIRED$/, (name) => `${name} wants a certificate of the client: give it in tls.cert and tls.key`],
  [/WRONG_VERSION|PACKET_LENGTH|HTTP_REQUEST|EPROTO/, (name) => `${name} speaks no TLS: is http:// meant?`],
  [/^Z_|^ERR_.*(BROTLI|_ERROR_)/, (name) => `the body that ${name} sent cannot be decoded`],
  [/SSL|TLS|CERT/, (name) => `no encryption can be agreed on with ${name}`],
  [/^HPE_HEADER_OVERFLOW$/, (name) => `the head of the answer of ${name} is too long`],
  [/^HPE_/, (name) => `the answer of ${name} is not HTTP`],
  [/^(ECONNRESET|EPIPE)$/, (name) => `${name} closed the connection before all was said`]
]

/** Says why a connection failed, and what to do about it, by Node's error code. `name` is who is at the other end. */
export function explain(error: Error, name: string, isTls: boolean): string {
  const { code, message } = causeOf(error)
  if (!isTls && speaksTls(error)) return `${name} speaks TLS: is https:// meant?`
  const reason = reasons.find(([codes]) => code && codes.test(code))?.[1](name)
  return reason ? `${reason} (${code})` : `the connection to ${name} failed: ${code ?? message}`
}

/** The error without what the server sent, which can be an echo of a secret. */
export function harmless(error: Error): Error {
  if ('rawPacket' in error) delete error.rawPacket
  return error
}

/** A server that speaks TLS answers plain HTTP with an alert: a record of type 21 of version 3. */
function speaksTls({ rawPacket }: NodeError): boolean {
  return rawPacket?.[0] === 21 && rawPacket[1] === 3
}

function causeOf({ errors, code, message }: NodeError): { code: string | undefined; message: string } {
  const found = errors?.find((one) => one.code) ?? { code, message }
  // OpenSSL of Node 20 reports some failures without a code of their own.
  const isWrongVersion = /wrong version number|packet length too long/.test(found.message)
  return { code: isWrongVersion ? 'EPROTO' : found.code, message: found.message }
}
