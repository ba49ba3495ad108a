import type { ProjectFileDocument } from './project-kinds.ts'

export const demoFiles: readonly ProjectFileDocument[] = [
  file('1', 'manifest.lkml', 'project_name: "thelook"\n'),
  file(
    '2',
    'thelook.model.lkml',
    `connection: "thelook"

include: "/views/*.view.lkml"

explore: order_items {
  join: orders { sql_on: \${order_items.order_id} = \${orders.id} ;; relationship: many_to_one }
  join: users { sql_on: \${orders.user_id} = \${users.id} ;; relationship: many_to_one }
  join: products { sql_on: \${order_items.product_id} = \${products.id} ;; relationship: many_to_one }
}

explore: orders {
  join: users { sql_on: \${orders.user_id} = \${users.id} ;; relationship: many_to_one }
}

explore: products {}

explore: users {}
`
  ),
  file('3', 'views/order_items.view.lkml', view('order_items')),
  file('4', 'views/orders.view.lkml', view('orders')),
  file('5', 'views/products.view.lkml', view('products')),
  file('6', 'views/users.view.lkml', view('users')),
  file('7', 'README.md', '# The Look\n')
]

function file(id: string, path: string, contents: string): ProjectFileDocument {
  return { id, project_id: 'thelook', path, contents, errors: [] }
}

function view(name: string): string {
  const key = '  dimension: id { primary_key: yes type: number sql: ${TABLE}.id ;; }'
  return `view: ${name} {\n  sql_table_name: public.${name} ;;\n\n${key}\n\n  measure: count { type: count }\n}\n`
}
