const ANY_ONE = '_'

/** Characters by their place: a string where each is one code unit, else a list. */
type Points = ArrayLike<string>

/** A stretch of a pattern between two `%`; `failure` is absent when it holds a `_`. */
interface Piece {
  readonly points: Points
  readonly failure?: readonly number[]
}

/**
 * Makes the test of one LIKE pattern: `%` any run, `_` any one character, ASCII letters in either case.
 *
 * The time grows with the length of the text plus that of the pattern; with their product only for a `_`
 * between two `%`. A pattern longer than the text costs nothing.
 */
export function likeMatcher(pattern: string): (text: string) => boolean {
  const [, part] = containsShort.exec(pattern) ?? []
  // Without the `u` flag no letter beyond ASCII is ever like one of ASCII.
  if (part !== undefined) {
    const contains = new RegExp(part.replace(/[^a-z0-9]/gi, String.raw`\$&`), 'i')
    return (text) => contains.test(text)
  }
  const pieces = foldCase(pattern).split('%').map(toPiece)
  const shortest = pieces.reduce((sum, piece) => sum + piece.points.length, 0)
  const first = pieces.shift()!
  const last = pieces.pop()
  return (text) => {
    if (text.length < shortest) return false
    const points = toPoints(foldCase(text))
    if (points.length < shortest || !matchesAt(first, points, 0)) return false
    if (!last) return points.length === shortest
    const end = points.length - last.points.length
    return matchesAt(last, points, end) && matchesInOrder(pieces, points, first.points.length, end)
  }
}

/** A little ASCII somewhere in the text: what most searches look for, and what the engine finds quickest. */
// oxlint-disable-next-line no-control-regex -- ASCII begins with control characters
const containsShort = /^%([\0-$&-^`-\x7f]{1,16})%$/

/** Takes the leftmost place for each piece, which leaves the most room for the next one. */
function matchesInOrder(pieces: readonly Piece[], text: Points, start: number, end: number): boolean {
  let from = start
  for (const piece of pieces) {
    const at = piece.failure ? findLiteral(piece.points, piece.failure, text, from, end) : find(piece, text, from, end)
    if (at < 0) return false
    from = at + piece.points.length
  }
  return true
}

function matchesAt({ points }: Piece, text: Points, at: number): boolean {
  for (let i = 0; i < points.length; i++) {
    if (points[i] !== ANY_ONE && points[i] !== text[at + i]) return false
  }
  return true
}

function find(piece: Piece, text: Points, from: number, end: number): number {
  for (let at = from; at + piece.points.length <= end; at++) {
    if (matchesAt(piece, text, at)) return at
  }
  return -1
}

/** Knuth, Morris and Pratt's search: no text makes it look at a character more than twice. */
function findLiteral(points: Points, failure: readonly number[], text: Points, from: number, end: number): number {
  if (points.length === 0) return from
  let matched = 0
  for (let at = from; at < end; at++) {
    while (matched > 0 && points[matched] !== text[at]) matched = failure[matched - 1]!
    if (points[matched] === text[at]) matched++
    if (matched === points.length) return at - matched + 1
  }
  return -1
}

function toPiece(text: string): Piece {
  const points = toPoints(text)
  return text.includes(ANY_ONE) ? { points } : { points, failure: failureOf(points) }
}

function failureOf(points: Points): number[] {
  const failure = [0]
  let matched = 0
  for (let at = 1; at < points.length; at++) {
    while (matched > 0 && points[matched] !== points[at]) matched = failure[matched - 1]!
    if (points[matched] === points[at]) matched++
    failure.push(matched)
  }
  return failure
}

function toPoints(text: string): Points {
  return /[\ud800-\udfff]/.test(text) ? Array.from(text) : text
}

/** Beyond ASCII, `toLowerCase` would do more than databases do, such as making a k of the Kelvin sign. */
function foldCase(text: string): string {
  const isAscii = !/[^\0-\x7f]/.test(text)
  return isAscii ? text.toLowerCase() : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}
