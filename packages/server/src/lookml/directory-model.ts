import { connectionOf, modelBlocks, names, type Explore, type Model, type Project } from '@lookerts/lookml'
import type { Finding } from '@lookerts/lookml/lint'
import type { ExploreDocument, SparseField } from '../resources/lookml_model/explore-kinds.ts'
import type { BlockReader } from './block-values.ts'
import { exploreDocument, navDocument } from './explore-document.ts'
import { exploreErrors } from './explore-errors.ts'
import { aliasesOf } from './explore-parts.ts'
import { grantedNames, isGranted, withGranted } from './granted.ts'
import { once } from './once.ts'
import type { AccessGrant, DirectoryModel, ExploreNames, HasGrant } from './projects.ts'

/** Makes what the server answers with of a model that was read. */
export function directoryModel(
  project: Project,
  model: Model,
  read: BlockReader,
  findings: () => readonly Finding[]
): DirectoryModel {
  const made = new Map<Explore, ExploreDocument>()
  const documentOf = (explore: Explore): ExploreDocument => {
    let document = made.get(explore)
    if (!document) made.set(explore, (document = exploreDocument(project.name, model, explore, read)))
    return document
  }
  const usable = once(() => [...model.explores.values()].filter(({ isExtensionRequired }) => !isExtensionRequired))
  const granted = (hasGrant: HasGrant): Explore[] => usable().filter(({ block }) => isGranted(block, hasGrant))
  const called = (name: string): Explore | undefined => usable().find((explore) => explore.name === name)
  return {
    name: model.name,
    label: read.text(model.block, 'label'),
    connection: connectionOf(model) ?? null,
    grants: grantsOf(model, read),
    valueFormats: valueFormatsOf(model, read),
    nav: (hasGrant) => granted(hasGrant).map((explore) => navDocument(model, explore, read)),
    names: (hasGrant) => granted(hasGrant).map((explore) => namesOf(model, explore, read, hasGrant)),
    explore: (name, hasGrant) => {
      const explore = called(name)
      return explore && withGranted(explore, documentOf(explore), hasGrant)
    },
    field: (name, hasGrant) => {
      const explore = granted(hasGrant).find((each) => grantedNames(each, hasGrant).has(name))
      return explore && fieldIn(documentOf(explore), name)
    },
    errorsOf: (name) => {
      const explore = called(name)
      return explore ? exploreErrors(project, model, explore, findings()) : null
    }
  }
}

function namesOf(model: Model, explore: Explore, read: BlockReader, hasGrant: HasGrant): ExploreNames {
  const fields = new Set(grantedNames(explore, hasGrant))
  for (const { name, value } of aliasesOf(explore, read)) {
    const [view] = value?.split('.') ?? []
    if (fields.has(value ?? '')) fields.add(`${view}.${name}`)
  }
  return { model_name: model.name, name: explore.name, fields }
}

function fieldIn({ fields }: ExploreDocument, name: string): SparseField | undefined {
  const { dimensions, measures, filters, parameters } = fields ?? {}
  return [dimensions, measures, filters, parameters].flatMap((list) => list ?? []).find((each) => each.name === name)
}

function grantsOf(model: Model, read: BlockReader): AccessGrant[] {
  return [...modelBlocks(model, 'access_grant')].map(([name, block]) => ({
    name,
    userAttribute: read.text(block, 'user_attribute') ?? '',
    allowedValues: names(block, 'allowed_values')?.map((each) => each.name) ?? []
  }))
}

function valueFormatsOf(model: Model, read: BlockReader): DirectoryModel['valueFormats'] {
  return [...modelBlocks(model, 'named_value_format')].map(([name, block]) => ({
    name,
    label: name,
    format_string: read.text(block, 'value_format') ?? '',
    strict_value_format: read.flag(block, 'strict_value_format') ?? false
  }))
}
