/** Makes words of a name: `order_items` is `Order Items`. */
export function toLabel(name: string): string {
  const words = name.split('_').filter((word) => word !== '')
  return words.map((word) => (word === 'id' ? 'ID' : `${word[0]!.toUpperCase()}${word.slice(1)}`)).join(' ')
}
