import { distributionCenterRows, productOf, productRow } from './catalogue.ts'
import { isBuyer, signUpOf, userOf } from './customers.ts'
import { orderOf, unsoldOf } from './orders.ts'
import { randomOf, type Random } from './random.ts'
import type { Row } from './row.ts'
import { subjects } from './subjects.ts'
import { timeOn } from './times.ts'
import { eventsOf, type Event } from './visits.ts'
import type { World } from './world.ts'

/** Tells the rows of all tables, day by day; only what happens on one day is kept in memory. */
export function* rowsOf(world: World): Generator<Row> {
  for (const cells of distributionCenterRows()) yield { table: 'distribution_centers', cells }
  for (let id = 1; id <= world.productCount; id++) yield { table: 'products', cells: productRow(world, id) }
  const counts: Counts = { orders: 0, items: 0, visits: 0, events: 0 }
  for (let index = 0; index < world.dayCount; index++) yield* rowsOfDay(world, index, counts)
  yield* unsoldRows(world, counts)
}

/** How many there are so far; the last that was taken is the last id. */
interface Counts {
  orders: number
  /** Things sold, which is lines of orders too. */
  items: number
  visits: number
  events: number
}

function* rowsOfDay(world: World, index: number, counts: Counts): Generator<Row> {
  const random = randomOf(world.seed, subjects.day, index)
  const users = { before: world.usersUntil[index - 1] ?? 0, after: world.usersUntil[index]! }
  for (let id = users.before + 1; id <= users.after; id++) yield { table: 'users', cells: userOf(world, id) }
  const events: Event[] = []
  for (const purchase of purchasesOf(world, index, random)) yield* orderRows(world, purchase, counts, events)
  for (let visit = world.visitsUntil[index - 1] ?? 0; visit < world.visitsUntil[index]!; visit++) {
    const time = timeOn(world, index, random)
    const userId = random.chance(0.5) ? knownUser(world, users.after, time, random) : undefined
    events.push(...eventsOf(world, { id: ++counts.visits, userId, time }))
  }
  events.sort((one, other) => one.created_at - other.created_at)
  for (const event of events) {
    if (event.created_at >= world.until) break
    event.id = ++counts.events
    yield { table: 'events', cells: event }
  }
}

interface BuyerAt {
  readonly userId: number
  readonly time: number
}

/** Who buys on a day and when, in order of time. Some have just signed up. */
function purchasesOf(world: World, index: number, random: Random): BuyerAt[] {
  const [before, after] = [world.usersUntil[index - 1] ?? 0, world.usersUntil[index]!]
  const count = world.ordersUntil[index]! - (world.ordersUntil[index - 1] ?? 0)
  const purchases = Array.from({ length: count }, () => {
    const isNew = after > before && random.chance(0.3)
    const userId = pickBuyer(world, isNew ? before + 1 : 1, after, random)
    const time = timeOn(world, index, random)
    return { userId, time: Math.max(time, userId === 0 ? 0 : signUpOf(world, userId) + 60_000) }
  })
  return purchases
    .filter(({ userId, time }) => userId > 0 && time < world.until)
    .toSorted((one, other) => one.time - other.time)
}

/** A user of a range who buys; 0 when none is found. */
function pickBuyer(world: World, from: number, to: number, random: Random): number {
  for (let attempt = 0; attempt < 20 && to >= from; attempt++) {
    const id = random.integer(from, to)
    if (isBuyer(world, id)) return id
  }
  return 0
}

/** A user who has signed up before a moment. */
function knownUser(world: World, count: number, time: number, random: Random): number | undefined {
  if (count === 0) return undefined
  const id = random.integer(1, count)
  return signUpOf(world, id) < time ? id : undefined
}

function* orderRows(world: World, { userId, time }: BuyerAt, counts: Counts, events: Event[]): Generator<Row> {
  const { row, lines } = orderOf(world, ++counts.orders, userId, time)
  yield { table: 'orders', cells: row }
  for (const { item, stock } of lines) {
    const id = ++counts.items
    yield { table: 'inventory_items', cells: { id, ...stock } }
    yield { table: 'order_items', cells: { id, inventory_item_id: id, ...item } }
  }
  const purchase = { orderId: counts.orders, products: lines.map(({ product }) => product) }
  events.push(...eventsOf(world, { id: ++counts.visits, userId, time }, purchase))
}

function* unsoldRows(world: World, { items }: Counts): Generator<Row> {
  for (let id = items + 1; id <= items + world.userCount; id++) {
    const cells = unsoldOf(world, id)
    const { cost } = productOf(world, Number(cells['product_id']))
    yield { table: 'inventory_items', cells: { id, cost, ...cells } }
  }
}
