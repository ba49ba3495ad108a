import type { Diagnostic, Severity, SyntaxCode } from './diagnostic.ts'
import { traitsOf } from './parameters.ts'
import { tokenKind, type TokenColumns } from './tokens.ts'

/** A block whose end is not read yet. */
export interface OpenBlock {
  readonly key: string
  readonly name: string | undefined
  /** Where its key begins. */
  readonly start: number
}

/** Where the parser stands. */
export interface ParserState {
  readonly source: string
  readonly tokens: TokenColumns
  readonly diagnostics: Diagnostic[]
  /** The open blocks, from the outermost to the one under way. */
  readonly open: OpenBlock[]
  /** The token under way. */
  at: number
  /** Whether it was said that the file ends too early. */
  isCutOff: boolean
}

/** The kind of the token under way, or of one some tokens ahead. */
export function kindAt(state: ParserState, ahead = 0): number {
  return state.tokens.kinds[state.at + ahead]!
}

/** Where the token under way begins. */
export function startAt({ tokens, at }: ParserState): number {
  return tokens.starts[at]!
}

/** Where the token before the one under way ends. */
export function lastEnd({ tokens, at }: ParserState): number {
  return at === 0 ? 0 : tokens.ends[at - 1]!
}

/** The text of a token. */
export function tokenText({ source, tokens }: ParserState, index: number): string {
  return source.slice(tokens.starts[index], tokens.ends[index])
}

/** Whether a parameter seems to begin some tokens ahead: a word and a colon. */
export function isKeyAt(state: ParserState, ahead = 0): boolean {
  return kindAt(state, ahead) === tokenKind.word && kindAt(state, ahead + 1) === tokenKind.colon
}

/** Whether the token under way is a name that LookML has for a parameter, with its colon. */
export function isKnownKey(state: ParserState): boolean {
  return isKeyAt(state) && traitsOf(tokenText(state, state.at)) !== undefined
}

/** Whether a line ends between the token some tokens ahead and the one before it. */
export function isOnNewLine({ source, tokens, at }: ParserState, ahead = 0): boolean {
  const index = at + ahead
  if (index === 0) return true
  for (let place = tokens.ends[index - 1]!; place < tokens.starts[index]!; place++)
    if (source.charCodeAt(place) === 10) return true
  return false
}

/** More findings of one file help nobody. */
const most = 1000

/** Notes a finding. One that goes on in its line where the last one ended is part of it; those above `most` are not noted. */
export function report(
  state: ParserState,
  code: SyntaxCode,
  message: string,
  [start, end]: readonly [number, number],
  severity: Severity = 'error'
): void {
  const { diagnostics } = state
  const last = diagnostics.at(-1)
  if (last?.code === code && continues(state, last.end, start)) diagnostics[diagnostics.length - 1] = { ...last, end }
  else if (diagnostics.length < most) diagnostics.push({ code, severity, message, start, end })
  else if (last?.code !== 'too-many')
    diagnostics.push({
      code: 'too-many',
      severity,
      message: `More than ${most} mistakes; the rest is not shown.`,
      start,
      end
    })
}

const longestGap = 20

/** Whether nothing but signs stands between two places of one line. */
function continues({ source }: ParserState, end: number, start: number): boolean {
  return start >= end && start - end < longestGap && /^[ \t:,[\]]*$/.test(source.slice(end, start))
}

/** The block under way, for a sentence. */
export function currentBlock({ open }: ParserState): string {
  const innermost = open.at(-1)
  return innermost ? blockTitle(innermost) : 'the file'
}

/** A block for a sentence: `dimension "id"`, `derived_table`. */
export function blockTitle({ key, name }: Pick<OpenBlock, 'key' | 'name'>): string {
  return name === undefined ? key : `${key} "${name.replaceAll(/\s+/g, ' ')}"`
}

/** The place of the token under way. */
export function here(state: ParserState): readonly [number, number] {
  return spanOf(state, state.at)
}

/** The place of a token. */
export function spanOf({ tokens }: ParserState, index: number): readonly [number, number] {
  return [tokens.starts[index]!, tokens.ends[index]!]
}
