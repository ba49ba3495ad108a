/** Writes a time as the API does, which is all that the strictest clients read: `2026-11-24T03:20:18.277+00:00`. */
export function toTimestamp(ms: number): string {
  // Much happens in one millisecond, such as all of a seed.
  if (ms !== lastMs) [lastMs, lastText] = [ms, new Date(ms).toISOString().replace('Z', '+00:00')]
  return lastText
}

let lastMs = Number.NaN
let lastText = ''
