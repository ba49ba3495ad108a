import {
  children,
  exploreSource,
  findAll,
  linesOf,
  modelBlocks,
  nameOf,
  pairs,
  text,
  type Block,
  type Model,
  type Project
} from '@lookerts/lookml'
import type { LookmlTestDocument } from '../resources/project/project-kinds.ts'

/** The data tests of a project in a directory, once for each model that has them. */
export function testsOf(project: Project): LookmlTestDocument[] {
  return [...project.models.values()].flatMap((model) =>
    [...modelBlocks(model, 'test').values()].map((test) => testDocument(project.name, model, test))
  )
}

function testDocument(project_id: string, model: Model, test: Block): LookmlTestDocument {
  const source = exploreSource(test)
  const { file } = test.layers.at(-1)!
  return {
    id: `${model.name}::${test.name}`,
    project_id,
    name: test.name,
    model_name: model.name,
    explore_name: source?.name ?? '',
    file: file.path,
    line: linesOf(file.document.source).position(nameOf(test).start).line,
    query_url_params: source ? queryOf(source) : '',
    assertions_count: findAll(test, 'assert').length,
    assertions_failed: 0,
    errors: []
  }
}

/** What a test asks of its explore, as the query of an explore's URL. */
function queryOf(source: Block): string {
  const view = source.name
  const full = (name: string): string => (name.includes('.') ? name : `${view}.${name}`)
  const columns = [...children(source, new Set(['column'])).values()].map((each) => text(each, 'field') ?? each.name)
  const params = new URLSearchParams({ fields: columns.map(full).join(',') })
  for (const { key, value } of pairs(source, 'filters')) params.append(`f[${full(key)}]`, value)
  const sorts = pairs(source, 'sorts')
  if (sorts.length > 0) params.set('sorts', sorts.map(({ key, value }) => `${full(key)} ${value}`).join(','))
  const limit = text(source, 'limit')
  if (limit !== undefined) params.set('limit', limit)
  return params.toString()
}
