/**
 * Makes a test of paths from a pattern: `*` is any part of a name, `?` one character of it, and `**` any folders, none
 * too. A pattern that names a folder is meant with all in it.
 */
export function pathPattern(pattern: string): (path: string) => boolean {
  const clean = pattern.replace(/^\.\//, '').replace(/\/+$/, '')
  const source = clean.replace(/\*\*\/|\*\*|\*|\?|[\\^$.|+()[\]{}]/g, (part) => parts[part] ?? `\\${part}`)
  const whole = new RegExp(`^${source}(?:/.*)?$`, 's')
  return (path) => whole.test(path)
}

const parts: Readonly<Record<string, string>> = { '**/': '(?:[^/]*/)*', '**': '.*', '*': '[^/]*', '?': '[^/]' }
