/** A place for people: line and column count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Finds lines of one text. */
export interface Lines {
  /** The place of an offset; one outside the text is moved to its nearer end. */
  readonly position: (offset: number) => Position
  /** The text of a line without its end; empty for a line that does not exist. */
  readonly text: (line: number) => string
}

/** Makes positions of offsets in a text. Nothing is read before the first question; then each costs a binary search. */
export function linesOf(source: string): Lines {
  let starts: readonly number[] | undefined
  const known = (): readonly number[] => (starts ??= lineStarts(source))
  return {
    position: (offset) => {
      const at = Math.min(Math.max(offset, 0), source.length)
      const line = lastUpTo(known(), at)
      return { line: line + 1, column: at - known()[line]! + 1 }
    },
    text: (line) => {
      const start = known()[line - 1]
      if (start === undefined) return ''
      const text = source.slice(start, known()[line] ?? source.length)
      return text.replace(/\r?\n$/, '')
    }
  }
}

function lineStarts(source: string): number[] {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The index of the last number that is not above the wanted one. The first never is. */
function lastUpTo(numbers: readonly number[], wanted: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (numbers[middle]! <= wanted) low = middle
    else high = middle - 1
  }
  return low
}
