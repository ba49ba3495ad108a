"""What the instance is and what it is connected to."""

from looker_sdk import models40 as models


def tour(sdk, say):
    say("versions", current=sdk.versions().current_version.version)
    say("all_timezones", has_utc=any(zone.value == "UTC" for zone in sdk.all_timezones()))
    say("all_locales", has_english=any(locale.code == "en" for locale in sdk.all_locales()))
    me = sdk.me()
    say("me", id=me.id, name=me.display_name)
    tour_connections(sdk, say)
    say("all_datagroups", of_thelook=any(group.model_name == "thelook" for group in sdk.all_datagroups()))
    say("all_integration_hubs", ids=[hub.id for hub in sdk.all_integration_hubs()])
    integrations = sdk.all_integrations(integration_hub_id="1")
    say("all_integrations", has_chat=any(one.id == "1::chat" for one in integrations))
    tour_project(sdk, say)


def tour_connections(sdk, say):
    say("all_dialect_infos", has_postgres=any(dialect.name == "postgres" for dialect in sdk.all_dialect_infos()))
    say("all_connections", has_thelook=any(one.name == "thelook" for one in sdk.all_connections()))
    connection = sdk.connection("thelook")
    say("connection", dialect_name=connection.dialect_name, dialect=connection.dialect.name)
    tests = sdk.test_connection("thelook", tests=models.DelimSequence(["connect", "query"]))
    say("test_connection", succeeded=all(test.status == "success" for test in tests))
    say("connection_schemas", has_public=any(one.name == "public" for one in sdk.connection_schemas("thelook")))
    [schema] = sdk.connection_tables("thelook", schema_name="public")
    say("connection_tables", has_orders=any(table.name == "orders" for table in schema.tables))
    [table] = sdk.connection_columns("thelook", schema_name="public", table_names="orders")
    say("connection_columns", has_id=any(column.name == "id" for column in table.columns))


def tour_project(sdk, say):
    """What a check of LookML does in a pipeline."""
    say("all_workspaces", ids=[one.id for one in sdk.all_workspaces()])
    changed = sdk.update_session(models.WriteApiSession(workspace_id="dev"))
    say("update_session", workspace_id=changed.workspace_id)
    say("all_projects", ids=[project.id for project in sdk.all_projects()])
    say("project", name=sdk.project("thelook").name)
    say("git_branch", is_personal=sdk.git_branch("thelook").name.startswith("dev-"))
    say("all_git_branches", has_main=any(branch.name == "main" for branch in sdk.all_git_branches("thelook")))
    switched = sdk.update_git_branch("thelook", models.WriteGitBranch(name="returns"))
    say("update_git_branch", branch=switched.name)
    say("validate_project", errors=sdk.validate_project("thelook").errors)
    tests = sdk.all_lookml_tests("thelook")
    say("all_lookml_tests", of_thelook=all(test.model_name == "thelook" for test in tests))
    results = sdk.run_lookml_test("thelook", model="thelook")
    say("run_lookml_test", passed=all(result.success for result in results))
    sdk.update_session(models.WriteApiSession(workspace_id="production"))
    say("session", workspace_id=sdk.session().workspace_id)
