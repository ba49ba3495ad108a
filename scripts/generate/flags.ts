/**
 * The operations that may be sent again though their method says no: when no answer came, nobody knows whether the
 * server has done them. Each with the reason why twice does no harm.
 */
export const repeatable: Readonly<Record<string, string>> = {
  acquire_embed_cookieless_session: 'a session that nobody uses runs out',
  activate_app_user: 'the user is let in, once or twice',
  connection_cost_estimate: 'only reads',
  create_dashboard_element_render_task: 'a picture that nobody fetches is dropped',
  create_dashboard_render_task: 'a picture that nobody fetches is dropped',
  create_embed_url_as_me: 'an address that nobody opens runs out',
  create_look_render_task: 'a picture that nobody fetches is dropped',
  create_lookml_dashboard_render_task: 'a picture that nobody fetches is dropped',
  create_merge_query: 'the same query gets the same id',
  create_query: 'the same query gets the same id',
  create_query_and_run_async: 'results that nobody fetches are dropped',
  create_query_render_task: 'a picture that nobody fetches is dropped',
  create_query_task: 'results that nobody fetches are dropped',
  create_sql_interface_query: 'a stored query does nothing by itself',
  create_sql_query: 'a stored query does nothing by itself',
  create_sso_embed_url: 'an address that nobody opens runs out',
  fetch_and_parse_saml_idp_metadata: 'only reads',
  fetch_integration_form: 'only reads',
  fetch_remote_data_action_form: 'only reads',
  login: 'a token that nobody has runs out',
  login_user: 'a token that nobody has runs out',
  parse_saml_idp_metadata: 'only reads',
  run_async: 'results that nobody fetches are dropped',
  run_inline_query: 'only reads',
  set_smtp_settings: 'replaces what there is',
  set_user_attribute_group_values: 'replaces what there is',
  set_user_attribute_user_value: 'replaces what there is',
  update_session: 'replaces the workspace of its own token alone',
  validate_project: 'only checks',
  validate_theme: 'only checks'
}

/** The operations that must not be sent again though their method says they may. Each with the harm of it. */
export const unrepeatable: Readonly<Record<string, string>> = {
  generate_tokens_for_cookieless_session: 'the tokens that were sent are spent',
  start_pdt_build: 'starts a second build',
  update_artifacts: 'the versions that were sent are old by then, so it fails though it was done',
  update_custom_welcome_email_test: 'sends a second email'
}

/** The operations that may rightly take longer than two minutes: they wait for a database, a picture, Git or a model. */
export const slow: ReadonlySet<string> = new Set(
  `connection_columns connection_cost_estimate connection_databases connection_schemas connection_search_columns
  connection_tables content_thumbnail content_validation conversational_analytics_chat create_dashboard_prefetch
  deploy_ref_to_production deploy_to_production load_upload lock_all model_fieldname_suggestions perform_data_action
  query_task_multi_results query_task_results render_task_results reset_project_to_production reset_project_to_remote
  run_git_connection_test run_inline_query run_key_driver_analysis run_look run_lookml_test run_query
  run_sql_interface_query run_sql_query run_url_encoded_query test_connection test_connection_config test_integration
  validate_project vector_thumbnail`.split(/\s+/)
)

/** Whether an operation is repeatable, where its method alone would say otherwise. */
export function repeatableFlag(id: string): boolean | undefined {
  if (Object.hasOwn(repeatable, id)) return true
  return Object.hasOwn(unrepeatable, id) ? false : undefined
}
