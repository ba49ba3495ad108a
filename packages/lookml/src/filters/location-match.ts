import type { LengthUnit, LocationFilter, LocationTerm, Place } from './location-filter.ts'
import { holdTogether } from './terms.ts'

const metersIn: Readonly<Record<LengthUnit, number>> = { miles: 1609.344, kilometers: 1000, meters: 1, feet: 0.3048 }

/** Of a sphere that has the volume of the Earth. */
const earthRadius = 6_371_008.8

/** Whether a location passes a filter; null is one that is not known. */
export function matchesLocation(filter: LocationFilter, place: Place | null): boolean {
  return holdTogether(filter.terms, (term) => (place === null ? term.kind === 'null' : holds(term, place)))
}

function holds(term: LocationTerm, place: Place): boolean {
  switch (term.kind) {
    case 'point':
      return place.latitude === term.place.latitude && place.longitude === term.place.longitude
    case 'circle':
      return metersBetween(place, term.center) <= term.radius * metersIn[term.unit]
    case 'box':
      return isInBox(place, term)
    default:
      return false
  }
}

/** A box whose west is east of its east reaches over the 180th meridian. */
function isInBox({ latitude, longitude }: Place, { from, to }: Extract<LocationTerm, { kind: 'box' }>): boolean {
  if (latitude > Math.max(from.latitude, to.latitude) || latitude < Math.min(from.latitude, to.latitude)) return false
  const east = to.longitude < from.longitude ? to.longitude + 360 : to.longitude
  return [-360, 0, 360, 720].some((turn) => longitude + turn >= from.longitude && longitude + turn <= east)
}

/** The distance over the surface, by the haversine formula. */
function metersBetween(one: Place, other: Place): number {
  const [first, second] = [radians(one.latitude), radians(other.latitude)]
  const chord =
    haversine(second - first) + Math.cos(first) * Math.cos(second) * haversine(radians(other.longitude - one.longitude))
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(chord)))
}

function haversine(angle: number): number {
  return Math.sin(angle / 2) ** 2
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
