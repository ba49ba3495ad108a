import type { lookml_model_explore } from 'lookerts/4.0/lookml_model'
import type { Handler } from '../../context.ts'
import { notFound } from '../../errors.ts'
import { findById } from '../../families/read.ts'
import { connections } from '../connection/connections.ts'
import { explores, newExplore } from './explore-kinds.ts'
import { exploreAnswer } from './explores.ts'
import { lookmlModelFamily } from './lookml-models.ts'

/** Gives an explore with all its fields; one that is only listed has none. */
export const handleLookmlModelExplore: Handler<typeof lookml_model_explore> = async (
  context,
  { lookml_model_name, explore_name, add_drills_metadata = false }
) => {
  const { document: model } = await findById(context, lookmlModelFamily, lookml_model_name)
  const where = { model_name: model.name, name: explore_name }
  const [known] = await context.store.find(explores, { where, limit: 1 })
  const listed = model.explores.find(({ name }) => name === explore_name)
  if (!known && !listed) throw notFound()
  const bare = { ...newExplore, id: '', name: explore_name, model_name: model.name, label: listed?.label ?? null }
  const answer = exploreAnswer(context, model, known?.document ?? bare, add_drills_metadata)
  const connection = await context.store.get(connections, answer.connection_name ?? '')
  return { ...answer, dialect_name: connection?.document.dialect_name ?? null }
}
