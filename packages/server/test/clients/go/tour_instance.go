package main

import (
	"strings"

	"github.com/looker-open-source/sdk-codegen/go/rtl"
	v4 "github.com/looker-open-source/sdk-codegen/go/sdk/v4"
)

// tourInstance reads what the instance is and what it is connected to.
func tourInstance(sdk *v4.LookerSDK) {
	say("versions", facts{"current": get(sdk.Versions("", nil)).CurrentVersion.Version})
	zones := get(sdk.AllTimezones(nil))
	say("all_timezones", facts{"has_utc": has(zones, func(zone v4.Timezone) bool { return is(zone.Value, "UTC") })})
	locales := get(sdk.AllLocales(nil))
	say("all_locales", facts{"has_english": has(locales, func(one v4.Locale) bool { return is(one.Code, "en") })})
	me := get(sdk.Me("", nil))
	say("me", facts{"id": me.Id, "name": me.DisplayName})
	tourConnections(sdk)
	groups := get(sdk.AllDatagroups(nil))
	say("all_datagroups", facts{
		"of_thelook": has(groups, func(one v4.Datagroup) bool { return is(one.ModelName, "thelook") }),
	})
	hubs := get(sdk.AllIntegrationHubs("", nil))
	say("all_integration_hubs", facts{"ids": each(hubs, func(hub v4.IntegrationHub) *string { return hub.Id })})
	integrations := get(sdk.AllIntegrations(v4.RequestAllIntegrations{IntegrationHubId: to("1")}, nil))
	say("all_integrations", facts{
		"has_chat": has(integrations, func(one v4.Integration) bool { return is(one.Id, "1::chat") }),
	})
	tourProject(sdk)
}

func tourConnections(sdk *v4.LookerSDK) {
	dialects := get(sdk.AllDialectInfos("", nil))
	say("all_dialect_infos", facts{
		"has_postgres": has(dialects, func(one v4.DialectInfo) bool { return is(one.Name, "postgres") }),
	})
	connections := get(sdk.AllConnections("", nil))
	say("all_connections", facts{
		"has_thelook": has(connections, func(one v4.DBConnection) bool { return is(one.Name, "thelook") }),
	})
	connection := get(sdk.Connection("thelook", "", nil))
	say("connection", facts{"dialect_name": connection.DialectName, "dialect": connection.Dialect.Name})
	tests := get(sdk.TestConnection("thelook", rtl.DelimString{"connect", "query"}, nil))
	failed := has(tests, func(one v4.DBConnectionTestResult) bool { return !is(one.Status, "success") })
	say("test_connection", facts{"succeeded": !failed})
	schemas := get(sdk.ConnectionSchemas(v4.RequestConnectionSchemas{ConnectionName: "thelook"}, nil))
	say("connection_schemas", facts{
		"has_public": has(schemas, func(one v4.Schema) bool { return is(one.Name, "public") }),
	})
	request := v4.RequestConnectionTables{ConnectionName: "thelook", SchemaName: to("public")}
	tables := *get(sdk.ConnectionTables(request, nil))[0].Tables
	say("connection_tables", facts{
		"has_orders": has(tables, func(one v4.SchemaTable) bool { return is(one.Name, "orders") }),
	})
	of := v4.RequestConnectionColumns{ConnectionName: "thelook", SchemaName: to("public"), TableNames: to("orders")}
	columns := *get(sdk.ConnectionColumns(of, nil))[0].Columns
	say("connection_columns", facts{
		"has_id": has(columns, func(one v4.SchemaColumn) bool { return is(one.Name, "id") }),
	})
}

// tourProject does what a check of LookML does in a pipeline.
func tourProject(sdk *v4.LookerSDK) {
	workspaces := get(sdk.AllWorkspaces(nil))
	say("all_workspaces", facts{"ids": each(workspaces, func(one v4.Workspace) *string { return one.Id })})
	changed := get(sdk.UpdateSession(v4.WriteApiSession{WorkspaceId: to("dev")}, nil))
	say("update_session", facts{"workspace_id": changed.WorkspaceId})
	projects := get(sdk.AllProjects("", nil))
	say("all_projects", facts{"ids": each(projects, func(one v4.Project) *string { return one.Id })})
	say("project", facts{"name": get(sdk.Project("thelook", "", nil)).Name})
	branch := get(sdk.GitBranch("thelook", nil))
	say("git_branch", facts{"is_personal": strings.HasPrefix(*branch.Name, "dev-")})
	branches := get(sdk.AllGitBranches("thelook", nil))
	say("all_git_branches", facts{
		"has_main": has(branches, func(one v4.GitBranch) bool { return is(one.Name, "main") }),
	})
	switched := get(sdk.UpdateGitBranch("thelook", v4.WriteGitBranch{Name: to("returns")}, nil))
	say("update_git_branch", facts{"branch": switched.Name})
	say("validate_project", facts{"errors": get(sdk.ValidateProject("thelook", "", nil)).Errors})
	tests := get(sdk.AllLookmlTests("thelook", "", nil))
	others := has(tests, func(one v4.LookmlTest) bool { return !is(one.ModelName, "thelook") })
	say("all_lookml_tests", facts{"of_thelook": !others})
	results := get(sdk.RunLookmlTest(v4.RequestRunLookmlTest{ProjectId: "thelook", Model: to("thelook")}, nil))
	failed := has(results, func(one v4.LookmlTestResult) bool { return !*one.Success })
	say("run_lookml_test", facts{"passed": !failed})
	get(sdk.UpdateSession(v4.WriteApiSession{WorkspaceId: to("production")}, nil))
	say("session", facts{"workspace_id": get(sdk.Session(nil)).WorkspaceId})
}
