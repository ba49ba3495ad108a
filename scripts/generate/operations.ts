import type { Contract, OperationFacts } from '@lookerts/contract'
import { answersOf } from './answers.ts'
import { describeField, describeOperation } from './describe.ts'
import { toSentName, type Forms } from './forms.ts'
import { argsName } from './names.ts'
import { brackets, constant, doc, field, quote, type Entry } from './print.ts'
import type { NameOf } from './references.ts'
import { argumentsOf, inputOf, isForm, isText, outputOf } from './signature.ts'

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
  const imports = used.size > 0 ? [brackets('import type {', [...used].toSorted(), "} from '../types.ts'")] : []
  return [["import type { Operation } from '../../operation.ts'", ...imports].join('\n'), ...texts].join('\n\n')
}

function argumentsInterface(operation: OperationFacts, { schemas }: Contract, sent: NameOf): string[] {
  const name = argsName(operation)
  if (name === undefined) return []
  const fields = argumentsOf(operation, schemas, sent).flatMap(({ name, type, required, facts }) => [
    ...doc(facts ? describeField(facts) : [], facts?.deprecated, '  '),
    field(required ? name : `${name}?`, type)
  ])
  return [`/** The arguments of {@link ${operation.id}}. */`, `export interface ${name} {`, ...fields, '}', '']
}

function operationValue(operation: OperationFacts, { apiVersion }: Contract, read: NameOf): string[] {
  const { id, method, path, body } = operation
  const query = (operation.params ?? []).filter((param) => param.in === 'query').map((param) => quote(param.name))
  const kind = answersOf(operation).kind
  const entries: Entry[] = [
    ['id', quote(id)],
    ['version', quote(apiVersion)],
    ['method', quote(method)],
    ['path', quote(path)],
    ...(query.length > 0 ? [[isForm(operation) ? 'form' : 'query', query] satisfies Entry] : []),
    ...(body && !isForm(operation) ? [['body', quote(isText(operation) ? 'text' : 'json')] satisfies Entry] : []),
    ...(kind === 'json' ? [] : [['answer', quote(kind)] satisfies Entry]),
    ...(anonymous.has(id) ? [['anonymous', 'true'] satisfies Entry] : [])
  ]
  const type = [inputOf(operation), outputOf(operation, read)] as const
  return [...doc(describeOperation(operation), operation.deprecated), constant(id, type, entries)]
}
