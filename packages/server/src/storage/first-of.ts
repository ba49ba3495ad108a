/**
 * Gives the first so many of a list in an order; equals stay in the list's own order. A few out of many are found
 * without sorting them all.
 */
export function firstOf<T>(list: readonly T[], count: number, compare: (a: T, b: T) => number): T[] {
  if (count * 8 > list.length) return list.toSorted(compare).slice(0, count)
  const best: T[] = []
  for (const each of list) {
    if (best.length === count) {
      if (count === 0 || compare(each, best[count - 1]!) >= 0) continue
      best.pop()
    }
    best.splice(placeOf(best, each, compare), 0, each)
  }
  return best
}

/** Where one goes in a sorted list: behind its equals. */
function placeOf<T>(sorted: readonly T[], each: T, compare: (a: T, b: T) => number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (compare(each, sorted[middle]!) < 0) high = middle
    else low = middle + 1
  }
  return low
}
