import type { CatalogueDocument, Table } from './catalogues.ts'

export const demoCatalogue: CatalogueDocument = {
  id: 'thelook',
  connection_name: 'thelook',
  databases: [
    {
      name: 'thelook',
      schemas: [
        {
          name: 'public',
          is_default: true,
          tables: [
            table('order_items', 118_914, 'id integer, order_id integer, product_id integer, sale_price numeric'),
            table('orders', 66_218, 'id integer, user_id integer, status varchar, created_at timestamp'),
            table('products', 29_120, 'id integer, category varchar, brand varchar, department varchar, cost numeric'),
            table('users', 42_307, 'id integer, first_name varchar, email varchar, age integer, state varchar')
          ]
        },
        { name: 'looker_scratch', tables: [table('user_facts', 42_307, 'user_id integer, lifetime_orders integer')] }
      ]
    }
  ]
}

function table(name: string, rows: number, columns: string): Table {
  return {
    name,
    rows,
    columns: columns.split(', ').map((each) => {
      const [column = '', data_type = ''] = each.split(' ')
      return { name: column, data_type }
    })
  }
}
