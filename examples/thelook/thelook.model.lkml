connection: "thelook"
label: "The Look"
week_start_day: monday
fiscal_month_offset: 1
case_sensitive: no

include: "/settings.lkml"
include: "/views/*.view.lkml"
include: "/explores/*.explore.lkml"
# Refinements come after what they refine.
include: "/refinements/*.lkml"
include: "/tests/*.test.lkml"
include: "/dashboards/*.dashboard.lookml"

persist_with: nightly
