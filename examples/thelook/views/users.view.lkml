include: "/views/geography.view.lkml"

view: users {
  extends: [geography]
  sql_table_name: users ;;
  drill_fields: [detail*]

  dimension: id {
    label: "User ID"
    primary_key: yes
    type: number
    sql: ${TABLE}.id ;;
    value_format_name: id
    tags: ["user_id"]
  }

  dimension: first_name {
    group_label: "Name"
    required_access_grants: [can_see_personal_data]
    type: string
    sql: ${TABLE}.first_name ;;
  }

  dimension: last_name {
    group_label: "Name"
    required_access_grants: [can_see_personal_data]
    type: string
    sql: ${TABLE}.last_name ;;
  }

  dimension: name {
    group_label: "Name"
    group_item_label: "Full Name"
    description: "First and last name"
    type: string
    sql: ${TABLE}.first_name || ' ' || ${TABLE}.last_name ;;
    required_fields: [id]
    suggestable: no
    link: {
      label: "All orders of {{ value }}"
      url: "/explore/thelook/orders?fields=orders.id,orders.created_date,orders.status&f[users.id]={{ id._value }}"
    }
  }

  dimension: email {
    description: "Whole for those who may see it, else without the name"
    type: string
    sql:
      {% if _user_attributes['department'] == 'support' or _user_attributes['department'] == 'management' %}
        ${TABLE}.email
      {% else %}
        '***@' || SPLIT_PART(${TABLE}.email, '@', 2)
      {% endif %} ;;
    tags: ["email"]
    action: {
      label: "Send a coupon"
      url: "@{shop_url}/hooks/coupons"
      param: {
        name: "user_id"
        value: "{{ id._value }}"
      }
      form_param: {
        name: "code"
        label: "Coupon"
        type: select
        option: {
          name: "FRIENDS20"
          label: "20 % for friends"
        }
        option: {
          name: "SPRING15"
          label: "15 % in spring"
        }
        default: "FRIENDS20"
        required: yes
      }
    }
  }

  dimension: age {
    description: "Unknown for one user in twenty"
    type: number
    sql: ${TABLE}.age ;;
  }

  dimension: age_tier {
    type: tier
    tiers: [18, 25, 35, 45, 55, 65]
    style: integer
    sql: ${age} ;;
  }

  dimension: is_adult {
    type: yesno
    sql: ${age} >= 18 ;;
  }

  dimension: gender {
    type: string
    sql: ${TABLE}.gender ;;
    suggestions: ["f", "m"]
  }

  dimension: street_address {
    group_label: "Place"
    required_access_grants: [can_see_personal_data]
    type: string
    sql: ${TABLE}.street_address ;;
    suggestable: no
  }

  dimension: city {
    group_label: "Place"
    type: string
    sql: ${TABLE}.city ;;
    drill_fields: [zip]
  }

  dimension: state {
    group_label: "Place"
    description: "State or province; countries without any have none here"
    type: string
    sql: ${TABLE}.state ;;
    map_layer_name: us_states
    drill_fields: [city, zip]
  }

  dimension: country {
    group_label: "Place"
    type: string
    sql: ${TABLE}.country ;;
    map_layer_name: countries
    drill_fields: [state, city]
  }

  dimension: zip {
    label: "ZIP Code"
    group_label: "Place"
    type: zipcode
    sql: ${TABLE}.postal_code ;;
    alias: [postal_code]
  }

  dimension: region {
    group_label: "Place"
    description: "How sales divides the world"
    map_layer_name: sales_regions
    case: {
      when: {
        sql: ${country} = 'USA' ;;
        label: "North America"
      }
      when: {
        sql: ${country} = 'Brazil' ;;
        label: "South America"
      }
      when: {
        sql: ${country} IN ('United Kingdom', 'Germany', 'France') ;;
        label: "Europe"
      }
      else: "Asia Pacific"
    }
    alpha_sort: yes
    drill_fields: [country, state]
  }

  dimension: place {
    group_label: "Place"
    description: "As fine as the query is: the city where that is asked for, else the state, else the country"
    type: string
    sql:
      {% if users.city._in_query %} ${city}
      {% elsif users.state._in_query %} COALESCE(${state}, ${country})
      {% else %} ${country}
      {% endif %} ;;
  }

  dimension: traffic_source {
    description: "What brought the user to the shop first"
    type: string
    sql: ${TABLE}.traffic_source ;;
  }

  dimension: accepts_marketing {
    description: "Whether the user wants to hear from us; no for those who did not say"
    type: yesno
    sql: ${TABLE}.accepts_marketing ;;
  }

  dimension_group: created {
    label: "Signed Up"
    description: "When the user signed up"
    type: time
    timeframes: [raw, time, date, week, month, quarter, year]
    sql: ${TABLE}.created_at ;;
  }

  dimension_group: since_sign_up {
    label: "since Sign-Up"
    description: "From the sign-up to today"
    type: duration
    intervals: [day, month, year]
    sql_start: ${created_raw} ;;
    sql_end: CURRENT_TIMESTAMP ;;
  }

  measure: count {
    label: "Users"
    type: count
  }

  measure: average_age {
    type: average
    sql: ${age} ;;
    value_format_name: decimal_1
  }

  measure: state_count {
    label: "States"
    type: count_distinct
    sql: ${state} ;;
    drill_fields: [state, count]
  }

  measure: percent_of_users {
    type: percent_of_total
    sql: ${count} ;;
    value_format: "0.0\\%"
  }

  set: detail {
    fields: [id, name, email, city, country, created_date]
  }

  set: personal {
    fields: [first_name, last_name, name, email, street_address]
  }
}
