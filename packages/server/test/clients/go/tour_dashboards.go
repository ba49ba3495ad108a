package main

import (
	"strings"

	v4 "github.com/looker-open-source/sdk-codegen/go/sdk/v4"
)

const lookml = `
- dashboard: cargo
  title: Cargo
  elements:
  - name: Count
    title: Count
    model: thelook
    explore: orders
    type: single_value
    fields: [orders.count]
`

// tourDashboards reads dashboards, and makes, fills, copies, moves and deletes some.
func tourDashboards(sdk *v4.LookerSDK) {
	all := get(sdk.AllDashboards("id,title", nil))
	say("all_dashboards", facts{"has_first": has(all, func(one v4.DashboardBase) bool { return is(one.Id, "1") })})
	found := get(sdk.SearchDashboards(v4.RequestSearchDashboards{Title: to("sales%"), Sorts: to("title")}, nil))
	say("search_dashboards", facts{"titles": each(found, func(one v4.Dashboard) *string { return one.Title })})
	read := get(sdk.Dashboard("1", "", nil))
	elements := *read.DashboardElements
	parts := []int{len(elements), len(*read.DashboardFilters), len(*read.DashboardLayouts)}
	say("dashboard", facts{"folder": read.Folder.Name, "parts": parts, "model": elements[0].Query.Model})
	made := get(sdk.CreateDashboard(v4.WriteDashboard{Title: to("Crew"), FolderId: to("10")}, nil))
	say("create_dashboard", facts{
		"id_is_text": isText(made.Id), "title": made.Title, "folder": made.Folder.Name,
	})
	fill(sdk, *made.Id)
	changed := get(sdk.UpdateDashboard(*made.Id, v4.WriteDashboard{Description: to("All hands")}, nil))
	say("update_dashboard", facts{"title": changed.Title, "description": changed.Description})
	copied := get(sdk.CopyDashboard(*made.Id, "11", nil))
	say("copy_dashboard", facts{"folder": copied.Folder.Name, "elements": len(*copied.DashboardElements)})
	say("move_dashboard", facts{"folder": get(sdk.MoveDashboard(*copied.Id, "12", nil)).Folder.Name})
	get(sdk.DeleteDashboardElement(*(*copied.DashboardElements)[0].Id, nil))
	kept := get(sdk.DashboardDashboardElements(*copied.Id, "", nil))
	say("delete_dashboard_element", facts{"left": len(kept)})
	get(sdk.DeleteDashboard(*copied.Id, nil))
	get(sdk.DeleteDashboard(*made.Id, nil))
	left := get(sdk.SearchDashboards(v4.RequestSearchDashboards{Title: to("Crew%")}, nil))
	say("delete_dashboard", facts{"left": len(left)})
	tourLookml(sdk)
}

func fill(sdk *v4.LookerSDK, id string) {
	body := v4.WriteDashboardElement{DashboardId: &id, Type: to("vis"), Title: to("Sailors"), QueryId: to("1")}
	element := get(sdk.CreateDashboardElement(v4.RequestCreateDashboardElement{Body: body}, nil))
	say("create_dashboard_element", facts{"title": element.Title, "model": element.Query.Model})
	title := v4.WriteDashboardElement{Title: to("Captains")}
	say("update_dashboard_element", facts{"title": get(sdk.UpdateDashboardElement(*element.Id, title, "", nil)).Title})
	elements := get(sdk.DashboardDashboardElements(id, "", nil))
	say("dashboard_dashboard_elements", facts{
		"titles": each(elements, func(one v4.DashboardElement) *string { return one.Title }),
	})
	filter := get(sdk.CreateDashboardFilter(v4.WriteCreateDashboardFilter{
		DashboardId: id, Name: "Status", Title: "Status", Type: "field_filter",
		Model: to("thelook"), Explore: to("orders"), Dimension: to("orders.status"),
	}, "", nil))
	say("create_dashboard_filter", facts{"name": filter.Name, "dimension": filter.Dimension})
	filters := get(sdk.DashboardDashboardFilters(id, "", nil))
	say("dashboard_dashboard_filters", facts{
		"names": each(filters, func(one v4.DashboardFilter) *string { return one.Name }),
	})
	layouts := get(sdk.DashboardDashboardLayouts(id, "", nil))
	say("dashboard_dashboard_layouts", facts{
		"active": each(layouts, func(one v4.DashboardLayout) *bool { return one.Active }),
	})
	place(sdk, *layouts[0].Id, *element.Id)
}

func place(sdk *v4.LookerSDK, layoutID, elementID string) {
	for _, one := range get(sdk.DashboardLayoutDashboardLayoutComponents(layoutID, "", nil)) {
		if !is(one.DashboardElementId, elementID) {
			continue
		}
		say("dashboard_layout_dashboard_layout_components", facts{"title": one.ElementTitle})
		body := v4.WriteDashboardLayoutComponent{Row: to(int64(3)), Column: to(int64(8))}
		placed := get(sdk.UpdateDashboardLayoutComponent(*one.Id, body, "", nil))
		say("update_dashboard_layout_component", facts{"row": placed.Row, "column": placed.Column})
	}
}

func tourLookml(sdk *v4.LookerSDK) {
	written := strings.TrimSpace(*get(sdk.DashboardLookml("1", nil)).Lookml)
	say("dashboard_lookml", facts{"begins": strings.HasPrefix(written, "- dashboard:")})
	body := v4.WriteDashboardLookml{FolderId: to("10"), Lookml: to(lookml)}
	imported := get(sdk.ImportDashboardFromLookml(body, nil))
	found := get(sdk.SearchDashboards(v4.RequestSearchDashboards{Title: to("Cargo")}, nil))
	others := has(found, func(one v4.Dashboard) bool { return !is(one.Id, *imported.Id) })
	say("import_dashboard_from_lookml", facts{"title": imported.Title, "same": !others})
	get(sdk.DeleteDashboard(*imported.Id, nil))
}
