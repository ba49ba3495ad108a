import type { PlacedText } from './dashboard.ts'
import { partOf } from './placed-text.ts'

const pattern = /"(?:[^"\\]|\\.)*"|#[^\n]*|\$\{\s*([\w.-]+?)\s*(?::\s*\w+\s*)?\}/g

/** The fields that a Looker expression names: `${orders.count}`, `${orders.count:total}`. Comments do not count. */
export function fieldsInExpression(expression: PlacedText | undefined): PlacedText[] {
  if (!expression) return []
  return [...expression.text.matchAll(pattern)].flatMap(({ 0: whole, 1: name, index }) =>
    name === undefined ? [] : [{ text: name, place: partOf(expression, index, whole.length), textStart: undefined }]
  )
}
