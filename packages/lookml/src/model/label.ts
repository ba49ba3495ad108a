/** A label made of a name, where none is given: `order_items` is `Order Items`, `id` is `ID`. */
export function labelOfName(name: string): string {
  return name
    .split(/[_\s]+/)
    .filter((word) => word !== '')
    .map((word) => (word === 'id' ? 'ID' : `${word[0]!.toUpperCase()}${word.slice(1)}`))
    .join(' ')
}
