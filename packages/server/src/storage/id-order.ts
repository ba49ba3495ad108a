import type { OrderKey } from './query.ts'

/** Tells whether documents were stored in the order of their ids, as those are whose ids the store gives out. */
export class IdOrder {
  #last = -Infinity
  #isHeld = true

  /** Notes a document that is stored after all those before, by the number that its id stands for. */
  add(integer: number | undefined): void {
    if (integer === undefined || integer <= this.#last) this.#isHeld = false
    else this.#last = integer
  }

  /** Leaves out of an order what the documents' own order gives already: nothing need be sorted for it. */
  simplify(order: readonly OrderKey[]): readonly OrderKey[] {
    const at = order.findIndex(({ by }) => by === 'id')
    return at >= 0 && this.#isHeld && !order[at]!.descending ? order.slice(0, at) : order
  }
}
