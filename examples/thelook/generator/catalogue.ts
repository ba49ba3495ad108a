import { distributionCenters } from './places.ts'
import { randomOf, type Random } from './random.ts'
import type { Cells } from './row.ts'
import { subjects } from './subjects.ts'
import type { World } from './world.ts'

/** A product of the catalogue, as the other tables need it. Prices are in cents. */
export interface Product {
  readonly id: number
  readonly category: string
  readonly cost: number
  readonly retailPrice: number
}

/** What is sold: words for its things, who wears them, and prices from and to, in whole units. */
const categories = [
  { name: 'Accessories', things: ['Belt', 'Scarf', 'Beanie', 'Gloves'], for: 'both', prices: [12, 60], weight: 9 },
  {
    name: 'Active',
    things: ['Running Tights', 'Training Top', 'Track Jacket'],
    for: 'both',
    prices: [25, 95],
    weight: 9
  },
  { name: 'Dresses', things: ['Wrap Dress', 'Maxi Dress', 'Shirt Dress'], for: 'Women', prices: [40, 180], weight: 8 },
  { name: 'Jeans', things: ['Slim Jeans', 'Straight Jeans', 'Wide Jeans'], for: 'both', prices: [45, 160], weight: 10 },
  { name: 'Outerwear & Coats', things: ['Parka', 'Rain Coat', 'Pea Coat'], for: 'both', prices: [80, 420], weight: 7 },
  { name: 'Shorts', things: ['Chino Shorts 7"', 'Linen Shorts'], for: 'both', prices: [20, 70], weight: 7 },
  { name: 'Skirts', things: ['Pleated Skirt', 'Denim Skirt'], for: 'Women', prices: [28, 95], weight: 5 },
  { name: 'Sleep & Lounge', things: ['Pyjamas', 'Robe', 'Lounge Pants'], for: 'both', prices: [25, 90], weight: 6 },
  { name: 'Socks', things: ['Ankle Socks', 'Wool Socks', 'Hiking Socks'], for: 'both', prices: [6, 24], weight: 8 },
  { name: 'Suits & Sport Coats', things: ['Two-Piece Suit', 'Blazer'], for: 'Men', prices: [120, 600], weight: 4 },
  { name: 'Sweaters', things: ['Crew Sweater', 'Cardigan', 'Turtleneck'], for: 'both', prices: [35, 150], weight: 9 },
  { name: 'Tops & Tees', things: ['Tee', 'Polo', 'Henley'], for: 'both', prices: [12, 60], weight: 14 }
] as const

const brands = `
  Alder & Ash|Blue Kiln|Cobalt Row|Drift Supply|Eastmere|Fernhollow|Gale & Sons|Harrow Lane|Inkwell|Juniper Works
  Kestrel|Lumen|Marlowe|Northbank|Ox & Arrow|Pale Moon|Quarry Co.|Rowan, Reed|Saltmarsh|Tidewater`
  .trim()
  .split(/\s*[|\n]\s*/)

const materials = ['Cotton', 'Linen', 'Merino', 'Recycled', 'Organic', 'Washed', 'Everyday', 'Heavy']

/** The rows of the distribution centres. */
export function distributionCenterRows(): Cells[] {
  return distributionCenters.map((center, index) => ({ id: index + 1, ...center }))
}

/** The row of a product. */
export function productRow({ seed }: World, id: number): Cells {
  const random = randomOf(seed, subjects.product, id)
  const category = random.pickByWeight(categories)
  const prices = pricesOf(random, category.prices)
  const department = category.for === 'both' ? random.pick(['Men', 'Women']) : category.for
  const brand = random.pick(brands)
  return {
    id,
    name: `${brand} ${random.pick(materials)} ${random.pick<string>(category.things)}`,
    brand,
    category: category.name,
    department,
    sku: `${department[0]}${category.name.slice(0, 3).toUpperCase()}-${String(id).padStart(6, '0')}`,
    ...prices,
    distribution_center_id: random.integer(1, distributionCenters.length)
  }
}

/** A product that somebody buys: the first of the catalogue are the most liked. */
export function pickProduct(world: World, random: Random): Product {
  return productOf(world, 1 + Math.floor(random.next() * random.next() * world.soldProductCount))
}

/** A product by its id. */
export function productOf({ seed }: World, id: number): Product {
  const random = randomOf(seed, subjects.product, id)
  const category = random.pickByWeight(categories)
  const { cost, retail_price: retailPrice } = pricesOf(random, category.prices)
  return { id, category: category.name, cost, retailPrice }
}

/** Prices that end in 00, 50, 95 or 99 cents; the cost is between a third and two thirds of it. */
function pricesOf(random: Random, [from, to]: readonly [number, number]): { cost: number; retail_price: number } {
  const retail_price = random.integer(from, to - 1) * 100 + random.pick([0, 50, 95, 99])
  return { cost: Math.round((retail_price * random.integer(330, 640)) / 1000), retail_price }
}
