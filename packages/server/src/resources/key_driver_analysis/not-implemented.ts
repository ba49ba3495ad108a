/** Why the operations of this tag that have no endpoint have none. */
export const notImplemented: Readonly<Record<string, string>> = {
  run_key_driver_analysis: "The analysis is a service of the vendor's cloud, and its method is not public."
}
