/** What a column holds, and how a cell of it is written: money is cents, a timestamp is milliseconds since 1970, UTC. */
export type ColumnType = 'key' | 'integer' | 'text' | 'money' | 'degrees' | 'boolean' | 'timestamp'

/** A column of a table. */
export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly isPrimaryKey?: true
  /** Whether it may hold NULL. */
  readonly isNullable?: true
  /** The table whose `id` it holds. */
  readonly references?: string
}

/** A table of the shop's database. */
export interface Table {
  readonly name: string
  readonly columns: readonly Column[]
}

/** The tables of the shop, each behind those that it refers to. */
export const tables: readonly Table[] = [
  table('distribution_centers', key(), text('name'), degrees('latitude'), degrees('longitude')),
  table(
    'products',
    key(),
    text('name'),
    text('brand'),
    text('category'),
    text('department'),
    text('sku'),
    money('cost'),
    money('retail_price'),
    reference('distribution_center_id', 'distribution_centers')
  ),
  table(
    'users',
    key(),
    text('first_name'),
    text('last_name'),
    text('email'),
    nullable(integer('age')),
    text('gender'),
    text('street_address'),
    text('city'),
    nullable(text('state')),
    text('country'),
    text('postal_code'),
    degrees('latitude'),
    degrees('longitude'),
    text('traffic_source'),
    nullable({ name: 'accepts_marketing', type: 'boolean' }),
    timestamp('created_at')
  ),
  table(
    'inventory_items',
    key(),
    reference('product_id', 'products'),
    money('cost'),
    timestamp('created_at'),
    nullable(timestamp('sold_at'))
  ),
  table(
    'orders',
    key(),
    reference('user_id', 'users'),
    text('status'),
    money('shipping_fee'),
    nullable(text('coupon_code')),
    timestamp('created_at'),
    nullable(timestamp('shipped_at')),
    nullable(timestamp('delivered_at'))
  ),
  table(
    'order_items',
    key(),
    reference('order_id', 'orders'),
    reference('product_id', 'products'),
    reference('inventory_item_id', 'inventory_items'),
    text('status'),
    money('sale_price'),
    timestamp('created_at'),
    nullable(timestamp('returned_at'))
  ),
  table(
    'events',
    key(),
    text('session_id'),
    integer('sequence_number'),
    nullable(reference('user_id', 'users')),
    text('event_type'),
    text('uri'),
    nullable(reference('product_id', 'products')),
    nullable(reference('order_id', 'orders')),
    text('browser'),
    text('device'),
    text('traffic_source'),
    text('ip_address'),
    timestamp('created_at')
  )
]

function table(name: string, ...columns: Column[]): Table {
  return { name, columns }
}

function key(): Column {
  return { name: 'id', type: 'key', isPrimaryKey: true }
}

function reference(name: string, references: string): Column {
  return { name, type: 'key', references }
}

function text(name: string): Column {
  return { name, type: 'text' }
}

function integer(name: string): Column {
  return { name, type: 'integer' }
}

function money(name: string): Column {
  return { name, type: 'money' }
}

function degrees(name: string): Column {
  return { name, type: 'degrees' }
}

function timestamp(name: string): Column {
  return { name, type: 'timestamp' }
}

function nullable(column: Column): Column {
  return { ...column, isNullable: true }
}
