import { LookerConfigError } from './config-error.ts'

/** The sections of an ini file: of each its keys, in lower case, with their values. */
export type Ini = ReadonlyMap<string, ReadonlyMap<string, string>>

/**
 * Reads an ini file as Looker's own clients do: `key = value` or `key: value`, comments on lines of their own,
 * quotes around a value dropped.
 * @param file Its name, for messages.
 * @throws {LookerConfigError} that names file and line, and never what stands there: it may be a secret.
 */
export function parseIni(text: string, file: string): Ini {
  const ini = new Map<string, Map<string, string>>()
  let section: Map<string, string> | undefined
  for (const [index, raw] of linesOf(text).entries()) {
    const line = raw.trim()
    const broken = (what: string): Error => new LookerConfigError(`${file}:${index + 1} ${what}`)
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue
    if (line.startsWith('[')) {
      if (!/^\[[^\][]+\]$/.test(line)) throw broken('is no section: write [Looker], and nothing else on the line')
      const name = line.slice(1, -1).trim()
      if (ini.has(name)) throw broken(`begins the section [${name}] a second time: keep one of them`)
      ini.set(name, (section = new Map()))
      continue
    }
    const at = line.search(/[=:]/)
    if (at < 1) throw broken('is no setting: write key=value, or begin the line with # to leave it out')
    if (!section) throw broken('stands before any section: put [Looker] above it')
    const key = line.slice(0, at).trim().toLowerCase()
    if (section.has(key)) throw broken(`sets ${key} a second time: keep one of them`)
    section.set(key, unquote(line.slice(at + 1).trim()))
  }
  return ini
}

function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
}

function unquote(value: string): string {
  return value.length > 1 && /^(["']).*\1$/s.test(value) ? value.slice(1, -1) : value
}
