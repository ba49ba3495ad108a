# What visitors do on the site, and how many of them buy.
- dashboard: web_traffic
  title: Web Traffic
  description: Sessions, the funnel, and orders next to visits
  layout: newspaper
  preferred_viewer: dashboards-next

  filters:
  - name: period
    title: Period
    type: date_filter
    default_value: 12 months
    allow_multiple_values: true
    required: true

  - name: device
    title: Device
    type: string_filter
    default_value: ''
    allow_multiple_values: true
    required: false
    ui_config:
      type: button_group
      display: inline
      options: [mobile, desktop, tablet]

  elements:
  - name: intro
    type: text
    title_text: ''
    body_text: "A **session** is a visit to the site. It converts when it ends with an order."
    row: 0
    col: 0
    width: 24
    height: 2

  - name: sessions
    title: Sessions
    model: thelook
    explore: events
    type: single_value
    fields: [sessions.count]
    listen:
      period: sessions.started_date
      device: events.device
    row: 2
    col: 0
    width: 8
    height: 4

  - name: conversion
    title: Conversion Rate
    model: thelook
    explore: events
    type: single_value
    fields: [sessions.conversion_rate]
    listen:
      period: sessions.started_date
      device: events.device
    row: 2
    col: 8
    width: 8
    height: 4

  - name: bounces
    title: Bounce Rate
    model: thelook
    explore: events
    type: single_value
    fields: [sessions.bounce_rate]
    listen:
      period: sessions.started_date
      device: events.device
    row: 2
    col: 16
    width: 8
    height: 4

  - name: funnel
    title: From Visit to Purchase
    model: thelook
    explore: events
    type: looker_funnel
    fields:
    - sessions.count
    - sessions.product_session_count
    - sessions.cart_session_count
    - sessions.purchase_session_count
    limit: 1
    listen:
      period: sessions.started_date
      device: events.device
    row: 6
    col: 0
    width: 12
    height: 8

  # Two queries of two explores, side by side by month.
  - name: visits_and_orders
    title: Visits and Orders by Month
    merged_queries:
    - model: thelook
      explore: events
      type: table
      fields: [sessions.started_month, sessions.count]
      sorts: [sessions.started_month]
      limit: 500
    - model: thelook
      explore: orders
      type: table
      fields: [orders.created_month, orders.count]
      sorts: [orders.created_month]
      limit: 500
      join_fields:
      - field_name: orders.created_month
        source_field_name: sessions.started_month
    type: looker_line
    listen:
    - period: sessions.started_date
      device: events.device
    - period: orders.created_date
    row: 6
    col: 12
    width: 12
    height: 8

  - name: by_hour
    title: Sessions by Hour and Weekday
    model: thelook
    explore: events
    type: looker_grid
    fields: [sessions.started_hour_of_day, sessions.started_day_of_week, sessions.count]
    pivots: [sessions.started_day_of_week]
    sorts: [sessions.started_day_of_week, sessions.started_hour_of_day]
    limit: 24
    row_total: right
    listen:
      period: sessions.started_date
      device: events.device
    row: 14
    col: 0
    width: 24
    height: 10
