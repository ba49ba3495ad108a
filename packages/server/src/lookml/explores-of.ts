import type { Context } from '../context.ts'
import { explores, type ExploreDocument, type SparseField } from '../resources/lookml_model/explore-kinds.ts'
import type { LookmlModelDocument } from '../resources/lookml_model/model-kinds.ts'
import { isInDev } from '../resources/project/refusals.ts'
import { userAttributes } from '../resources/user_attribute/user-attributes.ts'
import { valuesOfUser } from '../resources/user_attribute/resolve.ts'
import type { NavDocument } from './explore-document.ts'
import type { DirectoryModel, DirectoryProject, ExploreNames, HasGrant, Workspace } from './projects.ts'

/** A model of LookML in a directory, in the caller's workspace; undefined for one of records. */
export function directoryModelOf(context: Context, { name, project_name }: ModelName): DirectoryModel | undefined {
  return directoryProjectOf(context, project_name)?.models.get(name)
}

/** The workspace that the caller's token is in. */
function workspaceOfCaller(context: Context): Workspace {
  return isInDev(context) ? 'dev' : 'production'
}

/** A project in a directory as the caller's workspace has it; undefined for one of records. */
export function directoryProjectOf(context: Context, name: string | null): DirectoryProject | undefined {
  return name === null ? undefined : context.projects?.project(name, workspaceOfCaller(context))
}

/** What is asked of models: which they are, and whose. */
type ModelName = Pick<LookmlModelDocument, 'name' | 'project_name'>

/**
 * What menus have of the explores of models, as the caller may see them: those of LookML in a directory in the caller's
 * workspace, and of other models those of records.
 */
export async function navExploresOf(context: Context, models: readonly ModelName[]): Promise<NavDocument[]> {
  const { directory, recorded } = await gather(context, models, (model, hasGrant) => model.nav(hasGrant))
  return [...directory, ...recorded]
}

/** The names of the same explores, and of their fields. */
export async function exploreNamesOf(context: Context, models: readonly ModelName[]): Promise<ExploreNames[]> {
  const { directory, recorded } = await gather(context, models, (model, hasGrant) => model.names(hasGrant))
  return [...directory, ...recorded.map(namesOf)]
}

function namesOf({ model_name, name, fields }: ExploreDocument): ExploreNames {
  return { model_name, name, fields: fields ? new Set(allFields(fields).map((field) => field.name)) : undefined }
}

/** The fields of a name in the explores of a model. */
export async function fieldsCalled(context: Context, model: ModelName, name: string): Promise<SparseField[]> {
  const { directory, recorded } = await gather(context, [model], ({ field }, hasGrant) => {
    const found = field(name, hasGrant)
    return found ? [found] : []
  })
  return [...directory, ...recorded.flatMap(({ fields }) => allFields(fields ?? {}))].filter(
    (field) => field.name === name
  )
}

function allFields(fields: NonNullable<ExploreDocument['fields']>): SparseField[] {
  const { dimensions, measures, filters, parameters } = fields
  return [dimensions ?? [], measures ?? [], filters ?? [], parameters ?? []].flat()
}

async function gather<Found>(
  context: Context,
  models: readonly ModelName[],
  of: (model: DirectoryModel, hasGrant: HasGrant) => readonly Found[]
): Promise<{ readonly directory: Found[]; readonly recorded: ExploreDocument[] }> {
  const directory: Found[] = []
  const others: string[] = []
  for (const { name, project_name } of models) {
    const project = directoryProjectOf(context, project_name)
    if (!project) others.push(name)
    const model = project?.models.get(name)
    if (model) directory.push(...of(model, await grantsOf(context, model)))
  }
  const where = { model_name: { in: others } }
  const found = others.length === 0 ? [] : await context.store.find(explores, { where })
  return { directory, recorded: found.map(({ document }) => document) }
}

/** One explore of a model, as `navExploresOf` has it, with its fields. */
export async function exploreOf(
  context: Context,
  { name: model_name, project_name }: ModelName,
  name: string
): Promise<ExploreDocument | undefined> {
  const project = directoryProjectOf(context, project_name)
  if (project) {
    const model = project.models.get(model_name)
    return model?.explore(name, await grantsOf(context, model))
  }
  const [known] = await context.store.find(explores, { where: { model_name, name }, limit: 1 })
  return known?.document
}

/** Finds out which access grants of a model the caller has, by the values of the caller's user attributes. */
async function grantsOf(context: Context, { grants }: DirectoryModel): Promise<HasGrant> {
  if (grants.length === 0) return () => false
  const where = { name: { in: grants.map(({ userAttribute }) => userAttribute) } }
  const attributes = (await context.store.find(userAttributes, { where })).map(({ document }) => document)
  const values = await valuesOfUser(context, context.caller.user.document, attributes)
  const valueOf = new Map(attributes.map(({ name }, at) => [name, values[at]?.[0]?.value ?? '']))
  const had = grants.filter(({ userAttribute, allowedValues }) => {
    const own = (valueOf.get(userAttribute) ?? '').split(',').map((each) => each.trim())
    return own.some((value) => allowedValues.includes(value))
  })
  const names = new Set(had.map(({ name }) => name))
  return (name) => names.has(name)
}
