import { LookerSessionError } from '../errors.ts'
import {
  callbackParameters,
  startAuthorization,
  type AuthorizationOptions,
  type PendingAuthorization
} from './authorization.ts'
import { concealed } from './conceal.ts'
import type { OAuthCredentials } from './oauth-credentials.ts'

/** Keeps authorizations while the user is away at Looker. */
export interface PendingStore {
  save(pending: PendingAuthorization): void | Promise<void>
  /** Gives it and forgets it: an answer counts once. */
  take(state: string): PendingAuthorization | undefined | Promise<PendingAuthorization | undefined>
}

/** Keeps them in a storage of the browser. `sessionStorage` fits: the user comes back to the same tab. */
export function webPendingStore(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): PendingStore {
  const nameOf = (state: string): string => `lookerts.pending.${state}`
  return {
    save: (pending) => storage.setItem(nameOf(pending.state), JSON.stringify(pending)),
    take(state) {
      const text = storage.getItem(nameOf(state))
      storage.removeItem(nameOf(state))
      return text === null ? undefined : concealed(JSON.parse(text) as PendingAuthorization, 'codeVerifier')
    }
  }
}

/** The part of `window` that is used. */
export interface BrowserWindow {
  readonly location: { readonly href: string; assign(url: string): void }
  readonly history: { readonly state: unknown; replaceState(state: unknown, unused: string, url: string): void }
}

/** Where an authorization is kept meanwhile, and the page it begins and ends on. */
export interface BrowserOptions {
  /** In `sessionStorage` by default. */
  pendingStore?: PendingStore
  window?: BrowserWindow
}

/**
 * Sends the user to Looker to authorize the app. The page at `redirectUri` then calls {@link completeLogin}.
 * @throws {TypeError} for options that cannot work.
 */
export async function redirectToLogin(options: AuthorizationOptions & BrowserOptions): Promise<void> {
  const { pendingStore = webPendingStore(sessionStorage), window = globalThis } = options
  const pending = await startAuthorization(options)
  await pendingStore.save(pending)
  window.location.assign(pending.url)
}

/**
 * Takes the code out of the page's address, if the user has just come back from Looker, and stores the token for it.
 * Tells whether they have; false on every other page, so it may be called on all. The address is cleaned first.
 * @throws {LookerSessionError} `authorization_needed` when the page did not begin this authorization, it has been used,
 * or it was refused.
 */
export async function completeLogin(credentials: OAuthCredentials, options: BrowserOptions = {}): Promise<boolean> {
  const { window = globalThis } = options
  const { href } = window.location
  const url = new URL(href)
  const { searchParams } = url
  const state = searchParams.get('state')
  if (!state || !(searchParams.has('code') || searchParams.has('error'))) return false
  const { pendingStore = webPendingStore(sessionStorage) } = options
  const pending = await pendingStore.take(state)
  for (const name of callbackParameters) searchParams.delete(name)
  window.history.replaceState(window.history.state, '', url.href)
  if (!pending) {
    throw new LookerSessionError(
      'authorization_needed',
      'The address answers no authorization that was begun here, or one that is over: begin again'
    )
  }
  await credentials.accept(href, pending)
  return true
}
