import { lex } from './lexer.ts'
import { readBody } from './parse-block.ts'
import type { ParserState } from './parser-state.ts'
import type { LookmlDocument } from './tree.ts'

/**
 * Reads a LookML file: a view, model, explore or manifest file. It never throws: what cannot be read is in
 * `diagnostics`, and the rest of the text is read all the same; one mistake costs at most the block it is in.
 *
 * Dashboards in YAML (`.dashboard.lookml`) are another language.
 * @example parseLookml('view: orders { sql_table_name: public.orders ;; }').parameters[0].key // 'view'
 */
export function parseLookml(source: string): LookmlDocument {
  const state: ParserState = { source, tokens: lex(source), diagnostics: [], open: [], at: 0, isCutOff: false }
  const parameters = readBody(state)
  return { source, parameters, diagnostics: state.diagnostics.sort((a, b) => a.start - b.start) }
}
