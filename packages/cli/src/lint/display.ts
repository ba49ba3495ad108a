/** A character as people see one, and how many columns of a terminal it takes. */
export interface Cell {
  readonly text: string
  readonly width: number
  /** The offsets in the line that it is made of, in UTF-16 units. */
  readonly start: number
  readonly end: number
}

const tabWidth = 4
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
const plain = /^[\x20-\x7e]*$/

/** Cuts a line into what a terminal shows: tabs as spaces, control characters as signs that do nothing. */
export function cellsOf(line: string, offset = 0): Cell[] {
  const cells: Cell[] = []
  let column = 0
  for (const { text, start } of segments(line)) {
    const shown = text === '\t' ? ' '.repeat(tabWidth - (column % tabWidth)) : visible(text)
    const width = text === '\t' ? shown.length : widthOf(shown)
    cells.push({ text: shown, width, start: offset + start, end: offset + start + text.length })
    column += width
  }
  return cells
}

function segments(line: string): Iterable<{ readonly text: string; readonly start: number }> {
  if (plain.test(line)) return Array.from(line, (text, start) => ({ text, start }))
  return Array.from(segmenter.segment(line), ({ segment, index }) => ({ text: segment, start: index }))
}

/**
 * Control characters as their pictures; characters that turn or hide text as the sign of a character that is none. What
 * has no character before it to stand on, as at the beginning of a line, gets one: it would stand on what is drawn there.
 */
function visible(text: string): string {
  const shown = text.replace(/\p{Cc}/gu, picture).replace(/^[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+$/u, '\ufffd')
  return standsOnOthers(shown) ? `\u25cc${shown}` : shown
}

function standsOnOthers(text: string): boolean {
  return /^[\p{M}\p{Cf}\p{Emoji_Modifier}]/u.test(text) && Array.from(segmenter.segment(` ${text}`)).length === 1
}

function picture(control: string): string {
  const code = control.charCodeAt(0)
  return code < 32 ? String.fromCharCode(0x2400 + code) : '\ufffd'
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f9ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u

function widthOf(text: string): number {
  if (/^[\p{Mn}\p{Me}\u200b-\u200d]+$/u.test(text)) return 0
  return wide.test(text) ? 2 : 1
}
