# Ranks brands by what the reader picks, and gathers all but the first of them.
view: brand_ranking {
  derived_table: {
    sql:
      SELECT
        brand,
        RANK() OVER (ORDER BY {% parameter rank_by %} DESC) AS brand_rank
      FROM (
        SELECT
          products.brand AS brand,
          SUM(order_items.sale_price) AS sales,
          COUNT(*) AS lines
        FROM order_items
        INNER JOIN products ON products.id = order_items.product_id
        WHERE {% condition rank_period %} order_items.created_at {% endcondition %}
        GROUP BY products.brand
      ) AS brands ;;
  }

  parameter: rank_by {
    type: unquoted
    allowed_value: {
      label: "Sales"
      value: "sales"
    }
    allowed_value: {
      label: "Lines"
      value: "lines"
    }
    default_value: "sales"
  }

  parameter: top_count {
    label: "How Many Brands"
    description: "The others are one"
    type: number
    default_value: "10"
  }

  filter: rank_period {
    description: "Only sales of this period count in the ranking"
    type: date
  }

  dimension: brand {
    hidden: yes
    primary_key: yes
    type: string
    sql: ${TABLE}.brand ;;
  }

  dimension: rank {
    label: "Brand Rank"
    type: number
    sql: ${TABLE}.brand_rank ;;
  }

  dimension: top_brand {
    description: "The brand, if it is among the first; else Other"
    type: string
    sql: CASE WHEN ${rank} <= {% parameter top_count %} THEN ${brand} ELSE 'Other' END ;;
    order_by_field: top_brand_order
  }

  dimension: top_brand_order {
    hidden: yes
    type: number
    sql: CASE WHEN ${rank} <= {% parameter top_count %} THEN ${rank} ELSE 1000000 END ;;
  }
}
