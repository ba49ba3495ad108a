/** Of some names the one that a misspelt one was likely meant to be; undefined where none is near. */
export function similarName(name: string, names: Iterable<string>): string | undefined {
  const most = Math.min(2, Math.floor(name.length / 3))
  let nearest: string | undefined
  let least = most + 1
  for (const each of names) {
    if (Math.abs(each.length - name.length) >= least) continue
    const distance = editDistance(name, each, least)
    if (distance < least) [nearest, least] = [each, distance]
  }
  return nearest
}

/** The end of a message: what was likely meant, or nothing. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const similar = similarName(name, names)
  return similar === undefined ? '' : `; did you mean "${similar}"?`
}

/** How many letters must be added, taken away, changed or swapped with the next; at most `bound`. */
function editDistance(a: string, b: string, bound: number): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1)
      next.push(cost)
    }
    if (Math.min(...next) >= bound) return bound
    before = row
    row = next
  }
  return row[b.length]!
}
