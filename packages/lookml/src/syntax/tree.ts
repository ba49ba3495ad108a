import type { Diagnostic } from './diagnostic.ts'

/** A stretch of the source: from the offset `start` up to `end`, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A quoted string; the span has the quotes. `stringText` gives what it means. */
export interface StringValue extends Span {
  readonly kind: 'string'
}

/** An unquoted value: a name, a number, `yes`, `-orders.id`, `ALL_FIELDS*`. */
export interface WordValue extends Span {
  readonly kind: 'word'
}

/** Raw text up to `;;`, which the span does not have; white space before the `;;` it has. */
export interface ExpressionValue extends Span {
  readonly kind: 'expression'
}

/** `[a, "b", c: d]`: values, and pairs as parameters. */
export interface ListValue extends Span {
  readonly kind: 'list'
  readonly items: readonly (Value | Parameter)[]
}

/** `name { ... }`; the span begins with the name. */
export interface BlockValue extends Span {
  readonly kind: 'block'
  /** The name as written, with the `+` of a refinement; undefined for a block without one. */
  readonly name: string | undefined
  /** Where the name stands; at the opening brace, and empty, without one. */
  readonly nameSpan: Span
  /** Where the opening brace is. */
  readonly open: number
  /** What stands in the block, in order, the same name as often as it stands there. */
  readonly parameters: readonly Parameter[]
  /** Whether the closing brace is there, as the last character of the span. */
  readonly isClosed: boolean
}

/** What a parameter can hold. */
export type Value = StringValue | WordValue | ExpressionValue | ListValue | BlockValue

/** `key: value`. The span begins with the key and ends with the value, or with the `;;` behind it. */
export interface Parameter<Held extends Value = Value> extends Span {
  readonly kind: 'parameter'
  readonly key: string
  readonly value: Held
}

/** A LookML file, read. It is immutable; an edit makes a new text. */
export interface LookmlDocument {
  readonly source: string
  /** What stands at the top of the file, in order. */
  readonly parameters: readonly Parameter[]
  /** What is wrong with the text, in order of place. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The text of a stretch, as written. */
export function textOf({ source }: { readonly source: string }, { start, end }: Span): string {
  return source.slice(start, end)
}

/** Whether a parameter holds a block. */
export function isBlock(parameter: Parameter): parameter is Parameter<BlockValue> {
  return parameter.value.kind === 'block'
}

/** The parameters of a document or block that have a name, in order. */
export function parametersOf(
  { parameters }: { readonly parameters: readonly Parameter[] },
  key: string
): readonly Parameter[] {
  return parameters.filter((parameter) => parameter.key === key)
}

/** The parameter of a document or block that counts: the last one of its name. */
export function parameterOf(
  { parameters }: { readonly parameters: readonly Parameter[] },
  key: string
): Parameter | undefined {
  return parameters.findLast((parameter) => parameter.key === key)
}
