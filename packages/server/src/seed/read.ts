import { apiOf } from '../http/api.ts'
import { checkApp, checkUser } from './people.ts'
import { problemAt, SeedError, type SeedPath, type SeedProblem } from './problems.ts'
import { checkRecord } from './record.ts'
import { seedFamilies, seedFamilyOf } from './families.ts'
import type { Seed } from './seed.ts'

/**
 * Checks what came from a file or a program: the names of all that it has, and the types by the contract. What it
 * refers to is looked for when the server starts.
 * @throws {SeedError} that has a line for each problem: its place, and what it should be.
 */
export function readSeed(value: unknown): Seed {
  const problems = problemsOf(value)
  if (problems.length > 0) throw new SeedError(problems)
  return value as Seed
}

/** The same as a list. */
export function problemsOf(value: unknown): SeedProblem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [problemAt([], 'must be an object')]
  const { contract } = apiOf('4.0')
  return Object.entries(value).flatMap(([name, list]: [string, unknown]) => {
    if (name === 'demo') return typeof list === 'boolean' ? [] : [problemAt([name], 'must be true or false')]
    const family = seedFamilyOf(name)
    const check = apart[name] ?? (family && ((record, path) => checkRecord(contract, family, record, path)))
    if (!check) return [problemAt([], `has no ${JSON.stringify(name)}; it may have ${names()}`, [name])]
    if (list === undefined || list === null) return []
    if (!Array.isArray(list)) return [problemAt([name], 'must be a list')]
    return list.flatMap((record, at) => check(record, [name, at]))
  })
}

type Check = (record: unknown, path: SeedPath) => SeedProblem[]

const apart: Readonly<Record<string, Check | undefined>> = Object.assign(Object.create(null) as object, {
  users: checkUser,
  oauth_client_apps: checkApp
})

function names(): string {
  return [...Object.keys(apart), 'demo', ...seedFamilies().keys()].join(', ')
}
