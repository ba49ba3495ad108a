import { pickProduct, type Product } from './catalogue.ts'
import { randomOf, type Random } from './random.ts'
import type { Cells } from './row.ts'
import { subjects } from './subjects.ts'
import { daysAfter } from './times.ts'
import { day, type World } from './world.ts'

/** An order with what was bought. The things still need their ids. */
export interface Order {
  readonly row: Cells
  readonly lines: readonly Line[]
}

/** A thing of an order: the article that left the stock, and its line on the bill. */
interface Line {
  readonly product: Product
  readonly item: Cells
  readonly stock: Cells
}

const coupons = ['WELCOME10', 'SPRING15', 'FRIENDS20']

/** An order that a user places at a moment. */
export function orderOf(world: World, id: number, userId: number, time: number): Order {
  const random = randomOf(world.seed, subjects.order, id)
  const coupon_code = random.chance(0.18) ? random.pick(coupons) : undefined
  const isCancelled = random.chance(0.07)
  const shipped_at = isCancelled ? undefined : daysAfter(world, time, 0.2 + random.next() * 2.8)
  const delivered_at = daysAfter(world, shipped_at, 1 + random.next() * 5)
  const course: Course = { time, coupon_code, isCancelled, shipped_at, delivered_at }
  const lines = Array.from({ length: lineCount(random) }, () => lineOf(world, id, course, random))
  const row = {
    id,
    user_id: userId,
    status: lines.every(({ item }) => item['status'] === 'returned') ? 'returned' : statusOf(course),
    shipping_fee: shippingFee(lines),
    coupon_code,
    created_at: time,
    shipped_at,
    delivered_at
  }
  return { row, lines }
}

/** What becomes of an order. */
interface Course {
  readonly time: number
  readonly coupon_code: string | undefined
  readonly isCancelled: boolean
  readonly shipped_at: number | undefined
  readonly delivered_at: number | undefined
}

function statusOf({ isCancelled, shipped_at, delivered_at }: Course): string {
  if (isCancelled) return 'cancelled'
  if (delivered_at !== undefined) return 'complete'
  return shipped_at === undefined ? 'processing' : 'shipped'
}

/** Most orders are of one thing, few of five. */
function lineCount(random: Random): number {
  let count = 1
  while (count < 5 && random.chance(0.38)) count++
  return count
}

function lineOf(world: World, orderId: number, course: Course, random: Random): Line {
  const product = pickProduct(world, random)
  const wantsReturn = random.chance(0.11)
  const returned_at = wantsReturn ? daysAfter(world, course.delivered_at, 2 + random.next() * 25) : undefined
  const { time: created_at, isCancelled } = course
  const item = {
    order_id: orderId,
    product_id: product.id,
    status: returned_at === undefined ? statusOf(course) : 'returned',
    sale_price: salePrice(product, course, random),
    created_at,
    returned_at
  }
  // What is cancelled goes back to the shelf.
  const stock = {
    product_id: product.id,
    cost: product.cost,
    created_at: created_at - random.integer(3 * 86_400, 120 * 86_400) * 1000,
    sold_at: isCancelled ? undefined : created_at
  }
  return { product, item, stock }
}

/** The retail price, less in sales: late in November, and for a coupon, whose name ends with its per cent. */
function salePrice({ retailPrice }: Product, { time, coupon_code }: Course, random: Random): number {
  const isSale = new Date(time).getUTCMonth() === 10 && new Date(time).getUTCDate() > 20
  const reduced = random.chance(isSale ? 0.7 : 0.12) ? random.pick([10, 20, 30]) : 0
  const percent = Math.min(45, reduced + Number(coupon_code?.slice(-2) ?? 0))
  return Math.round((retailPrice * (100 - percent)) / 100)
}

/** Free from a hundred on. */
function shippingFee(lines: readonly Line[]): number {
  const total = lines.reduce((sum, { item }) => sum + Number(item['sale_price']), 0)
  return total >= 10_000 ? 0 : 495
}

/** A thing that waits to be sold: the newer, the more there are. */
export function unsoldOf({ seed, productCount, until }: World, id: number): Cells {
  const random = randomOf(seed, subjects.stock, id)
  return {
    product_id: random.integer(1, productCount),
    created_at: until - Math.ceil((random.next() * random.next() * 300 * day) / 1000 + 1) * 1000
  }
}
