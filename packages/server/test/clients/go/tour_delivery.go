package main

import (
	"net/url"
	"strings"

	v4 "github.com/looker-open-source/sdk-codegen/go/sdk/v4"
)

// tourDelivery sees what leaves the instance, schedules, alerts, pictures and embedded pages, and what programs keep.
func tourDelivery(sdk *v4.LookerSDK, baseURL string) {
	tourSchedules(sdk)
	tourAlerts(sdk)
	tourPictures(sdk)
	tourThemes(sdk)
	tourEmbed(sdk, baseURL)
	tourArtifacts(sdk)
}

func tourSchedules(sdk *v4.LookerSDK) {
	everybody := v4.RequestAllScheduledPlans{AllUsers: to(true)}
	before := get(sdk.AllScheduledPlans(everybody, nil))
	say("all_scheduled_plans", facts{"has_first": has(before, func(one v4.ScheduledPlan) bool { return is(one.Id, "1") })})
	body := v4.WriteScheduledPlan{
		Name: to("Tides"), LookId: to("2"),
		ScheduledPlanDestination: &[]v4.ScheduledPlanDestination{
			{Type: to("email"), Format: to("csv"), Address: to("ann@example.com")},
		},
		RequireResults: to(true), RequireNoResults: to(false), RequireChange: to(false),
	}
	once := body
	body.Crontab = to("0 6 * * *")
	plan := get(sdk.CreateScheduledPlan(body, nil))
	say("create_scheduled_plan", facts{
		"name":     plan.Name,
		"formats":  each(*plan.ScheduledPlanDestination, func(one v4.ScheduledPlanDestination) *string { return one.Format }),
		"has_time": plan.NextRunAt != nil,
	})
	changed := get(sdk.UpdateScheduledPlan(*plan.Id, v4.WriteScheduledPlan{Name: to("Ebbs")}, nil))
	say("update_scheduled_plan", facts{"name": changed.Name, "crontab": changed.Crontab})
	request := v4.RequestScheduledPlansForLook{LookId: "2", AllUsers: to(true)}
	ofLook := get(sdk.ScheduledPlansForLook(request, nil))
	say("scheduled_plans_for_look", facts{
		"names": each(ofLook, func(one v4.ScheduledPlan) *string { return one.Name }),
	})
	say("scheduled_plan", facts{"name": get(sdk.ScheduledPlan(*plan.Id, "", nil)).Name})
	say("scheduled_plan_run_once", facts{"name": get(sdk.ScheduledPlanRunOnce(once, nil)).Name})
	again := get(sdk.ScheduledPlanRunOnceById(*plan.Id, v4.WriteScheduledPlan{}, nil))
	say("scheduled_plan_run_once_by_id", facts{"name": again.Name})
	get(sdk.DeleteScheduledPlan(*plan.Id, nil))
	left := get(sdk.AllScheduledPlans(everybody, nil))
	say("delete_scheduled_plan", facts{
		"gone": !has(left, func(one v4.ScheduledPlan) bool { return is(one.Id, *plan.Id) }),
	})
}

func tourAlerts(sdk *v4.LookerSDK) {
	everybody := v4.RequestSearchAlerts{AllOwners: to(true)}
	found := get(sdk.SearchAlerts(everybody, nil))
	say("search_alerts", facts{"ids": each(found, func(one v4.Alert) *string { return one.Id })})
	alert := get(sdk.CreateAlert(v4.WriteAlert{
		OwnerId: "1", Cron: "0 8 * * *", ComparisonType: v4.ComparisonType_LESS_THAN, Threshold: 12.5,
		Field: v4.AlertField{Name: "orders.count", Title: "Orders"},
		Destinations: []v4.AlertDestination{
			{DestinationType: v4.DestinationType_EMAIL, EmailAddress: to("ann@example.com")},
		},
		DashboardElementId: to("1"),
	}, nil))
	say("create_alert", facts{"threshold": alert.Threshold, "field": alert.Field.Name})
	say("get_alert", facts{"comparison": get(sdk.GetAlert(*alert.Id, nil)).ComparisonType})
	must(sdk.DeleteAlert(*alert.Id, nil))
	say("delete_alert", facts{"left": len(get(sdk.SearchAlerts(everybody, nil)))})
}

func tourPictures(sdk *v4.LookerSDK) {
	task := get(sdk.CreateLookRenderTask("1", "png", 120, 80, "", nil))
	say("create_look_render_task", facts{"look_id": task.LookId, "format": task.ResultFormat})
	say("render_task", facts{"status": get(sdk.RenderTask(*task.Id, "", nil)).Status})
	picture := get(sdk.RenderTaskResults(*task.Id, nil))
	say("render_task_results", facts{"has_bytes": strings.HasPrefix(picture, "\x89PNG")})
	request := v4.RequestCreateDashboardRenderTask{DashboardId: "1", ResultFormat: "pdf", Width: 120, Height: 80}
	say("create_dashboard_render_task", facts{"dashboard_id": get(sdk.CreateDashboardRenderTask(request, nil)).DashboardId})
}

func tourThemes(sdk *v4.LookerSDK) {
	all := get(sdk.AllThemes("", nil))
	say("all_themes", facts{"has_looker": has(all, func(one v4.Theme) bool { return is(one.Name, "Looker") })})
	pale := v4.ThemeSettings{BackgroundColor: to("#eef6fa")}
	theme := get(sdk.CreateTheme(v4.WriteTheme{Name: to("seaside"), Settings: &pale}, nil))
	say("create_theme", facts{"name": theme.Name, "color": theme.Settings.BackgroundColor})
	white := v4.ThemeSettings{BackgroundColor: to("#ffffff")}
	changed := get(sdk.UpdateTheme(*theme.Id, v4.WriteTheme{Settings: &white}, nil))
	say("update_theme", facts{"color": changed.Settings.BackgroundColor})
	say("theme", facts{"name": get(sdk.Theme(*theme.Id, "", nil)).Name})
	get(sdk.DeleteTheme(*theme.Id, nil))
	say("delete_theme", facts{"left": len(get(sdk.SearchThemes(v4.RequestSearchThemes{Name: to("seaside")}, nil)))})
	collections := get(sdk.AllColorCollections("", nil))
	say("all_color_collections", facts{"some": len(collections) > 1})
	first := get(sdk.ColorCollection(*collections[0].Id, "", nil))
	say("color_collection", facts{"same": is(first.Label, *collections[0].Label)})
}

func tourEmbed(sdk *v4.LookerSDK, baseURL string) {
	name, seconds := to("ann"), to(int64(600))
	permissions, models := &[]string{"access_data", "see_user_dashboards"}, &[]string{"thelook"}
	made := get(sdk.CreateSsoEmbedUrl(v4.EmbedSsoParams{
		TargetUrl: baseURL + "/embed/dashboards/1", ExternalUserId: name, SessionLength: seconds,
		Permissions: permissions, Models: models,
	}, nil))
	say("create_sso_embed_url", facts{"path": pathOf(*made.Url)})
	asMe := get(sdk.CreateEmbedUrlAsMe(v4.EmbedParams{TargetUrl: baseURL + "/embed/dashboards/1"}, nil))
	say("create_embed_url_as_me", facts{"path": pathOf(*asMe.Url)})
	session := get(sdk.AcquireEmbedCookielessSession(v4.EmbedCookielessSessionAcquire{
		ExternalUserId: name, SessionLength: seconds, Permissions: permissions, Models: models,
	}, nil))
	say("acquire_embed_cookieless_session", facts{"has_token": isText(session.AuthenticationToken)})
	tokens := get(sdk.GenerateTokensForCookielessSession(v4.EmbedCookielessSessionGenerateTokens{
		SessionReferenceToken: *session.SessionReferenceToken,
		NavigationToken:       session.NavigationToken,
		ApiToken:              session.ApiToken,
	}, nil))
	say("generate_tokens_for_cookieless_session", facts{"has_token": isText(tokens.ApiToken)})
}

func pathOf(address string) string {
	return strings.Join(strings.Split(get(url.Parse(address)).Path, "/")[:3], "/")
}

func tourArtifacts(sdk *v4.LookerSDK) {
	body := []v4.UpdateArtifact{{Key: "log", Value: "calm", ContentType: to("text/plain")}}
	saved := get(sdk.UpdateArtifacts("voyage", body, "", nil))
	say("update_artifacts", facts{
		"keys": each(saved, func(one v4.Artifact) string { return one.Key }), "version": saved[0].Version,
	})
	read := get(sdk.Artifact(v4.RequestArtifact{Namespace: "voyage", Key: "log"}, nil))
	say("artifact", facts{"values": each(read, func(one v4.Artifact) string { return one.Value })})
	spaces := get(sdk.ArtifactNamespaces(v4.RequestArtifactNamespaces{}, nil))
	say("artifact_namespaces", facts{
		"has_ours": has(spaces, func(one v4.ArtifactNamespace) bool { return one.Namespace == "voyage" }),
	})
	must(sdk.DeleteArtifact("voyage", "log", nil))
	say("delete_artifact", facts{"left": len(get(sdk.SearchArtifacts(v4.RequestSearchArtifacts{Namespace: "voyage"}, nil)))})
}
