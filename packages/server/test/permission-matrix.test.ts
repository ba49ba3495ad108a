import { readContract, type OperationFacts } from '@lookerts/contract'
import { afterAll, describe, expect, test } from 'vitest'
import type { Need } from '../src/resources/endpoint.ts'
import { endpointOf } from '../src/resources/endpoints.ts'
import { permissionSetFamily } from '../src/resources/role/permission-sets.ts'
import type { Example } from './examples/example.ts'
import { exampleOf, isStaged, sendExample } from './examples/examples.ts'
import { makePeople } from './people.ts'
import { startServer, versions, type TestServer } from './start-server.ts'

/** Who calls, those who may least first: what somebody is refused must change nothing for the next. */
const callers = ['anonymous', 'none', 'viewer', 'sudo', 'user', 'developer', 'admin'] as const

type CallerName = (typeof callers)[number]

/** The permission set of each; an admin who acts as the viewer has the viewer's. */
const permissionSetIds: Partial<Record<CallerName, string>> = { viewer: '6', sudo: '6', user: '3', developer: '2' }

interface World {
  readonly server: TestServer
  readonly tokens: Readonly<Record<CallerName, string | undefined>>
}

let shared: World | undefined

afterAll(forget)

describe.each(versions)('In API %s', (version) => {
  const { operations } = readContract(version)
  const answered = operations.filter(({ id, alias }) => endpointOf(id) && !alias)

  test.each(answered)('$id answers each caller by what it needs (#29)', async (operation) => {
    const answers: string[] = []
    let example: Example | undefined
    for (const caller of callers) {
      const { server, tokens } = (shared ??= await makeWorld())
      example ??= await exampleOf(server, operation, tokens.admin!)
      expect(example, `test/examples has no call of ${operation.id}`).toBeDefined()
      const { status, text } = await sendExample(server, version, operation, example!, tokens[caller])
      if (!isRight(operation, caller, status)) answers.push(`${caller}: ${status} ${text.slice(0, 200)}`)
      // What was changed is not there for the next: that one gets a server of its own, and the example anew.
      if (operation.method !== 'GET' && status < 400) {
        example = undefined
        await forget()
      }
    }
    if (operation.method !== 'GET' || isStaged(operation)) await forget()
    expect(answers).toEqual([])
  })
})

/** The admin is the first one, whom the examples make what they need as. */
async function makeWorld(): Promise<World> {
  const server = await startServer()
  const admin = await server.login()
  const { none, viewer, user, developer, sudo } = await makePeople(server)
  const people = { none, viewer, user, developer, sudo }
  const tokens = Object.fromEntries(Object.entries(people).map(([name, { token }]) => [name, token]))
  return { server, tokens: { ...tokens, anonymous: undefined, admin } as World['tokens'] }
}

async function forget(): Promise<void> {
  await shared?.server[Symbol.asyncDispose]()
  shared = undefined
}

function isRight({ id, responses }: OperationFacts, caller: CallerName, status: number): boolean {
  const { needs } = endpointOf(id)!
  if (caller === 'anonymous') return needs === 'nothing' && id !== 'logout' ? isAnswered(status) : status === 401
  if (!isMet(needs, caller)) return status === ('403' in responses ? 403 : 404)
  return caller === 'admin' ? status < 400 : isAnswered(status)
}

function isMet(needs: Need, caller: CallerName): boolean {
  if (needs === 'nothing' || needs === 'login' || caller === 'admin') return true
  const set = permissionSetFamily.builtIn!.find((each) => each.id === permissionSetIds[caller])
  return needs !== 'admin' && needs.anyOf.some((permission) => set?.permissions.includes(permission))
}

/** Not turned away for want of a token, and nothing went wrong. */
function isAnswered(status: number): boolean {
  return status !== 401 && status < 500
}
