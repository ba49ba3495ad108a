import type { Contract, OperationFacts } from '@lookerts/contract'
import { answersOf } from './answers.ts'
import { describeField, tagsOf } from './describe.ts'
import { operationDoc } from './describe-operation.ts'
import { repeatableFlag, slow } from './flags.ts'
import { toSentName, type Forms } from './forms.ts'
import { argsName } from './names.ts'
import { brackets, constant, doc, field, quote, type Entry } from './print.ts'
import type { NameOf } from './references.ts'
import { argumentsOf, inputOf, isForm, isText, outputOf, parameterOf } from './signature.ts'

/** The operations that are sent without a token. */
const anonymous = new Set(['login'])

/** Writes operations/<tag>.ts: the operations of one tag as values, each after the interface of its arguments. */
export function tagFile(operations: readonly OperationFacts[], contract: Contract, forms: Forms): string {
  const used = new Set<string>()
  const read: NameOf = (name) => {
    used.add(name)
    return name
  }
  const sent: NameOf = (name) => read(toSentName(forms)(name))
  const texts = operations.map((operation) =>
    [...argumentsInterface(operation, contract, sent), ...operationValue(operation, contract, read)].join('\n')
  )
  const formats = ['RenderFormat', 'ResultFormat'].filter((name) => texts.some((text) => text.includes(name)))
  const imports = [
    "import type { Operation } from '../../operation.ts'",
    ...(formats.length > 0 ? [brackets('import type {', formats, "} from '../../results.ts'")] : []),
    ...(used.size > 0 ? [brackets('import type {', [...used].toSorted(), "} from '../types.ts'")] : [])
  ]
  return [imports.join('\n'), ...texts].join('\n\n')
}

function argumentsInterface(operation: OperationFacts, { schemas }: Contract, sent: NameOf): string[] {
  const name = argsName(operation)
  if (name === undefined) return []
  const fields = argumentsOf(operation, schemas, sent).flatMap(({ name, type, required, facts }) => [
    ...(facts ? doc(describeField(facts), tagsOf(facts), '  ') : []),
    field(required ? name : `${name}?`, type)
  ])
  const open = `export interface ${name}${parameterOf(operation)} {`
  return [`/** The arguments of {@link ${operation.id}}. */`, open, ...fields, '}', '']
}

function operationValue(operation: OperationFacts, { apiVersion }: Contract, read: NameOf): string[] {
  const { id, method, path, body } = operation
  const query = (operation.params ?? []).filter((param) => param.in === 'query').map((param) => quote(param.name))
  const kind = answersOf(operation).kind
  const isRepeatable = repeatableFlag(id)
  const entries: Entry[] = [
    ['id', quote(id)],
    ['version', quote(apiVersion)],
    ['method', quote(method)],
    ['path', quote(path)],
    ...(query.length > 0 ? [[isForm(operation) ? 'form' : 'query', query] satisfies Entry] : []),
    ...(body && !isForm(operation) ? [['body', quote(isText(operation) ? 'text' : 'json')] satisfies Entry] : []),
    ...(kind === 'json' ? [] : [['answer', quote(kind)] satisfies Entry]),
    ...(isRepeatable === undefined ? [] : [['repeatable', `${isRepeatable}`] satisfies Entry]),
    ...(slow.has(id) ? [['slow', 'true'] satisfies Entry] : []),
    ...(anonymous.has(id) ? [['anonymous', 'true'] satisfies Entry] : [])
  ]
  const type = [inputOf(operation), outputOf(operation, read)] as const
  return [...operationDoc(operation, apiVersion), constant(id, type, entries)]
}
