import type { Document } from '../../storage/store.ts'

/** Puts things in the order that somebody chose; those that nobody put anywhere come last, the oldest first. */
export function inOrder<T extends Document>(things: readonly T[], order: readonly string[]): T[] {
  const places = new Map(order.map((id, at) => [id, at]))
  const placeOf = ({ id }: T): number => places.get(id) ?? order.length
  return things.toSorted((a, b) => placeOf(a) - placeOf(b))
}
