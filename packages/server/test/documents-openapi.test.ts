import { apiVersions } from '@lookerts/contract'
import { describe, expect, it } from 'vitest'
import { baseUrl, make, schemasOf } from './documents.ts'

describe('an OpenAPI document', () => {
  const openapi = make('openapi', '4.0')

  it('says where the server is and how a token is presented', () => {
    expect(openapi).toMatchObject({ openapi: '3.0.3', servers: [{ url: `${baseUrl}/api/4.0` }] })
    expect(openapi.security).toEqual([{ bearer: [] }, { token: [] }])
  })

  it('asks for a token everywhere but at login and where it describes itself', () => {
    const operations = Object.values(openapi.paths).flatMap((methods) => Object.values(methods))
    const open = operations.filter(({ security }) => security !== undefined)
    expect(open.map(({ operationId }) => operationId).toSorted()).toEqual(['api_spec', 'login', 'versions'])
    for (const { security } of open) expect(security).toEqual([])
  })

  it.each(apiVersions)('takes both halves of a key in the form at the login of API %s', (version) => {
    const properties = { client_id: { type: 'string' }, client_secret: { type: 'string' } }
    expect(make('openapi', version).paths['/login']!.post!.requestBody).toEqual({
      required: false,
      content: { 'application/x-www-form-urlencoded': { schema: { type: 'object', properties } } }
    })
  })

  it('wraps a reference that has flags, and leaves one that has none alone', () => {
    const { User, LookmlModelExplore } = schemasOf(make('openapi', '3.1'))
    const allOf = [{ $ref: '#/components/schemas/CredentialsEmail' }]
    expect(User!.properties.credentials_email).toEqual({ type: 'object', allOf, readOnly: true, nullable: true })
    const plain = Object.values(LookmlModelExplore!.properties).find(({ $ref }) => $ref)
    expect(plain === undefined || Object.keys(plain)).toEqual(plain ? ['$ref'] : true)
  })

  it('says what really comes where the contract is narrower', () => {
    const { MergeQuery, Agent } = schemasOf(openapi)
    expect(MergeQuery!.properties.vis_config).toEqual({ type: 'object', additionalProperties: {}, nullable: true })
    expect(Agent!.properties.created_at).toEqual({ type: 'string', format: 'date-time', readOnly: true })
  })

  it.each(apiVersions)('says that results of API %s come as a workbook, too', (version) => {
    const { responses } = make('openapi', version).paths['/looks/{look_id}/run/{result_format}']!.get!
    const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    expect(responses).toHaveProperty(['200', 'content', workbook, 'schema'], { type: 'string', format: 'binary' })
  })

  it('says that each reference of API 4.0 may be null, as it is where there is nothing', () => {
    const allOf = [{ $ref: '#/components/schemas/CredentialsEmail' }]
    expect(schemasOf(openapi).User!.properties.credentials_email).toEqual({ type: 'object', allOf, nullable: true })
  })

  it('lets null into an enumeration that is nullable, and gives a type of many kinds all of them', () => {
    const { ContentMetaGroupUser, LookmlModelExploreFieldEnumeration, AlertFieldFilter } = schemasOf(openapi)
    expect(ContentMetaGroupUser!.properties.permission_type).toMatchObject({
      enum: ['view', 'edit', null],
      nullable: true
    })
    const anyOf = [
      { type: 'string', nullable: true },
      { type: 'number', format: 'float', nullable: true }
    ]
    expect(LookmlModelExploreFieldEnumeration!.properties.value).toMatchObject({ anyOf, readOnly: true })
    expect(AlertFieldFilter!.properties.field_value).toEqual({})
    const { LookmlModelExploreError } = schemasOf(make('openapi', '3.1'))
    expect(LookmlModelExploreError!.properties.details).toEqual({ readOnly: true })
  })

  it('describes a run of a query with its body and its formats', () => {
    const run = openapi.paths['/queries/run/{result_format}']!.post!
    const schema = { $ref: '#/components/schemas/Query' }
    expect(run.requestBody).toEqual({ required: true, content: { 'application/json': { schema } } })
    expect(run.responses['200']!.content).toEqual({
      'application/json': { schema: {} },
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
        schema: { type: 'string', format: 'binary' }
      },
      'image/jpeg': { schema: { type: 'string', format: 'binary' } },
      'image/png': { schema: { type: 'string', format: 'binary' } },
      'text/*': { schema: { type: 'string' } }
    })
    const error = { schema: { $ref: '#/components/schemas/Error' } }
    expect(run.responses['404']!.content).toEqual({ 'application/json': error })
  })

  it('writes lists in a query with commas, and objects as JSON', () => {
    const { parameters: ofUsers } = openapi.paths['/users']!.get!
    const schema = { type: 'array', items: { type: 'string' } }
    const description = 'Only the ones with these ids, with commas.'
    const inQuery = { in: 'query', style: 'form', explode: false }
    expect(ofUsers).toContainEqual({ name: 'ids', description, ...inQuery, schema })
    const path = '/models/{model_name}/views/{view_name}/fields/{field_name}/suggestions'
    const content = { 'application/json': { schema: { type: 'object' } } }
    expect(openapi.paths[path]!.get!.parameters).toContainEqual({ name: 'filters', in: 'query', content })
  })

  it('gives no body to an answer that HTTP gives none', () => {
    expect(openapi.paths['/logout']!.delete!.responses['204']).toEqual({ description: 'No Content' })
  })
})
