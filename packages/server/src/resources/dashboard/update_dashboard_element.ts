import type { DashboardElement } from 'lookerts/4.0'
import type { update_dashboard_element } from 'lookerts/4.0/dashboard'
import type { Handler } from '../../context.ts'
import { findById } from '../../families/read.ts'
import { updateOne } from '../../families/write.ts'
import { toElement } from './element-given.ts'
import { elementFamily } from './elements.ts'
import { resultMakerIdOf } from './result-makers.ts'

export const handleUpdateDashboardElement: Handler<typeof update_dashboard_element> = async (context, args) => {
  const { dashboard_element_id, body } = args
  const { document } = await findById(context, elementFamily, dashboard_element_id)
  await elementFamily.guard?.(context, document, 'update')
  // What was read is sent back: the result maker that it has already says nothing new.
  const { result_maker_id, ...rest } = body
  const isOwn = result_maker_id === resultMakerIdOf(document)
  const { given, changes } = await toElement(context, isOwn ? rest : { ...body })
  const family = { ...elementFamily, changed: () => changes }
  return (await updateOne(context, family, { dashboard_element_id, body: given })) as DashboardElement
}
