package main

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/looker-open-source/sdk-codegen/go/rtl"
	v4 "github.com/looker-open-source/sdk-codegen/go/sdk/v4"
)

// tourQueries browses explores, makes queries and runs them.
func tourQueries(sdk *v4.LookerSDK) {
	models := get(sdk.AllLookmlModels(v4.RequestAllLookmlModels{Fields: to("name,explores")}, nil))
	say("all_lookml_models", facts{
		"has_thelook": has(models, func(one v4.LookmlModel) bool { return is(one.Name, "thelook") }),
	})
	explores := *get(sdk.LookmlModel("thelook", "", nil)).Explores
	say("lookml_model", facts{"explores": each(explores, func(one v4.LookmlModelNavExplore) *string { return one.Name })})
	request := v4.RequestLookmlModelExplore{LookmlModelName: "thelook", ExploreName: "orders"}
	explore := get(sdk.LookmlModelExplore(request, nil))
	dimensions := *explore.Fields.Dimensions
	status := dimensions[slices.IndexFunc(dimensions, func(one v4.LookmlModelExploreField) bool {
		return is(one.Name, "orders.status")
	})]
	say("lookml_model_explore", facts{"id": explore.Id, "dimension": status.Name, "type": status.Type})
	query := get(sdk.CreateQuery(v4.WriteQuery{
		Model: "thelook", View: "orders", Fields: &[]string{"orders.status", "orders.count"}, Limit: to("3"),
	}, "", nil))
	say("create_query", facts{"id_is_text": isText(query.Id), "fields": query.Fields, "limit": query.Limit})
	say("query", facts{"model": get(sdk.Query(*query.Id, "", nil)).Model})
	say("query_for_slug", facts{"same": is(get(sdk.QueryForSlug(*query.Slug, "", nil)).Id, *query.Id)})
	tourResults(sdk, *query.Id)
	tourTasks(sdk, *query.Id)
	tourSQL(sdk)
}

func tourResults(sdk *v4.LookerSDK, id string) {
	seen := rows(get(sdk.RunQuery(v4.RequestRunQuery{QueryId: id, ResultFormat: "json"}, nil)))
	say("run_query", facts{"rows": len(seen), "columns": columns(seen[0])})
	csv := get(sdk.RunQuery(v4.RequestRunQuery{QueryId: id, ResultFormat: "csv"}, nil))
	say("run_query as csv", facts{"lines": len(strings.Split(strings.TrimSpace(csv), "\n"))})
	var detail struct {
		Data   []any
		Fields struct{ Measures []struct{ Name string } }
	}
	text := get(sdk.RunQuery(v4.RequestRunQuery{QueryId: id, ResultFormat: "json_detail"}, nil))
	must(json.Unmarshal([]byte(text), &detail))
	say("run_query as json_detail", facts{"rows": len(detail.Data), "measure": detail.Fields.Measures[0].Name})
	body := v4.WriteQuery{Model: "thelook", View: "users", Fields: &[]string{"users.count"}, Limit: to("1")}
	inline := rows(get(sdk.RunInlineQuery(v4.RequestRunInlineQuery{ResultFormat: "json", Body: body}, nil)))
	say("run_inline_query", facts{"rows": len(inline), "columns": columns(inline[0])})
	look := rows(get(sdk.RunLook(v4.RequestRunLook{LookId: "1", ResultFormat: "json"}, nil)))
	say("run_look", facts{"has_rows": len(look) > 0})
}

func tourTasks(sdk *v4.LookerSDK, queryID string) {
	body := v4.WriteCreateQueryTask{QueryId: queryID, ResultFormat: v4.ResultFormat_Json}
	task := get(sdk.CreateQueryTask(v4.RequestCreateQueryTask{Body: body}, nil))
	say("create_query_task", facts{"id_is_text": isText(task.QueryId), "result_format": task.ResultFormat})
	say("query_task", facts{"status": get(sdk.QueryTask(*task.Id, "", nil)).Status})
	say("query_task_results", facts{"rows": len(rows(get(sdk.QueryTaskResults(*task.Id, nil))))})
	results := get(sdk.QueryTaskMultiResults(rtl.DelimString{*task.Id}, nil))
	say("query_task_multi_results", facts{"status": results[*task.Id].(map[string]any)["status"]})
}

func tourSQL(sdk *v4.LookerSDK) {
	sql := "SELECT department, COUNT(*) AS products FROM products GROUP BY 1"
	query := get(sdk.CreateSqlQuery(v4.SqlQueryCreate{ConnectionName: to("thelook"), Sql: &sql}, nil))
	say("create_sql_query", facts{"slug_is_text": isText(query.Slug), "sql": query.Sql})
	say("run_sql_query", facts{"has_rows": len(rows(get(sdk.RunSqlQuery(*query.Slug, "json", "", nil)))) > 0})
	merged := get(sdk.CreateMergeQuery(v4.WriteMergeQuery{
		SourceQueries: &[]v4.MergeQuerySourceQuery{{
			QueryId:     to("1"),
			Name:        to("Sales"),
			MergeFields: &[]v4.MergeFields{{FieldName: to("a.b"), SourceFieldName: to("products.category")}},
		}},
		Limit: to("10"),
	}, "", nil))
	say("create_merge_query", facts{"sources": len(*merged.SourceQueries)})
	say("merge_query", facts{"same": is(get(sdk.MergeQuery(*merged.Id, "", nil)).Id, *merged.Id)})
}
