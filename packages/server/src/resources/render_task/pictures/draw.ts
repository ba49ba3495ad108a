import { Media } from '../../../conventions/media.ts'
import { invalid } from '../../../errors.ts'
import { toJpeg } from './jpeg.ts'
import { toPdf } from './pdf.ts'
import { toPng } from './png.ts'
import { rasterOf } from './raster.ts'

export interface Size {
  readonly width: number
  readonly height: number
}

/** Larger pictures are of no use to anybody, and of some to who wants to keep the server busy. */
const most = 4096

/** @throws {ApiError} 422 for a picture that has no size or too large a one. */
export function refuseWrongSize({ width, height }: Size): void {
  const problems = Object.entries({ width, height })
    .filter(([, value]) => value < 1 || value > most)
    .map(([field]) => ({ field, code: 'invalid' as const, message: `'${field}' must be from 1 to ${most}.` }))
  if (problems.length > 0) throw invalid(...problems)
}

/** Draws a title: there is no browser here that could show more. */
export function drawn(format: 'png' | 'jpg' | 'pdf', title: string, { width, height }: Size): Media {
  refuseWrongSize({ width, height })
  if (format === 'pdf') return new Media('application/pdf', toPdf(title, width, height))
  const raster = rasterOf(title, width, height)
  return format === 'png' ? new Media('image/png', toPng(raster)) : new Media('image/jpeg', toJpeg(raster))
}
