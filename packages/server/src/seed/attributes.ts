import type { OperationId } from '../conventions/operation-id.ts'
import { endpointOf } from '../resources/endpoints.ts'
import type { Entry } from './entries.ts'
import type { Find } from './find.ts'
import { call, type World } from './make.ts'
import { operationOf } from './operation.ts'
import type { Given } from './parts.ts'
import { problemAt, type SeedPath, type SeedProblem } from './problems.ts'

/** Runs work whose refusal is a problem of a place. */
type Noting = (path: SeedPath, work: () => Promise<unknown>) => Promise<void>

interface Value {
  readonly attribute: string
  readonly owner: { readonly kind: 'user' | 'group'; readonly id: string }
  readonly value: string
  readonly path: SeedPath
}

/** Gives users and groups the values of user attributes, wherever they stand in the seed. */
export async function giveAttributeValues(
  world: World,
  find: Find,
  entries: readonly Entry[],
  problems: SeedProblem[],
  noting: Noting
): Promise<void> {
  const idOf = async (kind: string, value: string, path: SeedPath): Promise<string | undefined> => {
    const common = { property: '', isId: false, isOneOfMany: false, isAccess: false }
    const target = await find({ ...common, kind, value, path })
    if ('message' in target) problems.push(target)
    return 'entry' in target ? target.entry.id : 'id' in target ? target.id : undefined
  }
  for (const entry of entries) {
    if (entry.state !== 'made') continue
    for (const value of [...(await ofAttribute(idOf, entry)), ...(await ofUser(idOf, entry))]) {
      await noting(value.path, async () => give(world, value, problems))
    }
  }
}

type IdOf = (kind: string, value: string, path: SeedPath) => Promise<string | undefined>

async function ofAttribute(idOf: IdOf, { id, path, values }: Entry): Promise<Value[]> {
  const found: Value[] = []
  for (const [at, each] of ((values ?? []) as Given[]).entries()) {
    const kind = each.user === undefined ? 'group' : 'user'
    const here = [...path, 'values', at]
    const owner = await idOf(kind, String(each[kind]), [...here, kind])
    if (owner === undefined) continue
    found.push({ attribute: id!, owner: { kind, id: owner }, value: String(each.value), path: here })
  }
  return found
}

async function ofUser(idOf: IdOf, { id, user, path }: Entry): Promise<Value[]> {
  const found: Value[] = []
  for (const [name, value] of Object.entries(user?.user_attributes ?? {})) {
    const here = [...path, 'user_attributes', name]
    const attribute = await idOf('user_attribute', name, here)
    if (attribute !== undefined) found.push({ attribute, owner: { kind: 'user', id: id! }, value, path: here })
  }
  return found
}

async function give(
  world: World,
  { attribute, owner: { kind, id }, value, path }: Value,
  problems: SeedProblem[]
): Promise<void> {
  const operation: OperationId = kind === 'user' ? 'set_user_attribute_user_value' : 'update_user_attribute_group_value'
  if (!endpointOf(operation)) problems.push(problemAt(path, 'cannot be given'))
  else
    await call(
      world,
      operationOf(world.api, operation),
      { value },
      { [`${kind}_id`]: id, user_attribute_id: attribute }
    )
}
