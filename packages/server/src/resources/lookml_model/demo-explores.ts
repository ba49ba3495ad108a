import { demoViews } from './demo-views.ts'
import { exploreId, newExplore, type ExploreDocument } from './explore-kinds.ts'

/** What is joined to what, and by which column of which view. */
const products = ['products', 'order_items.product_id'] as const
const orders = ['orders', 'order_items.order_id'] as const
const users = ['users', 'orders.user_id'] as const

export const demoExplores: readonly ExploreDocument[] = [
  explore('thelook', 'order_items', [orders, users, products], { description: 'What was sold, one row an item.' }),
  explore('thelook', 'orders', [users]),
  explore('thelook', 'products', []),
  explore('thelook', 'users', [])
]

/** Those of what the server knows of itself. */
export const systemExplores: readonly ExploreDocument[] = [
  explore('system__activity', 'dashboard', [['user', 'dashboard.user_id']]),
  explore('system__activity', 'look', [['user', 'look.user_id']]),
  explore('system__activity', 'history', [
    ['query', 'history.query_id'],
    ['user', 'history.user_id'],
    ['dashboard', 'history.dashboard_id'],
    ['look', 'history.look_id']
  ]),
  explore('system__activity', 'user', [])
]

function explore(
  model_name: string,
  name: string,
  joined: readonly (readonly [view: string, by: string])[],
  more: Partial<ExploreDocument> = {}
): ExploreDocument {
  const views = [name, ...joined.map(([view]) => view)].map((view) => demoViews[view]!)
  return {
    ...newExplore,
    id: exploreId(model_name, name),
    name,
    model_name,
    fields: {
      dimensions: views.flatMap(({ dimensions }) => dimensions),
      measures: views.flatMap(({ measures }) => measures)
    },
    joins: joined.map(([view, by]) => ({ name: view, sql_on: `\${${by}} = \${${view}.id}` })),
    ...more
  }
}
