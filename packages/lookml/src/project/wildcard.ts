/** Whether a name of a pattern stands for other names than itself. */
export function isWildcard(name: string): boolean {
  return /[*?[]/.test(name)
}

const mostAlternatives = 1000

/** The patterns that `{a,b}` in one stands for, one for each of the choices; of too many choices, the pattern itself. */
export function alternatives(pattern: string): readonly string[] {
  const parts = pattern.split(/\{([^{}]*,[^{}]*)\}/)
  let patterns = ['']
  for (const [at, part] of parts.entries()) {
    const choices = at % 2 === 0 ? [part] : part.split(',')
    if (patterns.length * choices.length > mostAlternatives) return [pattern]
    patterns = patterns.flatMap((before) => choices.map((choice) => before + choice))
  }
  return patterns
}

/**
 * Makes the test of one name of a pattern: `*` is any part, `?` any character, `[ab]` one of some and `[!ab]` one of the
 * others. What stands between two `*` has one length and is looked for once, so no name takes exponential time.
 */
export function wildcard(pattern: string): (name: string) => boolean {
  const parts = pattern.split(/\*+/).map(toSource)
  const last = parts.length - 1
  const expressions = parts.map(
    (part, at) => new RegExp(`${at === 0 ? '^' : ''}${part}${at === last ? '$' : ''}`, 'su')
  )
  return (name) => {
    let rest = name
    return expressions.every((expression) => {
      const found = expression.exec(rest)
      if (found) rest = rest.slice(found.index + found[0].length)
      return found !== null
    })
  }
}

function toSource(part: string): string {
  return part.replace(/\[[!^]?[^\]]+\]|\?|[\^$\\.+()[\]{}|/]/g, (text) => {
    if (text === '?') return '.'
    return text.length > 1 ? setOf(text) : `\\${text}`
  })
}

/** A set that is none, as one that goes from z to a, is no name's. */
function setOf(text: string): string {
  const [, not, members = ''] = /^\[([!^]?)(.*)\]$/s.exec(text)!
  const source = `[${not ? '^' : ''}${members.replace(/[\\[^]/g, String.raw`\$&`)}]`
  try {
    return new RegExp(source, 'u').source
  } catch {
    return '[]'
  }
}
