import { describe, expect, test } from 'vitest'
import { matchesLocation, parseLocationFilter, type Place } from '../../src/filters/index.ts'
import { read } from './read.ts'

const berlin: Place = { latitude: 52.52, longitude: 13.405 }
const paris: Place = { latitude: 48.8566, longitude: 2.3522 }
const fiji: Place = { latitude: -17.7134, longitude: 178.065 }
const samoa: Place = { latitude: -13.759, longitude: -172.1046 }

describe('a location filter', () => {
  test.each<[string, readonly (Place | null)[], readonly (Place | null)[]]>([
    ['', [berlin, null], []],
    ['NULL', [null], [berlin]],
    ['NOT NULL', [berlin], [null]],
    ['52.52, 13.405', [berlin], [paris, null]],
    // It is 877.5 km, or 545.2 miles, from the one to the other.
    ['880 kilometers from 52.52, 13.405', [berlin, paris], [fiji, null]],
    ['875 km from 52.52, 13.405', [berlin], [paris]],
    ['546 miles from 52.52, 13.405', [paris], [fiji]],
    ['544 mi from 52.52, 13.405', [berlin], [paris]],
    ['880000 meters from 52.52, 13.405', [paris], []],
    ['2800000 feet from 52.52, 13.405', [], [paris]],
    ['0 miles from 52.52, 13.405', [berlin], [paris]],
    ['20016 km from 90, 0', [{ latitude: -90, longitude: 77 }], []],
    ['inside box from 53, 0 to 48, 14', [berlin, paris], [fiji, null]],
    ['inside box from 48, 0 to 53, 14', [berlin, paris], [fiji]],
    ['inside box from 53, 5 to 48, 14', [berlin], [paris]],
    ['inside box from 53, -360 to -20, 0', [berlin, paris, fiji, samoa], []],
    ['inside box from -10, 170 to -20, 190', [fiji, samoa], [berlin]],
    ['inside box from -10, 170 to -20, -170', [fiji, samoa], [berlin]],
    ['NOT 875 km from 52.52, 13.405', [paris, null], [berlin]],
    ['52.52, 13.405 OR NULL', [berlin, null], [paris]]
  ])('%j', (expression, passing, failing) => {
    const filter = read(parseLocationFilter(expression))
    expect(passing.filter((place) => !matchesLocation(filter, place))).toEqual([])
    expect(failing.filter((place) => matchesLocation(filter, place))).toEqual([])
  })
})
