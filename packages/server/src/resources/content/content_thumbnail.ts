import type { content_thumbnail } from 'lookerts/4.0/content'
import type { Handler } from '../../context.ts'
import { invalid } from '../../errors.ts'
import { drawn } from '../render_task/pictures/draw.ts'
import { drawnSvg, pictured } from './thumbnails.ts'

/** Draws a look or dashboard, as SVG unless PNG is asked for. */
export const handleContentThumbnail: Handler<typeof content_thumbnail> = async (context, args) => {
  const { type, resource_id, format, width = 200, height = 120 } = args
  const { title } = await pictured(context, type, resource_id)
  if (format === 'png') return drawn('png', title, { width, height })
  if (format && format !== 'svg')
    throw invalid({ field: 'format', code: 'invalid', message: "'format' is 'svg' or 'png'." })
  return drawnSvg(type, title)
}
