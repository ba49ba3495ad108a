/** What the queries of the demo ask; `demo-results.ts` has what they find. */
export const demoQueries = [
  {
    id: '1',
    model: 'thelook',
    view: 'order_items',
    fields: ['products.category', 'order_items.total_sale_price'],
    sorts: ['order_items.total_sale_price desc 0'],
    limit: '10'
  },
  {
    id: '2',
    model: 'thelook',
    view: 'users',
    fields: ['users.state', 'users.count'],
    sorts: ['users.count desc 0'],
    limit: '500',
    vis_config: { type: 'looker_column' }
  },
  {
    id: '3',
    model: 'thelook',
    view: 'orders',
    fields: ['orders.created_month', 'orders.count'],
    sorts: ['orders.created_month'],
    limit: '500',
    vis_config: { type: 'looker_line' }
  }
] as const
