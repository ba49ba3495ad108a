package main

import v4 "github.com/looker-open-source/sdk-codegen/go/sdk/v4"

// tourContent makes folders, looks and boards, says who may see them, and takes them away.
func tourContent(sdk *v4.LookerSDK) {
	folder := get(sdk.CreateFolder(v4.CreateFolder{Name: "Harbour", ParentId: "10"}, nil))
	say("create_folder", facts{"id_is_text": isText(folder.Id), "name": folder.Name, "parent_id": folder.ParentId})
	tourFolders(sdk, *folder.Id)
	tourLooks(sdk, *folder.Id)
	tourAccess(sdk, *folder.ContentMetadataId)
	tourBoards(sdk)
	get(sdk.DeleteFolder(*folder.Id, nil))
	say("delete_folder", facts{"left": len(get(sdk.SearchFolders(v4.RequestSearchFolders{Name: to("Port")}, nil)))})
	found := get(sdk.ContentValidation(v4.RequestContentValidation{}, nil))
	say("content_validation", facts{"errors": len(*found.ContentWithErrors), "looks": found.TotalLooksValidated})
}

func tourFolders(sdk *v4.LookerSDK, id string) {
	say("update_folder", facts{"name": get(sdk.UpdateFolder(id, v4.UpdateFolder{Name: to("Port")}, nil)).Name})
	say("folder", facts{"name": get(sdk.Folder(id, "", nil)).Name})
	found := get(sdk.SearchFolders(v4.RequestSearchFolders{Name: to("camp%")}, nil))
	say("search_folders", facts{"names": folderNames(found)})
	all := get(sdk.AllFolders("id,name", nil))
	say("all_folders", facts{
		"has_shared": has(all, func(one v4.FolderBase) bool { return is(one.Id, "1") && one.Name == "Shared" }),
	})
	children := get(sdk.FolderChildren(v4.RequestFolderChildren{FolderId: "10"}, nil))
	say("folder_children", facts{"names": folderNames(children)})
	say("folder_ancestors", facts{"names": folderNames(get(sdk.FolderAncestors(id, "", nil)))})
	looks := get(sdk.FolderLooks("10", "", nil))
	say("folder_looks", facts{"ids": each(looks, func(look v4.LookWithQuery) *string { return look.Id })})
	dashboards := get(sdk.FolderDashboards("10", "", nil))
	say("folder_dashboards", facts{"ids": each(dashboards, func(one v4.Dashboard) *string { return one.Id })})
}

func tourLooks(sdk *v4.LookerSDK, folderID string) {
	all := get(sdk.AllLooks("", nil))
	say("all_looks", facts{"has_first": has(all, func(one v4.Look) bool { return is(one.Id, "1") })})
	body := v4.WriteLookWithQuery{Title: to("Boats"), FolderId: &folderID, QueryId: to("3")}
	look := get(sdk.CreateLook(body, "", nil))
	say("create_look", facts{"id_is_text": isText(look.Id), "title": look.Title, "model": look.Query.Model})
	changed := get(sdk.UpdateLook(*look.Id, v4.WriteLookWithQuery{Description: to("All of them")}, "", nil))
	say("update_look", facts{"title": changed.Title, "description": changed.Description})
	copied := get(sdk.CopyLook(*look.Id, "11", nil))
	say("copy_look", facts{"folder_id": copied.Folder.Id, "other": !is(copied.Id, *look.Id)})
	say("move_look", facts{"folder": get(sdk.MoveLook(*copied.Id, "12", nil)).Folder.Name})
	get(sdk.DeleteLook(*copied.Id, nil))
	found := get(sdk.SearchLooks(v4.RequestSearchLooks{Title: to("boats%")}, nil))
	say("search_looks", facts{"titles": each(found, func(one v4.Look) *string { return one.Title })})
	get(sdk.DeleteLook(*look.Id, nil))
	say("delete_look", facts{"left": len(get(sdk.SearchLooks(v4.RequestSearchLooks{Title: to("Boats")}, nil)))})
	read := get(sdk.Look("1", "", nil))
	say("look", facts{"query_id": read.QueryId, "folder": read.Folder.Name})
}

func tourAccess(sdk *v4.LookerSDK, metadataID string) {
	metadata := get(sdk.ContentMetadata(metadataID, "", nil))
	say("content_metadata", facts{"name": metadata.Name, "inherits": metadata.Inherits})
	own := get(sdk.UpdateContentMetadata(metadataID, v4.WriteContentMeta{Inherits: to(false)}, nil))
	say("update_content_metadata", facts{"inherits": own.Inherits})
	body := v4.ContentMetaGroupUser{
		ContentMetadataId: &metadataID, GroupId: to("3"), PermissionType: to(v4.PermissionType_View),
	}
	access := get(sdk.CreateContentMetadataAccess(body, false, nil))
	say("create_content_metadata_access", facts{"group_id": access.GroupId, "permission": access.PermissionType})
	all := get(sdk.AllContentMetadataAccesses(metadataID, "", nil))
	say("all_content_metadata_accesses", facts{
		"has_group": has(all, func(one v4.ContentMetaGroupUser) bool { return is(one.GroupId, "3") }),
	})
	get(sdk.DeleteContentMetadataAccess(*access.Id, nil))
	liked := v4.WriteContentFavorite{ContentMetadataId: to("22"), UserId: to("1")}
	favorite := get(sdk.CreateContentFavorite(liked, nil))
	say("create_content_favorite", facts{"content_metadata_id": favorite.ContentMetadataId})
	request := v4.RequestSearchContentFavorites{UserId: to("1"), ContentMetadataId: to("22")}
	favorites := get(sdk.SearchContentFavorites(request, nil))
	say("search_content_favorites", facts{
		"same": has(favorites, func(one v4.ContentFavorite) bool { return is(one.Id, *favorite.Id) }),
	})
	get(sdk.DeleteContentFavorite(*favorite.Id, nil))
}

func tourBoards(sdk *v4.LookerSDK) {
	boards := get(sdk.AllBoards("", nil))
	say("all_boards", facts{"ids": each(boards, func(one v4.Board) *string { return one.Id })})
	board := get(sdk.CreateBoard(v4.WriteBoard{Title: to("Fleet")}, "", nil))
	say("create_board", facts{"title": board.Title})
	body := v4.WriteBoardSection{BoardId: board.Id, Title: to("Ships")}
	section := get(sdk.CreateBoardSection(body, "", nil))
	say("create_board_section", facts{"title": section.Title})
	item := get(sdk.CreateBoardItem(v4.WriteBoardItem{BoardSectionId: section.Id, LookId: to("1")}, "", nil))
	say("create_board_item", facts{"look_id": item.LookId, "title": item.Title})
	sections := *get(sdk.Board(*board.Id, "", nil)).BoardSections
	looks := each(*sections[0].BoardItems, func(one v4.BoardItem) *string { return one.LookId })
	say("board", facts{"sections": len(sections), "looks": looks})
	changed := get(sdk.UpdateBoard(*board.Id, v4.WriteBoard{Title: to("Navy")}, "", nil))
	say("update_board", facts{"title": changed.Title})
	get(sdk.DeleteBoard(*board.Id, nil))
	say("delete_board", facts{"left": len(get(sdk.SearchBoards(v4.RequestSearchBoards{Title: to("Navy")}, nil)))})
}

func folderNames(folders []v4.Folder) []string {
	return each(folders, func(folder v4.Folder) string { return folder.Name })
}
