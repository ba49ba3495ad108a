/** Writes a time as the API does, which is all that the strictest clients read: `2026-11-24T03:20:18.277+00:00`. */
export function toTimestamp(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '+00:00')
}
