import type { DashboardElement } from 'lookerts/4.0'
import type { create_dashboard_element } from 'lookerts/4.0/dashboard'
import type { Handler } from '../../context.ts'
import { answerOf } from '../../families/answers.ts'
import { newDocument } from '../../families/write.ts'
import { toElement } from './element-given.ts'
import { elementFamily } from './elements.ts'
import { elements } from './kinds.ts'
import { placesOf } from './layouts.ts'

/** Makes an element and gives it a place in each layout. */
export const handleCreateDashboardElement: Handler<typeof create_dashboard_element> = async (context, { body }) => {
  const { given, changes } = await toElement(context, { ...body })
  const document = await newDocument(context, elementFamily, given)
  await context.store.commit([
    ...changes,
    { op: 'insert', kind: elements, document },
    ...(await placesOf(context, document))
  ])
  return (await answerOf(context, elementFamily, document)) as DashboardElement
}
