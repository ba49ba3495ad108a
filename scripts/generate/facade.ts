import type { ApiVersion, Contract, OperationFacts } from '@lookerts/contract'
import { operationDoc } from './describe-operation.ts'
import { argsName, toFacadeNames } from './names.ts'
import { brackets } from './print.ts'
import type { NameOf } from './references.ts'
import { decidingArgument, isOptional, outputOf } from './signature.ts'

/** The operations by the snake_case name of their tag, both sorted. */
export type Tags = ReadonlyMap<string, readonly OperationFacts[]>

/** Writes looker.ts: an interface with a method for every operation, and the function that makes it. */
export function facadeFile({ apiVersion }: Contract, tags: Tags): string {
  const types = new Set<string>()
  const read: NameOf = (name) => {
    types.add(name)
    return name
  }
  const [name, value] = toFacadeNames(apiVersion)
  const members = [...tags].flatMap(([tag, operations]) => tagMember(tag, operations, apiVersion, read))
  const modules = [...tags].map(([tag, operations]) => brackets(`${tag}: [`, idsOf(operations), ']', '  '))
  return [
    [
      "import type { CallOptions, Sender } from '../call.ts'",
      "import { facade } from '../facade.ts'",
      "import type { Call } from '../result.ts'",
      ...typeImport('Picked', '../fields.ts', members),
      ...typeImport('DefaultFormat, ResultFormat, ResultOf', '../results.ts', members),
      ...[...tags].flatMap(([tag, operations]) => tagImports(tag, operations)),
      brackets('import type {', [...types].toSorted(), "} from './types.ts'")
    ].join('\n'),
    [
      `/** The Looker API ${apiVersion}: a method for every operation, by tag. */`,
      `export interface ${name} {`,
      ...members,
      '}'
    ].join('\n'),
    `const modules = {\n${modules.join(',\n')}\n}`,
    [
      `/** Gives every operation of API ${apiVersion} as a method, sent in a session: \`looker.user.me()\`. */`,
      `export function ${value}(sender: Sender): ${name} {`,
      '  return facade(sender, modules)',
      '}'
    ].join('\n')
  ].join('\n\n')
}

/** Writes index.ts: all of one version. */
export function indexFile({ apiVersion }: Contract, tags: Tags): string {
  const [name, value] = toFacadeNames(apiVersion)
  return [
    `export { ${value}, type ${name} } from './looker.ts'`,
    ...[...tags.keys()].map((tag) => `export * from './operations/${tag}.ts'`),
    "export type * from './types.ts'"
  ].join('\n')
}

function typeImport(names: string, path: string, members: readonly string[]): string[] {
  const isUsed = members.some((member) => member.includes(`${names.split(', ').at(-1)}<`))
  return isUsed ? [`import type { ${names} } from '${path}'`] : []
}

function tagImports(tag: string, operations: readonly OperationFacts[]): string[] {
  const args = operations.flatMap((operation) => argsName(operation) ?? [])
  const path = `'./operations/${tag}.ts'`
  return [
    brackets('import {', idsOf(operations), `} from ${path}`),
    ...(args.length > 0 ? [brackets('import type {', args, `} from ${path}`)] : [])
  ]
}

function idsOf(operations: readonly OperationFacts[]): string[] {
  return operations.map(({ id }) => id)
}

function tagMember(tag: string, operations: readonly OperationFacts[], version: ApiVersion, read: NameOf): string[] {
  const methods = operations.flatMap((operation) => [
    ...operationDoc(operation, version, '    '),
    method(operation, read)
  ])
  return [
    `  /** The operations that \`lookerts/${version}/${tag}\` has one by one. */`,
    `  readonly ${tag}: {`,
    ...methods,
    '  }'
  ]
}

function method(operation: OperationFacts, read: NameOf): string {
  const [parameters, argument, result] = generics(operation, outputOf(operation, read))
  const args = `args${isOptional(operation) ? '?' : ''}: ${argsName(operation) ?? 'undefined'}${argument}`
  return brackets(`${operation.id}${parameters}(`, [args, 'options?: CallOptions'], `): Call<${result}>`, '    ')
}

/** The type parameters of a method, what its arguments make of them, and what it gives. */
function generics(operation: OperationFacts, output: string): readonly [string, string, string] {
  const name = decidingArgument(operation)
  if (name === undefined) return ['', '', output]
  if (name === 'fields') return ['<Fields extends string>', '<Fields>', `Picked<${output}, Fields>`]
  return [`<Row = never, Format extends ResultFormat = DefaultFormat<Row>>`, '<Format>', 'ResultOf<Format, Row>']
}
