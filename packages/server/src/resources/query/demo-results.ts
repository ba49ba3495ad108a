import type { QueryResultDocument } from './query-results.ts'

type Rows = QueryResultDocument['rows']

/** What is found in the demo: by its queries, and in what the server knows of itself. */
export const demoResults: readonly Partial<QueryResultDocument>[] = [
  {
    model: 'thelook',
    view: 'order_items',
    measures: ['order_items.total_sale_price', 'order_items.count'],
    rows: table(
      ['products.category', 'order_items.total_sale_price', 'order_items.count'],
      ['Outerwear & Coats', 1311826.5, 8985],
      ['Jeans', 1239180.25, 12637],
      ['Sweaters', 832290.75, 11174],
      ['Suits & Sport Coats', 653980.5, 5045],
      ['Swim', 648030.0, 11315],
      ['Fashion Hoodies & Sweatshirts', 643460.25, 11871],
      ['Sleep & Lounge', 567250.0, 11153],
      ['Shorts', 508990.5, 11110],
      ['Tops & Tees', 489900.75, 11882],
      ['Dresses', 456530.0, 5471],
      ['Active', 445210.25, 9025],
      ['Intimates', 435170.5, 13236]
    )
  },
  {
    model: 'thelook',
    view: 'users',
    measures: ['users.count'],
    rows: table(
      ['users.id', 'users.state', 'users.age', 'users.count'],
      [1, 'California', 34, 1],
      [2, 'California', 52, 1],
      [3, 'Texas', 27, 1],
      [4, 'New York', 41, 1],
      [5, 'California', 63, 1],
      [6, 'Texas', 19, 1],
      [7, 'Illinois', 38, 1],
      [8, null, 45, 1]
    )
  },
  {
    model: 'thelook',
    view: 'orders',
    measures: ['orders.count'],
    rows: table(
      ['orders.created_month', 'orders.status', 'orders.count'],
      ['2025-10', 'complete', 2101],
      ['2025-10', 'cancelled', 310],
      ['2025-11', 'complete', 2534],
      ['2025-11', 'cancelled', 287],
      ['2025-12', 'complete', 3127],
      ['2025-12', 'cancelled', 402]
    )
  },
  {
    model: 'thelook',
    view: 'products',
    measures: ['products.count'],
    rows: table(
      ['products.department', 'products.brand', 'products.count'],
      ['Men', 'Allegra K', 12],
      ['Women', 'Allegra K', 1034],
      ['Men', 'Calvin Klein', 268],
      ['Women', 'Calvin Klein', 229]
    )
  },
  {
    model: 'system__activity',
    view: 'dashboard',
    measures: ['dashboard.count'],
    rows: table(
      ['dashboard.id', 'dashboard.title', 'dashboard.link', 'dashboard.count'],
      ...Array.from({ length: 10 }, (_, at) => [
        at + 1,
        ['Sales Overview', 'Campaigns'][at] ?? `Report ${at + 1}`,
        `/dashboards/${at + 1}`,
        1
      ])
    )
  },
  {
    model: 'system__activity',
    view: 'look',
    measures: ['look.count'],
    rows: table(['look.id', 'look.title', 'look.count'], [1, 'Sales by category', 1], [2, 'Users by state', 1])
  },
  {
    model: 'system__activity',
    view: 'user',
    measures: ['user.count'],
    rows: table(['user.id', 'user.name', 'user.email', 'user.count'], [1, 'Admin User', null, 1])
  },
  {
    model: 'system__activity',
    view: 'history',
    measures: ['history.query_run_count', 'history.average_runtime', 'history.count', 'query.count'],
    rows: history()
  },
  {
    model: 'system__activity',
    view: 'scheduled_plan',
    measures: ['scheduled_job.count', 'scheduled_plan.count'],
    rows: table(
      ['scheduled_plan.id', 'scheduled_job.name', 'scheduled_job.status', 'scheduled_job.created_date'],
      [1, 'Sales by category, every morning', 'success', '2026-01-01']
    ).map((row) => ({ ...row, 'scheduled_job.count': 1, 'scheduled_plan.count': 1 }))
  },
  {
    sql: 'SELECT department, COUNT(*) AS products FROM products GROUP BY 1',
    measures: ['products'],
    rows: table(['department', 'products'], ['Men', 280], ['Women', 1263])
  }
]

/** What the demo's three queries left behind, and one that failed. */
function history(): Rows {
  return [
    run(1, 'order_items', ['products.category', 'order_items.total_sale_price'], 34),
    run(2, 'users', ['users.state', 'users.count'], 21),
    run(3, 'orders', ['orders.created_month', 'orders.count'], 13),
    { ...run(3, 'orders', ['orders.created_month', 'orders.count'], 1), 'history.status': 'error' }
  ]
}

function run(id: number, view: string, fields: readonly string[], count: number): Rows[number] {
  return {
    'query.id': id,
    'query.model': 'thelook',
    'query.view': view,
    'query.formatted_fields': JSON.stringify(fields),
    'query.formatted_filters': null,
    'query.filters': '{}',
    'query.count': count,
    'history.id': id,
    'history.created_date': '2026-01-01',
    'history.created_time': '2026-01-01 09:00:00',
    'history.source': 'dashboard',
    'history.status': 'complete',
    'history.runtime': 0.25,
    'history.connection_name': 'thelook',
    'history.workspace_id': 'production',
    'history.real_dash_id': id === 3 ? 2 : 1,
    'history.dashboard_session': `session-${id}`,
    'history.query_run_count': count,
    'history.count': count,
    'history.average_runtime': 0.25,
    'dashboard.id': id === 3 ? 2 : 1,
    'dashboard.title': id === 3 ? 'Campaigns' : 'Sales Overview',
    'look.id': id === 3 ? null : id,
    'user.id': 1,
    'user.name': 'Admin User',
    'user.dev_mode': 'No',
    'user.dev_branch_name': null
  }
}

function table(names: readonly string[], ...rows: readonly (readonly (string | number | null)[])[]): Rows {
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? null])))
}
