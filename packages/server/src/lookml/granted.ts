import { names, type Block, type Explore, type ExploreField } from '@lookerts/lookml'
import type { ExploreDocument, SparseField } from '../resources/lookml_model/explore-kinds.ts'
import type { HasGrant } from './projects.ts'

/** An explore without the joins and fields whose access grants are not had; undefined when its own are not. */
export function withGranted(
  explore: Explore,
  document: ExploreDocument,
  hasGrant: HasGrant
): ExploreDocument | undefined {
  if (!isGranted(explore.block, hasGrant)) return undefined
  const shown = grantedNames(explore, hasGrant)
  const joins = new Set(explore.joins.filter(({ block }) => isGranted(block, hasGrant)).map(({ name }) => name))
  if (shown.size === explore.fields.size && joins.size === explore.joins.length) return document
  return without(explore, document, joins, (name) => shown.has(name) || !explore.fields.has(name))
}

function without(
  { name, base }: Explore,
  document: ExploreDocument,
  joins: ReadonlySet<string>,
  isShown: (name: string) => boolean
): ExploreDocument {
  const { fields, said } = document
  const among = (list: readonly SparseField[] | null | undefined): SparseField[] =>
    (list ?? [])
      .filter((field) => isShown(field.name))
      .map((field) => ({ ...field, drill_fields: (field.drill_fields ?? []).filter(isShown) }))
  return {
    ...document,
    joins: document.joins.filter((join) => joins.has(join.name ?? '')),
    fields: {
      dimensions: among(fields?.dimensions),
      measures: among(fields?.measures),
      filters: among(fields?.filters),
      parameters: among(fields?.parameters)
    },
    said: {
      ...said,
      scopes: (said?.scopes ?? []).filter((scope) => scope === name || scope === base.name || joins.has(scope)),
      sets: (said?.sets ?? []).map((set) => ({ ...set, value: (set.value ?? []).filter(isShown) })),
      aliases: (said?.aliases ?? []).filter(({ value }) => isShown(value ?? '')),
      index_fields: (said?.index_fields ?? []).filter(isShown)
    }
  }
}

/** The names of the fields of an explore whose access grants are had. */
export function grantedNames({ fields }: Explore, hasGrant: HasGrant): ReadonlySet<string> {
  return new Set([...fields.values()].filter((field) => isFieldGranted(field, hasGrant)).map(({ name }) => name))
}

function isFieldGranted({ field, view: { view, join } }: ExploreField, hasGrant: HasGrant): boolean {
  const blocks = [field.block, view?.block, join?.block].filter((block) => block !== undefined)
  return blocks.every((block) => isGranted(block, hasGrant))
}

/** Whether somebody has the access grants that a block needs. */
export function isGranted(block: Block, hasGrant: HasGrant): boolean {
  return (names(block, 'required_access_grants') ?? []).every(({ name }) => hasGrant(name))
}
