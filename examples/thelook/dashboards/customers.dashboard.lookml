# Who the customers are, and whether they come back.
- dashboard: customers
  title: Customers
  description: Where customers live, what brought them, and what becomes of them
  layout: newspaper
  preferred_viewer: dashboards-next

  filters:
  - name: signed_up
    title: Signed Up
    type: date_filter
    default_value: 3 years
    allow_multiple_values: true
    required: false

  - name: source
    title: Traffic Source
    type: field_filter
    default_value: ''
    allow_multiple_values: true
    required: false
    ui_config:
      type: checkboxes
      display: popover
    model: thelook
    explore: users
    listens_to_filters: []
    field: users.traffic_source

  - name: spend
    title: Lifetime Sales
    type: number_filter
    default_value: ''
    allow_multiple_values: true
    required: false

  elements:
  - name: users
    title: Users
    model: thelook
    explore: users
    type: single_value
    fields: [users.count]
    listen:
      signed_up: users.created_date
      source: users.traffic_source
      spend: user_facts.lifetime_sales
    row: 0
    col: 0
    width: 8
    height: 4

  - name: repeat_customers
    title: Repeat Customers
    model: thelook
    explore: users
    type: single_value
    fields: [user_facts.repeat_customer_count, user_facts.customer_count]
    show_comparison: true
    comparison_type: progress_percentage
    listen:
      signed_up: users.created_date
      source: users.traffic_source
      spend: user_facts.lifetime_sales
    row: 0
    col: 8
    width: 8
    height: 4

  - name: lifetime_sales
    title: Average Lifetime Sales
    model: thelook
    explore: users
    type: single_value
    fields: [user_facts.average_lifetime_sales]
    listen:
      signed_up: users.created_date
      source: users.traffic_source
      spend: user_facts.lifetime_sales
    row: 0
    col: 16
    width: 8
    height: 4

  - name: by_country
    title: Users by Country
    model: thelook
    explore: users
    type: looker_geo_choropleth
    fields: [users.country, users.count]
    sorts: [users.count desc]
    limit: 500
    map: world
    listen:
      signed_up: users.created_date
      source: users.traffic_source
      spend: user_facts.lifetime_sales
    row: 4
    col: 0
    width: 12
    height: 8

  - name: by_age
    title: Users by Age and Gender
    model: thelook
    explore: users
    type: looker_column
    fields: [users.age_tier, users.gender, users.count]
    pivots: [users.gender]
    filters:
      users.age: NOT NULL
    sorts: [users.age_tier, users.gender]
    limit: 500
    row_total: right
    listen:
      signed_up: users.created_date
      source: users.traffic_source
      spend: user_facts.lifetime_sales
    row: 4
    col: 12
    width: 12
    height: 8

  - name: orders_per_customer
    title: How Often Customers Order
    model: thelook
    explore: users
    type: looker_bar
    fields: [user_facts.order_count_tier, users.count]
    sorts: [user_facts.order_count_tier]
    limit: 20
    listen:
      signed_up: users.created_date
      source: users.traffic_source
      spend: user_facts.lifetime_sales
    row: 12
    col: 0
    width: 12
    height: 8

  - name: best_customers
    title: The Best Customers
    model: thelook
    explore: users
    type: looker_grid
    fields: [users.name, users.country, user_facts.order_count, user_facts.lifetime_sales, latest_order.created_date]
    filters:
      user_facts.order_count: '>0'
    sorts: [user_facts.lifetime_sales desc]
    limit: 20
    dynamic_fields:
    - table_calculation: sales_per_order
      label: Sales per Order
      expression: ${user_facts.lifetime_sales} / ${user_facts.order_count}
      value_format_name: usd
      _kind_hint: dimension
      _type_hint: number
    listen:
      signed_up: users.created_date
      source: users.traffic_source
      spend: user_facts.lifetime_sales
    row: 12
    col: 12
    width: 12
    height: 8
