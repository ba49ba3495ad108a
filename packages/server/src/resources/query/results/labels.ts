/** What a field is called where nobody says otherwise: `dashboard.id` is `Dashboard ID`. */
export function labelOf(field: string): string {
  const words = field.split(/[._\s]+/).filter((word) => word !== '')
  return words.map((word) => (word === 'id' ? 'ID' : word[0]!.toUpperCase() + word.slice(1))).join(' ')
}

/** Tells by its name whether a field is most likely a sum of something. */
export function looksLikeMeasure(field: string): boolean {
  return /(^|[._])(count|total|sum|average|avg)(_|$)/.test(field)
}
