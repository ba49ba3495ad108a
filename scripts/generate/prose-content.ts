/** What operations on queries, content and LookML do, in place of the sentence made from the id. */
export const contentProse: Readonly<Record<string, string>> = {
  // Queries
  create_query: `Stores a query to run it later or to link to it; runs nothing. Queries never change: the same query gets
    the same id. \`limit\` is a text; sorts read \`view.field desc 0\`.`,
  query: `Gets one stored query.`,
  query_for_slug: `Gets the query of a slug: the short one at the end of a shared address, or its \`client_id\`.`,
  run_query: `Runs a stored query and gives its rows in the format that is asked for. \`limit\` goes before
    the query's own.`,
  run_inline_query: `Runs a query that is given in the body and gives its rows in the format that is asked for. Nothing
    needs to be stored before. A database error answers 400, in \`json_detail\` 200 with \`errors\`.`,
  run_url_encoded_query: `Runs a query that the address describes: the names of its fields, filters and sorts go into the
    query string.`,
  create_query_task: `Starts to run a stored query in the background. Ask \`query_task\` or \`query_task_multi_results\` how it
    is going, and fetch with \`query_task_results\`; results are kept for a while only.`,
  query_task: `Gets the state of a query that runs in the background: \`added\`, \`running\`, \`complete\`, \`error\`,
    \`expired\`, \`missing\` or \`killed\`.`,
  query_task_results: `Gets the results of a query that runs in the background, in the format that its task was made with.
    Status 202 (204 before API 4.0) says that it still runs, 404 that there is no such task any more.`,
  query_task_multi_results: `Gets the state of several background queries by id, and the data of those that are done.`,
  all_running_queries: `Lists the queries that run now.`,
  kill_query: `Stops one running query.`,
  create_merge_query: `Stores a merge of the results of several queries. The same merge gets the same id.`,
  create_sql_query: `Stores SQL to run on a connection, or on the connection of a model, and gives its \`slug\`; runs nothing.
    Needs the right to use SQL Runner.`,
  sql_query: `Gets one stored SQL query by its slug.`,
  run_sql_query: `Runs stored SQL by its slug and gives its rows in the format that is asked for. The SQL may change data, so
    it is not sent again when no answer came.`,

  // Rendering and schedules
  create_dashboard_render_task: `Starts to render a dashboard as \`pdf\`, \`png\` or \`jpg\`, \`width\` by \`height\` pixels. Ask
    \`render_task\` until its status is \`success\`, then fetch with \`render_task_results\`.`,
  create_look_render_task: `Starts to render a look as \`png\` or \`jpg\`, \`width\` by \`height\` pixels. Ask \`render_task\` until
    its status is \`success\`, then fetch with \`render_task_results\`.`,
  create_query_render_task: `Starts to render a query as \`png\` or \`jpg\`, \`width\` by \`height\` pixels. Ask \`render_task\`
    until its status is \`success\`, then fetch with \`render_task_results\`.`,
  render_task: `Gets the state of a rendering: \`enqueued_for_query\`, \`querying\`, \`enqueued_for_render\`, \`rendering\`,
    \`success\` or \`failure\`.`,
  render_task_results: `Gets the picture or document that was rendered, as bytes. Ask \`render_task\` first: while it is being
    made there is no value, and \`retry-after\` says when to come again.`,
  scheduled_plan_run_once: `Runs a scheduled plan that is given in the body, now and once. It needs a name, what to send and
    at least one destination; the plan is not kept.`,
  scheduled_plan_run_once_by_id: `Runs a stored scheduled plan now and once. What the body holds is changed for this run.`,
  create_scheduled_plan: `Creates a schedule: a name, one of look, dashboard, LookML dashboard or query, a \`crontab\` or
    \`datagroup\`, and at least one destination. It belongs to the caller unless an administrator sets \`user_id\`.`,
  all_scheduled_plans: `Lists the schedules of the caller or of a user. \`all_users\` (from API 3.1 on) lists everybody's
    and needs the permission \`see_schedules\`.`,

  // Looks, dashboards and folders
  look: `Gets one look with its query.`,
  all_looks: `Lists all looks that are not deleted. Ask for the \`fields\` you need.`,
  search_looks: `Searches looks. \`%\` and \`_\` are wildcards, case does not matter; without a wildcard the whole value must
    match. \`deleted\` (from API 3.1 on) lists those in the trash.`,
  run_look: `Runs the query of a look and gives its rows in the format that is asked for.`,
  create_look: `Creates a look of a stored query in a folder. The title must be free there.`,
  update_look: `Changes the fields of a look that are sent. \`deleted: true\` moves it to the trash, false takes it out.`,
  delete_look: `Deletes a look for good. To move it to the trash, send \`deleted: true\` to \`update_look\`.`,
  dashboard: `Gets one dashboard with its elements, filters and layouts; a LookML dashboard by \`model::name\`.`,
  all_dashboards: `Lists all dashboards that are not deleted, LookML dashboards too, in short form.`,
  search_dashboards: `Searches dashboards, never LookML dashboards. \`%\` and \`_\` are wildcards, case does not matter; without
    a wildcard the whole value must match. \`deleted\` lists those in the trash.`,
  create_dashboard: `Creates an empty dashboard in a folder. The title must be free there. Elements, filters and layouts are
    created one by one.`,
  update_dashboard: `Changes the fields of a dashboard that are sent; its elements, filters and layouts stay. \`deleted: true\`
    moves it to the trash, false takes it out. LookML dashboards answer 405.`,
  delete_dashboard: `Deletes a dashboard for good. To move it to the trash, send \`deleted: true\` to \`update_dashboard\`.`,
  create_dashboard_element: `Adds an element to a dashboard: a look, a query or a text. It gets a place in every layout.`,
  dashboard_lookml: `Gets the LookML of a dashboard, to keep it in a project or to import it elsewhere.`,
  import_dashboard_from_lookml: `Creates a dashboard in a folder from LookML, such as \`dashboard_lookml\` gives.`,
  folder: `Gets one folder, without what is in it.`,
  all_folders: `Lists all folders that the caller sees, personal ones too.`,
  search_folders: `Searches folders. \`%\` and \`_\` are wildcards, case does not matter; without a wildcard the whole value must
    match. Terms are joined with and, or with or by \`filter_or\`.`,
  create_folder: `Creates a folder in another one. Without rights to that, the answer is 404.`,
  delete_folder: `Deletes a folder with everything in it: folders, looks and dashboards.`,
  folder_children: `Lists the folders in a folder.`,
  content_validation: `Checks all looks and dashboards against the models, and lists those with errors. It is slow where there
    is much content.`,

  // LookML
  all_lookml_models: `Lists the models that the caller may see, each with the names of its explores. Models that Looker brings
    itself need \`include_internal\` (API 4.0).`,
  lookml_model_explore: `Gets one explore with its fields, joins and sets: what a query of it can ask for. A whole explore is
    large, so ask for the \`fields\` you need, such as \`fields(dimensions(name,label))\`.`,
  all_projects: `Lists the LookML projects that the caller may see.`,
  validate_project: `Checks the LookML of a project, in the workspace of the session, and lists the errors.`,
  run_lookml_test: `Runs the LookML tests of a project, all or those of a file, a model or a name, and lists their results.`,
  git_branch: `Gets the Git branch that the project is on, in the workspace of the session.`,
  update_git_branch: `Checks out another Git branch of a project, or moves the branch to a \`ref\`: what was not committed is
    lost then. The session must be in the workspace \`dev\`.`,
  deploy_to_production: `Deploys the state of the project's Git remote to production. The session must be in the workspace
    \`dev\`.`,

  // Connections
  all_connections: `Lists all database connections. Passwords are never told.`,
  connection: `Gets one database connection by its name. The password is never told.`,
  test_connection: `Tests a stored connection, with all tests that its dialect has or with those of \`tests\`, and lists the
    results. A failed test is an item of the list, not an error.`
}
