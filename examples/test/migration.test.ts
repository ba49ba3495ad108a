import { readFileSync } from 'node:fs'
import { createSession, type Operation } from 'lookerts'
import { looker30 } from 'lookerts/3.0'
import * as api40 from 'lookerts/4.0'
import { describe, expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
const session = createSession({ baseUrl: 'https://looker.example.com', configure: false })
const operations = new Map(
  Object.entries(api40 as object).filter(([, value]) => typeof value === 'object') as [string, Operation][]
)

describe("Looker's own client for TypeScript", () => {
  const methods = [...readVendor('methods.d.ts').matchAll(/^ {4}(\w+)\((.*)\): Promise<SDKResponse/gm)]

  it('has no method that is not an operation of lookerts/4.0, and none is missing', () => {
    expect(methods.map(([, id]) => id!).toSorted()).toEqual([...operations.keys()].toSorted())
  })

  it('has no argument that the operation here does not have by the same name', () => {
    const requests = readRequests()
    const strange = methods.flatMap(([, id, parameters]) => {
      const names = namesOf(operations.get(id!)!)
      return argumentsOf(parameters!, requests).flatMap((name) => (names.has(name) ? [] : [`${id}: ${name}`]))
    })
    expect(strange).toEqual([])
  })
})

describe('The table of the classes of lookerpy', () => {
  const page = readFileSync(new URL('docs/migration.md', root), 'utf8')
  const rows = [...page.matchAll(/^\| `(\w+)Api` +\| `(\w+)` +\| (?:`(\w+)`|none)/gm)]

  it('has all sixteen of them', () => {
    expect(rows).toHaveLength(16)
  })

  it.each(rows.map(([, name, tag, tag40]) => ({ name: name!, tag: tag!, tag40 })))(
    'names tags of $name that there are',
    ({ name, tag, tag40 }) => {
      expect(tagsOfContract('3.0')).toContain(name)
      expect(tag.replaceAll('_', '')).toBe(name.toLowerCase())
      expect(Object.keys(looker30(session))).toContain(tag)
      if (tag40) expect(Object.keys(api40.looker40(session))).toContain(tag40)
      else expect(Object.keys(api40.looker40(session))).not.toContain(tag)
    }
  )

  it('says of the four renamed operations what is so', () => {
    for (const place of ['dashboard', 'look', 'lookml_dashboard', 'space']) {
      expect(looker30(session).scheduled_plan).toHaveProperty(`scheduled_plans_by_${place}`)
      expect(looker30(session).scheduled_plan).toHaveProperty(`scheduled_plans_for_${place}`)
    }
  })
})

function readVendor(file: string): string {
  return readFileSync(new URL(`node_modules/@looker/sdk/lib/4.0/${file}`, root), 'utf8')
}

/** The keys of each request object. */
function readRequests(): Map<string, string[]> {
  const found = readVendor('models.d.ts').matchAll(/^export interface (IRequest\w+) \{(.*?)^\}/gms)
  return new Map(
    [...found].map(([, name, body]) => [name!, [...body!.matchAll(/^\s+(\w+)\??:/gm)].map(([, key]) => key!)])
  )
}

function argumentsOf(parameters: string, requests: ReadonlyMap<string, string[]>): string[] {
  const own = [...parameters.matchAll(/(\w+)\??: (\w+)(?:<(IRequest\w+)>)?/g)].filter(([, name]) => name !== 'options')
  return own.flatMap(([, name, type, partial]) => (name === 'request' ? requests.get(partial ?? type!)! : [name!]))
}

function namesOf({ path, query = [], form = [], body }: Operation): Set<string> {
  const inPath = [...path.matchAll(/{(\w+)}/g)].map(([, name]) => name!)
  return new Set([...inPath, ...query, ...form, ...(body ? ['body'] : [])])
}

function tagsOfContract(version: string): string[] {
  const text = readFileSync(new URL(`contract/${version}.json`, root), 'utf8')
  return (JSON.parse(text) as { operations: { tag: string }[] }).operations.map(({ tag }) => tag)
}
