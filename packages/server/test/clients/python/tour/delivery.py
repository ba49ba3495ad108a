"""What leaves the instance: schedules, alerts, pictures and embedded pages, how they look, and what programs keep."""

from urllib.parse import urlsplit

from looker_sdk import models40 as models


def tour(sdk, say):
    tour_schedules(sdk, say)
    tour_alerts(sdk, say)
    tour_pictures(sdk, say)
    tour_themes(sdk, say)
    tour_embed(sdk, say)
    tour_artifacts(sdk, say)


def tour_schedules(sdk, say):
    say("all_scheduled_plans", has_first=any(plan.id == "1" for plan in sdk.all_scheduled_plans(all_users=True)))
    destination = models.ScheduledPlanDestination(type="email", format="csv", address="ann@example.com")
    body = {
        "name": "Tides",
        "look_id": "2",
        "scheduled_plan_destination": [destination],
        "require_results": True,
        "require_no_results": False,
        "require_change": False,
    }
    plan = sdk.create_scheduled_plan(models.WriteScheduledPlan(**body, crontab="0 6 * * *"))
    formats = [one.format for one in plan.scheduled_plan_destination]
    say("create_scheduled_plan", name=plan.name, formats=formats, has_time=plan.next_run_at is not None)
    changed = sdk.update_scheduled_plan(plan.id, models.WriteScheduledPlan(name="Ebbs"))
    say("update_scheduled_plan", name=changed.name, crontab=changed.crontab)
    of_look = sdk.scheduled_plans_for_look("2", all_users=True)
    say("scheduled_plans_for_look", names=[one.name for one in of_look])
    say("scheduled_plan", name=sdk.scheduled_plan(plan.id).name)
    say("scheduled_plan_run_once", name=sdk.scheduled_plan_run_once(models.WriteScheduledPlan(**body)).name)
    say("scheduled_plan_run_once_by_id", name=sdk.scheduled_plan_run_once_by_id(plan.id).name)
    sdk.delete_scheduled_plan(plan.id)
    say("delete_scheduled_plan", gone=all(one.id != plan.id for one in sdk.all_scheduled_plans(all_users=True)))


def tour_alerts(sdk, say):
    say("search_alerts", ids=[alert.id for alert in sdk.search_alerts(all_owners=True)])
    # The client cannot write its own enumeration inside of a list.
    email = models.AlertDestination(destination_type="EMAIL", email_address="ann@example.com")
    body = models.WriteAlert(
        owner_id="1",
        cron="0 8 * * *",
        comparison_type=models.ComparisonType.LESS_THAN,
        threshold=12.5,
        field=models.AlertField(name="orders.count", title="Orders"),
        destinations=[email],
        dashboard_element_id="1",
    )
    alert = sdk.create_alert(body)
    say("create_alert", threshold=alert.threshold, field=alert.field.name)
    say("get_alert", comparison=sdk.get_alert(alert.id).comparison_type.value)
    sdk.delete_alert(alert.id)
    say("delete_alert", left=len(sdk.search_alerts(all_owners=True)))


def tour_pictures(sdk, say):
    task = sdk.create_look_render_task("1", "png", 120, 80)
    say("create_look_render_task", look_id=task.look_id, format=task.result_format)
    say("render_task", status=sdk.render_task(task.id).status)
    say("render_task_results", has_bytes=sdk.render_task_results(task.id).startswith(b"\x89PNG"))
    page = sdk.create_dashboard_render_task("1", "pdf", models.CreateDashboardRenderTask(), 120, 80)
    say("create_dashboard_render_task", dashboard_id=page.dashboard_id)


def tour_themes(sdk, say):
    say("all_themes", has_looker=any(theme.name == "Looker" for theme in sdk.all_themes()))
    pale = models.ThemeSettings(background_color="#eef6fa")
    theme = sdk.create_theme(models.WriteTheme(name="seaside", settings=pale))
    say("create_theme", name=theme.name, color=theme.settings.background_color)
    white = models.ThemeSettings(background_color="#ffffff")
    changed = sdk.update_theme(theme.id, models.WriteTheme(settings=white))
    say("update_theme", color=changed.settings.background_color)
    say("theme", name=sdk.theme(theme.id).name)
    sdk.delete_theme(theme.id)
    say("delete_theme", left=len(sdk.search_themes(name="seaside")))
    collections = sdk.all_color_collections()
    say("all_color_collections", some=len(collections) > 1)
    say("color_collection", same=sdk.color_collection(collections[0].id).label == collections[0].label)


def tour_embed(sdk, say):
    user = {
        "external_user_id": "ann",
        "permissions": ["access_data", "see_user_dashboards"],
        "models": ["thelook"],
        "session_length": 600,
    }
    target_url = f"{sdk.auth.settings.base_url}/embed/dashboards/1"
    made = sdk.create_sso_embed_url(models.EmbedSsoParams(target_url=target_url, **user))
    say("create_sso_embed_url", path=path_of(made.url))
    as_me = sdk.create_embed_url_as_me(models.EmbedParams(target_url=target_url))
    say("create_embed_url_as_me", path=path_of(as_me.url))
    session = sdk.acquire_embed_cookieless_session(models.EmbedCookielessSessionAcquire(**user))
    say("acquire_embed_cookieless_session", has_token=bool(session.authentication_token))
    tokens = sdk.generate_tokens_for_cookieless_session(
        models.EmbedCookielessSessionGenerateTokens(
            session_reference_token=session.session_reference_token,
            navigation_token=session.navigation_token,
            api_token=session.api_token,
        )
    )
    say("generate_tokens_for_cookieless_session", has_token=bool(tokens.api_token))


def path_of(url):
    return "/".join(urlsplit(url).path.split("/")[:3])


def tour_artifacts(sdk, say):
    body = models.UpdateArtifact(key="log", value="calm", content_type="text/plain")
    saved = sdk.update_artifacts("voyage", [body])
    say("update_artifacts", keys=[one.key for one in saved], version=saved[0].version)
    say("artifact", values=[one.value for one in sdk.artifact("voyage", "log")])
    say("artifact_namespaces", has_ours=any(one.namespace == "voyage" for one in sdk.artifact_namespaces()))
    sdk.delete_artifact("voyage", "log")
    say("delete_artifact", left=len(sdk.search_artifacts("voyage")))
