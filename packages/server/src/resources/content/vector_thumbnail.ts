import type { vector_thumbnail } from 'lookerts/4.0/content'
import type { Handler } from '../../context.ts'
import { drawnSvg, pictured } from './thumbnails.ts'

/** Draws a look or dashboard as SVG. */
export const handleVectorThumbnail: Handler<typeof vector_thumbnail> = async (context, { type, resource_id }) =>
  drawnSvg(type, (await pictured(context, type, resource_id)).title)
