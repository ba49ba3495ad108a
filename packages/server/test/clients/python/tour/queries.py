"""Browses explores, makes queries and runs them."""

import json

from looker_sdk import models40 as models


def tour(sdk, say):
    looker_models = sdk.all_lookml_models(fields="name,explores")
    say("all_lookml_models", has_thelook=any(model.name == "thelook" for model in looker_models))
    say("lookml_model", explores=[explore.name for explore in sdk.lookml_model("thelook").explores])
    explore = sdk.lookml_model_explore("thelook", "orders")
    [status] = [field for field in explore.fields.dimensions if field.name == "orders.status"]
    say("lookml_model_explore", id=explore.id, dimension=status.name, type=status.type)
    body = models.WriteQuery(model="thelook", view="orders", fields=["orders.status", "orders.count"], limit="3")
    query = sdk.create_query(body)
    say("create_query", id_is_text=isinstance(query.id, str), fields=list(query.fields), limit=query.limit)
    say("query", model=sdk.query(query.id).model)
    say("query_for_slug", same=sdk.query_for_slug(query.slug).id == query.id)
    tour_results(sdk, say, query.id)
    tour_tasks(sdk, say, query.id)
    tour_sql(sdk, say)


def tour_results(sdk, say, query_id):
    rows = json.loads(sdk.run_query(query_id, "json"))
    say("run_query", rows=len(rows), columns=sorted(rows[0]))
    say("run_query as csv", lines=len(sdk.run_query(query_id, "csv").strip().split("\n")))
    detail = json.loads(sdk.run_query(query_id, "json_detail"))
    measure = detail["fields"]["measures"][0]["name"]
    say("run_query as json_detail", rows=len(detail["data"]), measure=measure)
    body = models.WriteQuery(model="thelook", view="users", fields=["users.count"], limit="1")
    inline = json.loads(sdk.run_inline_query("json", body))
    say("run_inline_query", rows=len(inline), columns=sorted(inline[0]))
    say("run_look", has_rows=len(json.loads(sdk.run_look("1", "json"))) > 0)


def tour_tasks(sdk, say, query_id):
    body = models.WriteCreateQueryTask(query_id=query_id, result_format=models.ResultFormat.json)
    task = sdk.create_query_task(body)
    say("create_query_task", id_is_text=isinstance(task.query_id, str), result_format=task.result_format)
    say("query_task", status=sdk.query_task(task.id).status)
    say("query_task_results", rows=len(json.loads(sdk.query_task_results(task.id))))
    results = sdk.query_task_multi_results(models.DelimSequence([task.id]))
    say("query_task_multi_results", status=results[task.id]["status"])


def tour_sql(sdk, say):
    sql = "SELECT department, COUNT(*) AS products FROM products GROUP BY 1"
    query = sdk.create_sql_query(models.SqlQueryCreate(connection_name="thelook", sql=sql))
    say("create_sql_query", slug_is_text=isinstance(query.slug, str), sql=query.sql)
    say("run_sql_query", has_rows=len(json.loads(sdk.run_sql_query(query.slug, "json"))) > 0)
    fields = [models.MergeFields(field_name="a.b", source_field_name="products.category")]
    source = models.MergeQuerySourceQuery(query_id="1", name="Sales", merge_fields=fields)
    merged = sdk.create_merge_query(models.WriteMergeQuery(source_queries=[source], limit="10"))
    say("create_merge_query", sources=len(merged.source_queries))
    say("merge_query", same=sdk.merge_query(merged.id).id == merged.id)
