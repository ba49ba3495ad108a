"""Reads dashboards, and makes, fills, copies, moves and deletes some."""

from looker_sdk import models40 as models

LOOKML = """
- dashboard: cargo
  title: Cargo
  elements:
  - name: Count
    title: Count
    model: thelook
    explore: orders
    type: single_value
    fields: [orders.count]
"""


def tour(sdk, say):
    say("all_dashboards", has_first=any(one.id == "1" for one in sdk.all_dashboards(fields="id,title")))
    found = sdk.search_dashboards(title="sales%", sorts="title")
    say("search_dashboards", titles=[one.title for one in found])
    read = sdk.dashboard("1")
    parts = [len(each) for each in (read.dashboard_elements, read.dashboard_filters, read.dashboard_layouts)]
    say("dashboard", folder=read.folder.name, parts=parts, model=read.dashboard_elements[0].query.model)
    board = sdk.create_dashboard(models.WriteDashboard(title="Crew", folder_id="10"))
    say("create_dashboard", id_is_text=isinstance(board.id, str), title=board.title, folder=board.folder.name)
    fill(sdk, say, board.id)
    changed = sdk.update_dashboard(board.id, models.WriteDashboard(description="All hands"))
    say("update_dashboard", title=changed.title, description=changed.description)
    copy = sdk.copy_dashboard(board.id, folder_id="11")
    say("copy_dashboard", folder=copy.folder.name, elements=len(copy.dashboard_elements))
    say("move_dashboard", folder=sdk.move_dashboard(copy.id, "12").folder.name)
    sdk.delete_dashboard_element(copy.dashboard_elements[0].id)
    say("delete_dashboard_element", left=len(sdk.dashboard_dashboard_elements(copy.id)))
    sdk.delete_dashboard(copy.id)
    sdk.delete_dashboard(board.id)
    say("delete_dashboard", left=len(sdk.search_dashboards(title="Crew%")))
    tour_lookml(sdk, say)


def fill(sdk, say, dashboard_id):
    body = models.WriteDashboardElement(dashboard_id=dashboard_id, type="vis", title="Sailors", query_id="1")
    element = sdk.create_dashboard_element(body)
    say("create_dashboard_element", title=element.title, model=element.query.model)
    changed = sdk.update_dashboard_element(element.id, models.WriteDashboardElement(title="Captains"))
    say("update_dashboard_element", title=changed.title)
    elements = sdk.dashboard_dashboard_elements(dashboard_id)
    say("dashboard_dashboard_elements", titles=[one.title for one in elements])
    status = models.WriteCreateDashboardFilter(
        dashboard_id=dashboard_id,
        name="Status",
        title="Status",
        type="field_filter",
        model="thelook",
        explore="orders",
        dimension="orders.status",
    )
    made = sdk.create_dashboard_filter(status)
    say("create_dashboard_filter", name=made.name, dimension=made.dimension)
    say("dashboard_dashboard_filters", names=[one.name for one in sdk.dashboard_dashboard_filters(dashboard_id)])
    layouts = sdk.dashboard_dashboard_layouts(dashboard_id)
    say("dashboard_dashboard_layouts", active=[layout.active for layout in layouts])
    components = sdk.dashboard_layout_dashboard_layout_components(layouts[0].id)
    [ours] = [one for one in components if one.dashboard_element_id == element.id]
    say("dashboard_layout_dashboard_layout_components", title=ours.element_title)
    body = models.WriteDashboardLayoutComponent(row=3, column=8)
    placed = sdk.update_dashboard_layout_component(ours.id, body)
    say("update_dashboard_layout_component", row=placed.row, column=placed.column)


def tour_lookml(sdk, say):
    say("dashboard_lookml", begins=sdk.dashboard_lookml("1").lookml.strip().startswith("- dashboard:"))
    imported = sdk.import_dashboard_from_lookml(models.WriteDashboardLookml(folder_id="10", lookml=LOOKML))
    same = all(found.id == imported.id for found in sdk.search_dashboards(title="Cargo"))
    say("import_dashboard_from_lookml", title=imported.title, same=same)
    sdk.delete_dashboard(imported.id)
