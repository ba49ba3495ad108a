/** Joins the lines of a text as YAML does: by a space, or by line ends where there are empty lines. */
export function unfolded(raw: string): string {
  return raw.includes('\n') ? raw.replaceAll(folds, folded) : raw
}

/** What a text in double quotes says; undefined where it has an escape that there is not. */
export function unescaped(raw: string): string | undefined {
  if (!raw.includes('\\')) return unfolded(raw)
  let isWrong = false
  const text = raw.replaceAll(escapes, (written: string, hex: string | undefined) => {
    if (!written.startsWith('\\')) return folded(written)
    if (/^\\\r?\n/.test(written)) return ''
    const meant = hex ? characterOf(hex.slice(1)) : meanings.get(written.slice(1))
    isWrong ||= meant === undefined
    return meant ?? ''
  })
  return isWrong ? undefined : text
}

const folds = / *\r?\n[ \r\n]*/g
const escapes = /\\(?:\r?\n *|(x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8})|[^])| *\r?\n[ \r\n]*/g

const meanings: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  [' ', ' '],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['0', '\0'],
  ['a', '\u0007'],
  ['b', '\b'],
  ['e', '\u001B'],
  ['f', '\f'],
  ['v', '\v'],
  ['N', '\u0085'],
  ['_', '\u00A0'],
  ['L', '\u2028'],
  ['P', '\u2029']
])

function folded(lineEnds: string): string {
  const count = lineEnds.split('\n').length - 1
  return count === 1 ? ' ' : '\n'.repeat(count - 1)
}

function characterOf(hex: string): string | undefined {
  const code = Number.parseInt(hex, 16)
  return code > 0x10ffff ? undefined : String.fromCodePoint(code)
}
