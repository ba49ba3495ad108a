/** What the generated shop depends on. The same settings give the same rows. */
export interface Settings {
  /** How large the shop is: 1 is about 1,000 users. */
  readonly scale: number
  readonly seed: number
  /** The moment after the last of the data, in milliseconds since 1970. */
  readonly until: number
  /** Whether one reference in a hundred is to a row that is not there. */
  readonly hasOrphans: boolean
}

/** A shop that is about to be told: how much there is in it, and on which day. */
export interface World extends Settings {
  readonly dayCount: number
  /** When the first day begins. */
  readonly from: number
  readonly userCount: number
  readonly productCount: number
  /** How many products can be bought; those behind are new and not yet sold. */
  readonly soldProductCount: number
  /** How many users there are when a day is over. */
  readonly usersUntil: readonly number[]
  /** The same of orders, and of visits to the site that end without an order. */
  readonly ordersUntil: readonly number[]
  readonly visitsUntil: readonly number[]
}

/** A day in milliseconds. */
export const day = 86_400_000

/** Three years and a bit: enough to compare a year with the last one. */
const dayCount = 1200

/** How much people buy from January to December, and from Sunday to Saturday. */
const months = [0.8, 0.78, 0.9, 0.95, 1.0, 0.98, 0.88, 0.9, 1.0, 1.05, 1.35, 1.5]
const weekdays = [1.15, 0.95, 0.9, 0.92, 0.98, 1.05, 1.2]

/** Plans a shop. */
export function planWorld(settings: Settings): World {
  const { scale, until } = settings
  const from = until - dayCount * day
  const userCount = Math.max(10, Math.round(1000 * scale))
  const productCount = Math.max(30, Math.round(400 * Math.sqrt(scale)))
  const weights = Array.from({ length: dayCount }, (_, index) => weightOf(from + index * day, index / dayCount))
  return {
    ...settings,
    dayCount,
    from,
    userCount,
    productCount,
    soldProductCount: productCount - Math.ceil(productCount / 25),
    usersUntil: spread(userCount, weights),
    ordersUntil: spread(Math.round(userCount * 1.8), weights),
    visitsUntil: spread(userCount * 10, weights)
  }
}

/** How lively a day is: the shop grows fourfold, and has its seasons. */
function weightOf(time: number, progress: number): number {
  const date = new Date(time)
  return (0.5 + 1.5 * progress) * months[date.getUTCMonth()]! * weekdays[date.getUTCDay()]!
}

/** Spreads a number over days by their weights; tells how much there is after each. */
function spread(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  let weight = 0
  return weights.map((each) => Math.round((total * (weight += each)) / sum))
}
