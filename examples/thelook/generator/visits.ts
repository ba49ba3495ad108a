import { trafficSources } from './customers.ts'
import { pickProduct, type Product } from './catalogue.ts'
import { randomOf, type Random } from './random.ts'
import type { Cell, Cells } from './row.ts'
import { subjects } from './subjects.ts'
import type { World } from './world.ts'

/** Who visits the site, and when. */
export interface Visit {
  readonly id: number
  /** Undefined for somebody who is not logged in. */
  readonly userId: number | undefined
  /** When it begins; when it ends with an order, when that is placed. */
  readonly time: number
}

/** What is bought on a visit. */
export interface Purchase {
  readonly orderId: number
  readonly products: readonly Product[]
}

/** The row of an event. */
export type Event = Record<string, Cell> & { id: number; readonly created_at: number }

/** A page that is seen on a visit. */
interface Step {
  readonly type: string
  readonly uri: string
  readonly productId?: number
  readonly orderId?: number
}

const browsers = [
  { name: 'Chrome', weight: 55 },
  { name: 'Safari', weight: 24 },
  { name: 'Firefox', weight: 11 },
  { name: 'Edge', weight: 8 },
  { name: 'Other', weight: 2 }
]
const devices = [
  { name: 'mobile', weight: 52 },
  { name: 'desktop', weight: 41 },
  { name: 'tablet', weight: 7 }
]
/** Networks that are set aside for documentation. */
const networks = ['192.0.2', '198.51.100', '203.0.113']

/** The events of a visit, in order. They get their ids when those of others are known. */
export function eventsOf(world: World, { id, userId, time }: Visit, purchase?: Purchase): Event[] {
  const random = randomOf(world.seed, subjects.visit, id)
  const visitor = visitorOf(random, id, userId)
  const steps = purchase ? purchaseSteps(purchase, random) : wandering(world, random)
  const pauses = steps.map(() => random.integer(4, 240) * 1000)
  const length = pauses.reduce((sum, pause) => sum + pause, 0) - pauses[0]!
  let created_at = purchase ? time - length : time
  return steps.map(({ type, uri, productId, orderId }, index) => {
    if (index > 0) created_at += pauses[index]!
    return {
      id: 0,
      ...visitor,
      sequence_number: index + 1,
      event_type: type,
      uri,
      product_id: productId,
      order_id: orderId,
      created_at
    }
  })
}

function visitorOf(random: Random, id: number, user_id: number | undefined): Cells {
  const noise = Math.floor(random.next() * 2 ** 32)
  return {
    session_id: id.toString(16).padStart(8, '0') + noise.toString(16).padStart(8, '0'),
    user_id,
    browser: random.pickByWeight(browsers).name,
    device: random.pickByWeight(devices).name,
    traffic_source: random.pickByWeight(trafficSources).name,
    ip_address: `${random.pick(networks)}.${random.integer(1, 254)}`
  }
}

function purchaseSteps({ orderId, products }: Purchase, random: Random): Step[] {
  const home = random.chance(0.6) ? [homeStep] : []
  const looks = products.flatMap((product) => [...look(product), cartStep])
  return [...home, ...looks, { type: 'purchase', uri: '/purchase', orderId }]
}

/** A visit that ends without an order: some leave at once, some with things in the cart. */
function wandering(world: World, random: Random): Step[] {
  if (random.chance(0.35)) return random.chance(0.5) ? [homeStep] : look(pickProduct(world, random)).slice(1)
  const looks = Array.from({ length: random.integer(1, 4) }, () => look(pickProduct(world, random))).flat()
  const end = random.chance(0.3) ? [cartStep] : []
  return [...(random.chance(0.7) ? [homeStep] : []), ...looks, ...end]
}

const homeStep: Step = { type: 'home', uri: '/' }
const cartStep: Step = { type: 'cart', uri: '/cart' }

function look({ id, category }: Product): Step[] {
  const page = category.toLowerCase().replaceAll(/[^a-z]+/g, '-')
  return [
    { type: 'category', uri: `/category/${page}` },
    { type: 'product', uri: `/product/${id}`, productId: id }
  ]
}
