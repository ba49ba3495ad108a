import type { Contract } from '@lookerts/contract'
import { namesIn } from './references.ts'

type Kind = 'answeredBy' | 'sentBy' | 'partOf' | 'statusesOf'

/** Where one type stands: operations, types with a field of it, and the error statuses that it comes with; all sorted. */
export type Uses = Readonly<Record<Kind, readonly string[]>>

type Mention = readonly [name: string, kind: Kind, place: string]

/** Finds where every type stands. */
export function findUses(contract: Contract): (name: string) => Uses {
  const byName = new Map<string, Mention[]>()
  for (const mention of mentionsIn(contract)) byName.set(mention[0], [...(byName.get(mention[0]) ?? []), mention])
  return (name) => {
    const mentions = byName.get(name) ?? []
    const places = (kind: Kind) =>
      sorted(mentions.filter((mention) => mention[1] === kind).map((mention) => mention[2]))
    return {
      answeredBy: places('answeredBy'),
      sentBy: places('sentBy'),
      partOf: places('partOf'),
      statusesOf: places('statusesOf')
    }
  }
}

/** Every mention of a type in the contract. */
export function mentionsIn({ operations, schemas }: Contract): Mention[] {
  return [
    ...operations.flatMap(({ id, body }) => namesIn({ ref: body?.type }).map((name): Mention => [name, 'sentBy', id])),
    ...operations.flatMap(({ id, responses }) =>
      Object.entries(responses).flatMap(([status, answer]) =>
        namesIn({ ref: typeof answer === 'object' ? answer?.type : answer }).map((name): Mention =>
          status < '400' ? [name, 'answeredBy', id] : [name, 'statusesOf', status]
        )
      )
    ),
    ...Object.entries(schemas).flatMap(([type, { props }]) =>
      Object.values(props).flatMap((prop) => namesIn(prop).map((name): Mention => [name, 'partOf', type]))
    )
  ]
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted()
}
