import { LookerConfigError } from './config-error.ts'

/** What a .netrc has for a host. Either half can be missing. */
export interface NetrcLogin {
  login?: string
  password?: string
}

/**
 * Finds the first `machine` entry for a host in the text of a .netrc; macros and comments are skipped, values may
 * stand in quotes. The `default` entry is not looked at: an API key belongs to one Looker, and `default` would hand it
 * to whatever host a base URL names.
 * @param host A host name without a port; its case does not matter.
 * @param file The file's name, for messages.
 * @throws {LookerConfigError} that names file and line where a quote is not closed.
 */
export function findLogin(text: string, host: string, file: string): NetrcLogin | undefined {
  const { word, skip } = scanner(text, file)
  let found: NetrcLogin | undefined
  for (let keyword = word(); keyword !== undefined; keyword = word()) {
    if (keyword.startsWith('#')) skip(restOfLine)
    else if (keyword === 'macdef') skip(toEmptyLine)
    else if (keyword === 'machine' || keyword === 'default') {
      if (found) return found
      if (keyword === 'machine' && word()?.toLowerCase() === host.toLowerCase()) found = {}
    } else if (keyword === 'login' || keyword === 'password' || keyword === 'account') {
      const value = word()
      if (found && value && keyword !== 'account') found[keyword] ??= value
    }
  }
  return found
}

const restOfLine = /.*/y
const toEmptyLine = /[^]*?(?:\n[ \t\r]*\n|$)/y
const nextWord = /\s*(?:"((?:[^"\\]|\\[^])*)("?)|(\S+))/y

interface Scanner {
  /** The next word, in quotes or not; undefined at the end. */
  readonly word: () => string | undefined
  readonly skip: (pattern: RegExp) => void
}

function scanner(text: string, file: string): Scanner {
  let at = text.startsWith('\uFEFF') ? 1 : 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    at = match ? pattern.lastIndex : text.length
    return match
  }
  const word = (): string | undefined => {
    const from = at
    const [, quoted, close, plain] = take(nextWord) ?? []
    if (quoted === undefined) return plain
    if (close) return quoted.replace(/\\([^])/g, (_, character: string) => escapes.get(character) ?? character)
    const line = text.slice(0, text.indexOf('"', from)).split('\n').length
    throw new LookerConfigError(`${file}:${line} opens a quote that nothing closes: write a second one`)
  }
  return { word, skip: take }
}

/** Source: the way that curl reads quotes. */
const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t']
])
