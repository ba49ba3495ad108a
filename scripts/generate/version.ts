import type { Contract } from '@lookerts/contract'
import { checkContract } from './check.ts'
import { facadeFile, indexFile, type Tags } from './facade.ts'
import { findForms } from './forms.ts'
import { toSnake } from './names.ts'
import { tagFile } from './operations.ts'
import { typesFile } from './types.ts'

/**
 * Makes the client's code for one version of the API: texts by path, relative to the version's folder.
 * @throws {Error} when names of the contract clash, cannot stand in TypeScript, or lead nowhere.
 */
export function generate(contract: Contract): Map<string, string> {
  const forms = findForms(contract)
  checkContract(contract, forms)
  const tags = sortByTag(contract)
  const files: [string, string][] = [
    ['index.ts', indexFile(contract, tags)],
    ['looker.ts', facadeFile(contract, tags)],
    ['types.ts', typesFile(contract, forms)],
    ...[...tags].map(([tag, operations]): [string, string] => [
      `operations/${tag}.ts`,
      tagFile(operations, contract, forms)
    ])
  ]
  const banner = `// Generated from contract/${contract.apiVersion}.json by scripts/generate.ts. Do not edit.\n`
  return new Map(files.map(([path, text]) => [path, `${banner}${text}\n`]))
}

function sortByTag({ operations }: Contract): Tags {
  const tags = [...new Set(operations.map(({ tag }) => tag))].toSorted()
  return new Map(
    tags.map((tag) => [
      toSnake(tag),
      operations.filter((one) => one.tag === tag).toSorted((one, other) => (one.id < other.id ? -1 : 1))
    ])
  )
}
