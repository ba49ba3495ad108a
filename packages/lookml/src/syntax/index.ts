export type { Diagnostic, Severity, SyntaxCode } from './diagnostic.ts'
export { findDuplicates } from './duplicates.ts'
export {
  applyEdits,
  insertAfter,
  insertInto,
  removeParameter,
  renameBlock,
  renameKey,
  replaceValue,
  type Edit
} from './edit.ts'
export { linesOf, type Lines, type Position } from './lines.ts'
export { parseLookml } from './parser.ts'
export { piecesOf, type Piece, type PieceKind } from './pieces.ts'
export { listPairs, listTexts, plainText, quoted, stringText, wordScalar, type Scalar } from './text.ts'
export { toObject, toPlain, type PlainBlock, type PlainPair, type PlainValue } from './to-object.ts'
export {
  isBlock,
  parameterOf,
  parametersOf,
  textOf,
  type BlockValue,
  type ExpressionValue,
  type ListValue,
  type LookmlDocument,
  type Parameter,
  type Span,
  type StringValue,
  type Value,
  type WordValue
} from './tree.ts'
