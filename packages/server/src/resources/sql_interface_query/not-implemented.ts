/** Why the operations of this tag that have no endpoint have none. */
export const notImplemented: Readonly<Record<string, string>> = {
  create_sql_interface_query: "SQL over LookML is planned by the vendor's query engine, which is not public.",
  sql_interface_metadata: "It answers a protocol of the vendor's JDBC driver with what the vendor's engine knows.",
  run_sql_interface_query: 'There is no such query that could be run.'
}
