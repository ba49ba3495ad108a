# How the business is doing, for everybody.
- dashboard: business_pulse
  title: Business Pulse
  description: Sales, orders and customers at a glance
  layout: newspaper
  preferred_viewer: dashboards-next
  auto_run: true
  refresh: 1 hour

  filters:
  - name: date
    title: Date
    type: field_filter
    default_value: 12 months
    allow_multiple_values: true
    required: true
    ui_config:
      type: relative_timeframes
      display: inline
      options: []
    model: thelook
    explore: order_items
    listens_to_filters: []
    field: orders.created_date

  - name: country
    title: Country
    type: field_filter
    default_value: ''
    allow_multiple_values: true
    required: false
    ui_config:
      type: tag_list
      display: popover
    model: thelook
    explore: order_items
    listens_to_filters: []
    field: users.country

  - name: state
    title: State
    type: field_filter
    default_value: ''
    allow_multiple_values: true
    required: false
    ui_config:
      type: tag_list
      display: popover
    model: thelook
    explore: order_items
    listens_to_filters: [country]
    field: users.state

  elements:
  - name: sales
    title: Sales
    model: thelook
    explore: order_items
    type: single_value
    fields: [order_items.total_sale_price]
    limit: 1
    listen:
      date: orders.created_date
      country: users.country
      state: users.state
    row: 0
    col: 0
    width: 6
    height: 4

  - name: orders
    title: Orders
    model: thelook
    explore: order_items
    type: single_value
    fields: [orders.count]
    limit: 1
    listen:
      date: orders.created_date
      country: users.country
      state: users.state
    row: 0
    col: 6
    width: 6
    height: 4

  - name: order_value
    title: Average Order Value
    model: thelook
    explore: order_items
    type: single_value
    fields: [order_items.average_order_value]
    limit: 1
    listen:
      date: orders.created_date
      country: users.country
      state: users.state
    row: 0
    col: 12
    width: 6
    height: 4

  - name: return_rate
    title: Return Rate
    model: thelook
    explore: order_items
    type: single_value
    fields: [order_items.return_rate]
    limit: 1
    note_state: collapsed
    note_display: hover
    note_text: Returned lines of all lines that were not cancelled
    listen:
      date: orders.created_date
      country: users.country
      state: users.state
    row: 0
    col: 18
    width: 6
    height: 4

  - name: orders_by_month
    title: Orders by Month
    model: thelook
    explore: orders
    type: looker_line
    fields: [orders.created_month, orders.count, orders.running_order_count]
    fill_fields: [orders.created_month]
    sorts: [orders.created_month]
    limit: 500
    show_null_points: true
    interpolation: monotone
    listen:
      date: orders.created_date
      country: users.country
      state: users.state
    row: 4
    col: 0
    width: 12
    height: 8

  - name: sales_by_department
    title: Sales by Quarter and Department
    model: thelook
    explore: order_items
    type: looker_column
    fields: [orders.created_quarter, products.department, order_items.total_sale_price]
    pivots: [products.department]
    fill_fields: [orders.created_quarter]
    sorts: [orders.created_quarter, products.department]
    limit: 500
    stacking: normal
    series_colors:
      Men - order_items.total_sale_price: '#2f6fab'
      Women - order_items.total_sale_price: '#c7663b'
    listen:
      date: orders.created_date
      country: users.country
      state: users.state
    row: 4
    col: 12
    width: 12
    height: 8

  - name: about_goods
    type: text
    title_text: What Sells
    subtitle_text: By category, and by the ten best brands
    body_text: |
      Sales are what customers paid, **cancelled orders included**.
      Click on a category to see its brands.
    row: 12
    col: 0
    width: 24
    height: 2

  - name: sales_by_category
    title: Sales by Category
    model: thelook
    explore: order_items
    type: looker_bar
    fields: [products.category, order_items.total_sale_price, order_items.percent_of_sales]
    sorts: [order_items.total_sale_price desc]
    limit: 15
    total: true
    listen:
      date: orders.created_date
      country: users.country
      state: users.state
    row: 14
    col: 0
    width: 12
    height: 8

  - name: sales_by_brand
    title: Sales by Brand
    model: thelook
    explore: order_items
    type: looker_pie
    fields: [brand_ranking.top_brand, order_items.total_sale_price]
    filters:
      brand_ranking.rank_by: sales
      brand_ranking.top_count: '10'
    sorts: [brand_ranking.top_brand]
    limit: 20
    value_labels: legend
    listen:
      date: orders.created_date
      country: users.country
      state: users.state
    row: 14
    col: 12
    width: 12
    height: 8
