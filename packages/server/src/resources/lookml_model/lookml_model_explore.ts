import type { lookml_model_explore } from 'lookerts/4.0/lookml_model'
import type { Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { findById } from '../../families/read.ts'
import { directoryModelOf, exploreOf } from '../../lookml/explores-of.ts'
import { connections } from '../connection/connections.ts'
import { newExplore } from './explore-kinds.ts'
import { exploreAnswer } from './explores.ts'
import { lookmlModelFamily } from './lookml-models.ts'

/** Gives an explore with all its fields; one that is only listed has none. */
export const handleLookmlModelExplore: Handler<typeof lookml_model_explore> = async (
  context,
  { lookml_model_name, explore_name, add_drills_metadata = false, fields }
) => {
  const { document: model } = await findById(context, lookmlModelFamily, lookml_model_name)
  const known = await exploreOf(context, model, explore_name)
  const listed = model.explores.find(({ name }) => name === explore_name)
  if (!known && !listed) throw notFound()
  const bare = { ...newExplore, id: '', name: explore_name, model_name: model.name, label: listed?.label ?? null }
  const answer = exploreAnswer(context, model, known ?? bare, add_drills_metadata)
  const connection = await context.store.get(connections, answer.connection_name ?? '')
  const dialect_name = connection?.document.dialect_name ?? null
  // Finding them validates the whole project: not for who does not ask.
  const isAsked = fields === undefined || fields === '' || /\berrors\b/.test(fields)
  const errors = isAsked ? directoryModelOf(context, model)?.errorsOf(explore_name) : undefined
  return { ...answer, dialect_name, ...(errors && { errors }) }
}
