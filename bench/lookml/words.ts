/** Numbers from 0 up to 1. */
export type Random = () => number

const words =
  `account active address amount average balance batch billing browser budget campaign cancelled cart channel
  city click client code color comment company contact content cost country coupon created currency customer daily date
  delivery device discount domain duration email engine error event expected experiment failure feature feedback first
  flag funnel gross group history host hour image impression index install invoice item kind language last latency
  level limit line list load local login margin market maximum media member message metric minimum mobile month name
  network note number offer online order origin owner page partner payment period phone plan platform position price
  priority product profile promotion quantity query quota rate reason referrer refund region release request response
  result retention return revenue review sample score search segment session shipped source stage state status stock
  store street subscription supplier support target team term ticket time title token total traffic trial unit update
  usage user value vendor version view visit volume week window year zone`.split(/\s+/)

/** One of the words. */
export function word(random: Random): string {
  return pick(random, words)
}

/** Some words, joined: `order_total_price`. */
export function nameOf(random: Random, count: number): string {
  return Array.from({ length: count }, () => word(random)).join('_')
}

/** A sentence of so many words. */
export function sentence(random: Random, count: number): string {
  const text = nameOf(random, count).replaceAll('_', ' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** A label: `Order Total Price`. */
export function labelOf(name: string): string {
  return name.replace(/(^|_+)([a-z])/g, (_, gap: string, letter: string) => (gap ? ' ' : '') + letter.toUpperCase())
}

/** One of a list. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)]!
}
