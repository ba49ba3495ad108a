/** A label made of a name, where none is given: `order_items` is `Order Items`, `day_of_week` is `Day of Week`. */
export function labelOfName(name: string): string {
  const words = name.split(/[_\s]+/).filter((word) => word !== '')
  return words.map((word, at) => (at > 0 && small.has(word) ? word : capital(word))).join(' ')
}

const small: ReadonlySet<string> = new Set(['and', 'at', 'for', 'in', 'of', 'on', 'or', 'to', 'with'])

function capital(word: string): string {
  return word === 'id' ? 'ID' : `${word[0]!.toUpperCase()}${word.slice(1)}`
}
