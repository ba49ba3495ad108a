import { columnsOf } from './font.ts'

/** A picture in grey: one byte a dot, row by row. */
export interface Raster {
  readonly width: number
  readonly height: number
  readonly dots: Uint8Array<ArrayBuffer>
}

const grey = 200
const ink = 40

/** Draws a frame with a title in it. */
export function rasterOf(title: string, width: number, height: number): Raster {
  const raster: Raster = { width, height, dots: new Uint8Array(width * height).fill(255) }
  fill(raster, 0, 0, width, 1, grey)
  fill(raster, 0, height - 1, width, 1, grey)
  fill(raster, 0, 0, 1, height, grey)
  fill(raster, width - 1, 0, 1, height, grey)
  const letters = Array.from(title).slice(0, 60)
  const size = Math.max(1, Math.min(6, Math.floor((width - 20) / (letters.length * 6 || 1))))
  letters.forEach((letter, at) => write(raster, letter, 10 + at * 6 * size, 10, size))
  return raster
}

function write(raster: Raster, letter: string, x: number, y: number, size: number): void {
  columnsOf(letter).forEach((column, at) => {
    for (let row = 0; row < 8; row++) {
      if (column & (1 << row)) fill(raster, x + at * size, y + row * size, size, size, ink)
    }
  })
}

function fill({ width, height, dots }: Raster, x: number, y: number, wide: number, high: number, value: number): void {
  const [from, to] = [Math.max(0, x), Math.min(width, x + wide)]
  if (from >= to) return
  for (let row = Math.max(0, y); row < Math.min(height, y + high); row++) {
    dots.fill(value, row * width + from, row * width + to)
  }
}
