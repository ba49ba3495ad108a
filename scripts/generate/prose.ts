import { contentProse } from './prose-content.ts'

/** What the operations that programs use most do, and what to know of them: in place of the sentence made from the id. */
export const prose: Readonly<Record<string, string>> = {
  ...contentProse,

  // Sessions
  login: `Logs in with the two halves of an API key and gets an access token, which lasts an hour by default. Every call
    makes another token; each lives until it runs out or is logged out. A wrong key answers 404, and after four failures
    in a row the key is locked for five minutes, for that address. A session does this by itself.`,
  login_user: `Gets an access token that acts as another user, who needs no API key. Only administrators may. A token of
    this kind cannot log in as a third user. The administrator's own token stays alive. See \`session.as(userId)\`.`,
  logout: `Ends the access token that the request carries, and no other. A token that is dead already answers 404.`,
  session: `Gets the workspace of the access token, and under \`login_user\` the user who is really there:
    \`sudo_user_id\`.`,
  update_session: `Moves the access token to another workspace: \`dev\` or \`production\`, where every token begins. Queries,
    models and projects are read from there. It holds for this token alone, and needs the permission \`develop\` for
    \`dev\`. A session remembers it for the tokens to come.`,
  versions: `Lists the API versions that the server has, its release and its addresses. Most servers ask for no token.`,

  // Users, groups and roles
  me: `Gets the user that the access token acts as.`,
  user: `Gets one user. Administrators and the user get every field, others the public ones.`,
  all_users: `Lists all users, disabled ones too. Ask for the \`fields\` you need: a whole user is large.`,
  search_users: `Searches users by name, email, id or group. \`%\` and \`_\` are wildcards, case does not matter; without a
    wildcard the whole value must match. Terms are joined with and, or with or by \`filter_or\`.`,
  search_users_names: `Searches users whose first name, last name or email matches a pattern with the wildcards \`%\` and
    \`_\`. Further terms narrow it.`,
  user_for_credential: `Gets the user that has a credential: an \`email\` address, the client id of an \`api3\` key, the
    external id of an \`embed\` user, or the id that \`google\`, \`saml\`, \`oidc\` or \`ldap\` know. 404 where nobody has it.`,
  create_user: `Creates a user, who cannot log in before credentials are added: see \`create_user_credentials_email\`.
    Read-only fields are ignored.`,
  update_user: `Changes the fields of a user that are sent. Disable a user with \`is_disabled\` rather than delete it.`,
  delete_user: `Deletes a user for good. The content goes to the trash, the schedules are deleted. Nobody can delete
    themselves, and the last administrator stays.`,
  create_user_credentials_email: `Gives a user a login by email. An address belongs to one user at a time.`,
  create_user_credentials_api3: `Makes an API key for a user. From API 4.0 on the answer holds \`client_secret\`, this once:
    no other operation tells it.`,
  all_user_credentials_api3s: `Lists the API keys of a user, without their secrets.`,
  user_roles: `Lists the roles of a user, those of the user's groups too unless \`direct_association_only\` is set.`,
  set_user_roles: `Replaces the roles that a user has directly; roles by group stay.`,
  set_user_attribute_user_value: `Sets the value that a user has for a user attribute. It wins over the values of the
    user's groups and over the default.`,
  user_attribute_user_values: `Lists the values that a user has for user attributes, and where each comes from: the user,
    a group or the default.`,
  create_embed_user: `Creates an embed user for an external id.`,
  all_groups: `Lists all groups. Only for administrators.`,
  search_groups: `Searches groups. \`%\` and \`_\` are wildcards, case does not matter; without a wildcard the whole value
    must match. Terms are joined with and, or with or by \`filter_or\`.`,
  create_group: `Creates a group. Only administrators may.`,
  add_group_user: `Adds a user to a group and gives the user. Only administrators may.`,
  all_roles: `Lists all roles. A role is a permission set, which says what its users may do, and a model set, which says
    with which models.`,
  create_role: `Creates a role of a permission set and a model set.`,
  role_groups: `Lists the groups that have a role.`,
  role_users: `Lists the users that have a role, those by group too unless \`direct_association_only\` is set.`,
  set_role_groups: `Replaces the groups that have a role, and lists them. Groups that are not sent lose it.`,
  set_role_users: `Replaces the users that have a role directly, and lists them. Users that are not sent lose it.`,

  // Embedding
  create_sso_embed_url: `Creates a signed embed URL, for one use. It holds the user, the permissions and the models; nothing
    of it is checked against what there is. Needs \`group_ids\`, or both \`models\` and \`permissions\`.`,
  create_embed_url_as_me: `Creates an embed URL for the calling user, for one use within five minutes.`,
  acquire_embed_cookieless_session: `Starts a cookieless embed session, or joins the one of \`session_reference_token\`. The
    authentication token lasts 30 seconds and serves once, the API and navigation tokens ten minutes. Forward the
    browser's \`user-agent\`. Only for administrators.`,
  generate_tokens_for_cookieless_session: `Makes the next API and navigation tokens of a cookieless embed session from the
    last ones. A session that has run out is no error: \`session_reference_token_ttl\` is 0 then. Forward the browser's
    \`user-agent\`. Only for administrators.`,
  delete_embed_cookieless_session: `Ends a cookieless embed session, by its \`session_reference_token\`.`
}
