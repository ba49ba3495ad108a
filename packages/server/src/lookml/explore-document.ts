import { connectionOf, type Explore, type ExploreView, type Model } from '@lookerts/lookml'
import {
  exploreId,
  newExplore,
  type ExploreDocument,
  type SparseField
} from '../resources/lookml_model/explore-kinds.ts'
import type { BlockReader } from './block-values.ts'
import { aliasesOf, filtersOf, indexFieldsOf, joinDocument, qualified, setsOf, tableOf } from './explore-parts.ts'
import { fieldDocument } from './field-document.ts'
import { fieldScope } from './field-scope.ts'
import { definitionOf, linkTo } from './source-links.ts'

/** What a menu has of an explore. */
export type NavDocument = Pick<
  ExploreDocument,
  'name' | 'model_name' | 'label' | 'description' | 'group_label' | 'hidden'
>

/** Makes what a menu has of an explore, for which its fields are not worked out. */
export function navDocument(model: Model, { name, block, isHidden }: Explore, read: BlockReader): NavDocument {
  return {
    name,
    model_name: model.name,
    label: read.text(block, 'label'),
    description: read.text(block, 'description'),
    group_label: read.text(block, 'group_label'),
    hidden: isHidden
  }
}

/** Makes the record of an explore of LookML, with every field that it offers. */
export function exploreDocument(project: string, model: Model, explore: Explore, read: BlockReader): ExploreDocument {
  const { block, base } = explore
  const place = definitionOf(block)
  return {
    ...newExplore,
    ...navDocument(model, explore, read),
    id: exploreId(model.name, explore.name),
    view_name: base.name,
    sql_table_name: base.view ? tableOf(base.view.block, base.name, read) : null,
    connection_name: connectionOf(model) ?? null,
    tags: read.list(block, 'tags') ?? [],
    fields: fieldsOf(project, model, explore, read),
    joins: explore.joins.map((join) => joinDocument(join, base.name, read)),
    access_filters: read.blocks(block, 'access_filter').map((each) => ({
      field: qualified(read.text(each, 'field') ?? '', base.name),
      user_attribute: read.text(each, 'user_attribute')
    })),
    always_filter: filtersOf(block, 'always_filter', base.name),
    conditionally_filter: filtersOf(block, 'conditionally_filter', base.name),
    said: {
      scopes: [...new Set([explore.name, ...explore.views.keys()])],
      files: filesOf(model, explore),
      source_file: place.file.path,
      lookml_link: linkTo(project, place),
      sets: setsOf(explore),
      always_join: read.list(block, 'always_join') ?? [],
      aliases: aliasesOf(explore, read),
      index_fields: indexFieldsOf(explore)
    }
  }
}

type Fields = NonNullable<ExploreDocument['fields']>

function fieldsOf(project: string, model: Model, explore: Explore, read: BlockReader): Fields {
  const scope = fieldScope(model, explore, read, project)
  const all = [...explore.fields.values()]
  const of = (kind: string): SparseField[] =>
    all
      .filter(({ field }) => field.kind === kind)
      .map((field) => fieldDocument(scope, field))
      .toSorted(byLabel)
  return {
    dimensions: of('dimension'),
    measures: of('measure'),
    filters: of('filter'),
    parameters: of('parameter')
  }
}

/** Fields stand in the order in which people see them. */
function byLabel(a: SparseField, b: SparseField): number {
  return compare(a.view_label, b.view_label) || compare(a.label_short, b.label_short)
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b)
}

function filesOf(model: Model, { block, views }: Explore): string[] {
  const layersOf = ({ view, join }: ExploreView): readonly { readonly file: { readonly path: string } }[] => [
    ...(view?.block.layers ?? []),
    ...(join?.block.layers ?? [])
  ]
  const layers = [...block.layers, ...[...views.values()].flatMap(layersOf)]
  return [...new Set([model.file.path, ...layers.map(({ file }) => file.path)])]
}
