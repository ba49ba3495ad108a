import { modelOf, type Model } from '../../src/model/index.ts'
import type { LookmlFile } from '../../src/project/source-file.ts'
import { parseLookml } from '../../src/syntax/index.ts'

/** A model of texts that are included in order; each must be without mistakes of syntax. */
export function modelFrom(...texts: string[]): Model {
  const files = texts.map((text, at) => fileOf(`${at}.lkml`, text))
  return modelOf('shop', files.at(-1)!, files)
}

function fileOf(path: string, text: string): LookmlFile {
  const document = parseLookml(text)
  if (document.diagnostics.length > 0) throw new Error(document.diagnostics[0]!.message)
  return { path, document }
}
