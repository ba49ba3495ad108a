import type { Environment } from '../io.ts'

/** What can be coloured. */
export type Color = 'red' | 'yellow' | 'blue' | 'dim' | 'bold' | 'green'

const codes: Readonly<Record<Color, readonly [on: number, off: number]>> = {
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  green: [32, 39],
  dim: [2, 22],
  bold: [1, 22]
}

/** Colours a text, or gives it back as it is. */
export type Painter = (text: string, color: Color) => string

/** Makes a painter. */
export function painter(isColored: boolean): Painter {
  if (!isColored) return (text) => text
  return (text, color) => (text === '' ? '' : `\x1b[${codes[color][0]}m${text}\x1b[${codes[color][1]}m`)
}

/** Whether to colour: in a terminal, unless `NO_COLOR` is set; anywhere if `FORCE_COLOR` is, and not to 0. */
export function wantsColor({ NO_COLOR, FORCE_COLOR, TERM }: Environment, isTerminal: boolean): boolean {
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  return isTerminal && TERM !== 'dumb'
}
