import type { Negatable } from './terms.ts'

/** A place on Earth, in degrees. */
export interface Place {
  /** -90 to 90. */
  readonly latitude: number
  /** -360 to 360: maps that were moved past the 180th meridian count on. */
  readonly longitude: number
}

/** A unit of length. */
export type LengthUnit = 'miles' | 'kilometers' | 'meters' | 'feet'

/** A condition of a location filter. */
export type LocationTerm = Negatable &
  (
    | { readonly kind: 'point'; readonly place: Place }
    | { readonly kind: 'circle'; readonly radius: number; readonly unit: LengthUnit; readonly center: Place }
    /** Between two corners: the north-west and the south-east one. */
    | { readonly kind: 'box'; readonly from: Place; readonly to: Place }
    | { readonly kind: 'null' }
  )

/** Filter of a location: one of the terms without `not` holds, if there are any, and none of those with it. */
export interface LocationFilter {
  readonly type: 'location'
  readonly terms: readonly LocationTerm[]
}
