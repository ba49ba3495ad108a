// Generated from contract/3.1.json by scripts/generate.ts. Do not edit.
import type { CallOptions, Sender } from '../call.ts'
import { facade } from '../facade.ts'
import type { Call } from '../result.ts'
import type { Picked } from '../fields.ts'
import type { DefaultFormat, ResultFormat, ResultOf } from '../results.ts'
import { login, login_user, logout } from './operations/api_auth.ts'
import type { LoginArgs, LoginUserArgs } from './operations/api_auth.ts'
import {
  all_user_login_lockouts,
  create_oidc_test_config,
  create_saml_test_config,
  create_sso_embed_url,
  delete_oidc_test_config,
  delete_saml_test_config,
  delete_user_login_lockout,
  fetch_and_parse_saml_idp_metadata,
  force_password_reset_at_next_login_for_all_users,
  ldap_config,
  oidc_config,
  oidc_test_config,
  parse_saml_idp_metadata,
  password_config,
  saml_config,
  saml_test_config,
  search_user_login_lockouts,
  session_config,
  test_ldap_config_auth,
  test_ldap_config_connection,
  test_ldap_config_user_auth,
  test_ldap_config_user_info,
  update_ldap_config,
  update_oidc_config,
  update_password_config,
  update_saml_config,
  update_session_config
} from './operations/auth.ts'
import type {
  AllUserLoginLockoutsArgs,
  CreateOidcTestConfigArgs,
  CreateSamlTestConfigArgs,
  CreateSsoEmbedUrlArgs,
  DeleteOidcTestConfigArgs,
  DeleteSamlTestConfigArgs,
  DeleteUserLoginLockoutArgs,
  FetchAndParseSamlIdpMetadataArgs,
  OidcTestConfigArgs,
  ParseSamlIdpMetadataArgs,
  SamlTestConfigArgs,
  SearchUserLoginLockoutsArgs,
  TestLdapConfigAuthArgs,
  TestLdapConfigConnectionArgs,
  TestLdapConfigUserAuthArgs,
  TestLdapConfigUserInfoArgs,
  UpdateLdapConfigArgs,
  UpdateOidcConfigArgs,
  UpdatePasswordConfigArgs,
  UpdateSamlConfigArgs,
  UpdateSessionConfigArgs
} from './operations/auth.ts'
import {
  all_color_collections,
  color_collection,
  color_collections_custom,
  color_collections_standard,
  create_color_collection,
  default_color_collection,
  delete_color_collection,
  set_default_color_collection,
  update_color_collection
} from './operations/color_collection.ts'
import type {
  AllColorCollectionsArgs,
  ColorCollectionArgs,
  ColorCollectionsCustomArgs,
  ColorCollectionsStandardArgs,
  CreateColorCollectionArgs,
  DeleteColorCollectionArgs,
  SetDefaultColorCollectionArgs,
  UpdateColorCollectionArgs
} from './operations/color_collection.ts'
import {
  all_legacy_features,
  all_locales,
  all_timezones,
  backup_configuration,
  cloud_storage_configuration,
  create_digest_email_send,
  custom_welcome_email,
  digest_emails_enabled,
  internal_help_resources,
  internal_help_resources_content,
  legacy_feature,
  set_smtp_settings,
  update_backup_configuration,
  update_cloud_storage_configuration,
  update_custom_welcome_email,
  update_custom_welcome_email_test,
  update_digest_emails_enabled,
  update_internal_help_resources,
  update_internal_help_resources_content,
  update_legacy_feature,
  update_whitelabel_configuration,
  versions,
  whitelabel_configuration
} from './operations/config.ts'
import type {
  LegacyFeatureArgs,
  SetSmtpSettingsArgs,
  UpdateBackupConfigurationArgs,
  UpdateCloudStorageConfigurationArgs,
  UpdateCustomWelcomeEmailArgs,
  UpdateCustomWelcomeEmailTestArgs,
  UpdateDigestEmailsEnabledArgs,
  UpdateInternalHelpResourcesArgs,
  UpdateInternalHelpResourcesContentArgs,
  UpdateLegacyFeatureArgs,
  UpdateWhitelabelConfigurationArgs,
  VersionsArgs,
  WhitelabelConfigurationArgs
} from './operations/config.ts'
import {
  all_connections,
  all_dialect_infos,
  connection,
  create_connection,
  delete_connection,
  delete_connection_override,
  test_connection,
  test_connection_config,
  update_connection
} from './operations/connection.ts'
import type {
  AllConnectionsArgs,
  AllDialectInfosArgs,
  ConnectionArgs,
  CreateConnectionArgs,
  DeleteConnectionArgs,
  DeleteConnectionOverrideArgs,
  TestConnectionArgs,
  TestConnectionConfigArgs,
  UpdateConnectionArgs
} from './operations/connection.ts'
import {
  all_content_metadata_accesses,
  all_content_metadatas,
  content_favorite,
  content_metadata,
  content_thumbnail,
  content_validation,
  create_content_favorite,
  create_content_metadata_access,
  delete_content_favorite,
  delete_content_metadata_access,
  search_content_favorites,
  search_content_views,
  update_content_metadata,
  update_content_metadata_access,
  vector_thumbnail
} from './operations/content.ts'
import type {
  AllContentMetadataAccessesArgs,
  AllContentMetadatasArgs,
  ContentFavoriteArgs,
  ContentMetadataArgs,
  ContentThumbnailArgs,
  ContentValidationArgs,
  CreateContentFavoriteArgs,
  CreateContentMetadataAccessArgs,
  DeleteContentFavoriteArgs,
  DeleteContentMetadataAccessArgs,
  SearchContentFavoritesArgs,
  SearchContentViewsArgs,
  UpdateContentMetadataArgs,
  UpdateContentMetadataAccessArgs,
  VectorThumbnailArgs
} from './operations/content.ts'
import {
  all_dashboards,
  create_dashboard,
  create_dashboard_element,
  create_dashboard_filter,
  create_dashboard_layout,
  dashboard,
  dashboard_aggregate_table_lookml,
  dashboard_dashboard_elements,
  dashboard_dashboard_filters,
  dashboard_dashboard_layouts,
  dashboard_element,
  dashboard_filter,
  dashboard_layout,
  dashboard_layout_component,
  dashboard_layout_dashboard_layout_components,
  dashboard_lookml,
  delete_dashboard,
  delete_dashboard_element,
  delete_dashboard_filter,
  delete_dashboard_layout,
  import_lookml_dashboard,
  search_dashboard_elements,
  search_dashboards,
  sync_lookml_dashboard,
  update_dashboard,
  update_dashboard_element,
  update_dashboard_filter,
  update_dashboard_layout,
  update_dashboard_layout_component
} from './operations/dashboard.ts'
import type {
  AllDashboardsArgs,
  CreateDashboardArgs,
  CreateDashboardElementArgs,
  CreateDashboardFilterArgs,
  CreateDashboardLayoutArgs,
  DashboardArgs,
  DashboardAggregateTableLookmlArgs,
  DashboardDashboardElementsArgs,
  DashboardDashboardFiltersArgs,
  DashboardDashboardLayoutsArgs,
  DashboardElementArgs,
  DashboardFilterArgs,
  DashboardLayoutArgs,
  DashboardLayoutComponentArgs,
  DashboardLayoutDashboardLayoutComponentsArgs,
  DashboardLookmlArgs,
  DeleteDashboardArgs,
  DeleteDashboardElementArgs,
  DeleteDashboardFilterArgs,
  DeleteDashboardLayoutArgs,
  ImportLookmlDashboardArgs,
  SearchDashboardElementsArgs,
  SearchDashboardsArgs,
  SyncLookmlDashboardArgs,
  UpdateDashboardArgs,
  UpdateDashboardElementArgs,
  UpdateDashboardFilterArgs,
  UpdateDashboardLayoutArgs,
  UpdateDashboardLayoutComponentArgs
} from './operations/dashboard.ts'
import { fetch_remote_data_action_form, perform_data_action } from './operations/data_action.ts'
import type { FetchRemoteDataActionFormArgs, PerformDataActionArgs } from './operations/data_action.ts'
import { all_datagroups, datagroup, update_datagroup } from './operations/datagroup.ts'
import type { DatagroupArgs, UpdateDatagroupArgs } from './operations/datagroup.ts'
import {
  check_pdt_build,
  graph_derived_tables_for_model,
  graph_derived_tables_for_view,
  start_pdt_build,
  stop_pdt_build
} from './operations/derived_table.ts'
import type {
  CheckPdtBuildArgs,
  GraphDerivedTablesForModelArgs,
  GraphDerivedTablesForViewArgs,
  StartPdtBuildArgs,
  StopPdtBuildArgs
} from './operations/derived_table.ts'
import {
  all_folders,
  create_folder,
  delete_folder,
  folder,
  folder_ancestors,
  folder_children,
  folder_children_search,
  folder_dashboards,
  folder_looks,
  folder_parent,
  search_folders,
  update_folder
} from './operations/folder.ts'
import type {
  AllFoldersArgs,
  CreateFolderArgs,
  DeleteFolderArgs,
  FolderArgs,
  FolderAncestorsArgs,
  FolderChildrenArgs,
  FolderChildrenSearchArgs,
  FolderDashboardsArgs,
  FolderLooksArgs,
  FolderParentArgs,
  SearchFoldersArgs,
  UpdateFolderArgs
} from './operations/folder.ts'
import {
  add_group_group,
  add_group_user,
  all_group_groups,
  all_group_users,
  all_groups,
  create_group,
  delete_group,
  delete_group_from_group,
  delete_group_user,
  delete_user_attribute_group_value,
  group,
  search_groups,
  update_group,
  update_user_attribute_group_value
} from './operations/group.ts'
import type {
  AddGroupGroupArgs,
  AddGroupUserArgs,
  AllGroupGroupsArgs,
  AllGroupUsersArgs,
  AllGroupsArgs,
  CreateGroupArgs,
  DeleteGroupArgs,
  DeleteGroupFromGroupArgs,
  DeleteGroupUserArgs,
  DeleteUserAttributeGroupValueArgs,
  GroupArgs,
  SearchGroupsArgs,
  UpdateGroupArgs,
  UpdateUserAttributeGroupValueArgs
} from './operations/group.ts'
import {
  all_homepage_items,
  all_homepage_sections,
  all_homepages,
  all_primary_homepage_sections,
  create_homepage,
  create_homepage_item,
  create_homepage_section,
  delete_homepage,
  delete_homepage_item,
  delete_homepage_section,
  homepage,
  homepage_item,
  homepage_section,
  search_homepages,
  update_homepage,
  update_homepage_item,
  update_homepage_section
} from './operations/homepage.ts'
import type {
  AllHomepageItemsArgs,
  AllHomepageSectionsArgs,
  AllHomepagesArgs,
  AllPrimaryHomepageSectionsArgs,
  CreateHomepageArgs,
  CreateHomepageItemArgs,
  CreateHomepageSectionArgs,
  DeleteHomepageArgs,
  DeleteHomepageItemArgs,
  DeleteHomepageSectionArgs,
  HomepageArgs,
  HomepageItemArgs,
  HomepageSectionArgs,
  SearchHomepagesArgs,
  UpdateHomepageArgs,
  UpdateHomepageItemArgs,
  UpdateHomepageSectionArgs
} from './operations/homepage.ts'
import {
  accept_integration_hub_legal_agreement,
  all_integration_hubs,
  all_integrations,
  create_integration_hub,
  delete_integration_hub,
  fetch_integration_form,
  integration,
  integration_hub,
  test_integration,
  update_integration,
  update_integration_hub
} from './operations/integration.ts'
import type {
  AcceptIntegrationHubLegalAgreementArgs,
  AllIntegrationHubsArgs,
  AllIntegrationsArgs,
  CreateIntegrationHubArgs,
  DeleteIntegrationHubArgs,
  FetchIntegrationFormArgs,
  IntegrationArgs,
  IntegrationHubArgs,
  TestIntegrationArgs,
  UpdateIntegrationArgs,
  UpdateIntegrationHubArgs
} from './operations/integration.ts'
import { all_looks, create_look, delete_look, look, run_look, search_looks, update_look } from './operations/look.ts'
import type {
  AllLooksArgs,
  CreateLookArgs,
  DeleteLookArgs,
  LookArgs,
  RunLookArgs,
  SearchLooksArgs,
  UpdateLookArgs
} from './operations/look.ts'
import {
  all_lookml_models,
  create_lookml_model,
  delete_lookml_model,
  lookml_model,
  lookml_model_explore,
  update_lookml_model
} from './operations/lookml_model.ts'
import type {
  AllLookmlModelsArgs,
  CreateLookmlModelArgs,
  DeleteLookmlModelArgs,
  LookmlModelArgs,
  LookmlModelExploreArgs,
  UpdateLookmlModelArgs
} from './operations/lookml_model.ts'
import {
  all_git_branches,
  all_git_connection_tests,
  all_lookml_tests,
  all_project_files,
  all_projects,
  create_git_branch,
  create_git_deploy_key,
  create_project,
  delete_git_branch,
  delete_repository_credential,
  deploy_ref_to_production,
  deploy_to_production,
  find_git_branch,
  get_all_repository_credentials,
  git_branch,
  git_deploy_key,
  manifest,
  project,
  project_file,
  project_validation_results,
  project_workspace,
  reset_project_to_production,
  reset_project_to_remote,
  run_git_connection_test,
  run_lookml_test,
  tag_ref,
  update_git_branch,
  update_project,
  update_repository_credential,
  validate_project
} from './operations/project.ts'
import type {
  AllGitBranchesArgs,
  AllGitConnectionTestsArgs,
  AllLookmlTestsArgs,
  AllProjectFilesArgs,
  AllProjectsArgs,
  CreateGitBranchArgs,
  CreateGitDeployKeyArgs,
  CreateProjectArgs,
  DeleteGitBranchArgs,
  DeleteRepositoryCredentialArgs,
  DeployRefToProductionArgs,
  DeployToProductionArgs,
  FindGitBranchArgs,
  GetAllRepositoryCredentialsArgs,
  GitBranchArgs,
  GitDeployKeyArgs,
  ManifestArgs,
  ProjectArgs,
  ProjectFileArgs,
  ProjectValidationResultsArgs,
  ProjectWorkspaceArgs,
  ResetProjectToProductionArgs,
  ResetProjectToRemoteArgs,
  RunGitConnectionTestArgs,
  RunLookmlTestArgs,
  TagRefArgs,
  UpdateGitBranchArgs,
  UpdateProjectArgs,
  UpdateRepositoryCredentialArgs,
  ValidateProjectArgs
} from './operations/project.ts'
import {
  all_running_queries,
  create_merge_query,
  create_query,
  create_query_task,
  create_sql_query,
  kill_query,
  merge_query,
  query,
  query_for_slug,
  query_task,
  query_task_multi_results,
  query_task_results,
  run_inline_query,
  run_query,
  run_sql_query,
  run_url_encoded_query,
  sql_query
} from './operations/query.ts'
import type {
  CreateMergeQueryArgs,
  CreateQueryArgs,
  CreateQueryTaskArgs,
  CreateSqlQueryArgs,
  KillQueryArgs,
  MergeQueryArgs,
  QueryArgs,
  QueryForSlugArgs,
  QueryTaskArgs,
  QueryTaskMultiResultsArgs,
  QueryTaskResultsArgs,
  RunInlineQueryArgs,
  RunQueryArgs,
  RunSqlQueryArgs,
  RunUrlEncodedQueryArgs,
  SqlQueryArgs
} from './operations/query.ts'
import {
  create_dashboard_render_task,
  create_look_render_task,
  create_lookml_dashboard_render_task,
  create_query_render_task,
  render_task,
  render_task_results
} from './operations/render_task.ts'
import type {
  CreateDashboardRenderTaskArgs,
  CreateLookRenderTaskArgs,
  CreateLookmlDashboardRenderTaskArgs,
  CreateQueryRenderTaskArgs,
  RenderTaskArgs,
  RenderTaskResultsArgs
} from './operations/render_task.ts'
import {
  all_model_sets,
  all_permission_sets,
  all_permissions,
  all_roles,
  create_model_set,
  create_permission_set,
  create_role,
  delete_model_set,
  delete_permission_set,
  delete_role,
  model_set,
  permission_set,
  role,
  role_groups,
  role_users,
  search_model_sets,
  search_permission_sets,
  search_roles,
  set_role_groups,
  set_role_users,
  update_model_set,
  update_permission_set,
  update_role
} from './operations/role.ts'
import type {
  AllModelSetsArgs,
  AllPermissionSetsArgs,
  AllRolesArgs,
  CreateModelSetArgs,
  CreatePermissionSetArgs,
  CreateRoleArgs,
  DeleteModelSetArgs,
  DeletePermissionSetArgs,
  DeleteRoleArgs,
  ModelSetArgs,
  PermissionSetArgs,
  RoleArgs,
  RoleGroupsArgs,
  RoleUsersArgs,
  SearchModelSetsArgs,
  SearchPermissionSetsArgs,
  SearchRolesArgs,
  SetRoleGroupsArgs,
  SetRoleUsersArgs,
  UpdateModelSetArgs,
  UpdatePermissionSetArgs,
  UpdateRoleArgs
} from './operations/role.ts'
import {
  all_scheduled_plans,
  create_scheduled_plan,
  delete_scheduled_plan,
  scheduled_plan,
  scheduled_plan_run_once,
  scheduled_plan_run_once_by_id,
  scheduled_plans_for_dashboard,
  scheduled_plans_for_look,
  scheduled_plans_for_lookml_dashboard,
  scheduled_plans_for_space,
  update_scheduled_plan
} from './operations/scheduled_plan.ts'
import type {
  AllScheduledPlansArgs,
  CreateScheduledPlanArgs,
  DeleteScheduledPlanArgs,
  ScheduledPlanArgs,
  ScheduledPlanRunOnceArgs,
  ScheduledPlanRunOnceByIdArgs,
  ScheduledPlansForDashboardArgs,
  ScheduledPlansForLookArgs,
  ScheduledPlansForLookmlDashboardArgs,
  ScheduledPlansForSpaceArgs,
  UpdateScheduledPlanArgs
} from './operations/scheduled_plan.ts'
import { session, update_session } from './operations/session.ts'
import type { UpdateSessionArgs } from './operations/session.ts'
import {
  all_spaces,
  create_space,
  delete_space,
  search_spaces,
  space,
  space_ancestors,
  space_children,
  space_children_search,
  space_dashboards,
  space_looks,
  space_parent,
  update_space
} from './operations/space.ts'
import type {
  AllSpacesArgs,
  CreateSpaceArgs,
  DeleteSpaceArgs,
  SearchSpacesArgs,
  SpaceArgs,
  SpaceAncestorsArgs,
  SpaceChildrenArgs,
  SpaceChildrenSearchArgs,
  SpaceDashboardsArgs,
  SpaceLooksArgs,
  SpaceParentArgs,
  UpdateSpaceArgs
} from './operations/space.ts'
import {
  active_themes,
  all_themes,
  create_theme,
  default_theme,
  delete_theme,
  search_themes,
  set_default_theme,
  theme,
  theme_or_default,
  update_theme,
  validate_theme
} from './operations/theme.ts'
import type {
  ActiveThemesArgs,
  AllThemesArgs,
  CreateThemeArgs,
  DefaultThemeArgs,
  DeleteThemeArgs,
  SearchThemesArgs,
  SetDefaultThemeArgs,
  ThemeArgs,
  ThemeOrDefaultArgs,
  UpdateThemeArgs,
  ValidateThemeArgs
} from './operations/theme.ts'
import {
  all_user_credentials_api3s,
  all_user_credentials_embeds,
  all_user_sessions,
  all_users,
  create_user,
  create_user_credentials_api3,
  create_user_credentials_email,
  create_user_credentials_email_password_reset,
  create_user_credentials_totp,
  delete_user,
  delete_user_attribute_user_value,
  delete_user_credentials_api3,
  delete_user_credentials_email,
  delete_user_credentials_embed,
  delete_user_credentials_google,
  delete_user_credentials_ldap,
  delete_user_credentials_looker_openid,
  delete_user_credentials_oidc,
  delete_user_credentials_saml,
  delete_user_credentials_totp,
  delete_user_session,
  me,
  search_users,
  search_users_names,
  set_user_attribute_user_value,
  set_user_roles,
  update_user,
  update_user_credentials_email,
  user,
  user_attribute_user_values,
  user_credentials_api3,
  user_credentials_email,
  user_credentials_embed,
  user_credentials_google,
  user_credentials_ldap,
  user_credentials_looker_openid,
  user_credentials_oidc,
  user_credentials_saml,
  user_credentials_totp,
  user_for_credential,
  user_roles,
  user_session
} from './operations/user.ts'
import type {
  AllUserCredentialsApi3sArgs,
  AllUserCredentialsEmbedsArgs,
  AllUserSessionsArgs,
  AllUsersArgs,
  CreateUserArgs,
  CreateUserCredentialsApi3Args,
  CreateUserCredentialsEmailArgs,
  CreateUserCredentialsEmailPasswordResetArgs,
  CreateUserCredentialsTotpArgs,
  DeleteUserArgs,
  DeleteUserAttributeUserValueArgs,
  DeleteUserCredentialsApi3Args,
  DeleteUserCredentialsEmailArgs,
  DeleteUserCredentialsEmbedArgs,
  DeleteUserCredentialsGoogleArgs,
  DeleteUserCredentialsLdapArgs,
  DeleteUserCredentialsLookerOpenidArgs,
  DeleteUserCredentialsOidcArgs,
  DeleteUserCredentialsSamlArgs,
  DeleteUserCredentialsTotpArgs,
  DeleteUserSessionArgs,
  MeArgs,
  SearchUsersArgs,
  SearchUsersNamesArgs,
  SetUserAttributeUserValueArgs,
  SetUserRolesArgs,
  UpdateUserArgs,
  UpdateUserCredentialsEmailArgs,
  UserArgs,
  UserAttributeUserValuesArgs,
  UserCredentialsApi3Args,
  UserCredentialsEmailArgs,
  UserCredentialsEmbedArgs,
  UserCredentialsGoogleArgs,
  UserCredentialsLdapArgs,
  UserCredentialsLookerOpenidArgs,
  UserCredentialsOidcArgs,
  UserCredentialsSamlArgs,
  UserCredentialsTotpArgs,
  UserForCredentialArgs,
  UserRolesArgs,
  UserSessionArgs
} from './operations/user.ts'
import {
  all_user_attribute_group_values,
  all_user_attributes,
  create_user_attribute,
  delete_user_attribute,
  set_user_attribute_group_values,
  update_user_attribute,
  user_attribute
} from './operations/user_attribute.ts'
import type {
  AllUserAttributeGroupValuesArgs,
  AllUserAttributesArgs,
  CreateUserAttributeArgs,
  DeleteUserAttributeArgs,
  SetUserAttributeGroupValuesArgs,
  UpdateUserAttributeArgs,
  UserAttributeArgs
} from './operations/user_attribute.ts'
import { all_workspaces, workspace } from './operations/workspace.ts'
import type { WorkspaceArgs } from './operations/workspace.ts'
import type {
  AccessToken,
  ApiSession,
  ApiVersion,
  BackupConfiguration,
  ColorCollection,
  ContentFavorite,
  ContentMeta,
  ContentMetaGroupUser,
  ContentValidation,
  ContentView,
  CredentialsApi3,
  CredentialsEmail,
  CredentialsEmbed,
  CredentialsGoogle,
  CredentialsLDAP,
  CredentialsLookerOpenid,
  CredentialsOIDC,
  CredentialsSaml,
  CredentialsTotp,
  CustomWelcomeEmail,
  DBConnection,
  DBConnectionTestResult,
  Dashboard,
  DashboardAggregateTableLookml,
  DashboardBase,
  DashboardElement,
  DashboardFilter,
  DashboardLayout,
  DashboardLayoutComponent,
  DashboardLookml,
  DataActionForm,
  DataActionResponse,
  Datagroup,
  DependencyGraph,
  DialectInfo,
  DigestEmailSend,
  DigestEmails,
  EmbedUrlResponse,
  Folder,
  GitBranch,
  GitConnectionTest,
  GitConnectionTestResult,
  Group,
  Homepage,
  HomepageItem,
  HomepageSection,
  Integration,
  IntegrationHub,
  IntegrationTestResult,
  InternalHelpResources,
  InternalHelpResourcesContent,
  LDAPConfig,
  LDAPConfigTestResult,
  LegacyFeature,
  Locale,
  Look,
  LookWithQuery,
  LookmlModel,
  LookmlModelExplore,
  LookmlTest,
  LookmlTestResult,
  Manifest,
  MaterializePDT,
  MergeQuery,
  ModelSet,
  OIDCConfig,
  PasswordConfig,
  Permission,
  PermissionSet,
  Project,
  ProjectFile,
  ProjectValidation,
  ProjectValidationCache,
  ProjectWorkspace,
  Query,
  QueryTask,
  RenderTask,
  RepositoryCredential,
  Role,
  RunningQueries,
  SamlConfig,
  SamlMetadataParseResult,
  ScheduledPlan,
  Session,
  SessionConfig,
  Space,
  SpaceBase,
  SqlQuery,
  Theme,
  Timezone,
  User,
  UserAttribute,
  UserAttributeGroupValue,
  UserAttributeWithValue,
  UserLoginLockout,
  ValidationError,
  WelcomeEmailTest,
  WhitelabelConfiguration,
  Workspace
} from './types.ts'

/** The Looker API 3.1: a method for every operation, by tag. */
export interface Looker31 {
  /** The operations that `lookerts/3.1/api_auth` has one by one. */
  readonly api_auth: {
    /**
     * POST /login. Logs in with the two halves of an API key and gets an access token, which lasts an hour by default.
     * Every call makes another token; each lives until it runs out or is logged out. A wrong key answers 404, and after
     * four failures in a row the key is locked for five minutes, for that address. A session does this by itself.
     * Errors: 400, 404.
     */
    login(args?: LoginArgs, options?: CallOptions): Call<AccessToken>
    /**
     * POST /login/{user_id}. Gets an access token that acts as another user, who needs no API key. Only administrators
     * may. A token of this kind cannot log in as a third user. The administrator's own token stays alive. See
     * `session.as(userId)`. Errors: 400, 403, 404.
     */
    login_user(args: LoginUserArgs, options?: CallOptions): Call<AccessToken>
    /**
     * DELETE /logout. Ends the access token that the request carries, and no other. A token that is dead already
     * answers 404. Errors: 400, 404.
     */
    logout(args?: undefined, options?: CallOptions): Call<void>
  }
  /** The operations that `lookerts/3.1/auth` has one by one. */
  readonly auth: {
    /** GET /user_login_lockouts. Lists all user login lockouts. Errors: 400, 404. */
    all_user_login_lockouts<Fields extends string>(
      args?: AllUserLoginLockoutsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<UserLoginLockout[], Fields>>
    /** POST /oidc_test_configs. Creates an OIDC test configuration. Errors: 400, 403, 404, 422. */
    create_oidc_test_config(args: CreateOidcTestConfigArgs, options?: CallOptions): Call<OIDCConfig>
    /** POST /saml_test_configs. Creates a SAML test configuration. Errors: 400, 403, 404, 422. */
    create_saml_test_config(args: CreateSamlTestConfigArgs, options?: CallOptions): Call<SamlConfig>
    /**
     * POST /embed/sso_url. Creates a signed embed URL, for one use. It holds the user, the permissions and the models;
     * nothing of it is checked against what there is. Needs `group_ids`, or both `models` and `permissions`. Errors:
     * 400, 404, 409, 422, 429.
     */
    create_sso_embed_url(args: CreateSsoEmbedUrlArgs, options?: CallOptions): Call<EmbedUrlResponse>
    /** DELETE /oidc_test_configs/{test_slug}. Deletes one OIDC test configuration. Errors: 400, 403, 404. */
    delete_oidc_test_config(args: DeleteOidcTestConfigArgs, options?: CallOptions): Call<void>
    /** DELETE /saml_test_configs/{test_slug}. Deletes one SAML test configuration. Errors: 400, 403, 404. */
    delete_saml_test_config(args: DeleteSamlTestConfigArgs, options?: CallOptions): Call<void>
    /** DELETE /user_login_lockout/{key}. Deletes one user login lockout. Errors: 400, 404, 429. */
    delete_user_login_lockout(args: DeleteUserLoginLockoutArgs, options?: CallOptions): Call<void>
    /**
     * POST /fetch_and_parse_saml_idp_metadata. Fetches the metadata of a SAML identity provider from a URL and parses
     * it. Errors: 400, 403, 404.
     */
    fetch_and_parse_saml_idp_metadata(
      args: FetchAndParseSamlIdpMetadataArgs,
      options?: CallOptions
    ): Call<SamlMetadataParseResult>
    /**
     * PUT /password_config/force_password_reset_at_next_login_for_all_users. Makes every user reset the password at the
     * next login. Errors: 400, 403, 404, 422, 429.
     */
    force_password_reset_at_next_login_for_all_users(args?: undefined, options?: CallOptions): Call<string>
    /** GET /ldap_config. Gets the LDAP configuration. Errors: 403, 404. */
    ldap_config(args?: undefined, options?: CallOptions): Call<LDAPConfig>
    /** GET /oidc_config. Gets the OIDC configuration. Errors: 403, 404. */
    oidc_config(args?: undefined, options?: CallOptions): Call<OIDCConfig>
    /** GET /oidc_test_configs/{test_slug}. Gets one OIDC test configuration. Errors: 403, 404. */
    oidc_test_config(args: OidcTestConfigArgs, options?: CallOptions): Call<OIDCConfig>
    /** POST /parse_saml_idp_metadata. Parses the metadata of a SAML identity provider. Errors: 400, 403, 404. */
    parse_saml_idp_metadata(args: ParseSamlIdpMetadataArgs, options?: CallOptions): Call<SamlMetadataParseResult>
    /** GET /password_config. Gets the password configuration. Errors: 400, 403, 404. */
    password_config(args?: undefined, options?: CallOptions): Call<PasswordConfig>
    /** GET /saml_config. Gets the SAML configuration. Errors: 403, 404. */
    saml_config(args?: undefined, options?: CallOptions): Call<SamlConfig>
    /** GET /saml_test_configs/{test_slug}. Gets one SAML test configuration. Errors: 403, 404. */
    saml_test_config(args: SamlTestConfigArgs, options?: CallOptions): Call<SamlConfig>
    /** GET /user_login_lockouts/search. Searches user login lockouts. Errors: 400, 404. */
    search_user_login_lockouts<Fields extends string>(
      args?: SearchUserLoginLockoutsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<UserLoginLockout[], Fields>>
    /** GET /session_config. Gets the session configuration. Errors: 400, 404. */
    session_config(args?: undefined, options?: CallOptions): Call<SessionConfig>
    /**
     * PUT /ldap_config/test_auth. Tests an LDAP configuration: whether its server lets Looker in. Errors: 400, 403,
     * 404, 422.
     */
    test_ldap_config_auth(args: TestLdapConfigAuthArgs, options?: CallOptions): Call<LDAPConfigTestResult>
    /**
     * PUT /ldap_config/test_connection. Tests an LDAP configuration: whether its server can be reached. Errors: 400,
     * 403, 404, 422.
     */
    test_ldap_config_connection(args: TestLdapConfigConnectionArgs, options?: CallOptions): Call<LDAPConfigTestResult>
    /**
     * PUT /ldap_config/test_user_auth. Tests an LDAP configuration: whether a user can log in. Errors: 400, 403, 404,
     * 422.
     */
    test_ldap_config_user_auth(args: TestLdapConfigUserAuthArgs, options?: CallOptions): Call<LDAPConfigTestResult>
    /**
     * PUT /ldap_config/test_user_info. Tests an LDAP configuration: what it tells of a user. Errors: 400, 403, 404,
     * 422.
     */
    test_ldap_config_user_info(args: TestLdapConfigUserInfoArgs, options?: CallOptions): Call<LDAPConfigTestResult>
    /** PATCH /ldap_config. Updates the LDAP configuration. Errors: 400, 403, 404, 422. */
    update_ldap_config(args: UpdateLdapConfigArgs, options?: CallOptions): Call<LDAPConfig>
    /** PATCH /oidc_config. Updates the OIDC configuration. Errors: 400, 403, 404, 422. */
    update_oidc_config(args: UpdateOidcConfigArgs, options?: CallOptions): Call<OIDCConfig>
    /** PATCH /password_config. Updates the password configuration. Errors: 400, 403, 404, 422, 429. */
    update_password_config(args: UpdatePasswordConfigArgs, options?: CallOptions): Call<PasswordConfig>
    /** PATCH /saml_config. Updates the SAML configuration. Errors: 400, 403, 404, 422. */
    update_saml_config(args: UpdateSamlConfigArgs, options?: CallOptions): Call<SamlConfig>
    /** PATCH /session_config. Updates the session configuration. Errors: 400, 404, 422, 429. */
    update_session_config(args: UpdateSessionConfigArgs, options?: CallOptions): Call<SessionConfig>
  }
  /** The operations that `lookerts/3.1/color_collection` has one by one. */
  readonly color_collection: {
    /** GET /color_collections. Lists all color collections. Errors: 400, 404. */
    all_color_collections<Fields extends string>(
      args?: AllColorCollectionsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ColorCollection[], Fields>>
    /** GET /color_collections/{collection_id}. Gets one color collection. Errors: 400, 404. */
    color_collection<Fields extends string>(
      args: ColorCollectionArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ColorCollection, Fields>>
    /** GET /color_collections/custom. Lists the custom color collections. Errors: 400, 404. */
    color_collections_custom<Fields extends string>(
      args?: ColorCollectionsCustomArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ColorCollection[], Fields>>
    /** GET /color_collections/standard. Lists the standard color collections. Errors: 400, 404. */
    color_collections_standard<Fields extends string>(
      args?: ColorCollectionsStandardArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ColorCollection[], Fields>>
    /** POST /color_collections. Creates a color collection. Errors: 400, 403, 404, 409, 422, 429. */
    create_color_collection(args: CreateColorCollectionArgs, options?: CallOptions): Call<ColorCollection>
    /** GET /color_collections/default. Gets the default color collection. Errors: 400, 404. */
    default_color_collection(args?: undefined, options?: CallOptions): Call<ColorCollection>
    /** DELETE /color_collections/{collection_id}. Deletes one color collection. Errors: 400, 403, 404, 429. */
    delete_color_collection(args: DeleteColorCollectionArgs, options?: CallOptions): Call<void>
    /** PUT /color_collections/default. Sets the default color collection. Errors: 400, 404, 422, 429. */
    set_default_color_collection(args: SetDefaultColorCollectionArgs, options?: CallOptions): Call<ColorCollection>
    /** PATCH /color_collections/{collection_id}. Updates one color collection. Errors: 400, 403, 404, 422, 429. */
    update_color_collection(args: UpdateColorCollectionArgs, options?: CallOptions): Call<ColorCollection>
  }
  /** The operations that `lookerts/3.1/config` has one by one. */
  readonly config: {
    /** GET /legacy_features. Lists all legacy features. Errors: 400, 403, 404. */
    all_legacy_features(args?: undefined, options?: CallOptions): Call<LegacyFeature[]>
    /** GET /locales. Lists all locales. Errors: 400, 404. */
    all_locales(args?: undefined, options?: CallOptions): Call<Locale[]>
    /** GET /timezones. Lists all timezones. Errors: 400, 404. */
    all_timezones(args?: undefined, options?: CallOptions): Call<Timezone[]>
    /**
     * GET /backup_configuration. Gets the backup configuration. Errors: 400, 404.
     * @deprecated
     */
    backup_configuration(args?: undefined, options?: CallOptions): Call<BackupConfiguration>
    /** GET /cloud_storage. Gets the configuration of cloud storage. Errors: 400, 404. */
    cloud_storage_configuration(args?: undefined, options?: CallOptions): Call<BackupConfiguration>
    /** POST /digest_email_send. Sends the digest emails. Errors: 400, 404, 429. */
    create_digest_email_send(args?: undefined, options?: CallOptions): Call<DigestEmailSend>
    /** GET /custom_welcome_email. Gets the custom welcome email. Errors: 400, 404. */
    custom_welcome_email(args?: undefined, options?: CallOptions): Call<CustomWelcomeEmail>
    /** GET /digest_emails_enabled. Tells whether digest emails are on. Errors: 400, 404. */
    digest_emails_enabled(args?: undefined, options?: CallOptions): Call<DigestEmails>
    /** GET /internal_help_resources_enabled. Tells whether internal help resources are on. Errors: 400, 404. */
    internal_help_resources(args?: undefined, options?: CallOptions): Call<InternalHelpResources>
    /** GET /internal_help_resources_content. Gets the content of the internal help resources. Errors: 400, 404. */
    internal_help_resources_content(args?: undefined, options?: CallOptions): Call<InternalHelpResourcesContent>
    /** GET /legacy_features/{legacy_feature_id}. Gets one legacy feature. Errors: 400, 403, 404. */
    legacy_feature(args: LegacyFeatureArgs, options?: CallOptions): Call<LegacyFeature>
    /** POST /smtp_settings. Sets the SMTP settings. Errors: 400, 403, 404, 409, 422, 429. */
    set_smtp_settings(args: SetSmtpSettingsArgs, options?: CallOptions): Call<void>
    /**
     * PATCH /backup_configuration. Updates the backup configuration. Errors: 400, 404, 422.
     * @deprecated
     */
    update_backup_configuration(args: UpdateBackupConfigurationArgs, options?: CallOptions): Call<BackupConfiguration>
    /** PATCH /cloud_storage. Updates the configuration of cloud storage. Errors: 400, 404, 422. */
    update_cloud_storage_configuration(
      args: UpdateCloudStorageConfigurationArgs,
      options?: CallOptions
    ): Call<BackupConfiguration>
    /** PATCH /custom_welcome_email. Updates the custom welcome email. Errors: 400, 404, 422, 429. */
    update_custom_welcome_email(args: UpdateCustomWelcomeEmailArgs, options?: CallOptions): Call<CustomWelcomeEmail>
    /** PUT /custom_welcome_email_test. Sends a test of the custom welcome email. Errors: 400, 404, 422, 429. */
    update_custom_welcome_email_test(
      args: UpdateCustomWelcomeEmailTestArgs,
      options?: CallOptions
    ): Call<WelcomeEmailTest>
    /** PATCH /digest_emails_enabled. Turns digest emails on or off. Errors: 400, 404, 422, 429. */
    update_digest_emails_enabled(args: UpdateDigestEmailsEnabledArgs, options?: CallOptions): Call<DigestEmails>
    /** PATCH /internal_help_resources. Turns internal help resources on or off. Errors: 400, 404, 422, 429. */
    update_internal_help_resources(
      args: UpdateInternalHelpResourcesArgs,
      options?: CallOptions
    ): Call<InternalHelpResources>
    /**
     * PATCH /internal_help_resources_content. Updates the content of the internal help resources. Errors: 400, 404,
     * 422, 429.
     */
    update_internal_help_resources_content(
      args: UpdateInternalHelpResourcesContentArgs,
      options?: CallOptions
    ): Call<InternalHelpResourcesContent>
    /** PATCH /legacy_features/{legacy_feature_id}. Updates one legacy feature. Errors: 400, 403, 404, 422, 429. */
    update_legacy_feature(args: UpdateLegacyFeatureArgs, options?: CallOptions): Call<LegacyFeature>
    /** PUT /whitelabel_configuration. Updates the whitelabel configuration. Errors: 400, 404, 422, 429. */
    update_whitelabel_configuration(
      args: UpdateWhitelabelConfigurationArgs,
      options?: CallOptions
    ): Call<WhitelabelConfiguration>
    /**
     * GET /versions. Lists the API versions that the server has, its release and its addresses. Most servers ask for no
     * token. Errors: 400, 404.
     */
    versions<Fields extends string>(
      args?: VersionsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ApiVersion, Fields>>
    /** GET /whitelabel_configuration. Gets the whitelabel configuration. Errors: 400, 404. */
    whitelabel_configuration<Fields extends string>(
      args?: WhitelabelConfigurationArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<WhitelabelConfiguration, Fields>>
  }
  /** The operations that `lookerts/3.1/connection` has one by one. */
  readonly connection: {
    /** GET /connections. Lists all database connections. Passwords are never told. Errors: 400, 404. */
    all_connections<Fields extends string>(
      args?: AllConnectionsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DBConnection[], Fields>>
    /** GET /dialect_info. Lists all dialect descriptions. Errors: 400, 404. */
    all_dialect_infos<Fields extends string>(
      args?: AllDialectInfosArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DialectInfo[], Fields>>
    /**
     * GET /connections/{connection_name}. Gets one database connection by its name. The password is never told. Errors:
     * 400, 404.
     */
    connection<Fields extends string>(
      args: ConnectionArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DBConnection, Fields>>
    /** POST /connections. Creates a connection. Errors: 400, 403, 404, 409, 422, 429. */
    create_connection(args: CreateConnectionArgs, options?: CallOptions): Call<DBConnection>
    /** DELETE /connections/{connection_name}. Deletes one connection. Errors: 400, 404, 429. */
    delete_connection(args: DeleteConnectionArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /connections/{connection_name}/connection_override/{override_context}. Deletes one override of a
     * connection. Errors: 400, 404, 422, 429.
     */
    delete_connection_override(args: DeleteConnectionOverrideArgs, options?: CallOptions): Call<void>
    /**
     * PUT /connections/{connection_name}/test. Tests a stored connection, with all tests that its dialect has or with
     * those of `tests`, and lists the results. A failed test is an item of the list, not an error. May take minutes.
     * Errors: 400, 404, 422, 429.
     */
    test_connection(args: TestConnectionArgs, options?: CallOptions): Call<DBConnectionTestResult[]>
    /** PUT /connections/test. Tests a connection that is given in the body. May take minutes. Errors: 400, 404, 429. */
    test_connection_config(args: TestConnectionConfigArgs, options?: CallOptions): Call<DBConnectionTestResult[]>
    /** PATCH /connections/{connection_name}. Updates one connection. Errors: 400, 403, 404, 409, 422, 429. */
    update_connection(args: UpdateConnectionArgs, options?: CallOptions): Call<DBConnection>
  }
  /** The operations that `lookerts/3.1/content` has one by one. */
  readonly content: {
    /** GET /content_metadata_access. Lists all content metadata accesses. Errors: 400, 404. */
    all_content_metadata_accesses<Fields extends string>(
      args: AllContentMetadataAccessesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ContentMetaGroupUser[], Fields>>
    /** GET /content_metadata. Lists all content metadata. Errors: 400, 404. */
    all_content_metadatas<Fields extends string>(
      args: AllContentMetadatasArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ContentMeta[], Fields>>
    /** GET /content_favorite/{content_favorite_id}. Gets one content favorite. Errors: 400, 404. */
    content_favorite<Fields extends string>(
      args: ContentFavoriteArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ContentFavorite, Fields>>
    /** GET /content_metadata/{content_metadata_id}. Gets one content metadata record. Errors: 400, 404. */
    content_metadata<Fields extends string>(
      args: ContentMetadataArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ContentMeta, Fields>>
    /**
     * GET /content_thumbnail/{type}/{resource_id}. Gets one content thumbnail. Answers image/png or image/svg+xml. May
     * take minutes. Errors: 400, 404, 422.
     */
    content_thumbnail(args: ContentThumbnailArgs, options?: CallOptions): Call<string | Uint8Array>
    /**
     * GET /content_validation. Checks all looks and dashboards against the models, and lists those with errors. It is
     * slow where there is much content. May take minutes. Errors: 400, 404, 422, 429.
     */
    content_validation<Fields extends string>(
      args?: ContentValidationArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ContentValidation, Fields>>
    /** POST /content_favorite. Creates a content favorite. Errors: 400, 404, 409, 422, 429. */
    create_content_favorite(args: CreateContentFavoriteArgs, options?: CallOptions): Call<ContentFavorite>
    /** POST /content_metadata_access. Creates a content metadata access record. Errors: 400, 404, 409, 422, 429. */
    create_content_metadata_access(
      args: CreateContentMetadataAccessArgs,
      options?: CallOptions
    ): Call<ContentMetaGroupUser>
    /** DELETE /content_favorite/{content_favorite_id}. Deletes one content favorite. Errors: 400, 404, 429. */
    delete_content_favorite(args: DeleteContentFavoriteArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /content_metadata_access/{content_metadata_access_id}. Deletes one content metadata access record. Errors:
     * 400, 404, 429.
     */
    delete_content_metadata_access(args: DeleteContentMetadataAccessArgs, options?: CallOptions): Call<void>
    /** GET /content_favorite/search. Searches content favorites. Errors: 400, 404. */
    search_content_favorites<Fields extends string>(
      args?: SearchContentFavoritesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ContentFavorite[], Fields>>
    /** GET /content_view/search. Searches content views. Errors: 400, 404. */
    search_content_views<Fields extends string>(
      args?: SearchContentViewsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ContentView[], Fields>>
    /**
     * PATCH /content_metadata/{content_metadata_id}. Updates one content metadata record. Errors: 400, 404, 422, 429.
     */
    update_content_metadata(args: UpdateContentMetadataArgs, options?: CallOptions): Call<ContentMeta>
    /**
     * PUT /content_metadata_access/{content_metadata_access_id}. Updates one content metadata access record. Errors:
     * 400, 404, 422, 429.
     */
    update_content_metadata_access(
      args: UpdateContentMetadataAccessArgs,
      options?: CallOptions
    ): Call<ContentMetaGroupUser>
    /**
     * GET /vector_thumbnail/{type}/{resource_id}. Gets one vector thumbnail. May take minutes. Errors: 400, 404.
     * @deprecated
     */
    vector_thumbnail(args: VectorThumbnailArgs, options?: CallOptions): Call<string>
  }
  /** The operations that `lookerts/3.1/dashboard` has one by one. */
  readonly dashboard: {
    /**
     * GET /dashboards. Lists all dashboards that are not deleted, LookML dashboards too, in short form. Errors: 400,
     * 404.
     */
    all_dashboards<Fields extends string>(
      args?: AllDashboardsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardBase[], Fields>>
    /**
     * POST /dashboards. Creates an empty dashboard in a folder. The title must be free there. Elements, filters and
     * layouts are created one by one. Errors: 400, 404, 409, 422, 429.
     */
    create_dashboard(args: CreateDashboardArgs, options?: CallOptions): Call<Dashboard>
    /**
     * POST /dashboard_elements. Adds an element to a dashboard: a look, a query or a text. It gets a place in every
     * layout. Errors: 400, 404, 409, 422, 429.
     */
    create_dashboard_element<Fields extends string>(
      args: CreateDashboardElementArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardElement, Fields>>
    /** POST /dashboard_filters. Creates a dashboard filter. Errors: 400, 404, 409, 422, 429. */
    create_dashboard_filter<Fields extends string>(
      args: CreateDashboardFilterArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardFilter, Fields>>
    /** POST /dashboard_layouts. Creates a dashboard layout. Errors: 400, 404, 409, 422, 429. */
    create_dashboard_layout<Fields extends string>(
      args: CreateDashboardLayoutArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardLayout, Fields>>
    /**
     * GET /dashboards/{dashboard_id}. Gets one dashboard with its elements, filters and layouts; a LookML dashboard by
     * `model::name`. Errors: 400, 404.
     */
    dashboard<Fields extends string>(
      args: DashboardArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Dashboard, Fields>>
    /**
     * GET /dashboards/aggregate_table_lookml/{dashboard_id}. Gets the aggregate table LookML of a dashboard. Errors:
     * 400, 404.
     */
    dashboard_aggregate_table_lookml(
      args: DashboardAggregateTableLookmlArgs,
      options?: CallOptions
    ): Call<DashboardAggregateTableLookml>
    /**
     * GET /dashboards/{dashboard_id}/dashboard_elements. Lists the dashboard elements of a dashboard. Errors: 400, 404.
     */
    dashboard_dashboard_elements<Fields extends string>(
      args: DashboardDashboardElementsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardElement[], Fields>>
    /**
     * GET /dashboards/{dashboard_id}/dashboard_filters. Lists the dashboard filters of a dashboard. Errors: 400, 404.
     */
    dashboard_dashboard_filters<Fields extends string>(
      args: DashboardDashboardFiltersArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardFilter[], Fields>>
    /**
     * GET /dashboards/{dashboard_id}/dashboard_layouts. Lists the dashboard layouts of a dashboard. Errors: 400, 404.
     */
    dashboard_dashboard_layouts<Fields extends string>(
      args: DashboardDashboardLayoutsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardLayout[], Fields>>
    /** GET /dashboard_elements/{dashboard_element_id}. Gets one dashboard element. Errors: 400, 404. */
    dashboard_element<Fields extends string>(
      args: DashboardElementArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardElement, Fields>>
    /** GET /dashboard_filters/{dashboard_filter_id}. Gets one dashboard filter. Errors: 400, 404. */
    dashboard_filter<Fields extends string>(
      args: DashboardFilterArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardFilter, Fields>>
    /** GET /dashboard_layouts/{dashboard_layout_id}. Gets one dashboard layout. Errors: 400, 404. */
    dashboard_layout<Fields extends string>(
      args: DashboardLayoutArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardLayout, Fields>>
    /**
     * GET /dashboard_layout_components/{dashboard_layout_component_id}. Gets one dashboard layout component. Errors:
     * 400, 404.
     */
    dashboard_layout_component<Fields extends string>(
      args: DashboardLayoutComponentArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardLayoutComponent, Fields>>
    /**
     * GET /dashboard_layouts/{dashboard_layout_id}/dashboard_layout_components. Lists the dashboard layout components
     * of a dashboard layout. Errors: 400, 404.
     */
    dashboard_layout_dashboard_layout_components<Fields extends string>(
      args: DashboardLayoutDashboardLayoutComponentsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardLayoutComponent[], Fields>>
    /**
     * GET /dashboards/lookml/{dashboard_id}. Gets the LookML of a dashboard, to keep it in a project or to import it
     * elsewhere. Errors: 400, 404.
     */
    dashboard_lookml(args: DashboardLookmlArgs, options?: CallOptions): Call<DashboardLookml>
    /**
     * DELETE /dashboards/{dashboard_id}. Deletes a dashboard for good. To move it to the trash, send `deleted: true` to
     * `update_dashboard`. Errors: 400, 404, 405, 429.
     */
    delete_dashboard(args: DeleteDashboardArgs, options?: CallOptions): Call<void>
    /** DELETE /dashboard_elements/{dashboard_element_id}. Deletes one dashboard element. Errors: 400, 404, 429. */
    delete_dashboard_element(args: DeleteDashboardElementArgs, options?: CallOptions): Call<void>
    /** DELETE /dashboard_filters/{dashboard_filter_id}. Deletes one dashboard filter. Errors: 400, 404, 429. */
    delete_dashboard_filter(args: DeleteDashboardFilterArgs, options?: CallOptions): Call<void>
    /** DELETE /dashboard_layouts/{dashboard_layout_id}. Deletes one dashboard layout. Errors: 400, 404, 422, 429. */
    delete_dashboard_layout(args: DeleteDashboardLayoutArgs, options?: CallOptions): Call<void>
    /**
     * POST /dashboards/{lookml_dashboard_id}/import/{space_id}. Imports one LookML dashboard into a folder. Errors:
     * 400, 404, 409, 422, 429.
     */
    import_lookml_dashboard(args: ImportLookmlDashboardArgs, options?: CallOptions): Call<Dashboard>
    /** GET /dashboard_elements/search. Searches dashboard elements. Errors: 400, 404. */
    search_dashboard_elements<Fields extends string>(
      args?: SearchDashboardElementsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardElement[], Fields>>
    /**
     * GET /dashboards/search. Searches dashboards, never LookML dashboards. `%` and `_` are wildcards, case does not
     * matter; without a wildcard the whole value must match. `deleted` lists those in the trash. Errors: 400, 404.
     */
    search_dashboards<Fields extends string>(
      args?: SearchDashboardsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Dashboard[], Fields>>
    /**
     * PATCH /dashboards/{lookml_dashboard_id}/sync. Brings dashboards up to date with the LookML dashboard they came
     * from; lists their ids. Errors: 400, 404, 422, 429.
     */
    sync_lookml_dashboard(args: SyncLookmlDashboardArgs, options?: CallOptions): Call<number[]>
    /**
     * PATCH /dashboards/{dashboard_id}. Changes the fields of a dashboard that are sent; its elements, filters and
     * layouts stay. `deleted: true` moves it to the trash, false takes it out. LookML dashboards answer 405. Errors:
     * 400, 404, 405, 422, 429.
     */
    update_dashboard(args: UpdateDashboardArgs, options?: CallOptions): Call<Dashboard>
    /** PATCH /dashboard_elements/{dashboard_element_id}. Updates one dashboard element. Errors: 400, 404, 422, 429. */
    update_dashboard_element<Fields extends string>(
      args: UpdateDashboardElementArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardElement, Fields>>
    /** PATCH /dashboard_filters/{dashboard_filter_id}. Updates one dashboard filter. Errors: 400, 404, 422, 429. */
    update_dashboard_filter<Fields extends string>(
      args: UpdateDashboardFilterArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardFilter, Fields>>
    /** PATCH /dashboard_layouts/{dashboard_layout_id}. Updates one dashboard layout. Errors: 400, 404, 422, 429. */
    update_dashboard_layout<Fields extends string>(
      args: UpdateDashboardLayoutArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardLayout, Fields>>
    /**
     * PATCH /dashboard_layout_components/{dashboard_layout_component_id}. Updates one dashboard layout component.
     * Errors: 400, 404, 422, 429.
     */
    update_dashboard_layout_component<Fields extends string>(
      args: UpdateDashboardLayoutComponentArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardLayoutComponent, Fields>>
  }
  /** The operations that `lookerts/3.1/data_action` has one by one. */
  readonly data_action: {
    /** POST /data_actions/form. Fetches the form of a data action from its remote server. Errors: 400, 404, 422. */
    fetch_remote_data_action_form(args: FetchRemoteDataActionFormArgs, options?: CallOptions): Call<DataActionForm>
    /** POST /data_actions. Performs a data action. May take minutes. Errors: 400, 404. */
    perform_data_action(args: PerformDataActionArgs, options?: CallOptions): Call<DataActionResponse>
  }
  /** The operations that `lookerts/3.1/datagroup` has one by one. */
  readonly datagroup: {
    /** GET /datagroups. Lists all datagroups. Errors: 400, 404. */
    all_datagroups(args?: undefined, options?: CallOptions): Call<Datagroup[]>
    /** GET /datagroups/{datagroup_id}. Gets one datagroup. Errors: 400, 404. */
    datagroup(args: DatagroupArgs, options?: CallOptions): Call<Datagroup>
    /** PATCH /datagroups/{datagroup_id}. Updates one datagroup. Errors: 400, 404, 409, 422, 429. */
    update_datagroup(args: UpdateDatagroupArgs, options?: CallOptions): Call<Datagroup>
  }
  /** The operations that `lookerts/3.1/derived_table` has one by one. */
  readonly derived_table: {
    /**
     * GET /derived_table/{materialization_id}/status. Gets the state of a build of a persistent derived table. Errors:
     * 400, 404. Beta.
     */
    check_pdt_build(args: CheckPdtBuildArgs, options?: CallOptions): Call<MaterializePDT>
    /**
     * GET /derived_table/graph/model/{model}. Gets the graph of the derived tables of a model. Errors: 400, 404. Beta.
     */
    graph_derived_tables_for_model(args: GraphDerivedTablesForModelArgs, options?: CallOptions): Call<DependencyGraph>
    /** GET /derived_table/graph/view/{view}. Gets the graph of the derived tables of a view. Errors: 400, 404. Beta. */
    graph_derived_tables_for_view(args: GraphDerivedTablesForViewArgs, options?: CallOptions): Call<DependencyGraph>
    /**
     * GET /derived_table/{model_name}/{view_name}/start. Starts to build a persistent derived table. Errors: 400, 404.
     * Beta.
     */
    start_pdt_build(args: StartPdtBuildArgs, options?: CallOptions): Call<MaterializePDT>
    /**
     * GET /derived_table/{materialization_id}/stop. Stops a build of a persistent derived table. Errors: 400, 404.
     * Beta.
     */
    stop_pdt_build(args: StopPdtBuildArgs, options?: CallOptions): Call<MaterializePDT>
  }
  /** The operations that `lookerts/3.1/folder` has one by one. */
  readonly folder: {
    /** GET /folders. Lists all folders that the caller sees, personal ones too. Errors: 400, 404. */
    all_folders<Fields extends string>(
      args?: AllFoldersArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Folder[], Fields>>
    /**
     * POST /folders. Creates a folder in another one. Without rights to that, the answer is 404. Errors: 400, 404, 409,
     * 422, 429.
     */
    create_folder(args: CreateFolderArgs, options?: CallOptions): Call<Folder>
    /**
     * DELETE /folders/{folder_id}. Deletes a folder with everything in it: folders, looks and dashboards. Errors: 400,
     * 404, 429.
     */
    delete_folder(args: DeleteFolderArgs, options?: CallOptions): Call<void>
    /** GET /folders/{folder_id}. Gets one folder, without what is in it. Errors: 400, 404. */
    folder<Fields extends string>(args: FolderArgs<Fields>, options?: CallOptions): Call<Picked<Folder, Fields>>
    /** GET /folders/{folder_id}/ancestors. Lists the ancestors of a folder. Errors: 400, 404. */
    folder_ancestors<Fields extends string>(
      args: FolderAncestorsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Folder[], Fields>>
    /** GET /folders/{folder_id}/children. Lists the folders in a folder. Errors: 400, 404. */
    folder_children<Fields extends string>(
      args: FolderChildrenArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Folder[], Fields>>
    /** GET /folders/{folder_id}/children/search. Searches the children of a folder. Errors: 400, 404. */
    folder_children_search<Fields extends string>(
      args: FolderChildrenSearchArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Folder[], Fields>>
    /** GET /folders/{folder_id}/dashboards. Lists the dashboards of a folder. Errors: 400, 404. */
    folder_dashboards<Fields extends string>(
      args: FolderDashboardsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Dashboard[], Fields>>
    /** GET /folders/{folder_id}/looks. Lists the looks of a folder. Errors: 400, 404. */
    folder_looks<Fields extends string>(
      args: FolderLooksArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<LookWithQuery[], Fields>>
    /** GET /folders/{folder_id}/parent. Gets the parent of a folder. Errors: 400, 404. */
    folder_parent<Fields extends string>(
      args: FolderParentArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Folder, Fields>>
    /**
     * GET /folders/search. Searches folders. `%` and `_` are wildcards, case does not matter; without a wildcard the
     * whole value must match. Terms are joined with and, or with or by `filter_or`. Errors: 400, 404.
     */
    search_folders<Fields extends string>(
      args?: SearchFoldersArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Folder[], Fields>>
    /** PATCH /folders/{folder_id}. Updates one folder. Errors: 400, 404, 422, 429. */
    update_folder(args: UpdateFolderArgs, options?: CallOptions): Call<Folder>
  }
  /** The operations that `lookerts/3.1/group` has one by one. */
  readonly group: {
    /** POST /groups/{group_id}/groups. Adds a group to a group. Errors: 400, 403, 404. */
    add_group_group(args: AddGroupGroupArgs, options?: CallOptions): Call<Group>
    /**
     * POST /groups/{group_id}/users. Adds a user to a group and gives the user. Only administrators may. Errors: 400,
     * 403, 404.
     */
    add_group_user(args: AddGroupUserArgs, options?: CallOptions): Call<User>
    /** GET /groups/{group_id}/groups. Lists all groups of a group. Errors: 400, 404. */
    all_group_groups<Fields extends string>(
      args: AllGroupGroupsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Group[], Fields>>
    /** GET /groups/{group_id}/users. Lists all users of a group. Errors: 400, 404. */
    all_group_users<Fields extends string>(
      args: AllGroupUsersArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<User[], Fields>>
    /** GET /groups. Lists all groups. Only for administrators. Errors: 400, 404. */
    all_groups<Fields extends string>(
      args?: AllGroupsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Group[], Fields>>
    /** POST /groups. Creates a group. Only administrators may. Errors: 400, 404, 409, 422, 429. */
    create_group<Fields extends string>(
      args: CreateGroupArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Group, Fields>>
    /** DELETE /groups/{group_id}. Deletes one group. Errors: 400, 403, 404, 429. */
    delete_group(args: DeleteGroupArgs, options?: CallOptions): Call<void>
    /** DELETE /groups/{group_id}/groups/{deleting_group_id}. Removes a group from a group. Errors: 400, 403, 404. */
    delete_group_from_group(args: DeleteGroupFromGroupArgs, options?: CallOptions): Call<void>
    /** DELETE /groups/{group_id}/users/{user_id}. Removes a user from a group. Errors: 400, 403, 404. */
    delete_group_user(args: DeleteGroupUserArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /groups/{group_id}/attribute_values/{user_attribute_id}. Deletes the value that a group has for a user
     * attribute. Errors: 400, 404.
     */
    delete_user_attribute_group_value(args: DeleteUserAttributeGroupValueArgs, options?: CallOptions): Call<void>
    /** GET /groups/{group_id}. Gets one group. Errors: 400, 404. */
    group<Fields extends string>(args: GroupArgs<Fields>, options?: CallOptions): Call<Picked<Group, Fields>>
    /**
     * GET /groups/search. Searches groups. `%` and `_` are wildcards, case does not matter; without a wildcard the
     * whole value must match. Terms are joined with and, or with or by `filter_or`. Errors: 400, 404.
     */
    search_groups<Fields extends string>(
      args?: SearchGroupsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Group[], Fields>>
    /** PATCH /groups/{group_id}. Updates one group. Errors: 400, 404, 422, 429. */
    update_group<Fields extends string>(
      args: UpdateGroupArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Group, Fields>>
    /**
     * PATCH /groups/{group_id}/attribute_values/{user_attribute_id}. Updates the value that a group has for a user
     * attribute. Errors: 400, 404, 422.
     */
    update_user_attribute_group_value(
      args: UpdateUserAttributeGroupValueArgs,
      options?: CallOptions
    ): Call<UserAttributeGroupValue>
  }
  /** The operations that `lookerts/3.1/homepage` has one by one. */
  readonly homepage: {
    /**
     * GET /homepage_items. Lists all homepage items. Errors: 400, 404.
     * @deprecated
     */
    all_homepage_items<Fields extends string>(
      args?: AllHomepageItemsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<HomepageItem[], Fields>>
    /**
     * GET /homepage_sections. Lists all homepage sections. Errors: 400, 404.
     * @deprecated
     */
    all_homepage_sections<Fields extends string>(
      args?: AllHomepageSectionsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<HomepageSection[], Fields>>
    /**
     * GET /homepages. Lists all homepages. Errors: 400, 404.
     * @deprecated
     */
    all_homepages<Fields extends string>(
      args?: AllHomepagesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Homepage[], Fields>>
    /** GET /primary_homepage_sections. Lists all primary homepage sections. Errors: 400, 404. */
    all_primary_homepage_sections<Fields extends string>(
      args?: AllPrimaryHomepageSectionsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<HomepageSection[], Fields>>
    /**
     * POST /homepages. Creates a homepage. Errors: 400, 404, 409, 422, 429.
     * @deprecated
     */
    create_homepage<Fields extends string>(
      args: CreateHomepageArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Homepage, Fields>>
    /**
     * POST /homepage_items. Creates a homepage item. Errors: 400, 404, 409, 422, 429.
     * @deprecated
     */
    create_homepage_item<Fields extends string>(
      args: CreateHomepageItemArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<HomepageItem, Fields>>
    /**
     * POST /homepage_sections. Creates a homepage section. Errors: 400, 404, 409, 422, 429.
     * @deprecated
     */
    create_homepage_section<Fields extends string>(
      args: CreateHomepageSectionArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<HomepageSection, Fields>>
    /**
     * DELETE /homepages/{homepage_id}. Deletes one homepage. Errors: 400, 404, 429.
     * @deprecated
     */
    delete_homepage(args: DeleteHomepageArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /homepage_items/{homepage_item_id}. Deletes one homepage item. Errors: 400, 404, 429.
     * @deprecated
     */
    delete_homepage_item(args: DeleteHomepageItemArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /homepage_sections/{homepage_section_id}. Deletes one homepage section. Errors: 400, 404, 429.
     * @deprecated
     */
    delete_homepage_section(args: DeleteHomepageSectionArgs, options?: CallOptions): Call<void>
    /**
     * GET /homepages/{homepage_id}. Gets one homepage. Errors: 400, 404.
     * @deprecated
     */
    homepage<Fields extends string>(args: HomepageArgs<Fields>, options?: CallOptions): Call<Picked<Homepage, Fields>>
    /**
     * GET /homepage_items/{homepage_item_id}. Gets one homepage item. Errors: 400, 404.
     * @deprecated
     */
    homepage_item<Fields extends string>(
      args: HomepageItemArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<HomepageItem, Fields>>
    /**
     * GET /homepage_sections/{homepage_section_id}. Gets one homepage section. Errors: 400, 404.
     * @deprecated
     */
    homepage_section<Fields extends string>(
      args: HomepageSectionArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<HomepageSection, Fields>>
    /**
     * GET /homepages/search. Searches homepages. Errors: 400, 404.
     * @deprecated
     */
    search_homepages<Fields extends string>(
      args?: SearchHomepagesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Homepage[], Fields>>
    /**
     * PATCH /homepages/{homepage_id}. Updates one homepage. Errors: 400, 404, 422, 429.
     * @deprecated
     */
    update_homepage<Fields extends string>(
      args: UpdateHomepageArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Homepage, Fields>>
    /**
     * PATCH /homepage_items/{homepage_item_id}. Updates one homepage item. Errors: 400, 404, 422, 429.
     * @deprecated
     */
    update_homepage_item<Fields extends string>(
      args: UpdateHomepageItemArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<HomepageItem, Fields>>
    /**
     * PATCH /homepage_sections/{homepage_section_id}. Updates one homepage section. Errors: 400, 404, 422, 429.
     * @deprecated
     */
    update_homepage_section<Fields extends string>(
      args: UpdateHomepageSectionArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<HomepageSection, Fields>>
  }
  /** The operations that `lookerts/3.1/integration` has one by one. */
  readonly integration: {
    /**
     * POST /integration_hubs/{integration_hub_id}/accept_legal_agreement. Accepts the legal agreement of an integration
     * hub. Errors: 400, 404, 422.
     */
    accept_integration_hub_legal_agreement(
      args: AcceptIntegrationHubLegalAgreementArgs,
      options?: CallOptions
    ): Call<IntegrationHub>
    /** GET /integration_hubs. Lists all integration hubs. Errors: 400, 404. */
    all_integration_hubs<Fields extends string>(
      args?: AllIntegrationHubsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<IntegrationHub[], Fields>>
    /** GET /integrations. Lists all integrations. Errors: 400, 404. */
    all_integrations<Fields extends string>(
      args?: AllIntegrationsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Integration[], Fields>>
    /** POST /integration_hubs. Creates an integration hub. Errors: 400, 404, 409, 422, 429. */
    create_integration_hub<Fields extends string>(
      args: CreateIntegrationHubArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<IntegrationHub, Fields>>
    /** DELETE /integration_hubs/{integration_hub_id}. Deletes one integration hub. Errors: 400, 404, 429. */
    delete_integration_hub(args: DeleteIntegrationHubArgs, options?: CallOptions): Call<void>
    /** POST /integrations/{integration_id}/form. Fetches the form of an integration. Errors: 400, 404, 422. */
    fetch_integration_form(args: FetchIntegrationFormArgs, options?: CallOptions): Call<DataActionForm>
    /** GET /integrations/{integration_id}. Gets one integration. Errors: 400, 404. */
    integration<Fields extends string>(
      args: IntegrationArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Integration, Fields>>
    /** GET /integration_hubs/{integration_hub_id}. Gets one integration hub. Errors: 400, 404. */
    integration_hub<Fields extends string>(
      args: IntegrationHubArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<IntegrationHub, Fields>>
    /** POST /integrations/{integration_id}/test. Tests one integration. May take minutes. Errors: 400, 404, 422. */
    test_integration(args: TestIntegrationArgs, options?: CallOptions): Call<IntegrationTestResult>
    /** PATCH /integrations/{integration_id}. Updates one integration. Errors: 400, 404, 422, 429. */
    update_integration<Fields extends string>(
      args: UpdateIntegrationArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Integration, Fields>>
    /** PATCH /integration_hubs/{integration_hub_id}. Updates one integration hub. Errors: 400, 404, 422, 429. */
    update_integration_hub<Fields extends string>(
      args: UpdateIntegrationHubArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<IntegrationHub, Fields>>
  }
  /** The operations that `lookerts/3.1/look` has one by one. */
  readonly look: {
    /** GET /looks. Lists all looks that are not deleted. Ask for the `fields` you need. Errors: 400, 404. */
    all_looks<Fields extends string>(args?: AllLooksArgs<Fields>, options?: CallOptions): Call<Picked<Look[], Fields>>
    /**
     * POST /looks. Creates a look of a stored query in a folder. The title must be free there. Errors: 400, 404, 409,
     * 422, 429.
     */
    create_look<Fields extends string>(
      args: CreateLookArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<LookWithQuery, Fields>>
    /**
     * DELETE /looks/{look_id}. Deletes a look for good. To move it to the trash, send `deleted: true` to `update_look`.
     * Errors: 400, 404, 429.
     */
    delete_look(args: DeleteLookArgs, options?: CallOptions): Call<void>
    /** GET /looks/{look_id}. Gets one look with its query. Errors: 400, 404. */
    look<Fields extends string>(args: LookArgs<Fields>, options?: CallOptions): Call<Picked<LookWithQuery, Fields>>
    /**
     * GET /looks/{look_id}/run/{result_format}. Runs the query of a look and gives its rows in the format that is asked
     * for. May take minutes. Errors: 400, 404, 422, 429.
     */
    run_look<Row = never, Format extends ResultFormat = DefaultFormat<Row>>(
      args: RunLookArgs<Format>,
      options?: CallOptions
    ): Call<ResultOf<Format, Row>>
    /**
     * GET /looks/search. Searches looks. `%` and `_` are wildcards, case does not matter; without a wildcard the whole
     * value must match. `deleted` (from API 3.1 on) lists those in the trash. Errors: 400, 404.
     */
    search_looks<Fields extends string>(
      args?: SearchLooksArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Look[], Fields>>
    /**
     * PATCH /looks/{look_id}. Changes the fields of a look that are sent. `deleted: true` moves it to the trash, false
     * takes it out. Errors: 400, 404, 422, 429.
     */
    update_look<Fields extends string>(
      args: UpdateLookArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<LookWithQuery, Fields>>
  }
  /** The operations that `lookerts/3.1/lookml_model` has one by one. */
  readonly lookml_model: {
    /**
     * GET /lookml_models. Lists the models that the caller may see, each with the names of its explores. Models that
     * Looker brings itself need `include_internal` (API 4.0). Errors: 400, 404.
     */
    all_lookml_models<Fields extends string>(
      args?: AllLookmlModelsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<LookmlModel[], Fields>>
    /** POST /lookml_models. Creates a LookML model. Errors: 400, 404, 409, 422, 429. */
    create_lookml_model(args: CreateLookmlModelArgs, options?: CallOptions): Call<LookmlModel>
    /** DELETE /lookml_models/{lookml_model_name}. Deletes one LookML model. Errors: 400, 404, 429. */
    delete_lookml_model(args: DeleteLookmlModelArgs, options?: CallOptions): Call<void>
    /** GET /lookml_models/{lookml_model_name}. Gets one LookML model. Errors: 400, 404. */
    lookml_model<Fields extends string>(
      args: LookmlModelArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<LookmlModel, Fields>>
    /**
     * GET /lookml_models/{lookml_model_name}/explores/{explore_name}. Gets one explore with its fields, joins and sets:
     * what a query of it can ask for. A whole explore is large, so ask for the `fields` you need, such as
     * `fields(dimensions(name,label))`. Errors: 400, 404.
     */
    lookml_model_explore<Fields extends string>(
      args: LookmlModelExploreArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<LookmlModelExplore, Fields>>
    /** PATCH /lookml_models/{lookml_model_name}. Updates one LookML model. Errors: 400, 404, 422, 429. */
    update_lookml_model(args: UpdateLookmlModelArgs, options?: CallOptions): Call<LookmlModel>
  }
  /** The operations that `lookerts/3.1/project` has one by one. */
  readonly project: {
    /** GET /projects/{project_id}/git_branches. Lists all Git branches of a project. Errors: 400, 404. */
    all_git_branches(args: AllGitBranchesArgs, options?: CallOptions): Call<GitBranch[]>
    /**
     * GET /projects/{project_id}/git_connection_tests. Lists all Git connection tests of a project. Errors: 400, 404.
     */
    all_git_connection_tests(args: AllGitConnectionTestsArgs, options?: CallOptions): Call<GitConnectionTest[]>
    /** GET /projects/{project_id}/lookml_tests. Lists all LookML tests of a project. Errors: 400, 404. */
    all_lookml_tests(args: AllLookmlTestsArgs, options?: CallOptions): Call<LookmlTest[]>
    /** GET /projects/{project_id}/files. Lists all files of a project. Errors: 400, 404. */
    all_project_files<Fields extends string>(
      args: AllProjectFilesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ProjectFile[], Fields>>
    /** GET /projects. Lists the LookML projects that the caller may see. Errors: 400, 404. */
    all_projects<Fields extends string>(
      args?: AllProjectsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Project[], Fields>>
    /** POST /projects/{project_id}/git_branch. Creates a Git branch of a project. Errors: 400, 404, 409, 422, 429. */
    create_git_branch(args: CreateGitBranchArgs, options?: CallOptions): Call<GitBranch>
    /**
     * POST /projects/{project_id}/git/deploy_key. Creates a Git deploy key of a project. Errors: 400, 404, 409, 422,
     * 429.
     */
    create_git_deploy_key(args: CreateGitDeployKeyArgs, options?: CallOptions): Call<string>
    /** POST /projects. Creates a project. Errors: 400, 404, 409, 422, 429. */
    create_project(args: CreateProjectArgs, options?: CallOptions): Call<Project>
    /**
     * DELETE /projects/{project_id}/git_branch/{branch_name}. Deletes one Git branch of a project. Errors: 400, 404,
     * 429.
     */
    delete_git_branch(args: DeleteGitBranchArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /projects/{root_project_id}/credential/{credential_id}. Deletes one repository credential of a project.
     * Errors: 400, 404, 429.
     */
    delete_repository_credential(args: DeleteRepositoryCredentialArgs, options?: CallOptions): Call<void>
    /**
     * POST /projects/{project_id}/deploy_ref_to_production. Deploys a Git ref of a project to production. Status 204
     * comes without a value. May take minutes. Errors: 400, 404, 422, 429.
     */
    deploy_ref_to_production(args: DeployRefToProductionArgs, options?: CallOptions): Call<string | undefined>
    /**
     * POST /projects/{project_id}/deploy_to_production. Deploys the state of the project's Git remote to production.
     * The session must be in the workspace `dev`. Status 204 comes without a value. May take minutes. Errors: 400, 404,
     * 422, 429.
     */
    deploy_to_production(args: DeployToProductionArgs, options?: CallOptions): Call<string | undefined>
    /** GET /projects/{project_id}/git_branch/{branch_name}. Finds one Git branch of a project. Errors: 400, 404. */
    find_git_branch(args: FindGitBranchArgs, options?: CallOptions): Call<GitBranch>
    /** GET /projects/{root_project_id}/credentials. Lists all repository credentials of a project. Errors: 400, 404. */
    get_all_repository_credentials(
      args: GetAllRepositoryCredentialsArgs,
      options?: CallOptions
    ): Call<RepositoryCredential[]>
    /**
     * GET /projects/{project_id}/git_branch. Gets the Git branch that the project is on, in the workspace of the
     * session. Errors: 400, 404.
     */
    git_branch(args: GitBranchArgs, options?: CallOptions): Call<GitBranch>
    /** GET /projects/{project_id}/git/deploy_key. Gets the Git deploy key of a project. Errors: 400, 404. */
    git_deploy_key(args: GitDeployKeyArgs, options?: CallOptions): Call<string>
    /** GET /projects/{project_id}/manifest. Gets the manifest of a project. Errors: 400, 404. */
    manifest(args: ManifestArgs, options?: CallOptions): Call<Manifest>
    /** GET /projects/{project_id}. Gets one project. Errors: 400, 404. */
    project<Fields extends string>(args: ProjectArgs<Fields>, options?: CallOptions): Call<Picked<Project, Fields>>
    /** GET /projects/{project_id}/files/file. Gets one file of a project. Errors: 400, 404. */
    project_file<Fields extends string>(
      args: ProjectFileArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ProjectFile, Fields>>
    /**
     * GET /projects/{project_id}/validate. Gets the validation results of a project. Status 204 comes without a value.
     * Errors: 400, 404.
     */
    project_validation_results<Fields extends string>(
      args: ProjectValidationResultsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ProjectValidationCache | undefined, Fields>>
    /** GET /projects/{project_id}/current_workspace. Gets the workspace of a project. Errors: 400, 404. */
    project_workspace<Fields extends string>(
      args: ProjectWorkspaceArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ProjectWorkspace, Fields>>
    /**
     * POST /projects/{project_id}/reset_to_production. Resets a project to its production version. Status 204 comes
     * without a value. May take minutes. Errors: 400, 404, 422, 429.
     */
    reset_project_to_production(args: ResetProjectToProductionArgs, options?: CallOptions): Call<string | undefined>
    /**
     * POST /projects/{project_id}/reset_to_remote. Resets a project to its remote repository. Status 204 comes without
     * a value. May take minutes. Errors: 400, 404, 422, 429.
     */
    reset_project_to_remote(args: ResetProjectToRemoteArgs, options?: CallOptions): Call<string | undefined>
    /**
     * GET /projects/{project_id}/git_connection_tests/{test_id}. Runs one Git connection test of a project. May take
     * minutes. Errors: 400, 404, 422, 429.
     */
    run_git_connection_test(args: RunGitConnectionTestArgs, options?: CallOptions): Call<GitConnectionTestResult>
    /**
     * GET /projects/{project_id}/lookml_tests/run. Runs the LookML tests of a project, all or those of a file, a model
     * or a name, and lists their results. May take minutes. Errors: 400, 404, 422, 429.
     */
    run_lookml_test(args: RunLookmlTestArgs, options?: CallOptions): Call<LookmlTestResult[]>
    /**
     * POST /projects/{project_id}/tag. Tags a Git commit of a project. Status 204 comes without a value. Errors: 400,
     * 404, 409, 422, 429.
     */
    tag_ref(args: TagRefArgs, options?: CallOptions): Call<Project | undefined>
    /**
     * PUT /projects/{project_id}/git_branch. Checks out another Git branch of a project, or moves the branch to a
     * `ref`: what was not committed is lost then. The session must be in the workspace `dev`. Errors: 400, 404, 422,
     * 429.
     */
    update_git_branch(args: UpdateGitBranchArgs, options?: CallOptions): Call<GitBranch>
    /** PATCH /projects/{project_id}. Updates one project. Errors: 400, 404, 409, 422, 429, 500. */
    update_project<Fields extends string>(
      args: UpdateProjectArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Project, Fields>>
    /**
     * PUT /projects/{root_project_id}/credential/{credential_id}. Updates one repository credential of a project.
     * Errors: 400, 404, 409, 422, 429.
     */
    update_repository_credential(
      args: UpdateRepositoryCredentialArgs,
      options?: CallOptions
    ): Call<RepositoryCredential>
    /**
     * POST /projects/{project_id}/validate. Checks the LookML of a project, in the workspace of the session, and lists
     * the errors. May take minutes. Errors: 400, 404, 422, 429.
     */
    validate_project<Fields extends string>(
      args: ValidateProjectArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ProjectValidation, Fields>>
  }
  /** The operations that `lookerts/3.1/query` has one by one. */
  readonly query: {
    /** GET /running_queries. Lists the queries that run now. Errors: 404. */
    all_running_queries(args?: undefined, options?: CallOptions): Call<RunningQueries[]>
    /**
     * POST /merge_queries. Stores a merge of the results of several queries. The same merge gets the same id. Errors:
     * 400, 404, 409, 422, 429.
     */
    create_merge_query<Fields extends string>(
      args?: CreateMergeQueryArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<MergeQuery, Fields>>
    /**
     * POST /queries. Stores a query to run it later or to link to it; runs nothing. Queries never change: the same
     * query gets the same id. `limit` is a text; sorts read `view.field desc 0`. Errors: 400, 404, 409, 422, 429.
     */
    create_query<Fields extends string>(
      args: CreateQueryArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Query, Fields>>
    /**
     * POST /query_tasks. Starts to run a stored query in the background. Ask `query_task` or `query_task_multi_results`
     * how it is going, and fetch with `query_task_results`; results are kept for a while only. Errors: 400, 404, 409,
     * 422, 429.
     */
    create_query_task<Fields extends string>(
      args: CreateQueryTaskArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<QueryTask, Fields>>
    /**
     * POST /sql_queries. Stores SQL to run on a connection, or on the connection of a model, and gives its `slug`; runs
     * nothing. Needs the right to use SQL Runner. Errors: 400, 404, 409, 422, 429.
     */
    create_sql_query(args: CreateSqlQueryArgs, options?: CallOptions): Call<SqlQuery>
    /** DELETE /running_queries/{query_task_id}. Stops one running query. Errors: 400, 404, 422. */
    kill_query(args: KillQueryArgs, options?: CallOptions): Call<void>
    /** GET /merge_queries/{merge_query_id}. Gets one merge query. Errors: 400, 404. */
    merge_query<Fields extends string>(
      args: MergeQueryArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<MergeQuery, Fields>>
    /** GET /queries/{query_id}. Gets one stored query. Errors: 400, 404. */
    query<Fields extends string>(args: QueryArgs<Fields>, options?: CallOptions): Call<Picked<Query, Fields>>
    /**
     * GET /queries/slug/{slug}. Gets the query of a slug: the short one at the end of a shared address, or its
     * `client_id`. Errors: 400, 404.
     */
    query_for_slug<Fields extends string>(
      args: QueryForSlugArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Query, Fields>>
    /**
     * GET /query_tasks/{query_task_id}. Gets the state of a query that runs in the background: `added`, `running`,
     * `complete`, `error`, `expired`, `missing` or `killed`. Errors: 400, 404.
     */
    query_task<Fields extends string>(
      args: QueryTaskArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<QueryTask, Fields>>
    /**
     * GET /query_tasks/multi_results. Gets the state of several background queries by id, and the data of those that
     * are done. May take minutes. Errors: 400, 404.
     */
    query_task_multi_results(args: QueryTaskMultiResultsArgs, options?: CallOptions): Call<Record<string, string>>
    /**
     * GET /query_tasks/{query_task_id}/results. Gets the results of a query that runs in the background, in the format
     * that its task was made with. Status 202 (204 before API 4.0) says that it still runs, 404 that there is no such
     * task any more. Answers application/json or text. Status 204 comes without a value. May take minutes. Errors: 400,
     * 404.
     */
    query_task_results(args: QueryTaskResultsArgs, options?: CallOptions): Call<unknown>
    /**
     * POST /queries/run/{result_format}. Runs a query that is given in the body and gives its rows in the format that
     * is asked for. Nothing needs to be stored before. A database error answers 400, in `json_detail` 200 with
     * `errors`. May take minutes. Errors: 400, 404, 422, 429.
     */
    run_inline_query<Row = never, Format extends ResultFormat = DefaultFormat<Row>>(
      args: RunInlineQueryArgs<Format>,
      options?: CallOptions
    ): Call<ResultOf<Format, Row>>
    /**
     * GET /queries/{query_id}/run/{result_format}. Runs a stored query and gives its rows in the format that is asked
     * for. `limit` goes before the query's own. May take minutes. Errors: 400, 404, 422, 429.
     */
    run_query<Row = never, Format extends ResultFormat = DefaultFormat<Row>>(
      args: RunQueryArgs<Format>,
      options?: CallOptions
    ): Call<ResultOf<Format, Row>>
    /**
     * POST /sql_queries/{slug}/run/{result_format}. Runs stored SQL by its slug and gives its rows in the format that
     * is asked for. The SQL may change data, so it is not sent again when no answer came. May take minutes. Errors:
     * 400, 404, 422, 429.
     */
    run_sql_query<Row = never, Format extends ResultFormat = DefaultFormat<Row>>(
      args: RunSqlQueryArgs<Format>,
      options?: CallOptions
    ): Call<ResultOf<Format, Row>>
    /**
     * GET /queries/models/{model_name}/views/{view_name}/run/{result_format}. Runs a query that the address describes:
     * the names of its fields, filters and sorts go into the query string. May take minutes. Errors: 400, 404, 422,
     * 429.
     */
    run_url_encoded_query<Row = never, Format extends ResultFormat = DefaultFormat<Row>>(
      args: RunUrlEncodedQueryArgs<Format>,
      options?: CallOptions
    ): Call<ResultOf<Format, Row>>
    /** GET /sql_queries/{slug}. Gets one stored SQL query by its slug. Errors: 400, 404. */
    sql_query(args: SqlQueryArgs, options?: CallOptions): Call<SqlQuery>
  }
  /** The operations that `lookerts/3.1/render_task` has one by one. */
  readonly render_task: {
    /**
     * POST /render_tasks/dashboards/{dashboard_id}/{result_format}. Starts to render a dashboard as `pdf`, `png` or
     * `jpg`, `width` by `height` pixels. Ask `render_task` until its status is `success`, then fetch with
     * `render_task_results`. Errors: 400, 404, 409, 422, 429.
     */
    create_dashboard_render_task<Fields extends string>(
      args: CreateDashboardRenderTaskArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<RenderTask, Fields>>
    /**
     * POST /render_tasks/looks/{look_id}/{result_format}. Starts to render a look as `png` or `jpg`, `width` by
     * `height` pixels. Ask `render_task` until its status is `success`, then fetch with `render_task_results`. Errors:
     * 400, 404, 409, 422, 429.
     */
    create_look_render_task<Fields extends string>(
      args: CreateLookRenderTaskArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<RenderTask, Fields>>
    /**
     * POST /render_tasks/lookml_dashboards/{dashboard_id}/{result_format}. Starts to render one LookML dashboard.
     * Errors: 400, 404, 409, 422, 429.
     * @deprecated
     */
    create_lookml_dashboard_render_task<Fields extends string>(
      args: CreateLookmlDashboardRenderTaskArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<RenderTask, Fields>>
    /**
     * POST /render_tasks/queries/{query_id}/{result_format}. Starts to render a query as `png` or `jpg`, `width` by
     * `height` pixels. Ask `render_task` until its status is `success`, then fetch with `render_task_results`. Errors:
     * 400, 404, 409, 422, 429.
     */
    create_query_render_task<Fields extends string>(
      args: CreateQueryRenderTaskArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<RenderTask, Fields>>
    /**
     * GET /render_tasks/{render_task_id}. Gets the state of a rendering: `enqueued_for_query`, `querying`,
     * `enqueued_for_render`, `rendering`, `success` or `failure`. Errors: 400, 404.
     */
    render_task<Fields extends string>(
      args: RenderTaskArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<RenderTask, Fields>>
    /**
     * GET /render_tasks/{render_task_id}/results. Gets the picture or document that was rendered, as bytes. Ask
     * `render_task` first: while it is being made there is no value, and `retry-after` says when to come again. Answers
     * application/pdf, image/jpeg or image/png. Status 202 comes without a value. May take minutes. Errors: 400, 404.
     */
    render_task_results(args: RenderTaskResultsArgs, options?: CallOptions): Call<Uint8Array | undefined>
  }
  /** The operations that `lookerts/3.1/role` has one by one. */
  readonly role: {
    /** GET /model_sets. Lists all model sets. Errors: 404. */
    all_model_sets<Fields extends string>(
      args?: AllModelSetsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ModelSet[], Fields>>
    /** GET /permission_sets. Lists all permission sets. Errors: 400, 404. */
    all_permission_sets<Fields extends string>(
      args?: AllPermissionSetsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<PermissionSet[], Fields>>
    /** GET /permissions. Lists all permissions. Errors: 400, 404. */
    all_permissions(args?: undefined, options?: CallOptions): Call<Permission[]>
    /**
     * GET /roles. Lists all roles. A role is a permission set, which says what its users may do, and a model set, which
     * says with which models. Errors: 400, 404.
     */
    all_roles<Fields extends string>(args?: AllRolesArgs<Fields>, options?: CallOptions): Call<Picked<Role[], Fields>>
    /** POST /model_sets. Creates a model set. Errors: 400, 404, 409, 422. */
    create_model_set(args: CreateModelSetArgs, options?: CallOptions): Call<ModelSet>
    /** POST /permission_sets. Creates a permission set. Errors: 400, 404, 409, 422, 429. */
    create_permission_set(args: CreatePermissionSetArgs, options?: CallOptions): Call<PermissionSet>
    /** POST /roles. Creates a role of a permission set and a model set. Errors: 400, 404, 409, 422, 429. */
    create_role(args: CreateRoleArgs, options?: CallOptions): Call<Role>
    /** DELETE /model_sets/{model_set_id}. Deletes one model set. Errors: 400, 404, 405. */
    delete_model_set(args: DeleteModelSetArgs, options?: CallOptions): Call<void>
    /** DELETE /permission_sets/{permission_set_id}. Deletes one permission set. Errors: 400, 404, 405, 429. */
    delete_permission_set(args: DeletePermissionSetArgs, options?: CallOptions): Call<void>
    /** DELETE /roles/{role_id}. Deletes one role. Errors: 400, 404, 405, 429. */
    delete_role(args: DeleteRoleArgs, options?: CallOptions): Call<void>
    /** GET /model_sets/{model_set_id}. Gets one model set. Errors: 400, 404. */
    model_set<Fields extends string>(args: ModelSetArgs<Fields>, options?: CallOptions): Call<Picked<ModelSet, Fields>>
    /** GET /permission_sets/{permission_set_id}. Gets one permission set. Errors: 400, 404. */
    permission_set<Fields extends string>(
      args: PermissionSetArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<PermissionSet, Fields>>
    /** GET /roles/{role_id}. Gets one role. Errors: 400, 404. */
    role(args: RoleArgs, options?: CallOptions): Call<Role>
    /** GET /roles/{role_id}/groups. Lists the groups that have a role. Errors: 400, 404. */
    role_groups<Fields extends string>(
      args: RoleGroupsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Group[], Fields>>
    /**
     * GET /roles/{role_id}/users. Lists the users that have a role, those by group too unless `direct_association_only`
     * is set. Errors: 400, 404.
     */
    role_users<Fields extends string>(args: RoleUsersArgs<Fields>, options?: CallOptions): Call<Picked<User[], Fields>>
    /** GET /model_sets/search. Searches model sets. Errors: 400, 404. */
    search_model_sets<Fields extends string>(
      args?: SearchModelSetsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ModelSet[], Fields>>
    /** GET /permission_sets/search. Searches permission sets. Errors: 400, 404. */
    search_permission_sets<Fields extends string>(
      args?: SearchPermissionSetsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<PermissionSet[], Fields>>
    /** GET /roles/search. Searches roles. Errors: 400, 404. */
    search_roles<Fields extends string>(
      args?: SearchRolesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Role[], Fields>>
    /**
     * PUT /roles/{role_id}/groups. Replaces the groups that have a role, and lists them. Groups that are not sent lose
     * it. Errors: 400, 403, 404, 422, 429.
     */
    set_role_groups(args: SetRoleGroupsArgs, options?: CallOptions): Call<Group[]>
    /**
     * PUT /roles/{role_id}/users. Replaces the users that have a role directly, and lists them. Users that are not sent
     * lose it. Errors: 400, 403, 404, 405, 422, 429.
     */
    set_role_users(args: SetRoleUsersArgs, options?: CallOptions): Call<User[]>
    /** PATCH /model_sets/{model_set_id}. Updates one model set. Errors: 400, 404, 405, 422. */
    update_model_set(args: UpdateModelSetArgs, options?: CallOptions): Call<ModelSet>
    /** PATCH /permission_sets/{permission_set_id}. Updates one permission set. Errors: 400, 404, 405, 422, 429. */
    update_permission_set(args: UpdatePermissionSetArgs, options?: CallOptions): Call<PermissionSet>
    /** PATCH /roles/{role_id}. Updates one role. Errors: 400, 404, 405, 422, 429. */
    update_role(args: UpdateRoleArgs, options?: CallOptions): Call<Role>
  }
  /** The operations that `lookerts/3.1/scheduled_plan` has one by one. */
  readonly scheduled_plan: {
    /**
     * GET /scheduled_plans. Lists the schedules of the caller or of a user. `all_users` (from API 3.1 on) lists
     * everybody's and needs the permission `see_schedules`. Errors: 400, 404, 422.
     */
    all_scheduled_plans<Fields extends string>(
      args?: AllScheduledPlansArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ScheduledPlan[], Fields>>
    /**
     * POST /scheduled_plans. Creates a schedule: a name, one of look, dashboard, LookML dashboard or query, a `crontab`
     * or `datagroup`, and at least one destination. It belongs to the caller unless an administrator sets `user_id`.
     * Errors: 400, 404, 409, 422, 429.
     */
    create_scheduled_plan(args: CreateScheduledPlanArgs, options?: CallOptions): Call<ScheduledPlan>
    /** DELETE /scheduled_plans/{scheduled_plan_id}. Deletes one scheduled plan. Errors: 400, 404, 429. */
    delete_scheduled_plan(args: DeleteScheduledPlanArgs, options?: CallOptions): Call<void>
    /** GET /scheduled_plans/{scheduled_plan_id}. Gets one scheduled plan. Errors: 400, 404. */
    scheduled_plan<Fields extends string>(
      args: ScheduledPlanArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ScheduledPlan, Fields>>
    /**
     * POST /scheduled_plans/run_once. Runs a scheduled plan that is given in the body, now and once. It needs a name,
     * what to send and at least one destination; the plan is not kept. Errors: 400, 404, 409, 422, 429.
     */
    scheduled_plan_run_once(args: ScheduledPlanRunOnceArgs, options?: CallOptions): Call<ScheduledPlan>
    /**
     * POST /scheduled_plans/{scheduled_plan_id}/run_once. Runs a stored scheduled plan now and once. What the body
     * holds is changed for this run. Errors: 400, 404, 409, 422, 429.
     */
    scheduled_plan_run_once_by_id(args: ScheduledPlanRunOnceByIdArgs, options?: CallOptions): Call<ScheduledPlan>
    /** GET /scheduled_plans/dashboard/{dashboard_id}. Lists the scheduled plans of a dashboard. Errors: 400, 404. */
    scheduled_plans_for_dashboard<Fields extends string>(
      args: ScheduledPlansForDashboardArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ScheduledPlan[], Fields>>
    /** GET /scheduled_plans/look/{look_id}. Lists the scheduled plans of a look. Errors: 400, 404. */
    scheduled_plans_for_look<Fields extends string>(
      args: ScheduledPlansForLookArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ScheduledPlan[], Fields>>
    /**
     * GET /scheduled_plans/lookml_dashboard/{lookml_dashboard_id}. Lists the scheduled plans of a LookML dashboard.
     * Errors: 400, 404.
     */
    scheduled_plans_for_lookml_dashboard<Fields extends string>(
      args: ScheduledPlansForLookmlDashboardArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ScheduledPlan[], Fields>>
    /** GET /scheduled_plans/space/{space_id}. Lists the scheduled plans of a space. Errors: 400, 404. */
    scheduled_plans_for_space<Fields extends string>(
      args: ScheduledPlansForSpaceArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ScheduledPlan[], Fields>>
    /** PATCH /scheduled_plans/{scheduled_plan_id}. Updates one scheduled plan. Errors: 400, 404, 422, 429. */
    update_scheduled_plan(args: UpdateScheduledPlanArgs, options?: CallOptions): Call<ScheduledPlan>
  }
  /** The operations that `lookerts/3.1/session` has one by one. */
  readonly session: {
    /**
     * GET /session. Gets the workspace of the access token, and under `login_user` the user who is really there:
     * `sudo_user_id`. Errors: 400, 404.
     */
    session(args?: undefined, options?: CallOptions): Call<ApiSession>
    /**
     * PATCH /session. Moves the access token to another workspace: `dev` or `production`, where every token begins.
     * Queries, models and projects are read from there. It holds for this token alone, and needs the permission
     * `develop` for `dev`. A session remembers it for the tokens to come. Errors: 400, 404, 422, 429.
     */
    update_session(args: UpdateSessionArgs, options?: CallOptions): Call<ApiSession>
  }
  /** The operations that `lookerts/3.1/space` has one by one. */
  readonly space: {
    /**
     * GET /spaces. Lists all spaces. Errors: 400, 404.
     * @deprecated
     */
    all_spaces<Fields extends string>(
      args?: AllSpacesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<SpaceBase[], Fields>>
    /**
     * POST /spaces. Creates a space. Errors: 400, 404, 409, 422, 429.
     * @deprecated
     */
    create_space(args: CreateSpaceArgs, options?: CallOptions): Call<Space>
    /**
     * DELETE /spaces/{space_id}. Deletes one space. Errors: 400, 404, 429.
     * @deprecated
     */
    delete_space(args: DeleteSpaceArgs, options?: CallOptions): Call<void>
    /**
     * GET /spaces/search. Searches spaces. Errors: 400, 404.
     * @deprecated
     */
    search_spaces<Fields extends string>(
      args?: SearchSpacesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Space[], Fields>>
    /**
     * GET /spaces/{space_id}. Gets one space. Errors: 400, 404.
     * @deprecated
     */
    space<Fields extends string>(args: SpaceArgs<Fields>, options?: CallOptions): Call<Picked<Space, Fields>>
    /**
     * GET /spaces/{space_id}/ancestors. Lists the ancestors of a space. Errors: 400, 404.
     * @deprecated
     */
    space_ancestors<Fields extends string>(
      args: SpaceAncestorsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Space[], Fields>>
    /**
     * GET /spaces/{space_id}/children. Lists the children of a space. Errors: 400, 404.
     * @deprecated
     */
    space_children<Fields extends string>(
      args: SpaceChildrenArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Space[], Fields>>
    /**
     * GET /spaces/{space_id}/children/search. Searches the children of a space. Errors: 400, 404.
     * @deprecated
     */
    space_children_search<Fields extends string>(
      args: SpaceChildrenSearchArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Space[], Fields>>
    /**
     * GET /spaces/{space_id}/dashboards. Lists the dashboards of a space. Errors: 400, 404.
     * @deprecated
     */
    space_dashboards<Fields extends string>(
      args: SpaceDashboardsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Dashboard[], Fields>>
    /**
     * GET /spaces/{space_id}/looks. Lists the looks of a space. Errors: 400, 404.
     * @deprecated
     */
    space_looks<Fields extends string>(
      args: SpaceLooksArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<LookWithQuery[], Fields>>
    /**
     * GET /spaces/{space_id}/parent. Gets the parent of a space. Errors: 400, 404.
     * @deprecated
     */
    space_parent<Fields extends string>(
      args: SpaceParentArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Space, Fields>>
    /**
     * PATCH /spaces/{space_id}. Updates one space. Errors: 400, 404, 422, 429.
     * @deprecated
     */
    update_space(args: UpdateSpaceArgs, options?: CallOptions): Call<Space>
  }
  /** The operations that `lookerts/3.1/theme` has one by one. */
  readonly theme: {
    /** GET /themes/active. Lists the active themes. Errors: 400, 404. */
    active_themes<Fields extends string>(
      args?: ActiveThemesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Theme[], Fields>>
    /** GET /themes. Lists all themes. Errors: 400, 404. */
    all_themes<Fields extends string>(
      args?: AllThemesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Theme[], Fields>>
    /** POST /themes. Creates a theme. Errors: 400, 404, 409, 422, 429. */
    create_theme(args: CreateThemeArgs, options?: CallOptions): Call<Theme>
    /** GET /themes/default. Gets the default theme. Errors: 400, 404. */
    default_theme(args?: DefaultThemeArgs, options?: CallOptions): Call<Theme>
    /** DELETE /themes/{theme_id}. Deletes one theme. Errors: 400, 404, 429. */
    delete_theme(args: DeleteThemeArgs, options?: CallOptions): Call<void>
    /** GET /themes/search. Searches themes. Errors: 400, 404. */
    search_themes<Fields extends string>(
      args?: SearchThemesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Theme[], Fields>>
    /** PUT /themes/default. Sets the default theme. Errors: 400, 404, 422, 429. */
    set_default_theme(args: SetDefaultThemeArgs, options?: CallOptions): Call<Theme>
    /** GET /themes/{theme_id}. Gets one theme. Errors: 400, 404. */
    theme<Fields extends string>(args: ThemeArgs<Fields>, options?: CallOptions): Call<Picked<Theme, Fields>>
    /** GET /themes/theme_or_default. Gets the theme of a name, or else the default theme. Errors: 400, 404. */
    theme_or_default(args: ThemeOrDefaultArgs, options?: CallOptions): Call<Theme>
    /** PATCH /themes/{theme_id}. Updates one theme. Errors: 400, 404, 422, 429. */
    update_theme(args: UpdateThemeArgs, options?: CallOptions): Call<Theme>
    /**
     * POST /themes/validate. Validates a theme that is given in the body. Status 204 comes without a value. Errors:
     * 400, 404, 409, 422, 429.
     */
    validate_theme(args: ValidateThemeArgs, options?: CallOptions): Call<ValidationError | undefined>
  }
  /** The operations that `lookerts/3.1/user` has one by one. */
  readonly user: {
    /**
     * GET /users/{user_id}/credentials_api3. Lists the API keys of a user, without their secrets. Errors: 400, 403,
     * 404.
     */
    all_user_credentials_api3s<Fields extends string>(
      args: AllUserCredentialsApi3sArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsApi3[], Fields>>
    /** GET /users/{user_id}/credentials_embed. Lists all embed logins of a user. Errors: 400, 403, 404. */
    all_user_credentials_embeds<Fields extends string>(
      args: AllUserCredentialsEmbedsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsEmbed[], Fields>>
    /** GET /users/{user_id}/sessions. Lists all sessions of a user. Errors: 400, 403, 404. */
    all_user_sessions<Fields extends string>(
      args: AllUserSessionsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Session[], Fields>>
    /**
     * GET /users. Lists all users, disabled ones too. Ask for the `fields` you need: a whole user is large. Errors:
     * 400, 404.
     */
    all_users<Fields extends string>(args?: AllUsersArgs<Fields>, options?: CallOptions): Call<Picked<User[], Fields>>
    /**
     * POST /users. Creates a user, who cannot log in before credentials are added: see `create_user_credentials_email`.
     * Read-only fields are ignored. Errors: 400, 404, 409, 422.
     */
    create_user<Fields extends string>(args?: CreateUserArgs<Fields>, options?: CallOptions): Call<Picked<User, Fields>>
    /**
     * POST /users/{user_id}/credentials_api3. Makes an API key for a user. From API 4.0 on the answer holds
     * `client_secret`, this once: no other operation tells it. Errors: 400, 403, 404, 409, 422, 429.
     */
    create_user_credentials_api3<Fields extends string>(
      args: CreateUserCredentialsApi3Args<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsApi3, Fields>>
    /**
     * POST /users/{user_id}/credentials_email. Gives a user a login by email. An address belongs to one user at a time.
     * Errors: 400, 403, 404, 409, 422, 429.
     */
    create_user_credentials_email<Fields extends string>(
      args: CreateUserCredentialsEmailArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsEmail, Fields>>
    /**
     * POST /users/{user_id}/credentials_email/password_reset. Creates a password reset token for the email login of a
     * user. Errors: 400, 403, 404.
     */
    create_user_credentials_email_password_reset<Fields extends string>(
      args: CreateUserCredentialsEmailPasswordResetArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsEmail, Fields>>
    /**
     * POST /users/{user_id}/credentials_totp. Creates a two-factor login of a user. Errors: 400, 403, 404, 409, 422,
     * 429.
     */
    create_user_credentials_totp<Fields extends string>(
      args: CreateUserCredentialsTotpArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsTotp, Fields>>
    /**
     * DELETE /users/{user_id}. Deletes a user for good. The content goes to the trash, the schedules are deleted.
     * Nobody can delete themselves, and the last administrator stays. Errors: 400, 403, 404.
     */
    delete_user(args: DeleteUserArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /users/{user_id}/attribute_values/{user_attribute_id}. Deletes the value that a user has for a user
     * attribute. Errors: 400, 403, 404.
     */
    delete_user_attribute_user_value(args: DeleteUserAttributeUserValueArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /users/{user_id}/credentials_api3/{credentials_api3_id}. Deletes one API key of a user. Errors: 400, 403,
     * 404, 429.
     */
    delete_user_credentials_api3(args: DeleteUserCredentialsApi3Args, options?: CallOptions): Call<void>
    /** DELETE /users/{user_id}/credentials_email. Deletes the email login of a user. Errors: 400, 403, 404, 429. */
    delete_user_credentials_email(args: DeleteUserCredentialsEmailArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /users/{user_id}/credentials_embed/{credentials_embed_id}. Deletes one embed login of a user. Errors: 400,
     * 403, 404, 429.
     */
    delete_user_credentials_embed(args: DeleteUserCredentialsEmbedArgs, options?: CallOptions): Call<void>
    /** DELETE /users/{user_id}/credentials_google. Deletes the Google login of a user. Errors: 400, 403, 404, 429. */
    delete_user_credentials_google(args: DeleteUserCredentialsGoogleArgs, options?: CallOptions): Call<void>
    /** DELETE /users/{user_id}/credentials_ldap. Deletes the LDAP login of a user. Errors: 400, 403, 404, 429. */
    delete_user_credentials_ldap(args: DeleteUserCredentialsLdapArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /users/{user_id}/credentials_looker_openid. Deletes the Looker OpenID login of a user. Errors: 400, 403,
     * 404, 429.
     */
    delete_user_credentials_looker_openid(
      args: DeleteUserCredentialsLookerOpenidArgs,
      options?: CallOptions
    ): Call<void>
    /**
     * DELETE /users/{user_id}/credentials_oidc. Deletes the OpenID Connect login of a user. Errors: 400, 403, 404, 429.
     */
    delete_user_credentials_oidc(args: DeleteUserCredentialsOidcArgs, options?: CallOptions): Call<void>
    /** DELETE /users/{user_id}/credentials_saml. Deletes the SAML login of a user. Errors: 400, 403, 404, 429. */
    delete_user_credentials_saml(args: DeleteUserCredentialsSamlArgs, options?: CallOptions): Call<void>
    /** DELETE /users/{user_id}/credentials_totp. Deletes the two-factor login of a user. Errors: 400, 403, 404, 429. */
    delete_user_credentials_totp(args: DeleteUserCredentialsTotpArgs, options?: CallOptions): Call<void>
    /** DELETE /users/{user_id}/sessions/{session_id}. Deletes one session of a user. Errors: 400, 403, 404, 429. */
    delete_user_session(args: DeleteUserSessionArgs, options?: CallOptions): Call<void>
    /** GET /user. Gets the user that the access token acts as. Errors: 404. */
    me<Fields extends string>(args?: MeArgs<Fields>, options?: CallOptions): Call<Picked<User, Fields>>
    /**
     * GET /users/search. Searches users by name, email, id or group. `%` and `_` are wildcards, case does not matter;
     * without a wildcard the whole value must match. Terms are joined with and, or with or by `filter_or`. Errors: 400,
     * 404.
     */
    search_users<Fields extends string>(
      args?: SearchUsersArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<User[], Fields>>
    /**
     * GET /users/search/names/{pattern}. Searches users whose first name, last name or email matches a pattern with the
     * wildcards `%` and `_`. Further terms narrow it. Errors: 400, 404.
     */
    search_users_names<Fields extends string>(
      args: SearchUsersNamesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<User[], Fields>>
    /**
     * PATCH /users/{user_id}/attribute_values/{user_attribute_id}. Sets the value that a user has for a user attribute.
     * It wins over the values of the user's groups and over the default. Errors: 400, 403, 404, 422.
     */
    set_user_attribute_user_value(
      args: SetUserAttributeUserValueArgs,
      options?: CallOptions
    ): Call<UserAttributeWithValue>
    /**
     * PUT /users/{user_id}/roles. Replaces the roles that a user has directly; roles by group stay. Errors: 400, 403,
     * 404.
     */
    set_user_roles<Fields extends string>(
      args: SetUserRolesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Role[], Fields>>
    /**
     * PATCH /users/{user_id}. Changes the fields of a user that are sent. Disable a user with `is_disabled` rather than
     * delete it. Errors: 400, 403, 404, 422.
     */
    update_user<Fields extends string>(args: UpdateUserArgs<Fields>, options?: CallOptions): Call<Picked<User, Fields>>
    /** PATCH /users/{user_id}/credentials_email. Updates the email login of a user. Errors: 400, 403, 404, 422, 429. */
    update_user_credentials_email<Fields extends string>(
      args: UpdateUserCredentialsEmailArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsEmail, Fields>>
    /**
     * GET /users/{user_id}. Gets one user. Administrators and the user get every field, others the public ones. Errors:
     * 400, 404.
     */
    user<Fields extends string>(args: UserArgs<Fields>, options?: CallOptions): Call<Picked<User, Fields>>
    /**
     * GET /users/{user_id}/attribute_values. Lists the values that a user has for user attributes, and where each comes
     * from: the user, a group or the default. Errors: 404.
     */
    user_attribute_user_values<Fields extends string>(
      args: UserAttributeUserValuesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<UserAttributeWithValue[], Fields>>
    /**
     * GET /users/{user_id}/credentials_api3/{credentials_api3_id}. Gets one API key of a user. Errors: 400, 403, 404.
     */
    user_credentials_api3<Fields extends string>(
      args: UserCredentialsApi3Args<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsApi3, Fields>>
    /** GET /users/{user_id}/credentials_email. Gets the email login of a user. Errors: 400, 403, 404. */
    user_credentials_email<Fields extends string>(
      args: UserCredentialsEmailArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsEmail, Fields>>
    /**
     * GET /users/{user_id}/credentials_embed/{credentials_embed_id}. Gets one embed login of a user. Errors: 400, 403,
     * 404.
     */
    user_credentials_embed<Fields extends string>(
      args: UserCredentialsEmbedArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsEmbed, Fields>>
    /** GET /users/{user_id}/credentials_google. Gets the Google login of a user. Errors: 400, 403, 404. */
    user_credentials_google<Fields extends string>(
      args: UserCredentialsGoogleArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsGoogle, Fields>>
    /** GET /users/{user_id}/credentials_ldap. Gets the LDAP login of a user. Errors: 400, 403, 404. */
    user_credentials_ldap<Fields extends string>(
      args: UserCredentialsLdapArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsLDAP, Fields>>
    /**
     * GET /users/{user_id}/credentials_looker_openid. Gets the Looker OpenID login of a user. Errors: 400, 403, 404.
     */
    user_credentials_looker_openid<Fields extends string>(
      args: UserCredentialsLookerOpenidArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsLookerOpenid, Fields>>
    /** GET /users/{user_id}/credentials_oidc. Gets the OpenID Connect login of a user. Errors: 400, 403, 404. */
    user_credentials_oidc<Fields extends string>(
      args: UserCredentialsOidcArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsOIDC, Fields>>
    /** GET /users/{user_id}/credentials_saml. Gets the SAML login of a user. Errors: 400, 403, 404. */
    user_credentials_saml<Fields extends string>(
      args: UserCredentialsSamlArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsSaml, Fields>>
    /** GET /users/{user_id}/credentials_totp. Gets the two-factor login of a user. Errors: 400, 403, 404. */
    user_credentials_totp<Fields extends string>(
      args: UserCredentialsTotpArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsTotp, Fields>>
    /**
     * GET /users/credential/{credential_type}/{credential_id}. Gets the user that has a credential: an `email` address,
     * the client id of an `api3` key, the external id of an `embed` user, or the id that `google`, `saml`, `oidc` or
     * `ldap` know. 404 where nobody has it. Errors: 400, 403, 404.
     */
    user_for_credential<Fields extends string>(
      args: UserForCredentialArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<User, Fields>>
    /**
     * GET /users/{user_id}/roles. Lists the roles of a user, those of the user's groups too unless
     * `direct_association_only` is set. Errors: 400, 404.
     */
    user_roles<Fields extends string>(args: UserRolesArgs<Fields>, options?: CallOptions): Call<Picked<Role[], Fields>>
    /** GET /users/{user_id}/sessions/{session_id}. Gets one session of a user. Errors: 400, 403, 404. */
    user_session<Fields extends string>(
      args: UserSessionArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Session, Fields>>
  }
  /** The operations that `lookerts/3.1/user_attribute` has one by one. */
  readonly user_attribute: {
    /**
     * GET /user_attributes/{user_attribute_id}/group_values. Lists the values that groups have for a user attribute.
     * Errors: 400, 404.
     */
    all_user_attribute_group_values<Fields extends string>(
      args: AllUserAttributeGroupValuesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<UserAttributeGroupValue[], Fields>>
    /** GET /user_attributes. Lists all user attributes. Errors: 400, 404. */
    all_user_attributes<Fields extends string>(
      args?: AllUserAttributesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<UserAttribute[], Fields>>
    /** POST /user_attributes. Creates a user attribute. Errors: 400, 404, 409, 422, 429. */
    create_user_attribute<Fields extends string>(
      args: CreateUserAttributeArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<UserAttribute, Fields>>
    /** DELETE /user_attributes/{user_attribute_id}. Deletes one user attribute. Errors: 400, 404, 429. */
    delete_user_attribute(args: DeleteUserAttributeArgs, options?: CallOptions): Call<void>
    /**
     * POST /user_attributes/{user_attribute_id}/group_values. Sets the values that groups have for a user attribute.
     * Errors: 400, 404, 409, 422, 429.
     */
    set_user_attribute_group_values(
      args: SetUserAttributeGroupValuesArgs,
      options?: CallOptions
    ): Call<UserAttributeGroupValue[]>
    /** PATCH /user_attributes/{user_attribute_id}. Updates one user attribute. Errors: 400, 404, 422, 429. */
    update_user_attribute<Fields extends string>(
      args: UpdateUserAttributeArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<UserAttribute, Fields>>
    /** GET /user_attributes/{user_attribute_id}. Gets one user attribute. Errors: 400, 404. */
    user_attribute<Fields extends string>(
      args: UserAttributeArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<UserAttribute, Fields>>
  }
  /** The operations that `lookerts/3.1/workspace` has one by one. */
  readonly workspace: {
    /** GET /workspaces. Lists all workspaces. Errors: 400, 404. */
    all_workspaces(args?: undefined, options?: CallOptions): Call<Workspace[]>
    /** GET /workspaces/{workspace_id}. Gets one workspace. Errors: 400, 404. */
    workspace(args: WorkspaceArgs, options?: CallOptions): Call<Workspace>
  }
}

const modules = {
  api_auth: [login, login_user, logout],
  auth: [
    all_user_login_lockouts,
    create_oidc_test_config,
    create_saml_test_config,
    create_sso_embed_url,
    delete_oidc_test_config,
    delete_saml_test_config,
    delete_user_login_lockout,
    fetch_and_parse_saml_idp_metadata,
    force_password_reset_at_next_login_for_all_users,
    ldap_config,
    oidc_config,
    oidc_test_config,
    parse_saml_idp_metadata,
    password_config,
    saml_config,
    saml_test_config,
    search_user_login_lockouts,
    session_config,
    test_ldap_config_auth,
    test_ldap_config_connection,
    test_ldap_config_user_auth,
    test_ldap_config_user_info,
    update_ldap_config,
    update_oidc_config,
    update_password_config,
    update_saml_config,
    update_session_config
  ],
  color_collection: [
    all_color_collections,
    color_collection,
    color_collections_custom,
    color_collections_standard,
    create_color_collection,
    default_color_collection,
    delete_color_collection,
    set_default_color_collection,
    update_color_collection
  ],
  config: [
    all_legacy_features,
    all_locales,
    all_timezones,
    backup_configuration,
    cloud_storage_configuration,
    create_digest_email_send,
    custom_welcome_email,
    digest_emails_enabled,
    internal_help_resources,
    internal_help_resources_content,
    legacy_feature,
    set_smtp_settings,
    update_backup_configuration,
    update_cloud_storage_configuration,
    update_custom_welcome_email,
    update_custom_welcome_email_test,
    update_digest_emails_enabled,
    update_internal_help_resources,
    update_internal_help_resources_content,
    update_legacy_feature,
    update_whitelabel_configuration,
    versions,
    whitelabel_configuration
  ],
  connection: [
    all_connections,
    all_dialect_infos,
    connection,
    create_connection,
    delete_connection,
    delete_connection_override,
    test_connection,
    test_connection_config,
    update_connection
  ],
  content: [
    all_content_metadata_accesses,
    all_content_metadatas,
    content_favorite,
    content_metadata,
    content_thumbnail,
    content_validation,
    create_content_favorite,
    create_content_metadata_access,
    delete_content_favorite,
    delete_content_metadata_access,
    search_content_favorites,
    search_content_views,
    update_content_metadata,
    update_content_metadata_access,
    vector_thumbnail
  ],
  dashboard: [
    all_dashboards,
    create_dashboard,
    create_dashboard_element,
    create_dashboard_filter,
    create_dashboard_layout,
    dashboard,
    dashboard_aggregate_table_lookml,
    dashboard_dashboard_elements,
    dashboard_dashboard_filters,
    dashboard_dashboard_layouts,
    dashboard_element,
    dashboard_filter,
    dashboard_layout,
    dashboard_layout_component,
    dashboard_layout_dashboard_layout_components,
    dashboard_lookml,
    delete_dashboard,
    delete_dashboard_element,
    delete_dashboard_filter,
    delete_dashboard_layout,
    import_lookml_dashboard,
    search_dashboard_elements,
    search_dashboards,
    sync_lookml_dashboard,
    update_dashboard,
    update_dashboard_element,
    update_dashboard_filter,
    update_dashboard_layout,
    update_dashboard_layout_component
  ],
  data_action: [fetch_remote_data_action_form, perform_data_action],
  datagroup: [all_datagroups, datagroup, update_datagroup],
  derived_table: [
    check_pdt_build,
    graph_derived_tables_for_model,
    graph_derived_tables_for_view,
    start_pdt_build,
    stop_pdt_build
  ],
  folder: [
    all_folders,
    create_folder,
    delete_folder,
    folder,
    folder_ancestors,
    folder_children,
    folder_children_search,
    folder_dashboards,
    folder_looks,
    folder_parent,
    search_folders,
    update_folder
  ],
  group: [
    add_group_group,
    add_group_user,
    all_group_groups,
    all_group_users,
    all_groups,
    create_group,
    delete_group,
    delete_group_from_group,
    delete_group_user,
    delete_user_attribute_group_value,
    group,
    search_groups,
    update_group,
    update_user_attribute_group_value
  ],
  homepage: [
    all_homepage_items,
    all_homepage_sections,
    all_homepages,
    all_primary_homepage_sections,
    create_homepage,
    create_homepage_item,
    create_homepage_section,
    delete_homepage,
    delete_homepage_item,
    delete_homepage_section,
    homepage,
    homepage_item,
    homepage_section,
    search_homepages,
    update_homepage,
    update_homepage_item,
    update_homepage_section
  ],
  integration: [
    accept_integration_hub_legal_agreement,
    all_integration_hubs,
    all_integrations,
    create_integration_hub,
    delete_integration_hub,
    fetch_integration_form,
    integration,
    integration_hub,
    test_integration,
    update_integration,
    update_integration_hub
  ],
  look: [all_looks, create_look, delete_look, look, run_look, search_looks, update_look],
  lookml_model: [
    all_lookml_models,
    create_lookml_model,
    delete_lookml_model,
    lookml_model,
    lookml_model_explore,
    update_lookml_model
  ],
  project: [
    all_git_branches,
    all_git_connection_tests,
    all_lookml_tests,
    all_project_files,
    all_projects,
    create_git_branch,
    create_git_deploy_key,
    create_project,
    delete_git_branch,
    delete_repository_credential,
    deploy_ref_to_production,
    deploy_to_production,
    find_git_branch,
    get_all_repository_credentials,
    git_branch,
    git_deploy_key,
    manifest,
    project,
    project_file,
    project_validation_results,
    project_workspace,
    reset_project_to_production,
    reset_project_to_remote,
    run_git_connection_test,
    run_lookml_test,
    tag_ref,
    update_git_branch,
    update_project,
    update_repository_credential,
    validate_project
  ],
  query: [
    all_running_queries,
    create_merge_query,
    create_query,
    create_query_task,
    create_sql_query,
    kill_query,
    merge_query,
    query,
    query_for_slug,
    query_task,
    query_task_multi_results,
    query_task_results,
    run_inline_query,
    run_query,
    run_sql_query,
    run_url_encoded_query,
    sql_query
  ],
  render_task: [
    create_dashboard_render_task,
    create_look_render_task,
    create_lookml_dashboard_render_task,
    create_query_render_task,
    render_task,
    render_task_results
  ],
  role: [
    all_model_sets,
    all_permission_sets,
    all_permissions,
    all_roles,
    create_model_set,
    create_permission_set,
    create_role,
    delete_model_set,
    delete_permission_set,
    delete_role,
    model_set,
    permission_set,
    role,
    role_groups,
    role_users,
    search_model_sets,
    search_permission_sets,
    search_roles,
    set_role_groups,
    set_role_users,
    update_model_set,
    update_permission_set,
    update_role
  ],
  scheduled_plan: [
    all_scheduled_plans,
    create_scheduled_plan,
    delete_scheduled_plan,
    scheduled_plan,
    scheduled_plan_run_once,
    scheduled_plan_run_once_by_id,
    scheduled_plans_for_dashboard,
    scheduled_plans_for_look,
    scheduled_plans_for_lookml_dashboard,
    scheduled_plans_for_space,
    update_scheduled_plan
  ],
  session: [session, update_session],
  space: [
    all_spaces,
    create_space,
    delete_space,
    search_spaces,
    space,
    space_ancestors,
    space_children,
    space_children_search,
    space_dashboards,
    space_looks,
    space_parent,
    update_space
  ],
  theme: [
    active_themes,
    all_themes,
    create_theme,
    default_theme,
    delete_theme,
    search_themes,
    set_default_theme,
    theme,
    theme_or_default,
    update_theme,
    validate_theme
  ],
  user: [
    all_user_credentials_api3s,
    all_user_credentials_embeds,
    all_user_sessions,
    all_users,
    create_user,
    create_user_credentials_api3,
    create_user_credentials_email,
    create_user_credentials_email_password_reset,
    create_user_credentials_totp,
    delete_user,
    delete_user_attribute_user_value,
    delete_user_credentials_api3,
    delete_user_credentials_email,
    delete_user_credentials_embed,
    delete_user_credentials_google,
    delete_user_credentials_ldap,
    delete_user_credentials_looker_openid,
    delete_user_credentials_oidc,
    delete_user_credentials_saml,
    delete_user_credentials_totp,
    delete_user_session,
    me,
    search_users,
    search_users_names,
    set_user_attribute_user_value,
    set_user_roles,
    update_user,
    update_user_credentials_email,
    user,
    user_attribute_user_values,
    user_credentials_api3,
    user_credentials_email,
    user_credentials_embed,
    user_credentials_google,
    user_credentials_ldap,
    user_credentials_looker_openid,
    user_credentials_oidc,
    user_credentials_saml,
    user_credentials_totp,
    user_for_credential,
    user_roles,
    user_session
  ],
  user_attribute: [
    all_user_attribute_group_values,
    all_user_attributes,
    create_user_attribute,
    delete_user_attribute,
    set_user_attribute_group_values,
    update_user_attribute,
    user_attribute
  ],
  workspace: [all_workspaces, workspace]
}

/** Gives every operation of API 3.1 as a method, sent in a session: `looker.user.me()`. */
export function looker31(sender: Sender): Looker31 {
  return facade(sender, modules)
}
