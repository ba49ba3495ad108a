/** Where a quoted text ends, behind its quote; undefined where it does not. */
export function scanQuoted(source: string, from: number): number | undefined {
  const pattern = source[from] === '"' ? /"(?:[^"\\]|\\[\s\S])*"/y : /'(?:[^']|'')*'/y
  pattern.lastIndex = from
  return pattern.test(source) ? pattern.lastIndex : undefined
}

const sign = /["'[\]{}#]|\n- /g

/** Where a list or map in brackets ends; undefined where it does not before the next item of the file. */
export function scanFlow(source: string, from: number): number | undefined {
  let depth = 0
  let at = from
  for (;;) {
    sign.lastIndex = at
    const match = sign.exec(source)
    if (!match) return undefined
    const found = match[0]
    at = match.index + found.length
    if (found === '[' || found === '{') depth++
    else if (found === ']' || found === '}') depth--
    else if (found === '#') at = afterComment(source, match.index)
    else if (found.length > 1) return undefined
    else if (beginsValue(source, match.index)) {
      const end = scanQuoted(source, match.index)
      if (end === undefined) return undefined
      at = end
    }
    if (depth === 0) return at
  }
}

/** A `#` within a word begins no comment. */
function afterComment(source: string, at: number): number {
  if (!/\s/.test(source[at - 1] ?? ' ')) return at + 1
  const end = source.indexOf('\n', at)
  return end < 0 ? source.length : end
}

/** A quote within a word is a letter. */
function beginsValue(source: string, at: number): boolean {
  const before = source.slice(Math.max(0, at - 200), at).trimEnd()
  return /[[{,:]$/.test(before)
}
