import { beginsOutsideOfBraces } from './nesting.ts'
import { currentBlock, here, isKeyAt, kindAt, lastEnd, report, startAt, type ParserState } from './parser-state.ts'
import { tokenKind } from './tokens.ts'

/**
 * Passes over what is no parameter, with one finding for all of it, up to where a parameter begins again, the block
 * ends or the name's opening brace stands.
 */
export function skipText(state: ParserState): void {
  const start = startAt(state)
  const isBeforeBrace = kindAt(state) !== tokenKind.openBrace
  do {
    if (kindAt(state) === tokenKind.openBrace) {
      skipBraces(state)
      if (kindAt(state) === tokenKind.closeBrace) state.at++
    } else state.at++
  } while (!isEnd(state) && !(isBeforeBrace && kindAt(state) === tokenKind.openBrace))
  const end = lastEnd(state)
  const text = excerpt(state.source.slice(start, Math.min(end, start + 60)))
  // Looker passes over a lone colon (`derived_table: {:`), and nothing is lost with it.
  const severity = text === '":"' ? 'warning' : 'error'
  report(state, 'unexpected-text', `${text} in ${currentBlock(state)} is no parameter.`, [start, end], severity)
}

function isEnd(state: ParserState): boolean {
  const kind = kindAt(state)
  if (kind === tokenKind.end || kind === tokenKind.closeBrace) return true
  return kind === tokenKind.word && isKeyAt(state)
}

/** Passes over a brace and what belongs to it, up to its closing brace, or to a block that must be outside of it. */
export function skipBraces(state: ParserState): void {
  let depth = 1
  for (state.at++; kindAt(state) !== tokenKind.end; state.at++) {
    const kind = kindAt(state)
    if (kind === tokenKind.openBrace) depth++
    else if (kind === tokenKind.closeBrace && --depth === 0) return
    else if (kind === tokenKind.word && beginsOutsideOfBraces(state)) return
  }
}

function excerpt(text: string): string {
  const line = text.split('\n', 1)[0]!.trimEnd()
  return `"${line.length > 40 ? `${line.slice(0, 40)}…` : line}"`
}

/** Says where something unexpected stands, without passing over more than one token. */
export function skipToken(state: ParserState, message: string): void {
  report(state, 'unexpected-text', message, here(state))
  state.at++
}
