import type { Context } from '../../context.ts'
import { Media } from '../../conventions/media.ts'
import { invalid, notFound } from '../../errors.ts'
import { findById } from '../../families/read.ts'
import { findDashboard } from '../dashboard/visible.ts'
import { lookFamily } from '../look/looks.ts'
import type { ContentDocument } from './content-kinds.ts'

/**
 * Finds what a picture is to be made of.
 * @throws {ApiError} 404 for what the caller does not see; 422, where the operation has it, for what is neither a look nor a dashboard.
 */
export async function pictured(context: Context, type: string, id: string): Promise<ContentDocument> {
  if (type === 'dashboard') return (await findDashboard(context, id)).document
  if (type === 'look') return (await findById(context, lookFamily, id)).document
  if (!('422' in context.operation.responses)) throw notFound()
  throw invalid({ field: 'type', code: 'invalid', message: "'type' is 'look' or 'dashboard'." })
}

/** Draws a small picture with a title: bars for a look, tiles for a dashboard. */
export function drawnSvg(type: string, title: string): Media {
  const shapes = type === 'look' ? bars : tiles
  const text = escaped(title.length > 26 ? `${title.slice(0, 25)}…` : title)
  const svg = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="120" viewBox="0 0 200 120">',
    '<rect width="200" height="120" fill="#fff" stroke="#c8c8c8"/>',
    `<text x="10" y="20" font-family="sans-serif" font-size="12" fill="#282828">${text}</text>`,
    ...shapes.map(([x, y, width, height]) => rectangle(x, y, width, height)),
    '</svg>'
  ]
  return new Media('image/svg+xml', svg.join('\n'))
}

const bars = [
  [20, 80, 24, 30],
  [56, 60, 24, 50],
  [92, 45, 24, 65],
  [128, 70, 24, 40],
  [164, 35, 24, 75]
] as const

const tiles = [
  [10, 30, 86, 36],
  [104, 30, 86, 36],
  [10, 74, 180, 36]
] as const

function rectangle(x: number, y: number, width: number, height: number): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#9db7d5"/>`
}

/** What XML cannot have, such as control characters, is left out. */
function escaped(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text
    .replace(/[^\P{Cc}\t\n\r]|[\p{Surrogate}\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (character) => names[character]!)
}
