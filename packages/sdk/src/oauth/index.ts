export {
  finishAuthorization,
  startAuthorization,
  type AuthorizationOptions,
  type PendingAuthorization
} from './authorization.ts'
export {
  completeLogin,
  redirectToLogin,
  webPendingStore,
  type BrowserOptions,
  type BrowserWindow,
  type PendingStore
} from './browser-login.ts'
export { oauthCredentials, type OAuthCredentials, type OAuthOptions } from './oauth-credentials.ts'
export { storedLogin, type StoredLogin, type StoredLoginOptions } from './stored-login.ts'
export type { EndpointOptions } from './token-endpoint.ts'
export { memoryTokenStore, type StoredToken, type TokenStore } from './token-store.ts'
export { webTokenStore, type WebLocks, type WebTokenStoreOptions } from './web-token-store.ts'
