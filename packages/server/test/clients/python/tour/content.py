"""Makes folders, looks and boards, says who may see them, and takes them away."""

from looker_sdk import models40 as models


def tour(sdk, say):
    folder = sdk.create_folder(models.CreateFolder(name="Harbour", parent_id="10"))
    say("create_folder", id_is_text=isinstance(folder.id, str), name=folder.name, parent_id=folder.parent_id)
    tour_folders(sdk, say, folder.id)
    tour_looks(sdk, say, folder.id)
    tour_access(sdk, say, folder.content_metadata_id)
    tour_boards(sdk, say)
    sdk.delete_folder(folder.id)
    say("delete_folder", left=len(sdk.search_folders(name="Port")))
    found = sdk.content_validation()
    say("content_validation", errors=len(found.content_with_errors), looks=found.total_looks_validated)


def tour_folders(sdk, say, folder_id):
    say("update_folder", name=sdk.update_folder(folder_id, models.UpdateFolder(name="Port")).name)
    say("folder", name=sdk.folder(folder_id).name)
    say("search_folders", names=[found.name for found in sdk.search_folders(name="camp%")])
    shared = [one for one in sdk.all_folders(fields="id,name") if one.id == "1" and one.name == "Shared"]
    say("all_folders", has_shared=len(shared) == 1)
    say("folder_children", names=[child.name for child in sdk.folder_children("10")])
    say("folder_ancestors", names=[ancestor.name for ancestor in sdk.folder_ancestors(folder_id)])
    say("folder_looks", ids=[look.id for look in sdk.folder_looks("10")])
    say("folder_dashboards", ids=[dashboard.id for dashboard in sdk.folder_dashboards("10")])


def tour_looks(sdk, say, folder_id):
    say("all_looks", has_first=any(look.id == "1" for look in sdk.all_looks()))
    look = sdk.create_look(models.WriteLookWithQuery(title="Boats", folder_id=folder_id, query_id="3"))
    say("create_look", id_is_text=isinstance(look.id, str), title=look.title, model=look.query.model)
    changed = sdk.update_look(look.id, models.WriteLookWithQuery(description="All of them"))
    say("update_look", title=changed.title, description=changed.description)
    copy = sdk.copy_look(look.id, folder_id="11")
    say("copy_look", folder_id=copy.folder.id, other=copy.id != look.id)
    say("move_look", folder=sdk.move_look(copy.id, "12").folder.name)
    sdk.delete_look(copy.id)
    say("search_looks", titles=[found.title for found in sdk.search_looks(title="boats%")])
    sdk.delete_look(look.id)
    say("delete_look", left=len(sdk.search_looks(title="Boats")))
    read = sdk.look("1")
    say("look", query_id=read.query_id, folder=read.folder.name)


def tour_access(sdk, say, content_metadata_id):
    metadata = sdk.content_metadata(content_metadata_id)
    say("content_metadata", name=metadata.name, inherits=metadata.inherits)
    own = sdk.update_content_metadata(content_metadata_id, models.WriteContentMeta(inherits=False))
    say("update_content_metadata", inherits=own.inherits)
    view = models.PermissionType.view
    body = models.ContentMetaGroupUser(content_metadata_id=content_metadata_id, group_id="3", permission_type=view)
    access = sdk.create_content_metadata_access(body)
    say("create_content_metadata_access", group_id=access.group_id, permission=access.permission_type.value)
    accesses = sdk.all_content_metadata_accesses(content_metadata_id)
    say("all_content_metadata_accesses", has_group=any(one.group_id == "3" for one in accesses))
    sdk.delete_content_metadata_access(access.id)
    favorite = sdk.create_content_favorite(models.WriteContentFavorite(content_metadata_id="22", user_id="1"))
    say("create_content_favorite", content_metadata_id=favorite.content_metadata_id)
    favorites = sdk.search_content_favorites(user_id="1", content_metadata_id="22")
    say("search_content_favorites", same=any(one.id == favorite.id for one in favorites))
    sdk.delete_content_favorite(favorite.id)


def tour_boards(sdk, say):
    say("all_boards", ids=[board.id for board in sdk.all_boards()])
    board = sdk.create_board(models.WriteBoard(title="Fleet"))
    say("create_board", title=board.title)
    section = sdk.create_board_section(models.WriteBoardSection(board_id=board.id, title="Ships"))
    say("create_board_section", title=section.title)
    item = sdk.create_board_item(models.WriteBoardItem(board_section_id=section.id, look_id="1"))
    say("create_board_item", look_id=item.look_id, title=item.title)
    sections = sdk.board(board.id).board_sections
    say("board", sections=len(sections), looks=[item.look_id for one in sections for item in one.board_items])
    say("update_board", title=sdk.update_board(board.id, models.WriteBoard(title="Navy")).title)
    sdk.delete_board(board.id)
    say("delete_board", left=len(sdk.search_boards(title="Navy")))
