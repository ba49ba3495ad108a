import type { Contract, OperationFacts } from '@lookerts/contract'
import { describeOperation } from './describe.ts'
import { argsName, toFacadeNames } from './names.ts'
import { brackets, doc } from './print.ts'
import type { NameOf } from './references.ts'
import { isOptional, outputOf } from './signature.ts'

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
  return [
    [
      "import type { CallOptions, Sender } from '../call.ts'",
      "import { facade } from '../facade.ts'",
      ...[...tags].flatMap(([tag, operations]) => tagImports(tag, operations)),
      brackets('import type {', [...types].toSorted(), "} from './types.ts'")
    ].join('\n'),
    [
      `/** The Looker API ${apiVersion}: a method for every operation, by tag. */`,
      `export interface ${name} {`,
      ...members,
      '}'
    ].join('\n'),
    brackets('const modules = {', [...tags.keys()], '}'),
    [
      `/** Gives every operation of API ${apiVersion} as a method, sent in a session: \`looker.user.me()\`. */`,
      `export function ${value}(session: Sender): ${name} {`,
      '  return facade(session, modules)',
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

function tagImports(tag: string, operations: readonly OperationFacts[]): string[] {
  const args = operations.flatMap((operation) => argsName(operation) ?? [])
  const path = `'./operations/${tag}.ts'`
  return [
    `import * as ${tag} from ${path}`,
    ...(args.length > 0 ? [brackets('import type {', args, `} from ${path}`)] : [])
  ]
}

function tagMember(tag: string, operations: readonly OperationFacts[], version: string, read: NameOf): string[] {
  const methods = operations.flatMap((operation) => [
    ...doc(describeOperation(operation), operation.deprecated, '    '),
    brackets(
      `${operation.id}(`,
      [argsParameter(operation), 'options?: CallOptions'],
      `): Promise<${outputOf(operation, read)}>`,
      '    '
    )
  ])
  return [
    `  /** The operations that \`lookerts/${version}/${tag}\` has one by one. */`,
    `  readonly ${tag}: {`,
    ...methods,
    '  }'
  ]
}

function argsParameter(operation: OperationFacts): string {
  return `args${isOptional(operation) ? '?' : ''}: ${argsName(operation) ?? 'undefined'}`
}
