declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http'

  /** The little of the package that the benchmark uses; it comes without types. */
  export default class Provider {
    constructor(issuer: string, configuration: object)
    callback(): RequestListener
  }
}
