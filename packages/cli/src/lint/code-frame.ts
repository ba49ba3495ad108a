import { cellsOf, type Cell } from './display.ts'
import type { ReportedFinding, Style } from './report.ts'

/** How much of a line is looked at on each side of a place. */
const reach = 400

/**
 * Shows a place in its file: the line before, the line with its range marked below, and the line behind, with their
 * numbers. Of a range of several lines the first is marked to its end.
 */
export function codeFrame(finding: ReportedFinding, { width, paint }: FrameStyle): string[] {
  const { line, lines } = finding
  const digits = `${line + 1}`.length
  const view = windowOf(finding, Math.max(width - digits - 5, 20))
  const shown = [line - 1, line, line + 1].filter(
    (number) => number > 0 && (number === line || lines.text(number) !== '')
  )
  return shown.flatMap((number) => {
    const gutter = `${number === line ? '>' : ' '} ${`${number}`.padStart(digits)} |`
    const text = clip(lines.text(number), view)
    const row = `${paint(gutter)}${text === '' ? '' : ` ${text}`}`
    return number === line
      ? [row, `${paint(`  ${' '.repeat(digits)} |`)} ${paint(marker(finding, view), 'mark')}`]
      : [row]
  })
}

/** How a frame is drawn; `paint` colours a part, the one that marks the range with the colour for that. */
export interface FrameStyle extends Pick<Style, 'width'> {
  readonly paint: (text: string, part?: 'mark') => string
}

/** The columns of a line that are shown. */
interface Window {
  readonly from: number
  readonly to: number
  /** The offset that the line is looked at from. */
  readonly offset: number
}

function windowOf({ line, column, endLine, endColumn, lines }: ReportedFinding, room: number): Window {
  const text = lines.text(line)
  const offset = Math.max(column - 1 - reach, 0)
  const cells = near(text, offset)
  const total = widthOf(cells)
  if (total <= room && offset === 0) return { from: 0, to: room, offset }
  const start = widthOf(cells.filter(({ end }) => end <= column - 1))
  const end = endLine > line ? total : widthOf(cells.filter((cell) => cell.start < endColumn - 1))
  if (offset === 0 && end <= room - 1) return { from: 0, to: room, offset }
  const middle = Math.floor((start + Math.min(end, start + room)) / 2)
  const from = Math.max(0, Math.min(start - 1, middle - (room >> 1)))
  return { from, to: from + room, offset }
}

/** The cells of a line from an offset on, as far as they can be of interest. */
function near(text: string, offset: number): Cell[] {
  return cellsOf(text.slice(offset, offset + 2 * reach), offset)
}

function clip(text: string, { from, to, offset }: Window): string {
  const cells = near(text, offset)
  const isCutAtEnd = widthOf(cells) > to || text.length > offset + 2 * reach
  const isCutAtStart = (from > 0 || offset > 0) && cells.length > 0
  let column = 0
  let shown = ''
  for (const cell of cells) {
    const isIn = column >= from + (isCutAtStart ? 1 : 0) && column + cell.width <= to - (isCutAtEnd ? 1 : 0)
    if (isIn) shown += cell.text
    // A wide character that the edge cuts in two leaves its other half empty.
    else if (column < from + 1 && column + cell.width > from + 1) shown += ' '.repeat(column + cell.width - from - 1)
    column += cell.width
  }
  return `${isCutAtStart && column > from ? '…' : ''}${shown}${isCutAtEnd && column > to - 1 ? '…' : ''}`.trimEnd()
}

function marker({ line, column, endLine, endColumn, lines }: ReportedFinding, { from, to, offset }: Window): string {
  const cells = near(lines.text(line), offset)
  const last = endLine > line ? Infinity : Math.max(endColumn - 1, column)
  const start = widthOf(cells.filter(({ end }) => end <= column - 1))
  const marked = widthOf(cells.filter((cell) => cell.end > column - 1 && cell.start < last))
  const length = Math.max(1, Math.min(marked, to - start))
  return `${' '.repeat(Math.max(start - from, 0))}${'^'.repeat(length)}`
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0)
}
