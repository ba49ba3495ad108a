import type { Contract, OperationFacts } from '@lookerts/contract'
import { sentProps, writeForms, type Forms } from './forms.ts'
import { argsName, toFacadeNames, toSnake } from './names.ts'
import { mentionsIn } from './usage.ts'

interface Name {
  readonly name: string
  readonly owner: string
}

/** Names that the generated files need for themselves. */
const ours =
  `Call CallOptions DefaultFormat Fields Format Operation Partial Picked Promise Record RenderFormat ResultFormat ResultOf Row
  Sender Uint8Array facade modules`.split(/\s+/)

const reserved = new Set(
  `arguments async await break case catch class const continue debugger default delete do else enum eval export extends false
  finally for function if implements import in instanceof interface let new null of package private protected public return
  static super switch this throw true try typeof undefined var void while with yield`.split(/\s+/)
)

/**
 * Stops at a contract of which no TypeScript can be made.
 * @throws {Error} that lists every name that clashes with another, cannot stand unquoted, or leads nowhere.
 */
export function checkContract(contract: Contract, forms: Forms): void {
  const scopes = [exportedNames(contract, forms), moduleNames(contract)]
  const faults = [
    ...scopes.flatMap((names) => [...findTwins(names), ...findReserved(names)]),
    ...contract.operations.flatMap(findArgumentFaults),
    ...findQuoted(scopes.concat(fieldNames(contract)).flat()),
    ...findUnknownTypes(contract),
    ...findWriteFormFaults(contract, forms)
  ]
  if (faults.length === 0) return
  throw new Error(`No TypeScript can be made of contract/${contract.apiVersion}.json:\n- ${faults.join('\n- ')}`)
}

/** The names that meet in index.ts and looker.ts. */
function exportedNames(contract: Contract, forms: Forms): Name[] {
  const { operations, schemas, apiVersion } = contract
  const ids = operations.map(({ id }) => id)
  const args = operations.flatMap((operation) => argsName(operation) ?? [])
  return [
    ...named('the generator', [...ours, ...toFacadeNames(apiVersion)]),
    ...named('a type', Object.keys(schemas)),
    ...writeForms(contract, forms).map((name) => ({ name: `Write${name}`, owner: `the write form of ${name}` })),
    ...named('an operation', ids),
    ...named('the arguments of an operation', args)
  ]
}

/** The names that meet in the facade. */
function moduleNames({ operations }: Contract): Name[] {
  const tags = [...new Set(operations.map(({ tag }) => tag))]
  return named('a tag', tags.map(toSnake))
}

function fieldNames({ operations, schemas }: Contract): Name[] {
  return [
    ...Object.entries(schemas).flatMap(([type, { props }]) => named(`a field of ${type}`, Object.keys(props))),
    ...operations.flatMap((operation) => argumentNames(operation))
  ]
}

function argumentNames({ id, params = [] }: OperationFacts): Name[] {
  return params.map(({ name }) => ({ name, owner: `an argument of ${id}` }))
}

function named(owner: string, names: readonly string[]): Name[] {
  return names.map((name) => ({ name, owner }))
}

function findTwins(names: readonly Name[]): string[] {
  const owners = new Map<string, string>()
  return names.flatMap(({ name, owner }) => {
    const other = owners.get(name)
    owners.set(name, owner)
    return other ? [`${name} is the name of ${other} and of ${owner}`] : []
  })
}

function findReserved(names: readonly Name[]): string[] {
  return names
    .filter(({ name }) => reserved.has(name))
    .map(({ name, owner }) => `${name}, the name of ${owner}, is reserved`)
}

function findQuoted(names: readonly Name[]): string[] {
  const odd = names.filter(({ name }) => !/^[A-Za-z_]\w*$/.test(name))
  return odd.map(({ name, owner }) => `${JSON.stringify(name)}, the name of ${owner}, needs quotes`)
}

function findArgumentFaults(operation: OperationFacts): string[] {
  const { id, path, params = [] } = operation
  const inPath = params.filter((param) => param.in === 'path').map((param) => param.name)
  const inTemplate = [...path.matchAll(/{(.*?)}/g)].map((match) => match[1]!)
  const differ = inPath.toSorted().join() !== inTemplate.toSorted().join()
  return [
    ...findTwins([{ name: 'body', owner: 'the body' }, ...argumentNames(operation)]),
    ...(differ ? [`the path of ${id} is ${path}, and its path parameters are ${inPath.join(', ') || 'none'}`] : [])
  ]
}

function findUnknownTypes(contract: Contract): string[] {
  const unknown = mentionsIn(contract).filter(([name]) => !Object.hasOwn(contract.schemas, name))
  return unknown.map(([name, , place]) => `${place} mentions the type ${name}, which is unknown`)
}

/** The contract names a few write forms itself; they must be what would be made otherwise. */
function findWriteFormFaults({ schemas }: Contract, { sentAs, writable }: Forms): string[] {
  const fieldsOf = (name: string) => sentProps(name, schemas[name], writable).map(([field]) => field)
  const given = [...sentAs].filter(([name, sentName]) => sentName !== name && schemas[sentName])
  return given
    .filter(([name, sentName]) => fieldsOf(name).join() !== fieldsOf(sentName).join())
    .map(([name, sentName]) => `${sentName} is the name of a type and of the write form of ${name}, which differ`)
}
