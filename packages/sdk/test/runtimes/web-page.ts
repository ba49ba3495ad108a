import { createContext, runInContext } from 'node:vm'

// What all browsers have and the client may use. Nothing of Node is among it, and the language brings its own globals.
const names = [
  'AbortController',
  'AbortSignal',
  'Blob',
  'DOMException',
  'Headers',
  'ReadableStream',
  'Request',
  'Response',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'URLSearchParams',
  'atob',
  'btoa',
  'clearTimeout',
  'crypto',
  'fetch',
  'performance',
  'queueMicrotask',
  'setTimeout',
  'structuredClone'
] as const

/** What a program is told. */
export interface Settings {
  readonly baseUrl: string
  readonly clientId: string
  readonly clientSecret: string
}

/** The program that a script has set as the global `program`. */
export interface Program {
  readonly run: (settings: Settings) => Promise<string>
}

/** Runs a script where there is nothing but the language and the web's globals. */
export function loadAsPage(script: string): Program {
  const page = createContext(Object.fromEntries(names.map((name) => [name, globalThis[name]])))
  return runInContext(`${script}\n;program`, page) as Program
}
