package main

import (
	"github.com/looker-open-source/sdk-codegen/go/rtl"
	v4 "github.com/looker-open-source/sdk-codegen/go/sdk/v4"
)

// tourPeople provisions a user with a login, a group, a role and an attribute, and takes it all away.
func tourPeople(sdk *v4.LookerSDK) {
	user := get(sdk.CreateUser(v4.WriteUser{FirstName: to("Grace"), LastName: to("Hopper")}, "", nil))
	say("create_user", facts{"id_is_text": isText(user.Id), "name": user.DisplayName})
	body := v4.WriteCredentialsEmail{Email: to("grace@example.com")}
	login := get(sdk.CreateUserCredentialsEmail(*user.Id, body, "", nil))
	say("create_user_credentials_email", facts{"email": login.Email})
	known := get(sdk.UserForCredential("email", "grace@example.com", "", nil))
	say("user_for_credential", facts{"same": is(known.Id, *user.Id), "email": known.Email})
	changed := get(sdk.UpdateUser(*user.Id, v4.WriteUser{FirstName: to("Amazing")}, "", nil))
	say("update_user", facts{"name": changed.DisplayName})
	say("user", facts{"email": get(sdk.User(*user.Id, "", nil)).Email})
	found := get(sdk.SearchUsers(v4.RequestSearchUsers{LastName: to("hop%"), Sorts: to("id")}, nil))
	say("search_users", facts{"names": lastNames(found)})
	all := get(sdk.AllUsers(v4.RequestAllUsers{Fields: to("id"), Sorts: to("id")}, nil))
	say("all_users", facts{"first": all[0].Id})
	groupID := tourGroups(sdk, *user.Id)
	tourRoles(sdk, *user.Id, groupID)
	tourAttributes(sdk, *user.Id, groupID)
	get(sdk.DeleteGroup(groupID, nil))
	say("delete_group", facts{"left": len(get(sdk.SearchGroups(v4.RequestSearchGroups{Name: to("Compilers")}, nil)))})
	get(sdk.DeleteUser(*user.Id, nil))
	say("delete_user", facts{"left": len(get(sdk.SearchUsers(v4.RequestSearchUsers{LastName: to("Hopper")}, nil)))})
}

func tourGroups(sdk *v4.LookerSDK, userID string) string {
	group := get(sdk.CreateGroup(v4.WriteGroup{Name: to("Compilers")}, "", nil))
	say("create_group", facts{"id_is_text": isText(group.Id), "name": group.Name})
	member := get(sdk.AddGroupUser(*group.Id, v4.GroupIdForGroupUserInclusion{UserId: &userID}, nil))
	say("add_group_user", facts{"same": is(member.Id, userID)})
	members := get(sdk.AllGroupUsers(v4.RequestAllGroupUsers{GroupId: *group.Id}, nil))
	say("all_group_users", facts{"names": lastNames(members)})
	get(sdk.AddGroupGroup("2", v4.GroupIdForGroupInclusion{GroupId: group.Id}, nil))
	request := v4.RequestSearchGroupsWithHierarchy{Name: to("Compilers")}
	nested := get(sdk.SearchGroupsWithHierarchy(request, nil))
	say("search_groups_with_hierarchy", facts{"parents": nested[0].ParentGroupIds})
	must(sdk.DeleteGroupFromGroup("2", *group.Id, nil))
	found := get(sdk.SearchGroups(v4.RequestSearchGroups{Name: to("analyst%")}, nil))
	say("search_groups", facts{"names": groupNames(found)})
	say("all_groups", facts{"first": get(sdk.AllGroups(v4.RequestAllGroups{Sorts: to("id")}, nil))[0].Name})
	return *group.Id
}

func tourRoles(sdk *v4.LookerSDK, userID, groupID string) {
	permissions := get(sdk.AllPermissions(nil))
	say("all_permissions", facts{
		"has_explore": has(permissions, func(one v4.Permission) bool { return is(one.Permission, "explore") }),
	})
	rights := v4.WritePermissionSet{Name: to("Readers"), Permissions: &[]string{"access_data"}}
	set := get(sdk.CreatePermissionSet(rights, nil))
	say("create_permission_set", facts{"permissions": set.Permissions})
	sets := get(sdk.AllPermissionSets("", nil))
	say("all_permission_sets", facts{
		"has_ours": has(sets, func(one v4.PermissionSet) bool { return is(one.Id, *set.Id) }),
	})
	models := get(sdk.CreateModelSet(v4.WriteModelSet{Name: to("Sales"), Models: &[]string{"thelook"}}, nil))
	say("create_model_set", facts{"models": models.Models})
	modelSets := get(sdk.AllModelSets("", nil))
	say("all_model_sets", facts{
		"has_ours": has(modelSets, func(one v4.ModelSet) bool { return is(one.Id, *models.Id) }),
	})
	role := get(sdk.CreateRole(v4.WriteRole{Name: to("Readers"), PermissionSetId: set.Id, ModelSetId: models.Id}, nil))
	say("create_role", facts{"name": role.Name, "set": role.PermissionSet.Name, "models": role.ModelSet.Models})
	given := get(sdk.SetUserRoles(userID, []string{*role.Id}, "", nil))
	say("set_user_roles", facts{"names": roleNames(given)})
	say("user_roles", facts{"names": roleNames(get(sdk.UserRoles(v4.RequestUserRoles{UserId: userID}, nil)))})
	get(sdk.SetRoleGroups(*role.Id, []string{groupID}, nil))
	say("role_groups", facts{"names": groupNames(get(sdk.RoleGroups(*role.Id, "", nil)))})
	all := get(sdk.AllRoles(v4.RequestAllRoles{}, nil))
	say("all_roles", facts{
		"has_admin": has(all, func(one v4.Role) bool { return is(one.Id, "2") && is(one.Name, "Admin") }),
	})
	get(sdk.DeleteRole(*role.Id, nil))
	say("delete_role", facts{"left": len(get(sdk.SearchRoles(v4.RequestSearchRoles{Name: to("Readers")}, nil)))})
	get(sdk.DeletePermissionSet(*set.Id, nil))
	get(sdk.DeleteModelSet(*models.Id, nil))
}

func tourAttributes(sdk *v4.LookerSDK, userID, groupID string) {
	kind := string(v4.UserAttributeFilterTypes_String)
	attribute := get(sdk.CreateUserAttribute(v4.WriteUserAttribute{Name: "ship", Label: "Ship", Type: kind}, "", nil))
	say("create_user_attribute", facts{"name": attribute.Name, "type": attribute.Type})
	values := []v4.UserAttributeGroupValue{{GroupId: &groupID, Value: to("Argo")}}
	ofGroup := get(sdk.SetUserAttributeGroupValues(*attribute.Id, values, nil))
	say("set_user_attribute_group_values", facts{
		"values": each(ofGroup, func(one v4.UserAttributeGroupValue) *string { return one.Value }),
	})
	ids := rtl.DelimString{*attribute.Id}
	request := v4.RequestUserAttributeUserValues{UserId: userID, UserAttributeIds: &ids}
	before := get(sdk.UserAttributeUserValues(request, nil))
	say("user_attribute_user_values", facts{
		"values":  each(before, func(one v4.UserAttributeWithValue) *string { return one.Value }),
		"sources": each(before, func(one v4.UserAttributeWithValue) *string { return one.Source }),
	})
	value := v4.WriteUserAttributeWithValue{Value: to("Beagle")}
	ofUser := get(sdk.SetUserAttributeUserValue(userID, *attribute.Id, value, nil))
	say("set_user_attribute_user_value", facts{"value": ofUser.Value})
	all := get(sdk.AllUserAttributes(v4.RequestAllUserAttributes{}, nil))
	say("all_user_attributes", facts{"has_ship": has(all, func(one v4.UserAttribute) bool { return one.Name == "ship" })})
	get(sdk.DeleteUserAttribute(*attribute.Id, nil))
}

func lastNames(users []v4.User) []*string {
	return each(users, func(user v4.User) *string { return user.LastName })
}

func groupNames(groups []v4.Group) []*string {
	return each(groups, func(group v4.Group) *string { return group.Name })
}

func roleNames(roles []v4.Role) []*string {
	return each(roles, func(role v4.Role) *string { return role.Name })
}
