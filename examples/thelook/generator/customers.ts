import { firstNames, lastNames, streets } from './names.ts'
import { cities } from './places.ts'
import { randomOf, type Random } from './random.ts'
import type { Cells } from './row.ts'
import { subjects } from './subjects.ts'
import { timeOn } from './times.ts'
import type { World } from './world.ts'

/** Where users come from, by how many. */
export const trafficSources: readonly { readonly name: string; readonly weight: number }[] = [
  { name: 'Search', weight: 45 },
  { name: 'Organic', weight: 20 },
  { name: 'Email', weight: 14 },
  { name: 'Facebook', weight: 13 },
  { name: 'Display', weight: 8 }
]

const providers = ['example.com', 'example.net', 'example.org']

/** The row of a user: ids count from 1 in the order in which users signed up. */
export function userOf(world: World, id: number): Cells {
  const random = randomOf(world.seed, subjects.user, id)
  const gender = random.chance(0.56) ? 'f' : 'm'
  const first_name = random.pick(firstNames[gender])
  const last_name = random.pick(lastNames)
  return {
    id,
    first_name,
    last_name,
    email: `${first_name}.${last_name}.${id}@${random.pick(providers)}`.toLowerCase(),
    age: random.chance(0.95) ? ageOf(random) : undefined,
    gender,
    ...addressOf(random),
    traffic_source: random.pickByWeight(trafficSources).name,
    accepts_marketing: random.chance(0.9) ? random.chance(0.6) : undefined,
    created_at: signUpOf(world, id)
  }
}

/** When a user signed up. */
export function signUpOf(world: World, id: number): number {
  return timeOn(world, dayOfUser(world, id), randomOf(world.seed, subjects.signUp, id))
}

/** Whether a user ever buys anything: three of four do. */
export function isBuyer({ seed }: World, id: number): boolean {
  return randomOf(seed, subjects.buyer, id).chance(0.75)
}

/** The first day after which there are that many users. */
function dayOfUser({ usersUntil }: World, id: number): number {
  let [low, high] = [0, usersUntil.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (usersUntil[middle]! >= id) high = middle
    else low = middle + 1
  }
  return low
}

/** Most customers are between 20 and 50, a few as young as 13 or as old as 79. */
function ageOf(random: Random): number {
  return random.integer(13, 35) + random.integer(0, 22) + random.integer(0, 22)
}

function addressOf(random: Random): Cells {
  const { name, state, country, postalCode, latitude, longitude } = random.pickByWeight(cities)
  return {
    street_address: `${random.integer(1, 299)} ${random.pick(streets)} Street`,
    city: name,
    state: state === '' ? undefined : state,
    country,
    postal_code: postalCode.replaceAll('#', () => String(random.integer(0, 9))),
    latitude: latitude + random.integer(-800, 800) / 10_000,
    longitude: longitude + random.integer(-800, 800) / 10_000
  }
}
