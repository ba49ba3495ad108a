include: "/explores/*.explore.lkml"

test: conversion_rate_is_a_rate {
  explore_source: events {
    column: conversion_rate { field: sessions.conversion_rate }
    filters: [sessions.started_date: "before 2100-01-01"]
  }
  assert: between_none_and_all {
    expression: ${sessions.conversion_rate} >= 0 AND ${sessions.conversion_rate} <= 1 ;;
  }
}
