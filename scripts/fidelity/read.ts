import { existsSync, readdirSync } from 'node:fs'
import { apiVersions, readContract, type ApiVersion, type OperationFacts } from '@lookerts/contract'
import { newOperationId } from '../../packages/server/src/conventions/old-names.ts'
import type { Need } from '../../packages/server/src/resources/endpoint.ts'
import { endpointOf } from '../../packages/server/src/resources/endpoints.ts'
import { evidenceOf } from './evidence.ts'
import { readTests } from './tests.ts'

/** What there is of an operation: as true as Looker's, kept as a record, 501 for a reason, or nothing so far. */
export type Level = 'full' | 'record' | '501' | 'not yet'

/** A line of the table. */
export interface Row {
  readonly id: string
  readonly tag: string
  readonly versions: readonly ApiVersion[]
  /** What it is in the newest version that has it. */
  readonly level: Level
  /** Why it is not there, where somebody said so. */
  readonly reason: string | undefined
  readonly needs: string
  readonly tests: readonly string[]
  readonly evidence: string
}

/** Reads what the server has of every operation of every version; those of the first API 3.0 at another's place are it. */
export async function readFidelity(): Promise<Row[]> {
  const reasons = await readReasons()
  const testsOf = readTests()
  const byId = new Map<string, OperationFacts[]>()
  const versionsOf = new Map<string, ApiVersion[]>()
  for (const version of apiVersions) {
    for (const operation of readContract(version).operations) {
      if (operation.alias !== undefined) continue
      byId.set(operation.id, [...(byId.get(operation.id) ?? []), operation])
      versionsOf.set(operation.id, [...(versionsOf.get(operation.id) ?? []), version])
    }
  }
  return [...byId].map(([id, operations]) => {
    const operation = operations.at(-1)!
    const endpoint = endpointOf(id)
    const reason = reasons.get(id) ?? reasons.get(newOperationId(id))
    return {
      id,
      tag: operation.tag,
      versions: versionsOf.get(id)!,
      level: endpoint ? endpoint.level : reason === undefined ? 'not yet' : '501',
      reason: endpoint ? undefined : reason,
      needs: endpoint ? toWords(endpoint.needs) : '',
      tests: endpoint ? testsOf(operation) : [],
      evidence: evidenceOf(operation.tag)
    }
  })
}

function toWords(needs: Need): string {
  return typeof needs === 'string' ? needs : needs.anyOf.map((each) => `\`${each}\``).join(' or ')
}

async function readReasons(): Promise<Map<string, string>> {
  const resources = new URL('../../packages/server/src/resources/', import.meta.url)
  const folders = readdirSync(resources, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const files = folders.map(({ name }) => new URL(`${name}/not-implemented.ts`, resources))
  const modules = files.filter((file) => existsSync(file)).map((file) => import(file.href) as Promise<NotImplemented>)
  return new Map((await Promise.all(modules)).flatMap(({ notImplemented }) => Object.entries(notImplemented)))
}

interface NotImplemented {
  readonly notImplemented: Readonly<Record<string, string>>
}
