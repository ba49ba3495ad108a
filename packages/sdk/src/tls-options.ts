/** PEM text, or bytes in a form that OpenSSL reads. */
type Pem = string | Uint8Array

/** How a client on Node encrypts, and whom it believes. */
export interface TlsOptions {
  /** The authorities that are believed, instead of those that come with Node. */
  ca?: Pem | Pem[]
  /** The certificate that the client shows. */
  cert?: Pem
  /** Its private key. */
  key?: Pem
  /** Of the private key. */
  passphrase?: string
  /** Believes any certificate, of this client's servers only: whoever is in the middle then reads the secrets. */
  insecure?: boolean
}
