view: products {
  sql_table_name: products ;;
  drill_fields: [detail*]

  dimension: id {
    label: "Product ID"
    primary_key: yes
    type: number
    sql: ${TABLE}.id ;;
    value_format_name: id
  }

  dimension: name {
    label: "Product"
    type: string
    sql: ${TABLE}.name ;;
    link: {
      label: "Open in the shop"
      url: "@{shop_url}/product/{{ id._value }}"
    }
    link: {
      label: "Search the web"
      url: "https://www.example.com/search?q={{ value | url_encode }}"
    }
  }

  dimension: brand {
    type: string
    sql: ${TABLE}.brand ;;
    drill_fields: [category, name]
    html: <a href="@{shop_url}/brands/{{ value | url_encode }}">{{ rendered_value }}</a> ;;
  }

  dimension: category {
    type: string
    sql: ${TABLE}.category ;;
    drill_fields: [department, brand, name]
  }

  dimension: department {
    description: "Men or Women"
    type: string
    sql: ${TABLE}.department ;;
    suggestions: ["Men", "Women"]
  }

  dimension: sku {
    label: "SKU"
    type: string
    sql: ${TABLE}.sku ;;
    can_filter: yes
    suggestable: no
  }

  dimension: distribution_center_id {
    hidden: yes
    type: number
    sql: ${TABLE}.distribution_center_id ;;
  }

  dimension: retail_price {
    description: "Before discounts"
    type: number
    sql: ${TABLE}.retail_price ;;
    value_format_name: money
  }

  dimension: cost {
    required_access_grants: [can_see_costs]
    type: number
    sql: ${TABLE}.cost ;;
    value_format_name: money
  }

  dimension: price_range {
    description: "What the price is like among clothes"
    case: {
      when: {
        sql: ${retail_price} < 30 ;;
        label: "Low"
      }
      when: {
        sql: ${retail_price} < 100 ;;
        label: "Middle"
      }
      else: "High"
    }
  }

  # Compares one brand with all others.

  filter: brand_to_compare {
    description: "The brand that Compared Brand sets apart"
    type: string
    suggest_dimension: products.brand
  }

  dimension: compared_brand {
    description: "The brand that is picked in Brand to Compare, or All Others"
    type: string
    sql: CASE WHEN {% condition brand_to_compare %} ${brand} {% endcondition %} THEN ${brand} ELSE 'All Others' END ;;
  }

  measure: count {
    label: "Products"
    type: count
  }

  measure: brand_count {
    label: "Brands"
    type: count_distinct
    sql: ${brand} ;;
    drill_fields: [brand, count]
  }

  measure: average_retail_price {
    type: average
    sql: ${retail_price} ;;
    value_format_name: money
  }

  measure: average_cost {
    required_access_grants: [can_see_costs]
    type: average
    sql: ${cost} ;;
    value_format_name: money
  }

  measure: categories {
    description: "The categories, one behind the other"
    type: list
    list_field: category
  }

  set: detail {
    fields: [id, name, brand, category, department, retail_price]
  }
}
