import { parse } from 'lookml-parser'
import { parseLookml } from '../../src/syntax/index.ts'
import { bareShape, theirShape, type Shape } from './their-shape.ts'

/** What both parsers say of one text, in one shape. */
export interface Comparison {
  readonly ours: Shape
  readonly theirs: Shape
}

/** Reads a text with both parsers. */
export function compare(source: string): Comparison {
  return { ours: plain(theirShape(parseLookml(source))), theirs: plain(bareShape(parse(source))) }
}

/** Without prototypes, which differ. */
function plain(shape: Shape): Shape {
  return JSON.parse(JSON.stringify(shape)) as Shape
}

/** What lookml-parser finds wrong with a text; undefined for nothing. */
export function theirError(source: string): string | undefined {
  try {
    parse(source)
    return undefined
  } catch (error) {
    return String(error)
  }
}
