import type { Contract, PropertyFacts } from '@lookerts/contract'
import { accept } from '../conventions/accept.ts'
import { ApiError } from '../errors.ts'
import { pluralOf, propertiesOf, seedFamilies, type SeedFamily } from './families.ts'
import { isAttributeValues, partsOf, type Given } from './parts.ts'
import { problemAt, toPath, type SeedPath, type SeedProblem } from './problems.ts'

/** Checks a record of a family, and those within it. */
export function checkRecord(contract: Contract, family: SeedFamily, value: unknown, path: SeedPath): SeedProblem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [problemAt(path, 'must be an object')]
  const { own, inner, unknown } = partsOf(family, value as Given, path)
  return [
    ...unknown.map((key) => problemAt(path, `has no ${JSON.stringify(key)}; ${mayHave(family)}`, [...path, key])),
    ...readOwn(contract, family, own, path).problems,
    ...checkId(own, path),
    ...Object.keys(value)
      .filter((key) => isAttributeValues(family, key))
      .flatMap((key) => checkValues((value as Given)[key], [...path, key])),
    ...inner.flatMap((each) => checkRecord(contract, each.family, each.record, each.path))
  ]
}

/** Reads what a record has itself by the types of the contract; what only answers have too. */
export function readOwn(
  contract: Contract,
  { family, props }: SeedFamily,
  own: Given,
  path: SeedPath
): { readonly value: Given; readonly problems: readonly SeedProblem[] } {
  const whole = Object.entries(props).map(([name, facts]) => [name, writable(facts)] as const)
  const schemas = { ...writableSchemas(contract), [recordType]: { props: Object.fromEntries(whole), required: [] } }
  const problems = [...unknownWithin(contract, props, own, path), ...unlike(family.defaults as Given, props, own, path)]
  const more = Object.entries(own).filter(([name]) => !Object.hasOwn(props, name))
  try {
    const value = accept({ ...contract, schemas }, recordType, own) as Given
    return { value: { ...value, ...Object.fromEntries(more) }, problems }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const wrong = error.problems.map(({ field, message }) => {
      const place = [...path, ...toPath(field)]
      return problemAt(place, message.replace(/^'[^']*' /, '').replace(/\.$/, ''))
    })
    return { value: own, problems: [...problems, ...wrong] }
  }
}

const recordType = 'a record of a seed'

const known = new WeakMap<Contract, Contract['schemas']>()

/** What a record holds may also be what the API only reads, such as the fields of an explore. */
function writableSchemas(contract: Contract): Contract['schemas'] {
  let schemas = known.get(contract)
  if (!schemas) {
    const whole = Object.entries(contract.schemas).map(([name, { props, ...schema }]) => {
      const inner = Object.entries(props).map(([key, facts]) => [key, writable(facts)] as const)
      return [name, { ...schema, props: Object.fromEntries(inner) }] as const
    })
    known.set(contract, (schemas = Object.fromEntries(whole)))
  }
  return schemas
}

function writable(facts: PropertyFacts): PropertyFacts {
  return { ...facts, readOnly: false }
}

/** What stands deeper is read by its type, which drops what it has not: here nothing may be lost. */
function unknownWithin(
  contract: Contract,
  props: Readonly<Record<string, PropertyFacts>>,
  given: Given,
  path: SeedPath
): SeedProblem[] {
  return Object.entries(given).flatMap(([name, value]) => {
    const facts = props[name]
    const type = facts?.ref ?? facts?.items ?? facts?.values
    const schema = type === undefined ? undefined : contract.schemas[type]
    if (!schema || typeof value !== 'object' || value === null) return []
    const items = facts?.ref
      ? [[[...path, name], value] as const]
      : Object.entries(value).map(
          ([at, each]) => [[...path, name, Array.isArray(value) ? Number(at) : at], each as unknown] as const
        )
    return items.flatMap(([here, each]) => {
      if (typeof each !== 'object' || each === null || Array.isArray(each)) return []
      const unknown = Object.keys(each).filter((key) => !Object.hasOwn(schema.props, key))
      const names = Object.keys(schema.props).join(', ')
      return [
        ...unknown.map((key) => problemAt(here, `has no ${JSON.stringify(key)}; it may have ${names}`, [...here, key])),
        ...unknownWithin(contract, schema.props, each as Given, here)
      ]
    })
  })
}

/** What the contract does not know is like what it is by default. */
function unlike(
  defaults: Given,
  props: Readonly<Record<string, PropertyFacts>>,
  own: Given,
  path: SeedPath
): SeedProblem[] {
  return Object.entries(own).flatMap(([name, value]) => {
    const usual = defaults[name]
    if (Object.hasOwn(props, name) || usual === undefined || usual === null || value === null) return []
    const isAlike = typeof value === typeof usual && Array.isArray(value) === Array.isArray(usual)
    return isAlike
      ? []
      : [problemAt([...path, name], `must be ${Array.isArray(usual) ? 'a list' : `a ${typeof usual}`}`)]
  })
}

function checkId({ id }: Given, path: SeedPath): SeedProblem[] {
  const isRight = id === undefined || (typeof id === 'string' && id !== '') || Number.isSafeInteger(id)
  return isRight ? [] : [problemAt([...path, 'id'], 'must be an id')]
}

function checkValues(value: unknown, path: SeedPath): SeedProblem[] {
  if (!Array.isArray(value)) return [problemAt(path, 'must be a list')]
  return value.flatMap((each: unknown, at) => {
    const { user, group, value: text, ...rest } = (typeof each === 'object' && each !== null ? each : {}) as Given
    const isRight = typeof text === 'string' && (user === undefined) !== (group === undefined)
    return isRight && Object.keys(rest).length === 0
      ? []
      : [problemAt([...path, at], 'must have a user or a group, and a value')]
  })
}

function mayHave(family: SeedFamily): string {
  const known = propertiesOf(family)
  const parts = [...seedFamilies().values()].filter((each) => propertiesOf(each).has(`${family.kind}_id`))
  const lists = [...known].filter((name) => name.endsWith('_ids')).map((name) => pluralOf(name.slice(0, -4)))
  const names = [...known].filter((name) => !['can', 'url'].includes(name))
  return `it may have ${[...new Set(['id', ...names, ...lists, ...parts.map(({ name }) => name)])].join(', ')}`
}
