import type { Place } from '../project/source-file.ts'
import type { PlacedText } from './dashboard.ts'

/** Where a part of a text stands; the place of the whole where the text is not in the file letter by letter. */
export function partOf({ place, textStart }: PlacedText, offset: number, length: number): Place {
  if (textStart === undefined) return place
  const start = textStart + offset
  return { path: place.path, start, end: start + length }
}
