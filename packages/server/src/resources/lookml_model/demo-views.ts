import type { SparseField } from './explore-kinds.ts'

/** The fields of a view, those of the model `thelook` and those of what the server knows of itself. */
export interface DemoView {
  readonly dimensions: readonly SparseField[]
  readonly measures: readonly SparseField[]
}

const formatted = { value_format: '$#,##0.00', value_format_name: 'usd' }

const statuses = ['cancelled', 'complete', 'pending', 'processing', 'returned', 'shipped']

export const demoViews: Readonly<Record<string, DemoView>> = {
  order_items: view(
    'order_items',
    [key('id'), number('order_id'), number('product_id'), number('sale_price', 'usd'), ...times('returned')],
    [count('id'), sum('total_sale_price', 'sale_price'), average('average_sale_price', 'sale_price')]
  ),
  orders: view(
    'orders',
    [key('id'), number('user_id'), text('status', statuses), ...times('created')],
    [count('id', 'created_date', 'users.last_name')]
  ),
  products: view(
    'products',
    [
      key('id'),
      text('name'),
      text('category', [
        'Active',
        'Dresses',
        'Jeans',
        'Outerwear & Coats',
        'Shorts',
        'Suits & Sport Coats',
        'Sweaters'
      ]),
      text('brand', ['Allegra K', 'Calvin Klein']),
      text('department', ['Men', 'Women']),
      number('retail_price', 'usd'),
      number('cost', 'usd')
    ],
    [count('id', 'name'), average('average_cost', 'cost')]
  ),
  users: view(
    'users',
    [
      key('id'),
      text('first_name'),
      text('last_name'),
      text('email'),
      text('gender', ['f', 'm']),
      text('city'),
      text('state', ['California', 'Illinois', 'New York', 'Texas']),
      { name: 'country', map_layer: null, suggestions: ['USA'] },
      { name: 'zip', type: 'zipcode' },
      number('age'),
      { name: 'is_adult', type: 'yesno' },
      ...times('created')
    ],
    [count('id', 'last_name', 'first_name'), average('average_age', 'age')]
  ),
  dashboard: view('dashboard', [key('id'), text('title'), text('link'), ...times('created')], [count('id', 'title')]),
  look: view('look', [key('id'), text('title'), text('link'), ...times('created')], [count('id', 'title')]),
  user: view(
    'user',
    [key('id'), text('name'), text('email'), { name: 'dev_mode', type: 'yesno' }, ...times('created')],
    [count('id', 'name')]
  ),
  query: view(
    'query',
    [key('id'), text('model'), text('view'), text('formatted_fields'), text('formatted_filters')],
    [count('id', 'model', 'view')]
  ),
  history: view(
    'history',
    [
      key('id'),
      text('source', ['api4', 'dashboard', 'explore', 'scheduled_task', 'sqlrunner']),
      text('status', ['complete', 'error', 'killed']),
      number('runtime'),
      ...times('created')
    ],
    [count('id'), { name: 'query_run_count', type: 'number' }, average('average_runtime', 'runtime')]
  )
}

function view(name: string, dimensions: readonly SparseField[], measures: readonly SparseField[]): DemoView {
  const within = (field: SparseField): SparseField => ({
    ...field,
    name: `${name}.${field.name}`,
    ...(field.drill_fields && {
      drill_fields: field.drill_fields.map((each) => (each.includes('.') ? each : `${name}.${each}`))
    })
  })
  return { dimensions: dimensions.map(within), measures: measures.map(within) }
}

function key(name: string): SparseField {
  return { name, type: 'number', primary_key: true }
}

function number(name: string, format?: string): SparseField {
  return { name, type: 'number', ...(format === undefined ? {} : formatted) }
}

function text(name: string, suggestions?: string[]): SparseField {
  return { name, ...(suggestions && { suggestions }) }
}

function times(name: string): SparseField[] {
  const frames = ['time', 'date', 'week', 'month', 'quarter', 'year']
  return frames.map((frame) => ({ name: `${name}_${frame}`, type: `date_${frame}` }))
}

function count(...drill_fields: string[]): SparseField {
  return { name: 'count', type: 'count', drill_fields }
}

function sum(name: string, of: string): SparseField {
  return { name, type: 'sum', sql: `\${${of}}`, ...formatted }
}

function average(name: string, of: string): SparseField {
  return { name, type: 'average', sql: `\${${of}}`, ...(/price|cost/.test(of) ? formatted : {}) }
}
