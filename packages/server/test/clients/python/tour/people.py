"""Provisions a user with a login, a group, a role and an attribute, and takes it all away."""

from looker_sdk import models40 as models


def tour(sdk, say):
    user = sdk.create_user(models.WriteUser(first_name="Grace", last_name="Hopper"))
    say("create_user", id_is_text=isinstance(user.id, str), name=user.display_name)
    login = sdk.create_user_credentials_email(user.id, models.WriteCredentialsEmail(email="grace@example.com"))
    say("create_user_credentials_email", email=login.email)
    known = sdk.user_for_credential("email", "grace@example.com")
    say("user_for_credential", same=known.id == user.id, email=known.email)
    say("update_user", name=sdk.update_user(user.id, models.WriteUser(first_name="Amazing")).display_name)
    say("user", email=sdk.user(user.id).email)
    say("search_users", names=[found.last_name for found in sdk.search_users(last_name="hop%", sorts="id")])
    say("all_users", first=sdk.all_users(fields="id", sorts="id")[0].id)
    group_id = tour_groups(sdk, say, user.id)
    tour_roles(sdk, say, user.id, group_id)
    tour_attributes(sdk, say, user.id, group_id)
    sdk.delete_group(group_id)
    say("delete_group", left=len(sdk.search_groups(name="Compilers")))
    sdk.delete_user(user.id)
    say("delete_user", left=len(sdk.search_users(last_name="Hopper")))


def tour_groups(sdk, say, user_id):
    group = sdk.create_group(models.WriteGroup(name="Compilers"))
    say("create_group", id_is_text=isinstance(group.id, str), name=group.name)
    member = sdk.add_group_user(group.id, models.GroupIdForGroupUserInclusion(user_id=user_id))
    say("add_group_user", same=member.id == user_id)
    say("all_group_users", names=[member.last_name for member in sdk.all_group_users(group.id)])
    sdk.add_group_group("2", models.GroupIdForGroupInclusion(group_id=group.id))
    [nested] = sdk.search_groups_with_hierarchy(name="Compilers")
    say("search_groups_with_hierarchy", parents=list(nested.parent_group_ids))
    sdk.delete_group_from_group("2", group.id)
    say("search_groups", names=[found.name for found in sdk.search_groups(name="analyst%")])
    say("all_groups", first=sdk.all_groups(sorts="id")[0].name)
    return group.id


def tour_roles(sdk, say, user_id, group_id):
    say("all_permissions", has_explore=any(one.permission == "explore" for one in sdk.all_permissions()))
    rights = sdk.create_permission_set(models.WritePermissionSet(name="Readers", permissions=["access_data"]))
    say("create_permission_set", permissions=list(rights.permissions))
    say("all_permission_sets", has_ours=any(one.id == rights.id for one in sdk.all_permission_sets()))
    model_set = sdk.create_model_set(models.WriteModelSet(name="Sales", models=["thelook"]))
    say("create_model_set", models=list(model_set.models))
    say("all_model_sets", has_ours=any(one.id == model_set.id for one in sdk.all_model_sets()))
    body = models.WriteRole(name="Readers", permission_set_id=rights.id, model_set_id=model_set.id)
    role = sdk.create_role(body)
    say("create_role", name=role.name, set=role.permission_set.name, models=list(role.model_set.models))
    say("set_user_roles", names=[given.name for given in sdk.set_user_roles(user_id, [role.id])])
    say("user_roles", names=[given.name for given in sdk.user_roles(user_id)])
    sdk.set_role_groups(role.id, [group_id])
    say("role_groups", names=[group.name for group in sdk.role_groups(role.id)])
    say("all_roles", has_admin=any(one.id == "2" and one.name == "Admin" for one in sdk.all_roles()))
    sdk.delete_role(role.id)
    say("delete_role", left=len(sdk.search_roles(name="Readers")))
    sdk.delete_permission_set(rights.id)
    sdk.delete_model_set(model_set.id)


def tour_attributes(sdk, say, user_id, group_id):
    body = models.WriteUserAttribute(name="ship", label="Ship", type=models.UserAttributeFilterTypes.string)
    attribute = sdk.create_user_attribute(body)
    say("create_user_attribute", name=attribute.name, type=attribute.type)
    value = models.UserAttributeGroupValue(group_id=group_id, value="Argo")
    of_group = sdk.set_user_attribute_group_values(attribute.id, [value])
    say("set_user_attribute_group_values", values=[one.value for one in of_group])
    before = sdk.user_attribute_user_values(user_id, user_attribute_ids=models.DelimSequence([attribute.id]))
    say("user_attribute_user_values", values=[one.value for one in before], sources=[one.source for one in before])
    body = models.WriteUserAttributeWithValue(value="Beagle")
    say("set_user_attribute_user_value", value=sdk.set_user_attribute_user_value(user_id, attribute.id, body).value)
    say("all_user_attributes", has_ship=any(one.name == "ship" for one in sdk.all_user_attributes()))
    sdk.delete_user_attribute(attribute.id)
