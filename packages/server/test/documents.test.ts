import { apiVersions, type Contract, type OperationFacts, type PropertyFacts } from '@lookerts/contract'
import { STATUS_CODES } from 'node:http'
import { describe, expect, it } from 'vitest'
import { contracts, make, schemasOf, type Document, type Node, type Operation } from './documents.ts'

const cases = apiVersions.flatMap((version) => [['swagger', version] as const, ['openapi', version] as const])

function operationOf(document: Document, { path, method }: Pick<OperationFacts, 'path' | 'method'>): Operation {
  return document.paths[path]![method.toLowerCase()]!
}

function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = '$ref' in value && typeof value.$ref === 'string' ? [value.$ref] : []
  return [...own, ...Object.values(value).flatMap(referencesIn)]
}

function resolve(document: Document, reference: string): unknown {
  const steps = reference.replace('#/', '').split('/')
  return steps.reduce<unknown>((value, step) => (value as Node | undefined)?.[step], document)
}

function properties(contract: Contract): [string, string, PropertyFacts][] {
  return Object.entries(contract.schemas).flatMap(([type, { props }]) =>
    Object.entries(props).map(([name, facts]) => [type, name, facts] as [string, string, PropertyFacts])
  )
}

describe.each(cases)('the %s document of API %s', (format, version) => {
  const contract = contracts[version]!
  const document = make(format, version)

  it('has every operation of the contract at its place, an older name as the alias of the newer one', () => {
    for (const operation of contract.operations) {
      const found = operationOf(document, operation)
      if (operation.alias) {
        expect(found).toMatchObject({ operationId: operation.alias, 'x-lookerts-alias': operation.id })
        continue
      }
      expect(found.operationId).toBe(operation.id)
      expect(Object.keys(found.responses)).toEqual(Object.keys(operation.responses))
      expect(found['x-looker-status']).toBe(operation.status)
      expect(found['x-looker-activity-type']).toBe(operation.activityType)
      expect(found['x-looker-rate-limited']).toBe(operation['x-looker-rate-limited'])
      expect(found.deprecated).toBe(operation.deprecated)
    }
    const count = Object.values(document.paths).flatMap((methods) => Object.keys(methods)).length
    expect(count).toBe(contract.operations.filter(({ alias }) => !alias).length)
  })

  it('has nothing but operations in its paths, as the Ruby client needs it, each with an id of its own', () => {
    const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods))
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
    for (const { summary } of operations) expect(summary).toMatch(/^[A-Z][\w ]+$/)
  })

  it('says of every operation what it does, and of the parameters that many have what they mean', () => {
    const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods))
    for (const { operationId, description } of operations) {
      expect([operationId, description]).toEqual([operationId, expect.stringMatching(/^[A-Z].{5,}\.$/)])
      // Sessions of the client are no matter of the wire.
      expect(description).not.toMatch(/session\.as|A session (does|remembers)/)
    }
    const parameters = operations.flatMap((operation) => operation.parameters ?? []) as unknown as Node[]
    for (const name of ['fields', 'sorts', 'limit', 'offset', 'page', 'per_page', 'filter_or', 'ids']) {
      for (const parameter of parameters.filter((each) => each.name === name)) {
        expect([name, parameter.description]).toEqual([name, expect.stringMatching(/\.$/)])
      }
    }
  })

  it('answers each status of an operation with its own type', () => {
    for (const operation of contract.operations.filter(({ alias }) => !alias)) {
      for (const [status, answer] of Object.entries(operation.responses)) {
        const response = operationOf(document, operation).responses[status]!
        expect(response.description).toBe(STATUS_CODES[status])
        const type = (typeof answer === 'string' ? answer : answer?.type)?.replace(/^\[\]|^\{\}/, '') ?? ''
        const references = new Set(referencesIn(response).map((reference) => reference.split('/').at(-1)))
        expect([...references], `${operation.id} ${status}`).toEqual(contract.schemas[type] ? [type] : [])
      }
    }
  })

  it('has every type and every property of the contract', () => {
    const schemas = schemasOf(document)
    expect(Object.keys(schemas)).toEqual(Object.keys(contract.schemas))
    for (const [type, { props, required }] of Object.entries(contract.schemas)) {
      expect(Object.keys(schemas[type]!.properties)).toEqual(Object.keys(props))
      expect(schemas[type]!.required ?? []).toEqual(required)
    }
  })

  it('resolves every reference', () => {
    const references = new Set(referencesIn(document))
    expect(references.size).toBeGreaterThan(100)
    for (const reference of references) expect(resolve(document, reference), reference).toBeTypeOf('object')
  })

  it('declares exactly the parameters of each path, all of them required', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      const names = [...path.matchAll(/{(\w+)}/g)].map(([, name]) => name!)
      for (const { operationId, parameters = [] } of Object.values(methods)) {
        const declared = parameters.filter((parameter) => parameter.in === 'path')
        expect(declared.map(({ name }) => name).toSorted(), operationId).toEqual(names.toSorted())
        expect(declared.every(({ required }) => required)).toBe(true)
        expect(new Set(parameters.map((parameter) => `${parameter.in} ${parameter.name}`)).size).toBe(parameters.length)
      }
    }
  })

  it('keeps what is read-only, write-only, deprecated and nullable', () => {
    const prefix = format === 'swagger' ? 'x-looker-' : ''
    const writeOnly = format === 'swagger' ? 'x-looker-write-only' : 'writeOnly'
    for (const [type, name, facts] of properties(contract)) {
      const found = schemasOf(document)[type]!.properties[name]!
      const at = `${type}.${name}`
      expect(found.readOnly, at).toBe(facts.readOnly)
      expect(found[writeOnly], at).toBe(facts.writeOnly)
      expect(found[`${prefix}deprecated`], at).toBe(facts.deprecated)
      const takesAnything = format === 'openapi' && facts.format === 'any'
      const isNullReference = format === 'openapi' && version === '4.0' && facts.ref !== undefined
      if (!takesAnything) expect(found[`${prefix}nullable`], at).toBe(isNullReference ? true : facts.nullable)
    }
  })

  it('keeps the values of every enumeration', () => {
    for (const [type, name, facts] of properties(contract)) {
      const found = schemasOf(document)[type]!.properties[name]!
      const values = found['x-looker-values'] ?? found.enum ?? (found.items as Node | undefined)?.enum
      expect((values as unknown[] | undefined)?.filter((value) => value !== null)).toEqual(facts.enum)
    }
  })
})

describe('a Swagger 2.0 document', () => {
  const swagger = make('swagger', '3.1')

  it('says where the server is, also behind a path of its own', () => {
    expect(swagger).toMatchObject({ swagger: '2.0', host: '127.0.0.1:19999', basePath: '/api/3.1', schemes: ['http'] })
    const behind = make('swagger', '4.0', 'https://looker.example/bi/')
    expect(behind).toMatchObject({ host: 'looker.example', basePath: '/bi/api/4.0', schemes: ['https'] })
    expect(behind.info).toEqual({
      title: 'Looker API 4.0',
      version: '4.0.26.12',
      'x-looker-release-version': '26.12.3'
    })
  })

  it.each(apiVersions)(
    'takes both halves of a key in the form, and names each once, at the login of API %s',
    (version) => {
      const login = make('swagger', version).paths['/login']!.post!
      const places = login.parameters!.map((parameter) => `${parameter.in} ${parameter.name}`)
      expect(places).toEqual(['formData client_id', 'formData client_secret'])
      expect(login).toMatchObject({ consumes: ['application/x-www-form-urlencoded'], security: [] })
      expect(login.responses['200']!.schema).toEqual({ $ref: '#/definitions/AccessToken' })
    }
  )

  it('writes the flags of a reference beside it, and anything as the vendor does', () => {
    const { User, LookmlModelExploreError } = schemasOf(swagger)
    expect(User!.properties.credentials_email).toEqual({
      $ref: '#/definitions/CredentialsEmail',
      readOnly: true,
      'x-looker-nullable': true
    })
    expect(User!.properties.can).toEqual({ type: 'object', additionalProperties: { type: 'boolean' }, readOnly: true })
    expect(LookmlModelExploreError!.properties.details).toMatchObject({ type: 'string', format: 'any' })
  })

  it('describes a run of a query with its body and its formats', () => {
    const run = swagger.paths['/queries/run/{result_format}']!.post!
    expect(run.produces).toEqual(['application/json', 'image/jpeg', 'image/png', 'text/*'])
    expect(run.parameters).toContainEqual({
      name: 'body',
      in: 'body',
      required: true,
      schema: { $ref: '#/definitions/Query' }
    })
    expect(run.parameters).toContainEqual({
      name: 'limit',
      in: 'query',
      description: 'How many at most.',
      required: false,
      type: 'integer',
      format: 'int64'
    })
  })

  it('has only plain types and lists of them outside of bodies', () => {
    for (const version of apiVersions) {
      const operations = Object.values(make('swagger', version).paths).flatMap((methods) => Object.values(methods))
      for (const parameter of operations.flatMap(({ parameters = [] }) => parameters as unknown as Node[])) {
        if (parameter.in === 'body') continue
        expect(['string', 'integer', 'boolean', 'array']).toContain(parameter.type)
        if (parameter.type !== 'array') continue
        expect(parameter.collectionFormat).toBe('csv')
        expect((parameter.items as Node).type).toMatch(/^(string|integer)$/)
      }
    }
  })
})
