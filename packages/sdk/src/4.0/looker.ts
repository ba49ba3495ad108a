// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { CallOptions, Sender } from '../call.ts'
import { facade } from '../facade.ts'
import type { Call } from '../result.ts'
import type { Picked } from '../fields.ts'
import type { DefaultFormat, ResultFormat, ResultOf } from '../results.ts'
import {
  alert_notifications,
  create_alert,
  delete_alert,
  enqueue_alert,
  follow_alert,
  get_alert,
  read_alert_notification,
  search_alerts,
  unfollow_alert,
  update_alert,
  update_alert_field
} from './operations/alert.ts'
import type {
  AlertNotificationsArgs,
  CreateAlertArgs,
  DeleteAlertArgs,
  EnqueueAlertArgs,
  FollowAlertArgs,
  GetAlertArgs,
  ReadAlertNotificationArgs,
  SearchAlertsArgs,
  UnfollowAlertArgs,
  UpdateAlertArgs,
  UpdateAlertFieldArgs
} from './operations/alert.ts'
import { login, login_user, logout } from './operations/api_auth.ts'
import type { LoginArgs, LoginUserArgs } from './operations/api_auth.ts'
import {
  artifact,
  artifact_namespaces,
  artifact_usage,
  artifact_value,
  delete_artifact,
  purge_artifacts,
  search_artifacts,
  update_artifacts
} from './operations/artifact.ts'
import type {
  ArtifactArgs,
  ArtifactNamespacesArgs,
  ArtifactUsageArgs,
  ArtifactValueArgs,
  DeleteArtifactArgs,
  PurgeArtifactsArgs,
  SearchArtifactsArgs,
  UpdateArtifactsArgs
} from './operations/artifact.ts'
import {
  acquire_embed_cookieless_session,
  activate_app_user,
  add_support_access_allowlist_entries,
  all_oauth_client_apps,
  all_user_login_lockouts,
  create_embed_secret,
  create_embed_url_as_me,
  create_oidc_test_config,
  create_saml_test_config,
  create_sso_embed_url,
  deactivate_app_user,
  delete_embed_cookieless_session,
  delete_embed_secret,
  delete_oauth_client_app,
  delete_oidc_test_config,
  delete_saml_test_config,
  delete_support_access_allowlist_entry,
  delete_user_login_lockout,
  deregister_mobile_device,
  disable_support_access,
  enable_support_access,
  fetch_and_parse_saml_idp_metadata,
  force_password_reset_at_next_login_for_all_users,
  generate_tokens_for_cookieless_session,
  get_support_access_allowlist_entries,
  invalidate_tokens,
  ldap_config,
  oauth_client_app,
  oidc_config,
  oidc_test_config,
  parse_saml_idp_metadata,
  password_config,
  register_mobile_device,
  register_oauth_client_app,
  saml_config,
  saml_test_config,
  search_user_login_lockouts,
  session_config,
  support_access_status,
  test_ldap_config_auth,
  test_ldap_config_connection,
  test_ldap_config_user_auth,
  test_ldap_config_user_info,
  update_ldap_config,
  update_mobile_device_registration,
  update_oauth_client_app,
  update_oidc_config,
  update_password_config,
  update_saml_config,
  update_session_config,
  validate_embed_url
} from './operations/auth.ts'
import type {
  AcquireEmbedCookielessSessionArgs,
  ActivateAppUserArgs,
  AddSupportAccessAllowlistEntriesArgs,
  AllOauthClientAppsArgs,
  AllUserLoginLockoutsArgs,
  CreateEmbedSecretArgs,
  CreateEmbedUrlAsMeArgs,
  CreateOidcTestConfigArgs,
  CreateSamlTestConfigArgs,
  CreateSsoEmbedUrlArgs,
  DeactivateAppUserArgs,
  DeleteEmbedCookielessSessionArgs,
  DeleteEmbedSecretArgs,
  DeleteOauthClientAppArgs,
  DeleteOidcTestConfigArgs,
  DeleteSamlTestConfigArgs,
  DeleteSupportAccessAllowlistEntryArgs,
  DeleteUserLoginLockoutArgs,
  DeregisterMobileDeviceArgs,
  EnableSupportAccessArgs,
  FetchAndParseSamlIdpMetadataArgs,
  GenerateTokensForCookielessSessionArgs,
  GetSupportAccessAllowlistEntriesArgs,
  InvalidateTokensArgs,
  OauthClientAppArgs,
  OidcTestConfigArgs,
  ParseSamlIdpMetadataArgs,
  RegisterMobileDeviceArgs,
  RegisterOauthClientAppArgs,
  SamlTestConfigArgs,
  SearchUserLoginLockoutsArgs,
  TestLdapConfigAuthArgs,
  TestLdapConfigConnectionArgs,
  TestLdapConfigUserAuthArgs,
  TestLdapConfigUserInfoArgs,
  UpdateLdapConfigArgs,
  UpdateMobileDeviceRegistrationArgs,
  UpdateOauthClientAppArgs,
  UpdateOidcConfigArgs,
  UpdatePasswordConfigArgs,
  UpdateSamlConfigArgs,
  UpdateSessionConfigArgs,
  ValidateEmbedUrlArgs
} from './operations/auth.ts'
import {
  all_board_items,
  all_board_sections,
  all_boards,
  board,
  board_item,
  board_section,
  create_board,
  create_board_item,
  create_board_section,
  delete_board,
  delete_board_item,
  delete_board_section,
  search_boards,
  update_board,
  update_board_item,
  update_board_section
} from './operations/board.ts'
import type {
  AllBoardItemsArgs,
  AllBoardSectionsArgs,
  AllBoardsArgs,
  BoardArgs,
  BoardItemArgs,
  BoardSectionArgs,
  CreateBoardArgs,
  CreateBoardItemArgs,
  CreateBoardSectionArgs,
  DeleteBoardArgs,
  DeleteBoardItemArgs,
  DeleteBoardSectionArgs,
  SearchBoardsArgs,
  UpdateBoardArgs,
  UpdateBoardItemArgs,
  UpdateBoardSectionArgs
} from './operations/board.ts'
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
  api_spec,
  cloud_storage_configuration,
  create_digest_email_send,
  custom_welcome_email,
  digest_emails_enabled,
  get_setting,
  internal_help_resources,
  internal_help_resources_content,
  legacy_feature,
  mobile_settings,
  public_egress_ip_addresses,
  set_setting,
  set_smtp_settings,
  smtp_status,
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
  ApiSpecArgs,
  GetSettingArgs,
  LegacyFeatureArgs,
  SetSettingArgs,
  SetSmtpSettingsArgs,
  SmtpStatusArgs,
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
  all_external_oauth_applications,
  all_ssh_servers,
  all_ssh_tunnels,
  connection,
  create_connection,
  create_external_oauth_application,
  create_oauth_application_user_state,
  create_ssh_server,
  create_ssh_tunnel,
  delete_connection,
  delete_connection_override,
  delete_external_oauth_application,
  delete_ssh_server,
  delete_ssh_tunnel,
  ssh_public_key,
  ssh_server,
  ssh_tunnel,
  test_connection,
  test_connection_config,
  test_ssh_server,
  test_ssh_tunnel,
  update_connection,
  update_external_oauth_application,
  update_ssh_server,
  update_ssh_tunnel
} from './operations/connection.ts'
import type {
  AllConnectionsArgs,
  AllDialectInfosArgs,
  AllExternalOauthApplicationsArgs,
  AllSshServersArgs,
  AllSshTunnelsArgs,
  ConnectionArgs,
  CreateConnectionArgs,
  CreateExternalOauthApplicationArgs,
  CreateOauthApplicationUserStateArgs,
  CreateSshServerArgs,
  CreateSshTunnelArgs,
  DeleteConnectionArgs,
  DeleteConnectionOverrideArgs,
  DeleteExternalOauthApplicationArgs,
  DeleteSshServerArgs,
  DeleteSshTunnelArgs,
  SshServerArgs,
  SshTunnelArgs,
  TestConnectionArgs,
  TestConnectionConfigArgs,
  TestSshServerArgs,
  TestSshTunnelArgs,
  UpdateConnectionArgs,
  UpdateExternalOauthApplicationArgs,
  UpdateSshServerArgs,
  UpdateSshTunnelArgs
} from './operations/connection.ts'
import {
  all_content_metadata_accesses,
  all_content_metadatas,
  content_favorite,
  content_metadata,
  content_summary,
  content_thumbnail,
  content_validation,
  create_content_favorite,
  create_content_metadata_access,
  delete_content_favorite,
  delete_content_metadata_access,
  search_content,
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
  ContentSummaryArgs,
  ContentThumbnailArgs,
  ContentValidationArgs,
  CreateContentFavoriteArgs,
  CreateContentMetadataAccessArgs,
  DeleteContentFavoriteArgs,
  DeleteContentMetadataAccessArgs,
  SearchContentArgs,
  SearchContentFavoritesArgs,
  SearchContentViewsArgs,
  UpdateContentMetadataArgs,
  UpdateContentMetadataAccessArgs,
  VectorThumbnailArgs
} from './operations/content.ts'
import {
  all_conversation_messages,
  conversational_analytics_chat,
  create_agent,
  create_conversation,
  create_conversation_message,
  create_golden_query,
  delete_agent,
  delete_conversation,
  delete_conversation_message,
  delete_golden_query,
  get_agent,
  get_conversation,
  get_conversation_message,
  search_agents,
  search_conversations,
  update_agent,
  update_conversation,
  update_conversation_message,
  update_golden_query
} from './operations/conversational_analytics.ts'
import type {
  AllConversationMessagesArgs,
  ConversationalAnalyticsChatArgs,
  CreateAgentArgs,
  CreateConversationArgs,
  CreateConversationMessageArgs,
  CreateGoldenQueryArgs,
  DeleteAgentArgs,
  DeleteConversationArgs,
  DeleteConversationMessageArgs,
  DeleteGoldenQueryArgs,
  GetAgentArgs,
  GetConversationArgs,
  GetConversationMessageArgs,
  SearchAgentsArgs,
  SearchConversationsArgs,
  UpdateAgentArgs,
  UpdateConversationArgs,
  UpdateConversationMessageArgs,
  UpdateGoldenQueryArgs
} from './operations/conversational_analytics.ts'
import {
  all_dashboards,
  copy_dashboard,
  create_dashboard,
  create_dashboard_element,
  create_dashboard_filter,
  create_dashboard_filter_state,
  create_dashboard_from_lookml,
  create_dashboard_layout,
  dashboard,
  dashboard_aggregate_table_lookml,
  dashboard_dashboard_elements,
  dashboard_dashboard_filters,
  dashboard_dashboard_layouts,
  dashboard_element,
  dashboard_filter,
  dashboard_filter_state,
  dashboard_layout,
  dashboard_layout_component,
  dashboard_layout_dashboard_layout_components,
  dashboard_lookml,
  delete_dashboard,
  delete_dashboard_element,
  delete_dashboard_filter,
  delete_dashboard_layout,
  import_dashboard_from_lookml,
  import_lookml_dashboard,
  move_dashboard,
  search_dashboard_elements,
  search_dashboards,
  search_lookml_dashboards,
  sync_lookml_dashboard,
  update_dashboard,
  update_dashboard_certification,
  update_dashboard_element,
  update_dashboard_filter,
  update_dashboard_layout,
  update_dashboard_layout_component,
  update_lookml_certification
} from './operations/dashboard.ts'
import type {
  AllDashboardsArgs,
  CopyDashboardArgs,
  CreateDashboardArgs,
  CreateDashboardElementArgs,
  CreateDashboardFilterArgs,
  CreateDashboardFilterStateArgs,
  CreateDashboardFromLookmlArgs,
  CreateDashboardLayoutArgs,
  DashboardArgs,
  DashboardAggregateTableLookmlArgs,
  DashboardDashboardElementsArgs,
  DashboardDashboardFiltersArgs,
  DashboardDashboardLayoutsArgs,
  DashboardElementArgs,
  DashboardFilterArgs,
  DashboardFilterStateArgs,
  DashboardLayoutArgs,
  DashboardLayoutComponentArgs,
  DashboardLayoutDashboardLayoutComponentsArgs,
  DashboardLookmlArgs,
  DeleteDashboardArgs,
  DeleteDashboardElementArgs,
  DeleteDashboardFilterArgs,
  DeleteDashboardLayoutArgs,
  ImportDashboardFromLookmlArgs,
  ImportLookmlDashboardArgs,
  MoveDashboardArgs,
  SearchDashboardElementsArgs,
  SearchDashboardsArgs,
  SearchLookmlDashboardsArgs,
  SyncLookmlDashboardArgs,
  UpdateDashboardArgs,
  UpdateDashboardCertificationArgs,
  UpdateDashboardElementArgs,
  UpdateDashboardFilterArgs,
  UpdateDashboardLayoutArgs,
  UpdateDashboardLayoutComponentArgs,
  UpdateLookmlCertificationArgs
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
  search_groups_with_hierarchy,
  search_groups_with_roles,
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
  SearchGroupsWithHierarchyArgs,
  SearchGroupsWithRolesArgs,
  UpdateGroupArgs,
  UpdateUserAttributeGroupValueArgs
} from './operations/group.ts'
import { all_primary_homepage_sections } from './operations/homepage.ts'
import type { AllPrimaryHomepageSectionsArgs } from './operations/homepage.ts'
import {
  accept_integration_hub_legal_agreement,
  all_integration_hubs,
  all_integrations,
  create_integration_hub,
  delete_integration_hub,
  fetch_integration_form,
  get_integration_hub_health,
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
  GetIntegrationHubHealthArgs,
  IntegrationArgs,
  IntegrationHubArgs,
  TestIntegrationArgs,
  UpdateIntegrationArgs,
  UpdateIntegrationHubArgs
} from './operations/integration.ts'
import { run_key_driver_analysis } from './operations/key_driver_analysis.ts'
import type { RunKeyDriverAnalysisArgs } from './operations/key_driver_analysis.ts'
import {
  all_looks,
  copy_look,
  create_look,
  delete_look,
  look,
  move_look,
  run_look,
  search_looks,
  update_look,
  update_look_certification
} from './operations/look.ts'
import type {
  AllLooksArgs,
  CopyLookArgs,
  CreateLookArgs,
  DeleteLookArgs,
  LookArgs,
  MoveLookArgs,
  RunLookArgs,
  SearchLooksArgs,
  UpdateLookArgs,
  UpdateLookCertificationArgs
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
  connection_columns,
  connection_cost_estimate,
  connection_databases,
  connection_features,
  connection_schemas,
  connection_search_columns,
  connection_tables,
  get_model,
  model_fieldname_suggestions
} from './operations/metadata.ts'
import type {
  ConnectionColumnsArgs,
  ConnectionCostEstimateArgs,
  ConnectionDatabasesArgs,
  ConnectionFeaturesArgs,
  ConnectionSchemasArgs,
  ConnectionSearchColumnsArgs,
  ConnectionTablesArgs,
  GetModelArgs,
  ModelFieldnameSuggestionsArgs
} from './operations/metadata.ts'
import {
  all_git_branches,
  all_git_connection_tests,
  all_lookml_tests,
  all_project_files,
  all_projects,
  async_deploy_ref_to_production,
  async_deploy_status,
  create_ci_run,
  create_continuous_integration_run,
  create_git_branch,
  create_git_deploy_key,
  create_git_diagnostic_report,
  create_project,
  delete_git_branch,
  delete_repository_credential,
  deploy_ref_to_production,
  deploy_to_production,
  find_git_branch,
  get_all_repository_credentials,
  get_ci_run,
  get_continuous_integration_run,
  get_git_diagnostic_report,
  git_branch,
  git_deploy_key,
  lock_all,
  manifest,
  project,
  project_file,
  project_validation_results,
  project_workspace,
  repair_git_diagnostic_report,
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
  AsyncDeployRefToProductionArgs,
  AsyncDeployStatusArgs,
  CreateCiRunArgs,
  CreateContinuousIntegrationRunArgs,
  CreateGitBranchArgs,
  CreateGitDeployKeyArgs,
  CreateGitDiagnosticReportArgs,
  CreateProjectArgs,
  DeleteGitBranchArgs,
  DeleteRepositoryCredentialArgs,
  DeployRefToProductionArgs,
  DeployToProductionArgs,
  FindGitBranchArgs,
  GetAllRepositoryCredentialsArgs,
  GetCiRunArgs,
  GetContinuousIntegrationRunArgs,
  GetGitDiagnosticReportArgs,
  GitBranchArgs,
  GitDeployKeyArgs,
  LockAllArgs,
  ManifestArgs,
  ProjectArgs,
  ProjectFileArgs,
  ProjectValidationResultsArgs,
  ProjectWorkspaceArgs,
  RepairGitDiagnosticReportArgs,
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
  create_dashboard_element_render_task,
  create_dashboard_render_task,
  create_look_render_task,
  create_query_render_task,
  render_task,
  render_task_results
} from './operations/render_task.ts'
import type {
  CreateDashboardElementRenderTaskArgs,
  CreateDashboardRenderTaskArgs,
  CreateLookRenderTaskArgs,
  CreateQueryRenderTaskArgs,
  RenderTaskArgs,
  RenderTaskResultsArgs
} from './operations/render_task.ts'
import { search_reports } from './operations/report.ts'
import type { SearchReportsArgs } from './operations/report.ts'
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
  search_roles_with_user_count,
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
  SearchRolesWithUserCountArgs,
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
  search_scheduled_plans,
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
  SearchScheduledPlansArgs,
  UpdateScheduledPlanArgs
} from './operations/scheduled_plan.ts'
import {
  get_self_service_model_allowed_connections,
  get_self_service_model_lookml,
  update_self_service_explore_certification
} from './operations/self_service.ts'
import type {
  GetSelfServiceModelAllowedConnectionsArgs,
  GetSelfServiceModelLookmlArgs,
  UpdateSelfServiceExploreCertificationArgs
} from './operations/self_service.ts'
import { session, update_session } from './operations/session.ts'
import type { UpdateSessionArgs } from './operations/session.ts'
import {
  create_sql_interface_query,
  run_sql_interface_query,
  sql_interface_metadata
} from './operations/sql_interface_query.ts'
import type {
  CreateSqlInterfaceQueryArgs,
  RunSqlInterfaceQueryArgs,
  SqlInterfaceMetadataArgs
} from './operations/sql_interface_query.ts'
import {
  active_themes,
  all_themes,
  create_theme,
  default_theme,
  default_theme_by_type,
  delete_theme,
  search_themes,
  set_default_theme,
  set_default_theme_by_type,
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
  DefaultThemeByTypeArgs,
  DeleteThemeArgs,
  SearchThemesArgs,
  SetDefaultThemeArgs,
  SetDefaultThemeByTypeArgs,
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
  create_embed_user,
  create_service_account,
  create_user,
  create_user_credentials_api3,
  create_user_credentials_email,
  create_user_credentials_email_password_reset,
  create_user_credentials_totp,
  delete_service_account,
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
  search_credentials_email,
  search_users,
  search_users_names,
  send_user_credentials_email_password_reset,
  set_user_attribute_user_value,
  set_user_roles,
  update_service_account,
  update_user,
  update_user_credentials_api3,
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
  user_session,
  wipeout_user_emails
} from './operations/user.ts'
import type {
  AllUserCredentialsApi3sArgs,
  AllUserCredentialsEmbedsArgs,
  AllUserSessionsArgs,
  AllUsersArgs,
  CreateEmbedUserArgs,
  CreateServiceAccountArgs,
  CreateUserArgs,
  CreateUserCredentialsApi3Args,
  CreateUserCredentialsEmailArgs,
  CreateUserCredentialsEmailPasswordResetArgs,
  CreateUserCredentialsTotpArgs,
  DeleteServiceAccountArgs,
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
  SearchCredentialsEmailArgs,
  SearchUsersArgs,
  SearchUsersNamesArgs,
  SendUserCredentialsEmailPasswordResetArgs,
  SetUserAttributeUserValueArgs,
  SetUserRolesArgs,
  UpdateServiceAccountArgs,
  UpdateUserArgs,
  UpdateUserCredentialsApi3Args,
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
  UserSessionArgs,
  WipeoutUserEmailsArgs
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
  Agent,
  Alert,
  AlertNotifications,
  ApiSession,
  ApiVersion,
  Artifact,
  ArtifactNamespace,
  ArtifactUsage,
  AsyncDeployResponse,
  BackupConfiguration,
  Board,
  BoardItem,
  BoardSection,
  CIRun,
  Certification,
  ChatMessage,
  ColorCollection,
  ColumnSearch,
  ConnectionFeatures,
  ContentFavorite,
  ContentMeta,
  ContentMetaGroupUser,
  ContentSearch,
  ContentSummary,
  ContentValidation,
  ContentView,
  Conversation,
  ConversationMessage,
  CostEstimate,
  CreateCIRunResponse,
  CreateCredentialsApi3,
  CreateOAuthApplicationUserStateResponse,
  CredentialsApi3,
  CredentialsEmail,
  CredentialsEmailSearch,
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
  DeployStatusResponse,
  DialectInfo,
  DigestEmailSend,
  DigestEmails,
  EgressIpAddresses,
  EmbedCookielessSessionAcquireResponse,
  EmbedCookielessSessionGenerateTokensResponse,
  EmbedSecret,
  EmbedUrlResponse,
  ExternalOauthApplication,
  Folder,
  FolderBase,
  GitBranch,
  GitConnectionTest,
  GitConnectionTestResult,
  GitDiagnosticReport,
  GoldenQuery,
  Group,
  GroupHierarchy,
  GroupSearch,
  HomepageSection,
  Integration,
  IntegrationHub,
  IntegrationHubHealthResult,
  IntegrationTestResult,
  InternalHelpResources,
  InternalHelpResourcesContent,
  KdaResponsePayload,
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
  MobileSettings,
  MobileToken,
  Model,
  ModelFieldSuggestions,
  ModelSet,
  OIDCConfig,
  OauthClientApp,
  PasswordConfig,
  Permission,
  PermissionSet,
  Project,
  ProjectFile,
  ProjectRun,
  ProjectValidation,
  ProjectValidationCache,
  ProjectWorkspace,
  Query,
  QueryTask,
  RenderTask,
  Report,
  RepositoryCredential,
  Role,
  RoleSearch,
  RunningQueries,
  SamlConfig,
  SamlMetadataParseResult,
  ScheduledPlan,
  Schema,
  SchemaColumns,
  SchemaTables,
  ServiceAccount,
  Session,
  SessionConfig,
  Setting,
  SmtpStatus,
  SqlInterfaceQuery,
  SqlInterfaceQueryMetadata,
  SqlQuery,
  SshPublicKey,
  SshServer,
  SshTunnel,
  SupportAccessAllowlistEntry,
  SupportAccessStatus,
  Theme,
  Timezone,
  User,
  UserAttribute,
  UserAttributeGroupValue,
  UserAttributeWithValue,
  UserLoginLockout,
  UserPublic,
  ValidationError,
  WelcomeEmailTest,
  WhitelabelConfiguration,
  Workspace
} from './types.ts'

/** The Looker API 4.0: a method for every operation, by tag. */
export interface Looker40 {
  /** The operations that `lookerts/4.0/alert` has one by one. */
  readonly alert: {
    /**
     * GET /alert_notifications. Lists the alert notifications. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Alert/alert_notifications
     */
    alert_notifications(args?: AlertNotificationsArgs, options?: CallOptions): Call<AlertNotifications[]>
    /**
     * POST /alerts. Creates an alert. Errors: 400, 404, 405, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Alert/create_alert
     */
    create_alert(args: CreateAlertArgs, options?: CallOptions): Call<Alert>
    /**
     * DELETE /alerts/{alert_id}. Deletes one alert. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Alert/delete_alert
     */
    delete_alert(args: DeleteAlertArgs, options?: CallOptions): Call<void>
    /**
     * POST /alerts/{alert_id}/enqueue. Enqueues one alert. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Alert/enqueue_alert
     */
    enqueue_alert(args: EnqueueAlertArgs, options?: CallOptions): Call<void>
    /**
     * POST /alerts/{alert_id}/follow. Follows one alert. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Alert/follow_alert
     */
    follow_alert(args: FollowAlertArgs, options?: CallOptions): Call<void>
    /**
     * GET /alerts/{alert_id}. Gets one alert. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Alert/get_alert
     */
    get_alert(args: GetAlertArgs, options?: CallOptions): Call<Alert>
    /**
     * PATCH /alert_notifications/{alert_notification_id}. Marks one alert notification as read. Errors: 400, 404, 422,
     * 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Alert/read_alert_notification
     */
    read_alert_notification(args: ReadAlertNotificationArgs, options?: CallOptions): Call<AlertNotifications>
    /**
     * GET /alerts/search. Searches alerts. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Alert/search_alerts
     */
    search_alerts<Fields extends string>(
      args?: SearchAlertsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Alert[], Fields>>
    /**
     * DELETE /alerts/{alert_id}/follow. Unfollows one alert. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Alert/unfollow_alert
     */
    unfollow_alert(args: UnfollowAlertArgs, options?: CallOptions): Call<void>
    /**
     * PUT /alerts/{alert_id}. Updates one alert. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Alert/update_alert
     */
    update_alert(args: UpdateAlertArgs, options?: CallOptions): Call<Alert>
    /**
     * PATCH /alerts/{alert_id}. Updates some fields of one alert. Errors: 400, 403, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Alert/update_alert_field
     */
    update_alert_field(args: UpdateAlertFieldArgs, options?: CallOptions): Call<Alert>
  }
  /** The operations that `lookerts/4.0/api_auth` has one by one. */
  readonly api_auth: {
    /**
     * POST /login. Logs in with the two halves of an API key and gets an access token, which lasts an hour by default.
     * Every call makes another token; each lives until it runs out or is logged out. A wrong key answers 404, and after
     * four failures in a row the key is locked for five minutes, for that address. A session does this by itself.
     * Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ApiAuth/login
     */
    login(args?: LoginArgs, options?: CallOptions): Call<AccessToken>
    /**
     * POST /login/{user_id}. Gets an access token that acts as another user, who needs no API key. Only administrators
     * may. A token of this kind cannot log in as a third user. The administrator's own token stays alive. See
     * `session.as(userId)`. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ApiAuth/login_user
     */
    login_user(args: LoginUserArgs, options?: CallOptions): Call<AccessToken>
    /**
     * DELETE /logout. Ends the access token that the request carries, and no other. A token that is dead already
     * answers 404. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ApiAuth/logout
     */
    logout(args?: undefined, options?: CallOptions): Call<void>
  }
  /** The operations that `lookerts/4.0/artifact` has one by one. */
  readonly artifact: {
    /**
     * GET /artifact/{namespace}. Lists artifacts of a namespace by key. Errors: 400, 404, 422, 429. Alpha.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Artifact/artifact
     */
    artifact<Fields extends string>(args: ArtifactArgs<Fields>, options?: CallOptions): Call<Picked<Artifact[], Fields>>
    /**
     * GET /artifact/namespaces. Lists the artifact namespaces. Errors: 400, 404, 422, 429. Alpha.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Artifact/artifact_namespaces
     */
    artifact_namespaces<Fields extends string>(
      args?: ArtifactNamespacesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ArtifactNamespace[], Fields>>
    /**
     * GET /artifact/usage. Gets the space that artifacts use, and the limit. Errors: 400, 404, 422, 429. Alpha.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Artifact/artifact_usage
     */
    artifact_usage<Fields extends string>(
      args?: ArtifactUsageArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ArtifactUsage, Fields>>
    /**
     * GET /artifact/{namespace}/value. Gets the value of one artifact. Errors: 400, 404, 422, 429. Alpha.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Artifact/artifact_value
     */
    artifact_value(args: ArtifactValueArgs, options?: CallOptions): Call<string>
    /**
     * DELETE /artifact/{namespace}. Deletes the artifact of a namespace that has a key. Errors: 400, 404, 429. Alpha.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Artifact/delete_artifact
     */
    delete_artifact(args: DeleteArtifactArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /artifact/{namespace}/purge. Deletes all artifacts of a namespace. Errors: 400, 404, 429. Alpha.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Artifact/purge_artifacts
     */
    purge_artifacts(args: PurgeArtifactsArgs, options?: CallOptions): Call<void>
    /**
     * GET /artifact/{namespace}/search. Searches the artifacts of a namespace. Errors: 400, 404, 422, 429. Alpha.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Artifact/search_artifacts
     */
    search_artifacts<Fields extends string>(
      args: SearchArtifactsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Artifact[], Fields>>
    /**
     * PUT /artifacts/{namespace}. Creates or updates artifacts of a namespace. Errors: 400, 404, 422, 429. Alpha.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Artifact/update_artifacts
     */
    update_artifacts<Fields extends string>(
      args: UpdateArtifactsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Artifact[], Fields>>
  }
  /** The operations that `lookerts/4.0/auth` has one by one. */
  readonly auth: {
    /**
     * POST /embed/cookieless_session/acquire. Starts a cookieless embed session, or joins the one of
     * `session_reference_token`. The authentication token lasts 30 seconds and serves once, the API and navigation
     * tokens ten minutes. Forward the browser's `user-agent`. Only for administrators. Errors: 400, 403, 404, 409, 422,
     * 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/acquire_embed_cookieless_session
     */
    acquire_embed_cookieless_session(
      args: AcquireEmbedCookielessSessionArgs,
      options?: CallOptions
    ): Call<EmbedCookielessSessionAcquireResponse>
    /**
     * POST /oauth_client_apps/{client_guid}/users/{user_id}. Lets a user in to an OAuth client app. Status 204 comes
     * without a value. Errors: 400, 404, 422, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/activate_app_user
     */
    activate_app_user(args: ActivateAppUserArgs, options?: CallOptions): Call<string | undefined>
    /**
     * POST /support_access/allowlist. Adds entries to the allowlist of support access. Errors: 400, 403, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/add_support_access_allowlist_entries
     */
    add_support_access_allowlist_entries(
      args: AddSupportAccessAllowlistEntriesArgs,
      options?: CallOptions
    ): Call<SupportAccessAllowlistEntry[]>
    /**
     * GET /oauth_client_apps. Lists all OAuth client apps. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/all_oauth_client_apps
     */
    all_oauth_client_apps<Fields extends string>(
      args?: AllOauthClientAppsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<OauthClientApp[], Fields>>
    /**
     * GET /user_login_lockouts. Lists all user login lockouts. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/all_user_login_lockouts
     */
    all_user_login_lockouts<Fields extends string>(
      args?: AllUserLoginLockoutsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<UserLoginLockout[], Fields>>
    /**
     * POST /embed_config/secrets. Creates an embed secret. Errors: 400, 403, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/create_embed_secret
     */
    create_embed_secret(args?: CreateEmbedSecretArgs, options?: CallOptions): Call<EmbedSecret>
    /**
     * POST /embed/token_url/me. Creates an embed URL for the calling user, for one use within five minutes. Errors:
     * 400, 403, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/create_embed_url_as_me
     */
    create_embed_url_as_me(args: CreateEmbedUrlAsMeArgs, options?: CallOptions): Call<EmbedUrlResponse>
    /**
     * POST /oidc_test_configs. Creates an OIDC test configuration. Errors: 400, 403, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/create_oidc_test_config
     */
    create_oidc_test_config(args: CreateOidcTestConfigArgs, options?: CallOptions): Call<OIDCConfig>
    /**
     * POST /saml_test_configs. Creates a SAML test configuration. Errors: 400, 403, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/create_saml_test_config
     */
    create_saml_test_config(args: CreateSamlTestConfigArgs, options?: CallOptions): Call<SamlConfig>
    /**
     * POST /embed/sso_url. Creates a signed embed URL, for one use. It holds the user, the permissions and the models;
     * nothing of it is checked against what there is. Needs `group_ids`, or both `models` and `permissions`. Errors:
     * 400, 403, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/create_sso_embed_url
     */
    create_sso_embed_url(args: CreateSsoEmbedUrlArgs, options?: CallOptions): Call<EmbedUrlResponse>
    /**
     * DELETE /oauth_client_apps/{client_guid}/users/{user_id}. Shuts a user out of an OAuth client app. Errors: 400,
     * 404, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/deactivate_app_user
     */
    deactivate_app_user(args: DeactivateAppUserArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /embed/cookieless_session/{session_reference_token}. Ends a cookieless embed session, by its
     * `session_reference_token`. Errors: 400, 403, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/delete_embed_cookieless_session
     */
    delete_embed_cookieless_session(args: DeleteEmbedCookielessSessionArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /embed_config/secrets/{embed_secret_id}. Deletes one embed secret. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/delete_embed_secret
     */
    delete_embed_secret(args: DeleteEmbedSecretArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /oauth_client_apps/{client_guid}. Deletes one OAuth client app. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/delete_oauth_client_app
     */
    delete_oauth_client_app(args: DeleteOauthClientAppArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /oidc_test_configs/{test_slug}. Deletes one OIDC test configuration. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/delete_oidc_test_config
     */
    delete_oidc_test_config(args: DeleteOidcTestConfigArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /saml_test_configs/{test_slug}. Deletes one SAML test configuration. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/delete_saml_test_config
     */
    delete_saml_test_config(args: DeleteSamlTestConfigArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /support_access/allowlist/{entry_id}. Deletes one entry of the allowlist of support access. Errors: 400,
     * 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/delete_support_access_allowlist_entry
     */
    delete_support_access_allowlist_entry(
      args: DeleteSupportAccessAllowlistEntryArgs,
      options?: CallOptions
    ): Call<void>
    /**
     * DELETE /user_login_lockout/{key}. Deletes one user login lockout. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/delete_user_login_lockout
     */
    delete_user_login_lockout(args: DeleteUserLoginLockoutArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /mobile/device/{device_id}. Deregisters one mobile device. Errors: 400, 404, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/deregister_mobile_device
     */
    deregister_mobile_device(args: DeregisterMobileDeviceArgs, options?: CallOptions): Call<void>
    /**
     * PUT /support_access/disable. Disables support access. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/disable_support_access
     */
    disable_support_access(args?: undefined, options?: CallOptions): Call<SupportAccessStatus>
    /**
     * PUT /support_access/enable. Enables support access for a while. Errors: 400, 403, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/enable_support_access
     */
    enable_support_access(args: EnableSupportAccessArgs, options?: CallOptions): Call<SupportAccessStatus>
    /**
     * POST /fetch_and_parse_saml_idp_metadata. Fetches the metadata of a SAML identity provider from a URL and parses
     * it. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/fetch_and_parse_saml_idp_metadata
     */
    fetch_and_parse_saml_idp_metadata(
      args: FetchAndParseSamlIdpMetadataArgs,
      options?: CallOptions
    ): Call<SamlMetadataParseResult>
    /**
     * PUT /password_config/force_password_reset_at_next_login_for_all_users. Makes every user reset the password at the
     * next login. Errors: 400, 403, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/force_password_reset_at_next_login_for_all_users
     */
    force_password_reset_at_next_login_for_all_users(args?: undefined, options?: CallOptions): Call<string>
    /**
     * PUT /embed/cookieless_session/generate_tokens. Makes the next API and navigation tokens of a cookieless embed
     * session from the last ones. A session that has run out is no error: `session_reference_token_ttl` is 0 then.
     * Forward the browser's `user-agent`. Only for administrators. Errors: 400, 403, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/generate_tokens_for_cookieless_session
     */
    generate_tokens_for_cookieless_session(
      args: GenerateTokensForCookielessSessionArgs,
      options?: CallOptions
    ): Call<EmbedCookielessSessionGenerateTokensResponse>
    /**
     * GET /support_access/allowlist. Lists the allowlist of support access. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/get_support_access_allowlist_entries
     */
    get_support_access_allowlist_entries<Fields extends string>(
      args?: GetSupportAccessAllowlistEntriesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<SupportAccessAllowlistEntry[], Fields>>
    /**
     * DELETE /oauth_client_apps/{client_guid}/tokens. Invalidates all tokens of an OAuth client app. Errors: 400, 404,
     * 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/invalidate_tokens
     */
    invalidate_tokens(args: InvalidateTokensArgs, options?: CallOptions): Call<void>
    /**
     * GET /ldap_config. Gets the LDAP configuration. Errors: 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/ldap_config
     */
    ldap_config(args?: undefined, options?: CallOptions): Call<LDAPConfig>
    /**
     * GET /oauth_client_apps/{client_guid}. Gets one OAuth client app. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/oauth_client_app
     */
    oauth_client_app<Fields extends string>(
      args: OauthClientAppArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<OauthClientApp, Fields>>
    /**
     * GET /oidc_config. Gets the OIDC configuration. Errors: 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/oidc_config
     */
    oidc_config(args?: undefined, options?: CallOptions): Call<OIDCConfig>
    /**
     * GET /oidc_test_configs/{test_slug}. Gets one OIDC test configuration. Errors: 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/oidc_test_config
     */
    oidc_test_config(args: OidcTestConfigArgs, options?: CallOptions): Call<OIDCConfig>
    /**
     * POST /parse_saml_idp_metadata. Parses the metadata of a SAML identity provider. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/parse_saml_idp_metadata
     */
    parse_saml_idp_metadata(args: ParseSamlIdpMetadataArgs, options?: CallOptions): Call<SamlMetadataParseResult>
    /**
     * GET /password_config. Gets the password configuration. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/password_config
     */
    password_config(args?: undefined, options?: CallOptions): Call<PasswordConfig>
    /**
     * POST /mobile/device. Registers a mobile device. Errors: 400, 404, 409, 422, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/register_mobile_device
     */
    register_mobile_device(args: RegisterMobileDeviceArgs, options?: CallOptions): Call<MobileToken>
    /**
     * POST /oauth_client_apps/{client_guid}. Registers an OAuth client app. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/register_oauth_client_app
     */
    register_oauth_client_app<Fields extends string>(
      args: RegisterOauthClientAppArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<OauthClientApp, Fields>>
    /**
     * GET /saml_config. Gets the SAML configuration. Errors: 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/saml_config
     */
    saml_config(args?: undefined, options?: CallOptions): Call<SamlConfig>
    /**
     * GET /saml_test_configs/{test_slug}. Gets one SAML test configuration. Errors: 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/saml_test_config
     */
    saml_test_config(args: SamlTestConfigArgs, options?: CallOptions): Call<SamlConfig>
    /**
     * GET /user_login_lockouts/search. Searches user login lockouts. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/search_user_login_lockouts
     */
    search_user_login_lockouts<Fields extends string>(
      args?: SearchUserLoginLockoutsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<UserLoginLockout[], Fields>>
    /**
     * GET /session_config. Gets the session configuration. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/session_config
     */
    session_config(args?: undefined, options?: CallOptions): Call<SessionConfig>
    /**
     * GET /support_access/status. Gets the status of support access. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/support_access_status
     */
    support_access_status(args?: undefined, options?: CallOptions): Call<SupportAccessStatus>
    /**
     * PUT /ldap_config/test_auth. Tests an LDAP configuration: whether its server lets Looker in. Errors: 400, 403,
     * 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/test_ldap_config_auth
     */
    test_ldap_config_auth(args: TestLdapConfigAuthArgs, options?: CallOptions): Call<LDAPConfigTestResult>
    /**
     * PUT /ldap_config/test_connection. Tests an LDAP configuration: whether its server can be reached. Errors: 400,
     * 403, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/test_ldap_config_connection
     */
    test_ldap_config_connection(args: TestLdapConfigConnectionArgs, options?: CallOptions): Call<LDAPConfigTestResult>
    /**
     * PUT /ldap_config/test_user_auth. Tests an LDAP configuration: whether a user can log in. Errors: 400, 403, 404,
     * 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/test_ldap_config_user_auth
     */
    test_ldap_config_user_auth(args: TestLdapConfigUserAuthArgs, options?: CallOptions): Call<LDAPConfigTestResult>
    /**
     * PUT /ldap_config/test_user_info. Tests an LDAP configuration: what it tells of a user. Errors: 400, 403, 404,
     * 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/test_ldap_config_user_info
     */
    test_ldap_config_user_info(args: TestLdapConfigUserInfoArgs, options?: CallOptions): Call<LDAPConfigTestResult>
    /**
     * PATCH /ldap_config. Updates the LDAP configuration. Errors: 400, 403, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/update_ldap_config
     */
    update_ldap_config(args: UpdateLdapConfigArgs, options?: CallOptions): Call<LDAPConfig>
    /**
     * PATCH /mobile/device/{device_id}. Updates the registration of one mobile device. Errors: 400, 404, 422, 429.
     * Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/update_mobile_device_registration
     */
    update_mobile_device_registration(
      args: UpdateMobileDeviceRegistrationArgs,
      options?: CallOptions
    ): Call<MobileToken>
    /**
     * PATCH /oauth_client_apps/{client_guid}. Updates one OAuth client app. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/update_oauth_client_app
     */
    update_oauth_client_app<Fields extends string>(
      args: UpdateOauthClientAppArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<OauthClientApp, Fields>>
    /**
     * PATCH /oidc_config. Updates the OIDC configuration. Errors: 400, 403, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/update_oidc_config
     */
    update_oidc_config(args: UpdateOidcConfigArgs, options?: CallOptions): Call<OIDCConfig>
    /**
     * PATCH /password_config. Updates the password configuration. Errors: 400, 403, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/update_password_config
     */
    update_password_config(args: UpdatePasswordConfigArgs, options?: CallOptions): Call<PasswordConfig>
    /**
     * PATCH /saml_config. Updates the SAML configuration. Errors: 400, 403, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/update_saml_config
     */
    update_saml_config(args: UpdateSamlConfigArgs, options?: CallOptions): Call<SamlConfig>
    /**
     * PATCH /session_config. Updates the session configuration. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/update_session_config
     */
    update_session_config(args: UpdateSessionConfigArgs, options?: CallOptions): Call<SessionConfig>
    /**
     * GET /embed/sso/validate. Validates the embed URL. Errors: 400, 403, 404, 422, 429. Alpha.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Auth/validate_embed_url
     */
    validate_embed_url(args?: ValidateEmbedUrlArgs, options?: CallOptions): Call<EmbedUrlResponse>
  }
  /** The operations that `lookerts/4.0/board` has one by one. */
  readonly board: {
    /**
     * GET /board_items. Lists all board items. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/all_board_items
     */
    all_board_items<Fields extends string>(
      args?: AllBoardItemsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<BoardItem[], Fields>>
    /**
     * GET /board_sections. Lists all board sections. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/all_board_sections
     */
    all_board_sections<Fields extends string>(
      args?: AllBoardSectionsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<BoardSection[], Fields>>
    /**
     * GET /boards. Lists all boards. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/all_boards
     */
    all_boards<Fields extends string>(
      args?: AllBoardsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Board[], Fields>>
    /**
     * GET /boards/{board_id}. Gets one board. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/board
     */
    board<Fields extends string>(args: BoardArgs<Fields>, options?: CallOptions): Call<Picked<Board, Fields>>
    /**
     * GET /board_items/{board_item_id}. Gets one board item. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/board_item
     */
    board_item<Fields extends string>(
      args: BoardItemArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<BoardItem, Fields>>
    /**
     * GET /board_sections/{board_section_id}. Gets one board section. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/board_section
     */
    board_section<Fields extends string>(
      args: BoardSectionArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<BoardSection, Fields>>
    /**
     * POST /boards. Creates a board. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/create_board
     */
    create_board<Fields extends string>(
      args: CreateBoardArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Board, Fields>>
    /**
     * POST /board_items. Creates a board item. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/create_board_item
     */
    create_board_item<Fields extends string>(
      args: CreateBoardItemArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<BoardItem, Fields>>
    /**
     * POST /board_sections. Creates a board section. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/create_board_section
     */
    create_board_section<Fields extends string>(
      args: CreateBoardSectionArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<BoardSection, Fields>>
    /**
     * DELETE /boards/{board_id}. Deletes one board. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/delete_board
     */
    delete_board(args: DeleteBoardArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /board_items/{board_item_id}. Deletes one board item. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/delete_board_item
     */
    delete_board_item(args: DeleteBoardItemArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /board_sections/{board_section_id}. Deletes one board section. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/delete_board_section
     */
    delete_board_section(args: DeleteBoardSectionArgs, options?: CallOptions): Call<void>
    /**
     * GET /boards/search. Searches boards. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/search_boards
     */
    search_boards<Fields extends string>(
      args?: SearchBoardsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Board[], Fields>>
    /**
     * PATCH /boards/{board_id}. Updates one board. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/update_board
     */
    update_board<Fields extends string>(
      args: UpdateBoardArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Board, Fields>>
    /**
     * PATCH /board_items/{board_item_id}. Updates one board item. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/update_board_item
     */
    update_board_item<Fields extends string>(
      args: UpdateBoardItemArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<BoardItem, Fields>>
    /**
     * PATCH /board_sections/{board_section_id}. Updates one board section. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Board/update_board_section
     */
    update_board_section<Fields extends string>(
      args: UpdateBoardSectionArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<BoardSection, Fields>>
  }
  /** The operations that `lookerts/4.0/color_collection` has one by one. */
  readonly color_collection: {
    /**
     * GET /color_collections. Lists all color collections. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ColorCollection/all_color_collections
     */
    all_color_collections<Fields extends string>(
      args?: AllColorCollectionsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ColorCollection[], Fields>>
    /**
     * GET /color_collections/{collection_id}. Gets one color collection. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ColorCollection/color_collection
     */
    color_collection<Fields extends string>(
      args: ColorCollectionArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ColorCollection, Fields>>
    /**
     * GET /color_collections/custom. Lists the custom color collections. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ColorCollection/color_collections_custom
     */
    color_collections_custom<Fields extends string>(
      args?: ColorCollectionsCustomArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ColorCollection[], Fields>>
    /**
     * GET /color_collections/standard. Lists the standard color collections. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ColorCollection/color_collections_standard
     */
    color_collections_standard<Fields extends string>(
      args?: ColorCollectionsStandardArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ColorCollection[], Fields>>
    /**
     * POST /color_collections. Creates a color collection. Errors: 400, 403, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ColorCollection/create_color_collection
     */
    create_color_collection(args: CreateColorCollectionArgs, options?: CallOptions): Call<ColorCollection>
    /**
     * GET /color_collections/default. Gets the default color collection. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ColorCollection/default_color_collection
     */
    default_color_collection(args?: undefined, options?: CallOptions): Call<ColorCollection>
    /**
     * DELETE /color_collections/{collection_id}. Deletes one color collection. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ColorCollection/delete_color_collection
     */
    delete_color_collection(args: DeleteColorCollectionArgs, options?: CallOptions): Call<void>
    /**
     * PUT /color_collections/default. Sets the default color collection. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ColorCollection/set_default_color_collection
     */
    set_default_color_collection(args: SetDefaultColorCollectionArgs, options?: CallOptions): Call<ColorCollection>
    /**
     * PATCH /color_collections/{collection_id}. Updates one color collection. Errors: 400, 403, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ColorCollection/update_color_collection
     */
    update_color_collection(args: UpdateColorCollectionArgs, options?: CallOptions): Call<ColorCollection>
  }
  /** The operations that `lookerts/4.0/config` has one by one. */
  readonly config: {
    /**
     * GET /legacy_features. Lists all legacy features. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/all_legacy_features
     */
    all_legacy_features(args?: undefined, options?: CallOptions): Call<LegacyFeature[]>
    /**
     * GET /locales. Lists all locales. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/all_locales
     */
    all_locales(args?: undefined, options?: CallOptions): Call<Locale[]>
    /**
     * GET /timezones. Lists all timezones. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/all_timezones
     */
    all_timezones(args?: undefined, options?: CallOptions): Call<Timezone[]>
    /**
     * GET /api_spec/{api_version}/{specification}. Gets the specification of one API version. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/api_spec
     */
    api_spec(args: ApiSpecArgs, options?: CallOptions): Call<unknown>
    /**
     * GET /cloud_storage. Gets the configuration of cloud storage. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/cloud_storage_configuration
     */
    cloud_storage_configuration(args?: undefined, options?: CallOptions): Call<BackupConfiguration>
    /**
     * POST /digest_email_send. Sends the digest emails. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/create_digest_email_send
     */
    create_digest_email_send(args?: undefined, options?: CallOptions): Call<DigestEmailSend>
    /**
     * GET /custom_welcome_email. Gets the custom welcome email. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/custom_welcome_email
     * @deprecated
     */
    custom_welcome_email(args?: undefined, options?: CallOptions): Call<CustomWelcomeEmail>
    /**
     * GET /digest_emails_enabled. Tells whether digest emails are on. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/digest_emails_enabled
     */
    digest_emails_enabled(args?: undefined, options?: CallOptions): Call<DigestEmails>
    /**
     * GET /setting. Gets the settings. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/get_setting
     */
    get_setting<Fields extends string>(
      args?: GetSettingArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Setting, Fields>>
    /**
     * GET /internal_help_resources_enabled. Tells whether internal help resources are on. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/internal_help_resources
     */
    internal_help_resources(args?: undefined, options?: CallOptions): Call<InternalHelpResources>
    /**
     * GET /internal_help_resources_content. Gets the content of the internal help resources. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/internal_help_resources_content
     */
    internal_help_resources_content(args?: undefined, options?: CallOptions): Call<InternalHelpResourcesContent>
    /**
     * GET /legacy_features/{legacy_feature_id}. Gets one legacy feature. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/legacy_feature
     */
    legacy_feature(args: LegacyFeatureArgs, options?: CallOptions): Call<LegacyFeature>
    /**
     * GET /mobile/settings. Gets the mobile settings. Errors: 400, 404, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/mobile_settings
     */
    mobile_settings(args?: undefined, options?: CallOptions): Call<MobileSettings>
    /**
     * GET /public_egress_ip_addresses. Gets the public IP addresses that outgoing traffic comes from. Errors: 400, 403,
     * 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/public_egress_ip_addresses
     */
    public_egress_ip_addresses(args?: undefined, options?: CallOptions): Call<EgressIpAddresses>
    /**
     * PATCH /setting. Updates the settings. Errors: 400, 403, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/set_setting
     */
    set_setting<Fields extends string>(
      args: SetSettingArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Setting, Fields>>
    /**
     * POST /smtp_settings. Sets the SMTP settings. Errors: 400, 403, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/set_smtp_settings
     */
    set_smtp_settings(args: SetSmtpSettingsArgs, options?: CallOptions): Call<void>
    /**
     * GET /smtp_status. Gets the SMTP status. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/smtp_status
     */
    smtp_status<Fields extends string>(
      args?: SmtpStatusArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<SmtpStatus, Fields>>
    /**
     * PATCH /cloud_storage. Updates the configuration of cloud storage. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/update_cloud_storage_configuration
     */
    update_cloud_storage_configuration(
      args: UpdateCloudStorageConfigurationArgs,
      options?: CallOptions
    ): Call<BackupConfiguration>
    /**
     * PATCH /custom_welcome_email. Updates the custom welcome email. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/update_custom_welcome_email
     * @deprecated
     */
    update_custom_welcome_email(args: UpdateCustomWelcomeEmailArgs, options?: CallOptions): Call<CustomWelcomeEmail>
    /**
     * PUT /custom_welcome_email_test. Sends a test of the custom welcome email. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/update_custom_welcome_email_test
     */
    update_custom_welcome_email_test(
      args: UpdateCustomWelcomeEmailTestArgs,
      options?: CallOptions
    ): Call<WelcomeEmailTest>
    /**
     * PATCH /digest_emails_enabled. Turns digest emails on or off. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/update_digest_emails_enabled
     */
    update_digest_emails_enabled(args: UpdateDigestEmailsEnabledArgs, options?: CallOptions): Call<DigestEmails>
    /**
     * PATCH /internal_help_resources. Turns internal help resources on or off. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/update_internal_help_resources
     */
    update_internal_help_resources(
      args: UpdateInternalHelpResourcesArgs,
      options?: CallOptions
    ): Call<InternalHelpResources>
    /**
     * PATCH /internal_help_resources_content. Updates the content of the internal help resources. Errors: 400, 404,
     * 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/update_internal_help_resources_content
     */
    update_internal_help_resources_content(
      args: UpdateInternalHelpResourcesContentArgs,
      options?: CallOptions
    ): Call<InternalHelpResourcesContent>
    /**
     * PATCH /legacy_features/{legacy_feature_id}. Updates one legacy feature. Errors: 400, 403, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/update_legacy_feature
     */
    update_legacy_feature(args: UpdateLegacyFeatureArgs, options?: CallOptions): Call<LegacyFeature>
    /**
     * PUT /whitelabel_configuration. Updates the whitelabel configuration. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/update_whitelabel_configuration
     * @deprecated
     */
    update_whitelabel_configuration(
      args: UpdateWhitelabelConfigurationArgs,
      options?: CallOptions
    ): Call<WhitelabelConfiguration>
    /**
     * GET /versions. Lists the API versions that the server has, its release and its addresses. Most servers ask for no
     * token. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/versions
     */
    versions<Fields extends string>(
      args?: VersionsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ApiVersion, Fields>>
    /**
     * GET /whitelabel_configuration. Gets the whitelabel configuration. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Config/whitelabel_configuration
     * @deprecated
     */
    whitelabel_configuration<Fields extends string>(
      args?: WhitelabelConfigurationArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<WhitelabelConfiguration, Fields>>
  }
  /** The operations that `lookerts/4.0/connection` has one by one. */
  readonly connection: {
    /**
     * GET /connections. Lists all database connections. Passwords are never told. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/all_connections
     */
    all_connections<Fields extends string>(
      args?: AllConnectionsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DBConnection[], Fields>>
    /**
     * GET /dialect_info. Lists all dialect descriptions. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/all_dialect_infos
     */
    all_dialect_infos<Fields extends string>(
      args?: AllDialectInfosArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DialectInfo[], Fields>>
    /**
     * GET /external_oauth_applications. Lists all external OAuth applications. Errors: 400, 404, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/all_external_oauth_applications
     */
    all_external_oauth_applications(
      args?: AllExternalOauthApplicationsArgs,
      options?: CallOptions
    ): Call<ExternalOauthApplication[]>
    /**
     * GET /ssh_servers. Lists all SSH servers. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/all_ssh_servers
     */
    all_ssh_servers<Fields extends string>(
      args?: AllSshServersArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<SshServer[], Fields>>
    /**
     * GET /ssh_tunnels. Lists all SSH tunnels. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/all_ssh_tunnels
     */
    all_ssh_tunnels<Fields extends string>(
      args?: AllSshTunnelsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<SshTunnel[], Fields>>
    /**
     * GET /connections/{connection_name}. Gets one database connection by its name. The password is never told. Errors:
     * 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/connection
     */
    connection<Fields extends string>(
      args: ConnectionArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DBConnection, Fields>>
    /**
     * POST /connections. Creates a connection. Errors: 400, 403, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/create_connection
     */
    create_connection(args: CreateConnectionArgs, options?: CallOptions): Call<DBConnection>
    /**
     * POST /external_oauth_applications. Creates an external OAuth application. Errors: 400, 404, 409, 422, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/create_external_oauth_application
     */
    create_external_oauth_application(
      args: CreateExternalOauthApplicationArgs,
      options?: CallOptions
    ): Call<ExternalOauthApplication>
    /**
     * POST /external_oauth_applications/user_state. Stores the OAuth state of a user for an external application.
     * Errors: 400, 404, 409, 422, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/create_oauth_application_user_state
     */
    create_oauth_application_user_state(
      args: CreateOauthApplicationUserStateArgs,
      options?: CallOptions
    ): Call<CreateOAuthApplicationUserStateResponse>
    /**
     * POST /ssh_servers. Creates an SSH server. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/create_ssh_server
     */
    create_ssh_server(args: CreateSshServerArgs, options?: CallOptions): Call<SshServer>
    /**
     * POST /ssh_tunnels. Creates an SSH tunnel. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/create_ssh_tunnel
     */
    create_ssh_tunnel(args: CreateSshTunnelArgs, options?: CallOptions): Call<SshTunnel>
    /**
     * DELETE /connections/{connection_name}. Deletes one connection. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/delete_connection
     */
    delete_connection(args: DeleteConnectionArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /connections/{connection_name}/connection_override/{override_context}. Deletes one override of a
     * connection. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/delete_connection_override
     */
    delete_connection_override(args: DeleteConnectionOverrideArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /external_oauth_applications/{client_id}. Deletes one external OAuth application. Errors: 400, 404, 429.
     * Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/delete_external_oauth_application
     */
    delete_external_oauth_application(args: DeleteExternalOauthApplicationArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /ssh_server/{ssh_server_id}. Deletes one SSH server. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/delete_ssh_server
     */
    delete_ssh_server(args: DeleteSshServerArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /ssh_tunnel/{ssh_tunnel_id}. Deletes one SSH tunnel. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/delete_ssh_tunnel
     */
    delete_ssh_tunnel(args: DeleteSshTunnelArgs, options?: CallOptions): Call<void>
    /**
     * GET /ssh_public_key. Gets the SSH public key. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/ssh_public_key
     */
    ssh_public_key(args?: undefined, options?: CallOptions): Call<SshPublicKey>
    /**
     * GET /ssh_server/{ssh_server_id}. Gets one SSH server. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/ssh_server
     */
    ssh_server(args: SshServerArgs, options?: CallOptions): Call<SshServer>
    /**
     * GET /ssh_tunnel/{ssh_tunnel_id}. Gets one SSH tunnel. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/ssh_tunnel
     */
    ssh_tunnel(args: SshTunnelArgs, options?: CallOptions): Call<SshTunnel>
    /**
     * PUT /connections/{connection_name}/test. Tests a stored connection, with all tests that its dialect has or with
     * those of `tests`, and lists the results. A failed test is an item of the list, not an error. May take minutes.
     * Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/test_connection
     */
    test_connection(args: TestConnectionArgs, options?: CallOptions): Call<DBConnectionTestResult[]>
    /**
     * PUT /connections/test. Tests a connection that is given in the body. May take minutes. Errors: 400, 404, 422,
     * 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/test_connection_config
     */
    test_connection_config(args: TestConnectionConfigArgs, options?: CallOptions): Call<DBConnectionTestResult[]>
    /**
     * GET /ssh_server/{ssh_server_id}/test. Tests one SSH server. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/test_ssh_server
     */
    test_ssh_server(args: TestSshServerArgs, options?: CallOptions): Call<SshServer>
    /**
     * GET /ssh_tunnel/{ssh_tunnel_id}/test. Tests one SSH tunnel. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/test_ssh_tunnel
     */
    test_ssh_tunnel(args: TestSshTunnelArgs, options?: CallOptions): Call<SshTunnel>
    /**
     * PATCH /connections/{connection_name}. Updates one connection. Errors: 400, 403, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/update_connection
     */
    update_connection(args: UpdateConnectionArgs, options?: CallOptions): Call<DBConnection>
    /**
     * PATCH /external_oauth_applications/{client_id}. Updates one external OAuth application. Errors: 400, 404, 422,
     * 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/update_external_oauth_application
     */
    update_external_oauth_application(
      args: UpdateExternalOauthApplicationArgs,
      options?: CallOptions
    ): Call<ExternalOauthApplication>
    /**
     * PATCH /ssh_server/{ssh_server_id}. Updates one SSH server. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/update_ssh_server
     */
    update_ssh_server(args: UpdateSshServerArgs, options?: CallOptions): Call<SshServer>
    /**
     * PATCH /ssh_tunnel/{ssh_tunnel_id}. Updates one SSH tunnel. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Connection/update_ssh_tunnel
     */
    update_ssh_tunnel(args: UpdateSshTunnelArgs, options?: CallOptions): Call<SshTunnel>
  }
  /** The operations that `lookerts/4.0/content` has one by one. */
  readonly content: {
    /**
     * GET /content_metadata_access. Lists all content metadata accesses. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/all_content_metadata_accesses
     */
    all_content_metadata_accesses<Fields extends string>(
      args: AllContentMetadataAccessesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ContentMetaGroupUser[], Fields>>
    /**
     * GET /content_metadata. Lists all content metadata. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/all_content_metadatas
     */
    all_content_metadatas<Fields extends string>(
      args: AllContentMetadatasArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ContentMeta[], Fields>>
    /**
     * GET /content_favorite/{content_favorite_id}. Gets one content favorite. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/content_favorite
     */
    content_favorite<Fields extends string>(
      args: ContentFavoriteArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ContentFavorite, Fields>>
    /**
     * GET /content_metadata/{content_metadata_id}. Gets one content metadata record. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/content_metadata
     */
    content_metadata<Fields extends string>(
      args: ContentMetadataArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ContentMeta, Fields>>
    /**
     * GET /content_summary. Lists summaries of content. Errors: 400, 404, 422, 429. Alpha.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/content_summary
     */
    content_summary<Fields extends string>(
      args?: ContentSummaryArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ContentSummary[], Fields>>
    /**
     * GET /content_thumbnail/{type}/{resource_id}. Gets one content thumbnail. Answers image/png or image/svg+xml. May
     * take minutes. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/content_thumbnail
     */
    content_thumbnail(args: ContentThumbnailArgs, options?: CallOptions): Call<string | Uint8Array>
    /**
     * GET /content_validation. Checks all looks and dashboards against the models, and lists those with errors. It is
     * slow where there is much content. May take minutes. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/content_validation
     */
    content_validation<Fields extends string>(
      args?: ContentValidationArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ContentValidation, Fields>>
    /**
     * POST /content_favorite. Creates a content favorite. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/create_content_favorite
     */
    create_content_favorite(args: CreateContentFavoriteArgs, options?: CallOptions): Call<ContentFavorite>
    /**
     * POST /content_metadata_access. Creates a content metadata access record. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/create_content_metadata_access
     */
    create_content_metadata_access(
      args: CreateContentMetadataAccessArgs,
      options?: CallOptions
    ): Call<ContentMetaGroupUser>
    /**
     * DELETE /content_favorite/{content_favorite_id}. Deletes one content favorite. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/delete_content_favorite
     */
    delete_content_favorite(args: DeleteContentFavoriteArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /content_metadata_access/{content_metadata_access_id}. Deletes one content metadata access record. Errors:
     * 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/delete_content_metadata_access
     */
    delete_content_metadata_access(args: DeleteContentMetadataAccessArgs, options?: CallOptions): Call<void>
    /**
     * GET /content/{terms}. Searches content. Errors: 400, 404, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/search_content
     */
    search_content<Fields extends string>(
      args: SearchContentArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ContentSearch[], Fields>>
    /**
     * GET /content_favorite/search. Searches content favorites. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/search_content_favorites
     */
    search_content_favorites<Fields extends string>(
      args?: SearchContentFavoritesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ContentFavorite[], Fields>>
    /**
     * GET /content_view/search. Searches content views. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/search_content_views
     */
    search_content_views<Fields extends string>(
      args?: SearchContentViewsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ContentView[], Fields>>
    /**
     * PATCH /content_metadata/{content_metadata_id}. Updates one content metadata record. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/update_content_metadata
     */
    update_content_metadata(args: UpdateContentMetadataArgs, options?: CallOptions): Call<ContentMeta>
    /**
     * PUT /content_metadata_access/{content_metadata_access_id}. Updates one content metadata access record. Errors:
     * 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/update_content_metadata_access
     */
    update_content_metadata_access(
      args: UpdateContentMetadataAccessArgs,
      options?: CallOptions
    ): Call<ContentMetaGroupUser>
    /**
     * GET /vector_thumbnail/{type}/{resource_id}. Gets one vector thumbnail. May take minutes. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Content/vector_thumbnail
     * @deprecated
     */
    vector_thumbnail(args: VectorThumbnailArgs, options?: CallOptions): Call<string>
  }
  /** The operations that `lookerts/4.0/conversational_analytics` has one by one. */
  readonly conversational_analytics: {
    /**
     * GET /conversations/{conversation_id}/messages. Lists all messages of a conversation. Errors: 400, 404, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/all_conversation_messages
     */
    all_conversation_messages<Fields extends string>(
      args: AllConversationMessagesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ConversationMessage[], Fields>>
    /**
     * POST /conversational_analytics/chat. Sends a message to conversational analytics and lists the answers. Status
     * 202 comes without a value. May take minutes. Errors: 400, 403, 404, 429, 500. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/conversational_analytics_chat
     */
    conversational_analytics_chat(
      args: ConversationalAnalyticsChatArgs,
      options?: CallOptions
    ): Call<ChatMessage[] | undefined>
    /**
     * POST /agents. Creates an agent. Errors: 400, 404, 409, 422, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/create_agent
     */
    create_agent<Fields extends string>(
      args: CreateAgentArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Agent, Fields>>
    /**
     * POST /conversations. Creates a conversation. Errors: 400, 404, 409, 422, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/create_conversation
     */
    create_conversation<Fields extends string>(
      args: CreateConversationArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Conversation, Fields>>
    /**
     * POST /conversations/{conversation_id}/messages. Creates a message of a conversation. Errors: 400, 404, 409, 422,
     * 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/create_conversation_message
     */
    create_conversation_message<Fields extends string>(
      args: CreateConversationMessageArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ConversationMessage[], Fields>>
    /**
     * POST /golden_queries. Creates a golden query. Errors: 400, 404, 409, 422, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/create_golden_query
     */
    create_golden_query(args: CreateGoldenQueryArgs, options?: CallOptions): Call<GoldenQuery>
    /**
     * DELETE /agents. Deletes one agent. Errors: 400, 404, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/delete_agent
     */
    delete_agent(args: DeleteAgentArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /conversations. Deletes one conversation. Errors: 400, 404, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/delete_conversation
     */
    delete_conversation(args: DeleteConversationArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /conversations/{conversation_id}/messages. Deletes one message of a conversation. Errors: 400, 404, 429.
     * Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/delete_conversation_message
     */
    delete_conversation_message(args: DeleteConversationMessageArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /golden_queries/{golden_query_id}. Deletes one golden query. Errors: 400, 404, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/delete_golden_query
     */
    delete_golden_query(args: DeleteGoldenQueryArgs, options?: CallOptions): Call<void>
    /**
     * GET /agents/{agent_id}. Gets one agent. Errors: 400, 404, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/get_agent
     */
    get_agent<Fields extends string>(args: GetAgentArgs<Fields>, options?: CallOptions): Call<Picked<Agent, Fields>>
    /**
     * GET /conversations/{conversation_id}. Gets one conversation. Errors: 400, 404, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/get_conversation
     */
    get_conversation<Fields extends string>(
      args: GetConversationArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Conversation, Fields>>
    /**
     * GET /conversations/{conversation_id}/messages/{message_id}. Gets one message of a conversation. Errors: 400, 404,
     * 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/get_conversation_message
     */
    get_conversation_message<Fields extends string>(
      args: GetConversationMessageArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ConversationMessage, Fields>>
    /**
     * GET /agents/search. Searches agents. Errors: 400, 404, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/search_agents
     */
    search_agents<Fields extends string>(
      args?: SearchAgentsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Agent[], Fields>>
    /**
     * GET /conversations/search. Searches conversations. Errors: 400, 404, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/search_conversations
     */
    search_conversations<Fields extends string>(
      args?: SearchConversationsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Conversation[], Fields>>
    /**
     * PATCH /agents/{agent_id}. Updates one agent. Errors: 400, 404, 422, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/update_agent
     */
    update_agent<Fields extends string>(
      args: UpdateAgentArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Agent, Fields>>
    /**
     * PATCH /conversations/{conversation_id}. Updates one conversation. Errors: 400, 404, 422, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/update_conversation
     */
    update_conversation<Fields extends string>(
      args: UpdateConversationArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Conversation, Fields>>
    /**
     * PATCH /conversations/{conversation_id}/messages/{message_id}. Updates one message of a conversation. Errors: 400,
     * 404, 422, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/update_conversation_message
     */
    update_conversation_message<Fields extends string>(
      args: UpdateConversationMessageArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ConversationMessage, Fields>>
    /**
     * PATCH /golden_queries/{golden_query_id}. Updates one golden query. Errors: 400, 404, 422, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ConversationalAnalytics/update_golden_query
     */
    update_golden_query(args: UpdateGoldenQueryArgs, options?: CallOptions): Call<GoldenQuery>
  }
  /** The operations that `lookerts/4.0/dashboard` has one by one. */
  readonly dashboard: {
    /**
     * GET /dashboards. Lists all dashboards that are not deleted, LookML dashboards too, in short form. Errors: 400,
     * 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/all_dashboards
     */
    all_dashboards<Fields extends string>(
      args?: AllDashboardsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardBase[], Fields>>
    /**
     * POST /dashboards/{dashboard_id}/copy. Copies one dashboard. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/copy_dashboard
     */
    copy_dashboard(args: CopyDashboardArgs, options?: CallOptions): Call<Dashboard>
    /**
     * POST /dashboards. Creates an empty dashboard in a folder. The title must be free there. Elements, filters and
     * layouts are created one by one. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/create_dashboard
     */
    create_dashboard(args: CreateDashboardArgs, options?: CallOptions): Call<Dashboard>
    /**
     * POST /dashboard_elements. Adds an element to a dashboard: a look, a query or a text. It gets a place in every
     * layout. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/create_dashboard_element
     */
    create_dashboard_element<Fields extends string>(
      args: CreateDashboardElementArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardElement, Fields>>
    /**
     * POST /dashboard_filters. Creates a dashboard filter. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/create_dashboard_filter
     */
    create_dashboard_filter<Fields extends string>(
      args: CreateDashboardFilterArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardFilter, Fields>>
    /**
     * POST /dashboard_filter_state. Creates a dashboard filter state. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/create_dashboard_filter_state
     */
    create_dashboard_filter_state(args: CreateDashboardFilterStateArgs, options?: CallOptions): Call<Dashboard | string>
    /**
     * POST /dashboards/from_lookml. Creates a dashboard from LookML. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/create_dashboard_from_lookml
     */
    create_dashboard_from_lookml(args: CreateDashboardFromLookmlArgs, options?: CallOptions): Call<Dashboard>
    /**
     * POST /dashboard_layouts. Creates a dashboard layout. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/create_dashboard_layout
     */
    create_dashboard_layout<Fields extends string>(
      args: CreateDashboardLayoutArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardLayout, Fields>>
    /**
     * GET /dashboards/{dashboard_id}. Gets one dashboard with its elements, filters and layouts; a LookML dashboard by
     * `model::name`. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/dashboard
     */
    dashboard<Fields extends string>(
      args: DashboardArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Dashboard, Fields>>
    /**
     * GET /dashboards/aggregate_table_lookml/{dashboard_id}. Gets the aggregate table LookML of a dashboard. Errors:
     * 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/dashboard_aggregate_table_lookml
     */
    dashboard_aggregate_table_lookml(
      args: DashboardAggregateTableLookmlArgs,
      options?: CallOptions
    ): Call<DashboardAggregateTableLookml>
    /**
     * GET /dashboards/{dashboard_id}/dashboard_elements. Lists the dashboard elements of a dashboard. Errors: 400, 404,
     * 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/dashboard_dashboard_elements
     */
    dashboard_dashboard_elements<Fields extends string>(
      args: DashboardDashboardElementsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardElement[], Fields>>
    /**
     * GET /dashboards/{dashboard_id}/dashboard_filters. Lists the dashboard filters of a dashboard. Errors: 400, 404,
     * 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/dashboard_dashboard_filters
     */
    dashboard_dashboard_filters<Fields extends string>(
      args: DashboardDashboardFiltersArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardFilter[], Fields>>
    /**
     * GET /dashboards/{dashboard_id}/dashboard_layouts. Lists the dashboard layouts of a dashboard. Errors: 400, 404,
     * 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/dashboard_dashboard_layouts
     */
    dashboard_dashboard_layouts<Fields extends string>(
      args: DashboardDashboardLayoutsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardLayout[], Fields>>
    /**
     * GET /dashboard_elements/{dashboard_element_id}. Gets one dashboard element. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/dashboard_element
     */
    dashboard_element<Fields extends string>(
      args: DashboardElementArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardElement, Fields>>
    /**
     * GET /dashboard_filters/{dashboard_filter_id}. Gets one dashboard filter. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/dashboard_filter
     */
    dashboard_filter<Fields extends string>(
      args: DashboardFilterArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardFilter, Fields>>
    /**
     * GET /dashboard_filter_state/{guid}. Gets one dashboard filter state. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/dashboard_filter_state
     */
    dashboard_filter_state(args: DashboardFilterStateArgs, options?: CallOptions): Call<string>
    /**
     * GET /dashboard_layouts/{dashboard_layout_id}. Gets one dashboard layout. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/dashboard_layout
     */
    dashboard_layout<Fields extends string>(
      args: DashboardLayoutArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardLayout, Fields>>
    /**
     * GET /dashboard_layout_components/{dashboard_layout_component_id}. Gets one dashboard layout component. Errors:
     * 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/dashboard_layout_component
     */
    dashboard_layout_component<Fields extends string>(
      args: DashboardLayoutComponentArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardLayoutComponent, Fields>>
    /**
     * GET /dashboard_layouts/{dashboard_layout_id}/dashboard_layout_components. Lists the dashboard layout components
     * of a dashboard layout. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/dashboard_layout_dashboard_layout_components
     */
    dashboard_layout_dashboard_layout_components<Fields extends string>(
      args: DashboardLayoutDashboardLayoutComponentsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardLayoutComponent[], Fields>>
    /**
     * GET /dashboards/lookml/{dashboard_id}. Gets the LookML of a dashboard, to keep it in a project or to import it
     * elsewhere. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/dashboard_lookml
     */
    dashboard_lookml(args: DashboardLookmlArgs, options?: CallOptions): Call<DashboardLookml>
    /**
     * DELETE /dashboards/{dashboard_id}. Deletes a dashboard for good. To move it to the trash, send `deleted: true` to
     * `update_dashboard`. Errors: 400, 404, 405, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/delete_dashboard
     */
    delete_dashboard(args: DeleteDashboardArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /dashboard_elements/{dashboard_element_id}. Deletes one dashboard element. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/delete_dashboard_element
     */
    delete_dashboard_element(args: DeleteDashboardElementArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /dashboard_filters/{dashboard_filter_id}. Deletes one dashboard filter. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/delete_dashboard_filter
     */
    delete_dashboard_filter(args: DeleteDashboardFilterArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /dashboard_layouts/{dashboard_layout_id}. Deletes one dashboard layout. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/delete_dashboard_layout
     */
    delete_dashboard_layout(args: DeleteDashboardLayoutArgs, options?: CallOptions): Call<void>
    /**
     * POST /dashboards/lookml. Creates a dashboard in a folder from LookML, such as `dashboard_lookml` gives. Errors:
     * 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/import_dashboard_from_lookml
     */
    import_dashboard_from_lookml(args: ImportDashboardFromLookmlArgs, options?: CallOptions): Call<Dashboard>
    /**
     * POST /dashboards/{lookml_dashboard_id}/import/{space_id}. Imports one LookML dashboard into a folder. Errors:
     * 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/import_lookml_dashboard
     */
    import_lookml_dashboard(args: ImportLookmlDashboardArgs, options?: CallOptions): Call<Dashboard>
    /**
     * PATCH /dashboards/{dashboard_id}/move. Moves one dashboard. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/move_dashboard
     */
    move_dashboard(args: MoveDashboardArgs, options?: CallOptions): Call<Dashboard>
    /**
     * GET /dashboard_elements/search. Searches dashboard elements. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/search_dashboard_elements
     */
    search_dashboard_elements<Fields extends string>(
      args?: SearchDashboardElementsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardElement[], Fields>>
    /**
     * GET /dashboards/search. Searches dashboards, never LookML dashboards. `%` and `_` are wildcards, case does not
     * matter; without a wildcard the whole value must match. `deleted` lists those in the trash. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/search_dashboards
     */
    search_dashboards<Fields extends string>(
      args?: SearchDashboardsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Dashboard[], Fields>>
    /**
     * GET /dashboards/lookml/search. Searches LookML dashboards. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/search_lookml_dashboards
     */
    search_lookml_dashboards<Fields extends string>(
      args?: SearchLookmlDashboardsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardLookml, Fields>>
    /**
     * PATCH /dashboards/{lookml_dashboard_id}/sync. Brings dashboards up to date with the LookML dashboard they came
     * from; lists their ids. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/sync_lookml_dashboard
     */
    sync_lookml_dashboard(args: SyncLookmlDashboardArgs, options?: CallOptions): Call<number[]>
    /**
     * PATCH /dashboards/{dashboard_id}. Changes the fields of a dashboard that are sent; its elements, filters and
     * layouts stay. `deleted: true` moves it to the trash, false takes it out. LookML dashboards answer 405. Errors:
     * 400, 404, 405, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/update_dashboard
     */
    update_dashboard(args: UpdateDashboardArgs, options?: CallOptions): Call<Dashboard>
    /**
     * PATCH /dashboards/{dashboard_id}/certification. Updates the certification of a dashboard. Errors: 400, 404, 422,
     * 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/update_dashboard_certification
     */
    update_dashboard_certification(args: UpdateDashboardCertificationArgs, options?: CallOptions): Call<Dashboard>
    /**
     * PATCH /dashboard_elements/{dashboard_element_id}. Updates one dashboard element. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/update_dashboard_element
     */
    update_dashboard_element<Fields extends string>(
      args: UpdateDashboardElementArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardElement, Fields>>
    /**
     * PATCH /dashboard_filters/{dashboard_filter_id}. Updates one dashboard filter. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/update_dashboard_filter
     */
    update_dashboard_filter<Fields extends string>(
      args: UpdateDashboardFilterArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardFilter, Fields>>
    /**
     * PATCH /dashboard_layouts/{dashboard_layout_id}. Updates one dashboard layout. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/update_dashboard_layout
     */
    update_dashboard_layout<Fields extends string>(
      args: UpdateDashboardLayoutArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardLayout, Fields>>
    /**
     * PATCH /dashboard_layout_components/{dashboard_layout_component_id}. Updates one dashboard layout component.
     * Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/update_dashboard_layout_component
     */
    update_dashboard_layout_component<Fields extends string>(
      args: UpdateDashboardLayoutComponentArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<DashboardLayoutComponent, Fields>>
    /**
     * PATCH /dashboards/lookml/{dashboard_id}/certification. Updates the certification of one LookML dashboard. Errors:
     * 400, 404, 422, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Dashboard/update_lookml_certification
     */
    update_lookml_certification(args: UpdateLookmlCertificationArgs, options?: CallOptions): Call<Dashboard>
  }
  /** The operations that `lookerts/4.0/data_action` has one by one. */
  readonly data_action: {
    /**
     * POST /data_actions/form. Fetches the form of a data action from its remote server. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/DataAction/fetch_remote_data_action_form
     */
    fetch_remote_data_action_form(args: FetchRemoteDataActionFormArgs, options?: CallOptions): Call<DataActionForm>
    /**
     * POST /data_actions. Performs a data action. May take minutes. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/DataAction/perform_data_action
     */
    perform_data_action(args: PerformDataActionArgs, options?: CallOptions): Call<DataActionResponse>
  }
  /** The operations that `lookerts/4.0/datagroup` has one by one. */
  readonly datagroup: {
    /**
     * GET /datagroups. Lists all datagroups. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Datagroup/all_datagroups
     */
    all_datagroups(args?: undefined, options?: CallOptions): Call<Datagroup[]>
    /**
     * GET /datagroups/{datagroup_id}. Gets one datagroup. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Datagroup/datagroup
     */
    datagroup(args: DatagroupArgs, options?: CallOptions): Call<Datagroup>
    /**
     * PATCH /datagroups/{datagroup_id}. Updates one datagroup. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Datagroup/update_datagroup
     */
    update_datagroup(args: UpdateDatagroupArgs, options?: CallOptions): Call<Datagroup>
  }
  /** The operations that `lookerts/4.0/derived_table` has one by one. */
  readonly derived_table: {
    /**
     * GET /derived_table/{materialization_id}/status. Gets the state of a build of a persistent derived table. Errors:
     * 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/DerivedTable/check_pdt_build
     */
    check_pdt_build(args: CheckPdtBuildArgs, options?: CallOptions): Call<MaterializePDT>
    /**
     * GET /derived_table/graph/model/{model}. Gets the graph of the derived tables of a model. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/DerivedTable/graph_derived_tables_for_model
     */
    graph_derived_tables_for_model(args: GraphDerivedTablesForModelArgs, options?: CallOptions): Call<DependencyGraph>
    /**
     * GET /derived_table/graph/view/{view}. Gets the graph of the derived tables of a view. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/DerivedTable/graph_derived_tables_for_view
     */
    graph_derived_tables_for_view(args: GraphDerivedTablesForViewArgs, options?: CallOptions): Call<DependencyGraph>
    /**
     * GET /derived_table/{model_name}/{view_name}/start. Starts to build a persistent derived table. Errors: 400, 404,
     * 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/DerivedTable/start_pdt_build
     */
    start_pdt_build(args: StartPdtBuildArgs, options?: CallOptions): Call<MaterializePDT>
    /**
     * GET /derived_table/{materialization_id}/stop. Stops a build of a persistent derived table. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/DerivedTable/stop_pdt_build
     */
    stop_pdt_build(args: StopPdtBuildArgs, options?: CallOptions): Call<MaterializePDT>
  }
  /** The operations that `lookerts/4.0/folder` has one by one. */
  readonly folder: {
    /**
     * GET /folders. Lists all folders that the caller sees, personal ones too. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Folder/all_folders
     */
    all_folders<Fields extends string>(
      args?: AllFoldersArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<FolderBase[], Fields>>
    /**
     * POST /folders. Creates a folder in another one. Without rights to that, the answer is 404. Errors: 400, 404, 409,
     * 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Folder/create_folder
     */
    create_folder(args: CreateFolderArgs, options?: CallOptions): Call<Folder>
    /**
     * DELETE /folders/{folder_id}. Deletes a folder with everything in it: folders, looks and dashboards. Errors: 400,
     * 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Folder/delete_folder
     */
    delete_folder(args: DeleteFolderArgs, options?: CallOptions): Call<void>
    /**
     * GET /folders/{folder_id}. Gets one folder, without what is in it. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Folder/folder
     */
    folder<Fields extends string>(args: FolderArgs<Fields>, options?: CallOptions): Call<Picked<Folder, Fields>>
    /**
     * GET /folders/{folder_id}/ancestors. Lists the ancestors of a folder. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Folder/folder_ancestors
     */
    folder_ancestors<Fields extends string>(
      args: FolderAncestorsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Folder[], Fields>>
    /**
     * GET /folders/{folder_id}/children. Lists the folders in a folder. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Folder/folder_children
     */
    folder_children<Fields extends string>(
      args: FolderChildrenArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Folder[], Fields>>
    /**
     * GET /folders/{folder_id}/children/search. Searches the children of a folder. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Folder/folder_children_search
     */
    folder_children_search<Fields extends string>(
      args: FolderChildrenSearchArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Folder[], Fields>>
    /**
     * GET /folders/{folder_id}/dashboards. Lists the dashboards of a folder. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Folder/folder_dashboards
     */
    folder_dashboards<Fields extends string>(
      args: FolderDashboardsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Dashboard[], Fields>>
    /**
     * GET /folders/{folder_id}/looks. Lists the looks of a folder. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Folder/folder_looks
     */
    folder_looks<Fields extends string>(
      args: FolderLooksArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<LookWithQuery[], Fields>>
    /**
     * GET /folders/{folder_id}/parent. Gets the parent of a folder. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Folder/folder_parent
     */
    folder_parent<Fields extends string>(
      args: FolderParentArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Folder, Fields>>
    /**
     * GET /folders/search. Searches folders. `%` and `_` are wildcards, case does not matter; without a wildcard the
     * whole value must match. Terms are joined with and, or with or by `filter_or`. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Folder/search_folders
     */
    search_folders<Fields extends string>(
      args?: SearchFoldersArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Folder[], Fields>>
    /**
     * PATCH /folders/{folder_id}. Updates one folder. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Folder/update_folder
     */
    update_folder(args: UpdateFolderArgs, options?: CallOptions): Call<Folder>
  }
  /** The operations that `lookerts/4.0/group` has one by one. */
  readonly group: {
    /**
     * POST /groups/{group_id}/groups. Adds a group to a group. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/add_group_group
     */
    add_group_group(args: AddGroupGroupArgs, options?: CallOptions): Call<Group>
    /**
     * POST /groups/{group_id}/users. Adds a user to a group and gives the user. Only administrators may. Errors: 400,
     * 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/add_group_user
     */
    add_group_user(args: AddGroupUserArgs, options?: CallOptions): Call<User>
    /**
     * GET /groups/{group_id}/groups. Lists all groups of a group. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/all_group_groups
     */
    all_group_groups<Fields extends string>(
      args: AllGroupGroupsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Group[], Fields>>
    /**
     * GET /groups/{group_id}/users. Lists all users of a group. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/all_group_users
     */
    all_group_users<Fields extends string>(
      args: AllGroupUsersArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<User[], Fields>>
    /**
     * GET /groups. Lists all groups. Only for administrators. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/all_groups
     */
    all_groups<Fields extends string>(
      args?: AllGroupsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Group[], Fields>>
    /**
     * POST /groups. Creates a group. Only administrators may. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/create_group
     */
    create_group<Fields extends string>(
      args: CreateGroupArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Group, Fields>>
    /**
     * DELETE /groups/{group_id}. Deletes one group. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/delete_group
     */
    delete_group(args: DeleteGroupArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /groups/{group_id}/groups/{deleting_group_id}. Removes a group from a group. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/delete_group_from_group
     */
    delete_group_from_group(args: DeleteGroupFromGroupArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /groups/{group_id}/users/{user_id}. Removes a user from a group. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/delete_group_user
     */
    delete_group_user(args: DeleteGroupUserArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /groups/{group_id}/attribute_values/{user_attribute_id}. Deletes the value that a group has for a user
     * attribute. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/delete_user_attribute_group_value
     */
    delete_user_attribute_group_value(args: DeleteUserAttributeGroupValueArgs, options?: CallOptions): Call<void>
    /**
     * GET /groups/{group_id}. Gets one group. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/group
     */
    group<Fields extends string>(args: GroupArgs<Fields>, options?: CallOptions): Call<Picked<Group, Fields>>
    /**
     * GET /groups/search. Searches groups. `%` and `_` are wildcards, case does not matter; without a wildcard the
     * whole value must match. Terms are joined with and, or with or by `filter_or`. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/search_groups
     */
    search_groups<Fields extends string>(
      args?: SearchGroupsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Group[], Fields>>
    /**
     * GET /groups/search/with_hierarchy. Searches groups with their hierarchy. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/search_groups_with_hierarchy
     */
    search_groups_with_hierarchy<Fields extends string>(
      args?: SearchGroupsWithHierarchyArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<GroupHierarchy[], Fields>>
    /**
     * GET /groups/search/with_roles. Searches groups with their roles. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/search_groups_with_roles
     */
    search_groups_with_roles<Fields extends string>(
      args?: SearchGroupsWithRolesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<GroupSearch[], Fields>>
    /**
     * PATCH /groups/{group_id}. Updates one group. Errors: 400, 403, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/update_group
     */
    update_group<Fields extends string>(
      args: UpdateGroupArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Group, Fields>>
    /**
     * PATCH /groups/{group_id}/attribute_values/{user_attribute_id}. Updates the value that a group has for a user
     * attribute. Errors: 400, 403, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Group/update_user_attribute_group_value
     */
    update_user_attribute_group_value(
      args: UpdateUserAttributeGroupValueArgs,
      options?: CallOptions
    ): Call<UserAttributeGroupValue>
  }
  /** The operations that `lookerts/4.0/homepage` has one by one. */
  readonly homepage: {
    /**
     * GET /primary_homepage_sections. Lists all primary homepage sections. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Homepage/all_primary_homepage_sections
     */
    all_primary_homepage_sections<Fields extends string>(
      args?: AllPrimaryHomepageSectionsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<HomepageSection[], Fields>>
  }
  /** The operations that `lookerts/4.0/integration` has one by one. */
  readonly integration: {
    /**
     * POST /integration_hubs/{integration_hub_id}/accept_legal_agreement. Accepts the legal agreement of an integration
     * hub. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Integration/accept_integration_hub_legal_agreement
     */
    accept_integration_hub_legal_agreement(
      args: AcceptIntegrationHubLegalAgreementArgs,
      options?: CallOptions
    ): Call<IntegrationHub>
    /**
     * GET /integration_hubs. Lists all integration hubs. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Integration/all_integration_hubs
     */
    all_integration_hubs<Fields extends string>(
      args?: AllIntegrationHubsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<IntegrationHub[], Fields>>
    /**
     * GET /integrations. Lists all integrations. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Integration/all_integrations
     */
    all_integrations<Fields extends string>(
      args?: AllIntegrationsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Integration[], Fields>>
    /**
     * POST /integration_hubs. Creates an integration hub. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Integration/create_integration_hub
     */
    create_integration_hub<Fields extends string>(
      args: CreateIntegrationHubArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<IntegrationHub, Fields>>
    /**
     * DELETE /integration_hubs/{integration_hub_id}. Deletes one integration hub. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Integration/delete_integration_hub
     */
    delete_integration_hub(args: DeleteIntegrationHubArgs, options?: CallOptions): Call<void>
    /**
     * POST /integrations/{integration_id}/form. Fetches the form of an integration. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Integration/fetch_integration_form
     */
    fetch_integration_form(args: FetchIntegrationFormArgs, options?: CallOptions): Call<DataActionForm>
    /**
     * GET /integration_hubs/{integration_hub_id}/health. Gets the health of an integration hub. Errors: 400, 404, 422,
     * 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Integration/get_integration_hub_health
     */
    get_integration_hub_health<Fields extends string>(
      args: GetIntegrationHubHealthArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<IntegrationHubHealthResult, Fields>>
    /**
     * GET /integrations/{integration_id}. Gets one integration. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Integration/integration
     */
    integration<Fields extends string>(
      args: IntegrationArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Integration, Fields>>
    /**
     * GET /integration_hubs/{integration_hub_id}. Gets one integration hub. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Integration/integration_hub
     */
    integration_hub<Fields extends string>(
      args: IntegrationHubArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<IntegrationHub, Fields>>
    /**
     * POST /integrations/{integration_id}/test. Tests one integration. May take minutes. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Integration/test_integration
     */
    test_integration(args: TestIntegrationArgs, options?: CallOptions): Call<IntegrationTestResult>
    /**
     * PATCH /integrations/{integration_id}. Updates one integration. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Integration/update_integration
     */
    update_integration<Fields extends string>(
      args: UpdateIntegrationArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Integration, Fields>>
    /**
     * PATCH /integration_hubs/{integration_hub_id}. Updates one integration hub. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Integration/update_integration_hub
     */
    update_integration_hub<Fields extends string>(
      args: UpdateIntegrationHubArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<IntegrationHub, Fields>>
  }
  /** The operations that `lookerts/4.0/key_driver_analysis` has one by one. */
  readonly key_driver_analysis: {
    /**
     * POST /internal/kda/analyze. Runs a key driver analysis. May take minutes. Errors: 400, 404, 422, 429. Alpha.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/KeyDriverAnalysis/run_key_driver_analysis
     */
    run_key_driver_analysis(args: RunKeyDriverAnalysisArgs, options?: CallOptions): Call<KdaResponsePayload>
  }
  /** The operations that `lookerts/4.0/look` has one by one. */
  readonly look: {
    /**
     * GET /looks. Lists all looks that are not deleted. Ask for the `fields` you need. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Look/all_looks
     */
    all_looks<Fields extends string>(args?: AllLooksArgs<Fields>, options?: CallOptions): Call<Picked<Look[], Fields>>
    /**
     * POST /looks/{look_id}/copy. Copies one look. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Look/copy_look
     */
    copy_look(args: CopyLookArgs, options?: CallOptions): Call<LookWithQuery | Look>
    /**
     * POST /looks. Creates a look of a stored query in a folder. The title must be free there. Errors: 400, 404, 409,
     * 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Look/create_look
     */
    create_look<Fields extends string>(
      args: CreateLookArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<LookWithQuery, Fields>>
    /**
     * DELETE /looks/{look_id}. Deletes a look for good. To move it to the trash, send `deleted: true` to `update_look`.
     * Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Look/delete_look
     */
    delete_look(args: DeleteLookArgs, options?: CallOptions): Call<void>
    /**
     * GET /looks/{look_id}. Gets one look with its query. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Look/look
     */
    look<Fields extends string>(args: LookArgs<Fields>, options?: CallOptions): Call<Picked<LookWithQuery, Fields>>
    /**
     * PATCH /looks/{look_id}/move. Moves one look. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Look/move_look
     */
    move_look(args: MoveLookArgs, options?: CallOptions): Call<LookWithQuery | Look>
    /**
     * GET /looks/{look_id}/run/{result_format}. Runs the query of a look and gives its rows in the format that is asked
     * for. May take minutes. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Look/run_look
     */
    run_look<Row = never, Format extends ResultFormat = DefaultFormat<Row>>(
      args: RunLookArgs<Format>,
      options?: CallOptions
    ): Call<ResultOf<Format, Row>>
    /**
     * GET /looks/search. Searches looks. `%` and `_` are wildcards, case does not matter; without a wildcard the whole
     * value must match. `deleted` (from API 3.1 on) lists those in the trash. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Look/search_looks
     */
    search_looks<Fields extends string>(
      args?: SearchLooksArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Look[], Fields>>
    /**
     * PATCH /looks/{look_id}. Changes the fields of a look that are sent. `deleted: true` moves it to the trash, false
     * takes it out. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Look/update_look
     */
    update_look<Fields extends string>(
      args: UpdateLookArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<LookWithQuery, Fields>>
    /**
     * PATCH /looks/{look_id}/certification. Updates the certification of a look. Errors: 400, 404, 422, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Look/update_look_certification
     */
    update_look_certification(args: UpdateLookCertificationArgs, options?: CallOptions): Call<Look>
  }
  /** The operations that `lookerts/4.0/lookml_model` has one by one. */
  readonly lookml_model: {
    /**
     * GET /lookml_models. Lists the models that the caller may see, each with the names of its explores. Models that
     * Looker brings itself need `include_internal` (API 4.0). Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/LookmlModel/all_lookml_models
     */
    all_lookml_models<Fields extends string>(
      args?: AllLookmlModelsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<LookmlModel[], Fields>>
    /**
     * POST /lookml_models. Creates a LookML model. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/LookmlModel/create_lookml_model
     */
    create_lookml_model(args: CreateLookmlModelArgs, options?: CallOptions): Call<LookmlModel>
    /**
     * DELETE /lookml_models/{lookml_model_name}. Deletes one LookML model. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/LookmlModel/delete_lookml_model
     */
    delete_lookml_model(args: DeleteLookmlModelArgs, options?: CallOptions): Call<void>
    /**
     * GET /lookml_models/{lookml_model_name}. Gets one LookML model. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/LookmlModel/lookml_model
     */
    lookml_model<Fields extends string>(
      args: LookmlModelArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<LookmlModel, Fields>>
    /**
     * GET /lookml_models/{lookml_model_name}/explores/{explore_name}. Gets one explore with its fields, joins and sets:
     * what a query of it can ask for. A whole explore is large, so ask for the `fields` you need, such as
     * `fields(dimensions(name,label))`. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/LookmlModel/lookml_model_explore
     */
    lookml_model_explore<Fields extends string>(
      args: LookmlModelExploreArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<LookmlModelExplore, Fields>>
    /**
     * PATCH /lookml_models/{lookml_model_name}. Updates one LookML model. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/LookmlModel/update_lookml_model
     */
    update_lookml_model(args: UpdateLookmlModelArgs, options?: CallOptions): Call<LookmlModel>
  }
  /** The operations that `lookerts/4.0/metadata` has one by one. */
  readonly metadata: {
    /**
     * GET /connections/{connection_name}/columns. Lists the columns of a connection. May take minutes. Errors: 400,
     * 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Metadata/connection_columns
     */
    connection_columns<Fields extends string>(
      args: ConnectionColumnsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<SchemaColumns[], Fields>>
    /**
     * POST /connections/{connection_name}/cost_estimate. Estimates the cost of a query on a connection. May take
     * minutes. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Metadata/connection_cost_estimate
     */
    connection_cost_estimate<Fields extends string>(
      args: ConnectionCostEstimateArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CostEstimate, Fields>>
    /**
     * GET /connections/{connection_name}/databases. Lists the databases of a connection. May take minutes. Errors: 400,
     * 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Metadata/connection_databases
     */
    connection_databases(args: ConnectionDatabasesArgs, options?: CallOptions): Call<string[]>
    /**
     * GET /connections/{connection_name}/features. Gets the features of a connection. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Metadata/connection_features
     */
    connection_features<Fields extends string>(
      args: ConnectionFeaturesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ConnectionFeatures, Fields>>
    /**
     * GET /connections/{connection_name}/schemas. Lists the schemas of a connection. May take minutes. Errors: 400,
     * 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Metadata/connection_schemas
     */
    connection_schemas<Fields extends string>(
      args: ConnectionSchemasArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Schema[], Fields>>
    /**
     * GET /connections/{connection_name}/search_columns. Searches the columns of a connection. May take minutes.
     * Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Metadata/connection_search_columns
     */
    connection_search_columns<Fields extends string>(
      args: ConnectionSearchColumnsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ColumnSearch[], Fields>>
    /**
     * GET /connections/{connection_name}/tables. Lists the tables of a connection. May take minutes. Errors: 400, 404,
     * 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Metadata/connection_tables
     */
    connection_tables<Fields extends string>(
      args: ConnectionTablesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<SchemaTables[], Fields>>
    /**
     * GET /models/{model_name}. Gets one model. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Metadata/get_model
     */
    get_model(args: GetModelArgs, options?: CallOptions): Call<Model>
    /**
     * GET /models/{model_name}/views/{view_name}/fields/{field_name}/suggestions. Gets suggestions for the values of a
     * field. May take minutes. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Metadata/model_fieldname_suggestions
     */
    model_fieldname_suggestions(args: ModelFieldnameSuggestionsArgs, options?: CallOptions): Call<ModelFieldSuggestions>
  }
  /** The operations that `lookerts/4.0/project` has one by one. */
  readonly project: {
    /**
     * GET /projects/{project_id}/git_branches. Lists all Git branches of a project. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/all_git_branches
     */
    all_git_branches(args: AllGitBranchesArgs, options?: CallOptions): Call<GitBranch[]>
    /**
     * GET /projects/{project_id}/git_connection_tests. Lists all Git connection tests of a project. Errors: 400, 404,
     * 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/all_git_connection_tests
     */
    all_git_connection_tests(args: AllGitConnectionTestsArgs, options?: CallOptions): Call<GitConnectionTest[]>
    /**
     * GET /projects/{project_id}/lookml_tests. Lists all LookML tests of a project. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/all_lookml_tests
     */
    all_lookml_tests(args: AllLookmlTestsArgs, options?: CallOptions): Call<LookmlTest[]>
    /**
     * GET /projects/{project_id}/files. Lists all files of a project. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/all_project_files
     */
    all_project_files<Fields extends string>(
      args: AllProjectFilesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ProjectFile[], Fields>>
    /**
     * GET /projects. Lists the LookML projects that the caller may see. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/all_projects
     */
    all_projects<Fields extends string>(
      args?: AllProjectsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Project[], Fields>>
    /**
     * POST /projects/{project_id}/async_deploy_ref_to_production. Starts to deploy a Git ref of a project to
     * production. Errors: 400, 404, 422, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/async_deploy_ref_to_production
     */
    async_deploy_ref_to_production(
      args: AsyncDeployRefToProductionArgs,
      options?: CallOptions
    ): Call<AsyncDeployResponse>
    /**
     * GET /projects/{project_id}/deploy_status/{deployment_id}. Gets the status of a deployment of a project. Errors:
     * 400, 404, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/async_deploy_status
     */
    async_deploy_status(args: AsyncDeployStatusArgs, options?: CallOptions): Call<DeployStatusResponse>
    /**
     * POST /projects/{project_id}/ci/run. Creates a CI run of a project. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/create_ci_run
     * @deprecated
     */
    create_ci_run<Fields extends string>(
      args: CreateCiRunArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CreateCIRunResponse, Fields>>
    /**
     * POST /projects/{project_id}/continuous_integration/runs. Creates a continuous integration run of a project.
     * Status 201 comes without a value. Errors: 400, 404, 409, 422, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/create_continuous_integration_run
     */
    create_continuous_integration_run<Fields extends string>(
      args: CreateContinuousIntegrationRunArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CIRun | undefined, Fields>>
    /**
     * POST /projects/{project_id}/git_branch. Creates a Git branch of a project. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/create_git_branch
     */
    create_git_branch(args: CreateGitBranchArgs, options?: CallOptions): Call<GitBranch>
    /**
     * POST /projects/{project_id}/git/deploy_key. Creates a Git deploy key of a project. Errors: 400, 404, 409, 422,
     * 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/create_git_deploy_key
     */
    create_git_deploy_key(args: CreateGitDeployKeyArgs, options?: CallOptions): Call<string>
    /**
     * POST /projects/{project_id}/git_diagnostic_report. Creates a Git diagnostic report of a project. Errors: 400,
     * 404, 409, 422, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/create_git_diagnostic_report
     */
    create_git_diagnostic_report(args: CreateGitDiagnosticReportArgs, options?: CallOptions): Call<GitDiagnosticReport>
    /**
     * POST /projects. Creates a project. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/create_project
     */
    create_project(args: CreateProjectArgs, options?: CallOptions): Call<Project>
    /**
     * DELETE /projects/{project_id}/git_branch/{branch_name}. Deletes one Git branch of a project. Errors: 400, 404,
     * 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/delete_git_branch
     */
    delete_git_branch(args: DeleteGitBranchArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /projects/{root_project_id}/credential/{credential_id}. Deletes one repository credential of a project.
     * Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/delete_repository_credential
     */
    delete_repository_credential(args: DeleteRepositoryCredentialArgs, options?: CallOptions): Call<void>
    /**
     * POST /projects/{project_id}/deploy_ref_to_production. Deploys a Git ref of a project to production. Status 204
     * comes without a value. May take minutes. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/deploy_ref_to_production
     */
    deploy_ref_to_production(args: DeployRefToProductionArgs, options?: CallOptions): Call<string | undefined>
    /**
     * POST /projects/{project_id}/deploy_to_production. Deploys the state of the project's Git remote to production.
     * The session must be in the workspace `dev`. Status 204 comes without a value. May take minutes. Errors: 400, 404,
     * 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/deploy_to_production
     */
    deploy_to_production(args: DeployToProductionArgs, options?: CallOptions): Call<string | undefined>
    /**
     * GET /projects/{project_id}/git_branch/{branch_name}. Finds one Git branch of a project. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/find_git_branch
     */
    find_git_branch(args: FindGitBranchArgs, options?: CallOptions): Call<GitBranch>
    /**
     * GET /projects/{root_project_id}/credentials. Lists all repository credentials of a project. Errors: 400, 404,
     * 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/get_all_repository_credentials
     */
    get_all_repository_credentials(
      args: GetAllRepositoryCredentialsArgs,
      options?: CallOptions
    ): Call<RepositoryCredential[]>
    /**
     * GET /projects/{project_id}/ci/runs/{run_id}. Gets one CI run of a project. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/get_ci_run
     * @deprecated
     */
    get_ci_run<Fields extends string>(
      args: GetCiRunArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ProjectRun, Fields>>
    /**
     * GET /projects/{project_id}/continuous_integration/runs/{run_id}. Gets one continuous integration run of a
     * project. Errors: 400, 404, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/get_continuous_integration_run
     */
    get_continuous_integration_run<Fields extends string>(
      args: GetContinuousIntegrationRunArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CIRun, Fields>>
    /**
     * GET /projects/{project_id}/git_diagnostic_report/{report_id}. Gets one Git diagnostic report of a project.
     * Errors: 400, 404, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/get_git_diagnostic_report
     */
    get_git_diagnostic_report(args: GetGitDiagnosticReportArgs, options?: CallOptions): Call<GitDiagnosticReport>
    /**
     * GET /projects/{project_id}/git_branch. Gets the Git branch that the project is on, in the workspace of the
     * session. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/git_branch
     */
    git_branch(args: GitBranchArgs, options?: CallOptions): Call<GitBranch>
    /**
     * GET /projects/{project_id}/git/deploy_key. Gets the Git deploy key of a project. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/git_deploy_key
     */
    git_deploy_key(args: GitDeployKeyArgs, options?: CallOptions): Call<string>
    /**
     * POST /projects/{project_id}/manifest/lock_all. Locks the imports in the manifest of a project. Status 204 comes
     * without a value. May take minutes. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/lock_all
     */
    lock_all(args: LockAllArgs, options?: CallOptions): Call<string | undefined>
    /**
     * GET /projects/{project_id}/manifest. Gets the manifest of a project. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/manifest
     */
    manifest(args: ManifestArgs, options?: CallOptions): Call<Manifest>
    /**
     * GET /projects/{project_id}. Gets one project. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/project
     */
    project<Fields extends string>(args: ProjectArgs<Fields>, options?: CallOptions): Call<Picked<Project, Fields>>
    /**
     * GET /projects/{project_id}/files/file. Gets one file of a project. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/project_file
     */
    project_file<Fields extends string>(
      args: ProjectFileArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ProjectFile, Fields>>
    /**
     * GET /projects/{project_id}/validate. Gets the validation results of a project. Status 204 comes without a value.
     * Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/project_validation_results
     */
    project_validation_results<Fields extends string>(
      args: ProjectValidationResultsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ProjectValidationCache | undefined, Fields>>
    /**
     * GET /projects/{project_id}/current_workspace. Gets the workspace of a project. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/project_workspace
     */
    project_workspace<Fields extends string>(
      args: ProjectWorkspaceArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ProjectWorkspace, Fields>>
    /**
     * POST /projects/{project_id}/git_diagnostic_report/{report_id}/repair. Repairs one Git diagnostic report. Errors:
     * 400, 404, 409, 422, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/repair_git_diagnostic_report
     */
    repair_git_diagnostic_report(args: RepairGitDiagnosticReportArgs, options?: CallOptions): Call<GitDiagnosticReport>
    /**
     * POST /projects/{project_id}/reset_to_production. Resets a project to its production version. Status 204 comes
     * without a value. May take minutes. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/reset_project_to_production
     */
    reset_project_to_production(args: ResetProjectToProductionArgs, options?: CallOptions): Call<string | undefined>
    /**
     * POST /projects/{project_id}/reset_to_remote. Resets a project to its remote repository. Status 204 comes without
     * a value. May take minutes. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/reset_project_to_remote
     */
    reset_project_to_remote(args: ResetProjectToRemoteArgs, options?: CallOptions): Call<string | undefined>
    /**
     * GET /projects/{project_id}/git_connection_tests/{test_id}. Runs one Git connection test of a project. May take
     * minutes. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/run_git_connection_test
     */
    run_git_connection_test(args: RunGitConnectionTestArgs, options?: CallOptions): Call<GitConnectionTestResult>
    /**
     * GET /projects/{project_id}/lookml_tests/run. Runs the LookML tests of a project, all or those of a file, a model
     * or a name, and lists their results. May take minutes. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/run_lookml_test
     */
    run_lookml_test(args: RunLookmlTestArgs, options?: CallOptions): Call<LookmlTestResult[]>
    /**
     * POST /projects/{project_id}/tag. Tags a Git commit of a project. Status 204 comes without a value. Errors: 400,
     * 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/tag_ref
     */
    tag_ref(args: TagRefArgs, options?: CallOptions): Call<Project | undefined>
    /**
     * PUT /projects/{project_id}/git_branch. Checks out another Git branch of a project, or moves the branch to a
     * `ref`: what was not committed is lost then. The session must be in the workspace `dev`. Errors: 400, 404, 422,
     * 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/update_git_branch
     */
    update_git_branch(args: UpdateGitBranchArgs, options?: CallOptions): Call<GitBranch>
    /**
     * PATCH /projects/{project_id}. Updates one project. Errors: 400, 404, 409, 422, 429, 500.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/update_project
     */
    update_project<Fields extends string>(
      args: UpdateProjectArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Project, Fields>>
    /**
     * PUT /projects/{root_project_id}/credential/{credential_id}. Updates one repository credential of a project.
     * Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/update_repository_credential
     */
    update_repository_credential(
      args: UpdateRepositoryCredentialArgs,
      options?: CallOptions
    ): Call<RepositoryCredential>
    /**
     * POST /projects/{project_id}/validate. Checks the LookML of a project, in the workspace of the session, and lists
     * the errors. May take minutes. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Project/validate_project
     */
    validate_project<Fields extends string>(
      args: ValidateProjectArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ProjectValidation, Fields>>
  }
  /** The operations that `lookerts/4.0/query` has one by one. */
  readonly query: {
    /**
     * GET /running_queries. Lists the queries that run now. Errors: 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/all_running_queries
     */
    all_running_queries(args?: undefined, options?: CallOptions): Call<RunningQueries[]>
    /**
     * POST /merge_queries. Stores a merge of the results of several queries. The same merge gets the same id. Errors:
     * 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/create_merge_query
     */
    create_merge_query<Fields extends string>(
      args?: CreateMergeQueryArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<MergeQuery, Fields>>
    /**
     * POST /queries. Stores a query to run it later or to link to it; runs nothing. Queries never change: the same
     * query gets the same id. `limit` is a text; sorts read `view.field desc 0`. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/create_query
     */
    create_query<Fields extends string>(
      args: CreateQueryArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Query, Fields>>
    /**
     * POST /query_tasks. Starts to run a stored query in the background. Ask `query_task` or `query_task_multi_results`
     * how it is going, and fetch with `query_task_results`; results are kept for a while only. Errors: 400, 404, 409,
     * 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/create_query_task
     */
    create_query_task<Fields extends string>(
      args: CreateQueryTaskArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<QueryTask, Fields>>
    /**
     * POST /sql_queries. Stores SQL to run on a connection, or on the connection of a model, and gives its `slug`; runs
     * nothing. Needs the right to use SQL Runner. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/create_sql_query
     */
    create_sql_query(args: CreateSqlQueryArgs, options?: CallOptions): Call<SqlQuery>
    /**
     * DELETE /running_queries/{query_task_id}. Stops one running query. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/kill_query
     */
    kill_query(args: KillQueryArgs, options?: CallOptions): Call<void>
    /**
     * GET /merge_queries/{merge_query_id}. Gets one merge query. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/merge_query
     */
    merge_query<Fields extends string>(
      args: MergeQueryArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<MergeQuery, Fields>>
    /**
     * GET /queries/{query_id}. Gets one stored query. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/query
     */
    query<Fields extends string>(args: QueryArgs<Fields>, options?: CallOptions): Call<Picked<Query, Fields>>
    /**
     * GET /queries/slug/{slug}. Gets the query of a slug: the short one at the end of a shared address, or its
     * `client_id`. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/query_for_slug
     */
    query_for_slug<Fields extends string>(
      args: QueryForSlugArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Query, Fields>>
    /**
     * GET /query_tasks/{query_task_id}. Gets the state of a query that runs in the background: `added`, `running`,
     * `complete`, `error`, `expired`, `missing` or `killed`. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/query_task
     */
    query_task<Fields extends string>(
      args: QueryTaskArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<QueryTask, Fields>>
    /**
     * GET /query_tasks/multi_results. Gets the state of several background queries by id, and the data of those that
     * are done. May take minutes. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/query_task_multi_results
     */
    query_task_multi_results(args: QueryTaskMultiResultsArgs, options?: CallOptions): Call<Record<string, unknown>>
    /**
     * GET /query_tasks/{query_task_id}/results. Gets the results of a query that runs in the background, in the format
     * that its task was made with. Status 202 (204 before API 4.0) says that it still runs, 404 that there is no such
     * task any more. Answers application/json or text. May take minutes. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/query_task_results
     */
    query_task_results(args: QueryTaskResultsArgs, options?: CallOptions): Call<unknown>
    /**
     * POST /queries/run/{result_format}. Runs a query that is given in the body and gives its rows in the format that
     * is asked for. Nothing needs to be stored before. A database error answers 400, in `json_detail` 200 with
     * `errors`. May take minutes. Errors: 400, 403, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/run_inline_query
     */
    run_inline_query<Row = never, Format extends ResultFormat = DefaultFormat<Row>>(
      args: RunInlineQueryArgs<Format>,
      options?: CallOptions
    ): Call<ResultOf<Format, Row>>
    /**
     * GET /queries/{query_id}/run/{result_format}. Runs a stored query and gives its rows in the format that is asked
     * for. `limit` goes before the query's own. May take minutes. Errors: 400, 403, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/run_query
     */
    run_query<Row = never, Format extends ResultFormat = DefaultFormat<Row>>(
      args: RunQueryArgs<Format>,
      options?: CallOptions
    ): Call<ResultOf<Format, Row>>
    /**
     * POST /sql_queries/{slug}/run/{result_format}. Runs stored SQL by its slug and gives its rows in the format that
     * is asked for. The SQL may change data, so it is not sent again when no answer came. May take minutes. Errors:
     * 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/run_sql_query
     */
    run_sql_query<Row = never, Format extends ResultFormat = DefaultFormat<Row>>(
      args: RunSqlQueryArgs<Format>,
      options?: CallOptions
    ): Call<ResultOf<Format, Row>>
    /**
     * GET /queries/models/{model_name}/views/{view_name}/run/{result_format}. Runs a query that the address describes:
     * the names of its fields, filters and sorts go into the query string. May take minutes. Errors: 400, 404, 422,
     * 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/run_url_encoded_query
     */
    run_url_encoded_query<Row = never, Format extends ResultFormat = DefaultFormat<Row>>(
      args: RunUrlEncodedQueryArgs<Format>,
      options?: CallOptions
    ): Call<ResultOf<Format, Row>>
    /**
     * GET /sql_queries/{slug}. Gets one stored SQL query by its slug. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Query/sql_query
     */
    sql_query(args: SqlQueryArgs, options?: CallOptions): Call<SqlQuery>
  }
  /** The operations that `lookerts/4.0/render_task` has one by one. */
  readonly render_task: {
    /**
     * POST /render_tasks/dashboard_elements/{dashboard_element_id}/{result_format}. Starts to render one dashboard
     * element. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/RenderTask/create_dashboard_element_render_task
     */
    create_dashboard_element_render_task<Fields extends string>(
      args: CreateDashboardElementRenderTaskArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<RenderTask, Fields>>
    /**
     * POST /render_tasks/dashboards/{dashboard_id}/{result_format}. Starts to render a dashboard as `pdf`, `png` or
     * `jpg`, `width` by `height` pixels. Ask `render_task` until its status is `success`, then fetch with
     * `render_task_results`. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/RenderTask/create_dashboard_render_task
     */
    create_dashboard_render_task<Fields extends string>(
      args: CreateDashboardRenderTaskArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<RenderTask, Fields>>
    /**
     * POST /render_tasks/looks/{look_id}/{result_format}. Starts to render a look as `png` or `jpg`, `width` by
     * `height` pixels. Ask `render_task` until its status is `success`, then fetch with `render_task_results`. Errors:
     * 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/RenderTask/create_look_render_task
     */
    create_look_render_task<Fields extends string>(
      args: CreateLookRenderTaskArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<RenderTask, Fields>>
    /**
     * POST /render_tasks/queries/{query_id}/{result_format}. Starts to render a query as `png` or `jpg`, `width` by
     * `height` pixels. Ask `render_task` until its status is `success`, then fetch with `render_task_results`. Errors:
     * 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/RenderTask/create_query_render_task
     */
    create_query_render_task<Fields extends string>(
      args: CreateQueryRenderTaskArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<RenderTask, Fields>>
    /**
     * GET /render_tasks/{render_task_id}. Gets the state of a rendering: `enqueued_for_query`, `querying`,
     * `enqueued_for_render`, `rendering`, `success` or `failure`. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/RenderTask/render_task
     */
    render_task<Fields extends string>(
      args: RenderTaskArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<RenderTask, Fields>>
    /**
     * GET /render_tasks/{render_task_id}/results. Gets the picture or document that was rendered, as bytes. Ask
     * `render_task` first: while it is being made there is no value, and `retry-after` says when to come again. Answers
     * application/pdf, image/jpeg or image/png. Status 202 comes without a value. May take minutes. Errors: 400, 404,
     * 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/RenderTask/render_task_results
     */
    render_task_results(args: RenderTaskResultsArgs, options?: CallOptions): Call<Uint8Array | undefined>
  }
  /** The operations that `lookerts/4.0/report` has one by one. */
  readonly report: {
    /**
     * GET /reports/search. Searches reports. Errors: 400, 404, 429. Alpha.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Report/search_reports
     */
    search_reports<Fields extends string>(
      args?: SearchReportsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Report[], Fields>>
  }
  /** The operations that `lookerts/4.0/role` has one by one. */
  readonly role: {
    /**
     * GET /model_sets. Lists all model sets. Errors: 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/all_model_sets
     */
    all_model_sets<Fields extends string>(
      args?: AllModelSetsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ModelSet[], Fields>>
    /**
     * GET /permission_sets. Lists all permission sets. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/all_permission_sets
     */
    all_permission_sets<Fields extends string>(
      args?: AllPermissionSetsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<PermissionSet[], Fields>>
    /**
     * GET /permissions. Lists all permissions. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/all_permissions
     */
    all_permissions(args?: undefined, options?: CallOptions): Call<Permission[]>
    /**
     * GET /roles. Lists all roles. A role is a permission set, which says what its users may do, and a model set, which
     * says with which models. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/all_roles
     */
    all_roles<Fields extends string>(args?: AllRolesArgs<Fields>, options?: CallOptions): Call<Picked<Role[], Fields>>
    /**
     * POST /model_sets. Creates a model set. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/create_model_set
     */
    create_model_set(args: CreateModelSetArgs, options?: CallOptions): Call<ModelSet>
    /**
     * POST /permission_sets. Creates a permission set. Errors: 400, 404, 405, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/create_permission_set
     */
    create_permission_set(args: CreatePermissionSetArgs, options?: CallOptions): Call<PermissionSet>
    /**
     * POST /roles. Creates a role of a permission set and a model set. Errors: 400, 404, 405, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/create_role
     */
    create_role(args: CreateRoleArgs, options?: CallOptions): Call<Role>
    /**
     * DELETE /model_sets/{model_set_id}. Deletes one model set. Errors: 400, 404, 405, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/delete_model_set
     */
    delete_model_set(args: DeleteModelSetArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /permission_sets/{permission_set_id}. Deletes one permission set. Errors: 400, 404, 405, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/delete_permission_set
     */
    delete_permission_set(args: DeletePermissionSetArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /roles/{role_id}. Deletes one role. Errors: 400, 404, 405, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/delete_role
     */
    delete_role(args: DeleteRoleArgs, options?: CallOptions): Call<void>
    /**
     * GET /model_sets/{model_set_id}. Gets one model set. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/model_set
     */
    model_set<Fields extends string>(args: ModelSetArgs<Fields>, options?: CallOptions): Call<Picked<ModelSet, Fields>>
    /**
     * GET /permission_sets/{permission_set_id}. Gets one permission set. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/permission_set
     */
    permission_set<Fields extends string>(
      args: PermissionSetArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<PermissionSet, Fields>>
    /**
     * GET /roles/{role_id}. Gets one role. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/role
     */
    role(args: RoleArgs, options?: CallOptions): Call<Role>
    /**
     * GET /roles/{role_id}/groups. Lists the groups that have a role. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/role_groups
     */
    role_groups<Fields extends string>(
      args: RoleGroupsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Group[], Fields>>
    /**
     * GET /roles/{role_id}/users. Lists the users that have a role, those by group too unless `direct_association_only`
     * is set. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/role_users
     */
    role_users<Fields extends string>(args: RoleUsersArgs<Fields>, options?: CallOptions): Call<Picked<User[], Fields>>
    /**
     * GET /model_sets/search. Searches model sets. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/search_model_sets
     */
    search_model_sets<Fields extends string>(
      args?: SearchModelSetsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ModelSet[], Fields>>
    /**
     * GET /permission_sets/search. Searches permission sets. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/search_permission_sets
     */
    search_permission_sets<Fields extends string>(
      args?: SearchPermissionSetsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<PermissionSet[], Fields>>
    /**
     * GET /roles/search. Searches roles. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/search_roles
     */
    search_roles<Fields extends string>(
      args?: SearchRolesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Role[], Fields>>
    /**
     * GET /roles/search/with_user_count. Searches roles with the number of their users. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/search_roles_with_user_count
     */
    search_roles_with_user_count<Fields extends string>(
      args?: SearchRolesWithUserCountArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<RoleSearch[], Fields>>
    /**
     * PUT /roles/{role_id}/groups. Replaces the groups that have a role, and lists them. Groups that are not sent lose
     * it. Errors: 400, 403, 404, 405, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/set_role_groups
     */
    set_role_groups(args: SetRoleGroupsArgs, options?: CallOptions): Call<Group[]>
    /**
     * PUT /roles/{role_id}/users. Replaces the users that have a role directly, and lists them. Users that are not sent
     * lose it. Errors: 400, 403, 404, 405, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/set_role_users
     */
    set_role_users(args: SetRoleUsersArgs, options?: CallOptions): Call<User[]>
    /**
     * PATCH /model_sets/{model_set_id}. Updates one model set. Errors: 400, 403, 404, 405, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/update_model_set
     */
    update_model_set(args: UpdateModelSetArgs, options?: CallOptions): Call<ModelSet>
    /**
     * PATCH /permission_sets/{permission_set_id}. Updates one permission set. Errors: 400, 404, 405, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/update_permission_set
     */
    update_permission_set(args: UpdatePermissionSetArgs, options?: CallOptions): Call<PermissionSet>
    /**
     * PATCH /roles/{role_id}. Updates one role. Errors: 400, 404, 405, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Role/update_role
     */
    update_role(args: UpdateRoleArgs, options?: CallOptions): Call<Role>
  }
  /** The operations that `lookerts/4.0/scheduled_plan` has one by one. */
  readonly scheduled_plan: {
    /**
     * GET /scheduled_plans. Lists the schedules of the caller or of a user. `all_users` (from API 3.1 on) lists
     * everybody's and needs the permission `see_schedules`. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ScheduledPlan/all_scheduled_plans
     */
    all_scheduled_plans<Fields extends string>(
      args?: AllScheduledPlansArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ScheduledPlan[], Fields>>
    /**
     * POST /scheduled_plans. Creates a schedule: a name, one of look, dashboard, LookML dashboard or query, a `crontab`
     * or `datagroup`, and at least one destination. It belongs to the caller unless an administrator sets `user_id`.
     * Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ScheduledPlan/create_scheduled_plan
     */
    create_scheduled_plan(args: CreateScheduledPlanArgs, options?: CallOptions): Call<ScheduledPlan>
    /**
     * DELETE /scheduled_plans/{scheduled_plan_id}. Deletes one scheduled plan. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ScheduledPlan/delete_scheduled_plan
     */
    delete_scheduled_plan(args: DeleteScheduledPlanArgs, options?: CallOptions): Call<void>
    /**
     * GET /scheduled_plans/{scheduled_plan_id}. Gets one scheduled plan. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ScheduledPlan/scheduled_plan
     */
    scheduled_plan<Fields extends string>(
      args: ScheduledPlanArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ScheduledPlan, Fields>>
    /**
     * POST /scheduled_plans/run_once. Runs a scheduled plan that is given in the body, now and once. It needs a name,
     * what to send and at least one destination; the plan is not kept. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ScheduledPlan/scheduled_plan_run_once
     */
    scheduled_plan_run_once(args: ScheduledPlanRunOnceArgs, options?: CallOptions): Call<ScheduledPlan>
    /**
     * POST /scheduled_plans/{scheduled_plan_id}/run_once. Runs a stored scheduled plan now and once. What the body
     * holds is changed for this run. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ScheduledPlan/scheduled_plan_run_once_by_id
     */
    scheduled_plan_run_once_by_id(args: ScheduledPlanRunOnceByIdArgs, options?: CallOptions): Call<ScheduledPlan>
    /**
     * GET /scheduled_plans/dashboard/{dashboard_id}. Lists the scheduled plans of a dashboard. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ScheduledPlan/scheduled_plans_for_dashboard
     */
    scheduled_plans_for_dashboard<Fields extends string>(
      args: ScheduledPlansForDashboardArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ScheduledPlan[], Fields>>
    /**
     * GET /scheduled_plans/look/{look_id}. Lists the scheduled plans of a look. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ScheduledPlan/scheduled_plans_for_look
     */
    scheduled_plans_for_look<Fields extends string>(
      args: ScheduledPlansForLookArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ScheduledPlan[], Fields>>
    /**
     * GET /scheduled_plans/lookml_dashboard/{lookml_dashboard_id}. Lists the scheduled plans of a LookML dashboard.
     * Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ScheduledPlan/scheduled_plans_for_lookml_dashboard
     */
    scheduled_plans_for_lookml_dashboard<Fields extends string>(
      args: ScheduledPlansForLookmlDashboardArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ScheduledPlan[], Fields>>
    /**
     * GET /scheduled_plans/space/{space_id}. Lists the scheduled plans of a space. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ScheduledPlan/scheduled_plans_for_space
     */
    scheduled_plans_for_space<Fields extends string>(
      args: ScheduledPlansForSpaceArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ScheduledPlan[], Fields>>
    /**
     * GET /scheduled_plans/search. Searches scheduled plans. Errors: 400, 404, 422, 429. Alpha.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ScheduledPlan/search_scheduled_plans
     */
    search_scheduled_plans<Fields extends string>(
      args?: SearchScheduledPlansArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ScheduledPlan[], Fields>>
    /**
     * PATCH /scheduled_plans/{scheduled_plan_id}. Updates one scheduled plan. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/ScheduledPlan/update_scheduled_plan
     */
    update_scheduled_plan(args: UpdateScheduledPlanArgs, options?: CallOptions): Call<ScheduledPlan>
  }
  /** The operations that `lookerts/4.0/self_service` has one by one. */
  readonly self_service: {
    /**
     * GET /self_service_models/allowed_connections. Lists the connections that self-service models may use. Errors:
     * 400, 403, 404, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/SelfService/get_self_service_model_allowed_connections
     */
    get_self_service_model_allowed_connections(
      args?: GetSelfServiceModelAllowedConnectionsArgs,
      options?: CallOptions
    ): Call<string[]>
    /**
     * GET /self_service_models/{model_name}/lookml. Gets the LookML of a self-service model. Errors: 400, 404, 429.
     * Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/SelfService/get_self_service_model_lookml
     */
    get_self_service_model_lookml(args: GetSelfServiceModelLookmlArgs, options?: CallOptions): Call<string>
    /**
     * PATCH /self_service_models/{model_name}/certification. Updates the certification of the explore of a self-service
     * model. Errors: 400, 403, 404, 409, 422, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/SelfService/update_self_service_explore_certification
     */
    update_self_service_explore_certification(
      args: UpdateSelfServiceExploreCertificationArgs,
      options?: CallOptions
    ): Call<Certification>
  }
  /** The operations that `lookerts/4.0/session` has one by one. */
  readonly session: {
    /**
     * GET /session. Gets the workspace of the access token, and under `login_user` the user who is really there:
     * `sudo_user_id`. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Session/session
     */
    session(args?: undefined, options?: CallOptions): Call<ApiSession>
    /**
     * PATCH /session. Moves the access token to another workspace: `dev` or `production`, where every token begins.
     * Queries, models and projects are read from there. It holds for this token alone, and needs the permission
     * `develop` for `dev`. A session remembers it for the tokens to come. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Session/update_session
     */
    update_session(args: UpdateSessionArgs, options?: CallOptions): Call<ApiSession>
  }
  /** The operations that `lookerts/4.0/sql_interface_query` has one by one. */
  readonly sql_interface_query: {
    /**
     * POST /sql_interface_queries. Creates an SQL interface query. Errors: 400, 403, 404, 409, 422, 429, 500. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/SqlInterfaceQuery/create_sql_interface_query
     */
    create_sql_interface_query(args: CreateSqlInterfaceQueryArgs, options?: CallOptions): Call<SqlInterfaceQuery>
    /**
     * GET /sql_interface_queries/{query_id}/run/{result_format}. Runs one SQL interface query. May take minutes.
     * Errors: 400, 403, 404, 422, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/SqlInterfaceQuery/run_sql_interface_query
     */
    run_sql_interface_query<Row = never, Format extends ResultFormat = DefaultFormat<Row>>(
      args: RunSqlInterfaceQueryArgs<Format>,
      options?: CallOptions
    ): Call<ResultOf<Format, Row>>
    /**
     * GET /sql_interface_queries/metadata. Gets the SQL interface metadata. Errors: 400, 403, 404, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/SqlInterfaceQuery/sql_interface_metadata
     */
    sql_interface_metadata(args?: SqlInterfaceMetadataArgs, options?: CallOptions): Call<SqlInterfaceQueryMetadata>
  }
  /** The operations that `lookerts/4.0/theme` has one by one. */
  readonly theme: {
    /**
     * GET /themes/active. Lists the active themes. Errors: 400, 403, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Theme/active_themes
     */
    active_themes<Fields extends string>(
      args?: ActiveThemesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Theme[], Fields>>
    /**
     * GET /themes. Lists all themes. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Theme/all_themes
     */
    all_themes<Fields extends string>(
      args?: AllThemesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Theme[], Fields>>
    /**
     * POST /themes. Creates a theme. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Theme/create_theme
     */
    create_theme(args: CreateThemeArgs, options?: CallOptions): Call<Theme>
    /**
     * GET /themes/default. Gets the default theme. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Theme/default_theme
     * @deprecated
     */
    default_theme(args?: DefaultThemeArgs, options?: CallOptions): Call<Theme>
    /**
     * GET /themes/default_theme. Gets the default theme of one type. Errors: 400, 404, 422, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Theme/default_theme_by_type
     */
    default_theme_by_type(args: DefaultThemeByTypeArgs, options?: CallOptions): Call<Theme>
    /**
     * DELETE /themes/{theme_id}. Deletes one theme. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Theme/delete_theme
     */
    delete_theme(args: DeleteThemeArgs, options?: CallOptions): Call<void>
    /**
     * GET /themes/search. Searches themes. Errors: 400, 403, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Theme/search_themes
     */
    search_themes<Fields extends string>(
      args?: SearchThemesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Theme[], Fields>>
    /**
     * PUT /themes/default. Sets the default theme. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Theme/set_default_theme
     * @deprecated
     */
    set_default_theme(args: SetDefaultThemeArgs, options?: CallOptions): Call<Theme>
    /**
     * PUT /themes/default_theme. Sets the default theme of one type. Errors: 400, 403, 404, 422, 429. Beta.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Theme/set_default_theme_by_type
     */
    set_default_theme_by_type(args: SetDefaultThemeByTypeArgs, options?: CallOptions): Call<Theme>
    /**
     * GET /themes/{theme_id}. Gets one theme. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Theme/theme
     */
    theme<Fields extends string>(args: ThemeArgs<Fields>, options?: CallOptions): Call<Picked<Theme, Fields>>
    /**
     * GET /themes/theme_or_default. Gets the theme of a name, or else the default theme. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Theme/theme_or_default
     */
    theme_or_default(args: ThemeOrDefaultArgs, options?: CallOptions): Call<Theme>
    /**
     * PATCH /themes/{theme_id}. Updates one theme. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Theme/update_theme
     */
    update_theme(args: UpdateThemeArgs, options?: CallOptions): Call<Theme>
    /**
     * POST /themes/validate. Validates a theme that is given in the body. Status 204 comes without a value. Errors:
     * 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Theme/validate_theme
     */
    validate_theme(args: ValidateThemeArgs, options?: CallOptions): Call<ValidationError | undefined>
  }
  /** The operations that `lookerts/4.0/user` has one by one. */
  readonly user: {
    /**
     * GET /users/{user_id}/credentials_api3. Lists the API keys of a user, without their secrets. Errors: 400, 403,
     * 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/all_user_credentials_api3s
     */
    all_user_credentials_api3s<Fields extends string>(
      args: AllUserCredentialsApi3sArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsApi3[], Fields>>
    /**
     * GET /users/{user_id}/credentials_embed. Lists all embed logins of a user. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/all_user_credentials_embeds
     */
    all_user_credentials_embeds<Fields extends string>(
      args: AllUserCredentialsEmbedsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsEmbed[], Fields>>
    /**
     * GET /users/{user_id}/sessions. Lists all sessions of a user. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/all_user_sessions
     */
    all_user_sessions<Fields extends string>(
      args: AllUserSessionsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Session[], Fields>>
    /**
     * GET /users. Lists all users, disabled ones too. Ask for the `fields` you need: a whole user is large. Errors:
     * 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/all_users
     */
    all_users<Fields extends string>(args?: AllUsersArgs<Fields>, options?: CallOptions): Call<Picked<User[], Fields>>
    /**
     * POST /users/embed_user. Creates an embed user for an external id. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/create_embed_user
     */
    create_embed_user(args: CreateEmbedUserArgs, options?: CallOptions): Call<UserPublic>
    /**
     * POST /users/service_accounts. Creates a service account. Errors: 400, 403, 404, 422, 429. Alpha.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/create_service_account
     */
    create_service_account<Fields extends string>(
      args: CreateServiceAccountArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ServiceAccount, Fields>>
    /**
     * POST /users. Creates a user, who cannot log in before credentials are added: see `create_user_credentials_email`.
     * Read-only fields are ignored. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/create_user
     */
    create_user<Fields extends string>(args?: CreateUserArgs<Fields>, options?: CallOptions): Call<Picked<User, Fields>>
    /**
     * POST /users/{user_id}/credentials_api3. Makes an API key for a user. From API 4.0 on the answer holds
     * `client_secret`, this once: no other operation tells it. Errors: 400, 403, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/create_user_credentials_api3
     */
    create_user_credentials_api3<Fields extends string>(
      args: CreateUserCredentialsApi3Args<Fields>,
      options?: CallOptions
    ): Call<Picked<CreateCredentialsApi3, Fields>>
    /**
     * POST /users/{user_id}/credentials_email. Gives a user a login by email. An address belongs to one user at a time.
     * Errors: 400, 403, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/create_user_credentials_email
     */
    create_user_credentials_email<Fields extends string>(
      args: CreateUserCredentialsEmailArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsEmail, Fields>>
    /**
     * POST /users/{user_id}/credentials_email/password_reset. Creates a password reset token for the email login of a
     * user. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/create_user_credentials_email_password_reset
     */
    create_user_credentials_email_password_reset<Fields extends string>(
      args: CreateUserCredentialsEmailPasswordResetArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsEmail, Fields>>
    /**
     * POST /users/{user_id}/credentials_totp. Creates a two-factor login of a user. Errors: 400, 403, 404, 409, 422,
     * 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/create_user_credentials_totp
     */
    create_user_credentials_totp<Fields extends string>(
      args: CreateUserCredentialsTotpArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsTotp, Fields>>
    /**
     * DELETE /users/service_accounts/{user_id}. Deletes one service account. Errors: 400, 403, 404, 429. Alpha.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/delete_service_account
     */
    delete_service_account(args: DeleteServiceAccountArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /users/{user_id}. Deletes a user for good. The content goes to the trash, the schedules are deleted.
     * Nobody can delete themselves, and the last administrator stays. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/delete_user
     */
    delete_user(args: DeleteUserArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /users/{user_id}/attribute_values/{user_attribute_id}. Deletes the value that a user has for a user
     * attribute. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/delete_user_attribute_user_value
     */
    delete_user_attribute_user_value(args: DeleteUserAttributeUserValueArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /users/{user_id}/credentials_api3/{credentials_api3_id}. Deletes one API key of a user. Errors: 400, 403,
     * 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/delete_user_credentials_api3
     */
    delete_user_credentials_api3(args: DeleteUserCredentialsApi3Args, options?: CallOptions): Call<void>
    /**
     * DELETE /users/{user_id}/credentials_email. Deletes the email login of a user. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/delete_user_credentials_email
     */
    delete_user_credentials_email(args: DeleteUserCredentialsEmailArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /users/{user_id}/credentials_embed/{credentials_embed_id}. Deletes one embed login of a user. Errors: 400,
     * 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/delete_user_credentials_embed
     */
    delete_user_credentials_embed(args: DeleteUserCredentialsEmbedArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /users/{user_id}/credentials_google. Deletes the Google login of a user. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/delete_user_credentials_google
     */
    delete_user_credentials_google(args: DeleteUserCredentialsGoogleArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /users/{user_id}/credentials_ldap. Deletes the LDAP login of a user. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/delete_user_credentials_ldap
     */
    delete_user_credentials_ldap(args: DeleteUserCredentialsLdapArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /users/{user_id}/credentials_looker_openid. Deletes the Looker OpenID login of a user. Errors: 400, 403,
     * 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/delete_user_credentials_looker_openid
     */
    delete_user_credentials_looker_openid(
      args: DeleteUserCredentialsLookerOpenidArgs,
      options?: CallOptions
    ): Call<void>
    /**
     * DELETE /users/{user_id}/credentials_oidc. Deletes the OpenID Connect login of a user. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/delete_user_credentials_oidc
     */
    delete_user_credentials_oidc(args: DeleteUserCredentialsOidcArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /users/{user_id}/credentials_saml. Deletes the SAML login of a user. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/delete_user_credentials_saml
     */
    delete_user_credentials_saml(args: DeleteUserCredentialsSamlArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /users/{user_id}/credentials_totp. Deletes the two-factor login of a user. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/delete_user_credentials_totp
     */
    delete_user_credentials_totp(args: DeleteUserCredentialsTotpArgs, options?: CallOptions): Call<void>
    /**
     * DELETE /users/{user_id}/sessions/{session_id}. Deletes one session of a user. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/delete_user_session
     */
    delete_user_session(args: DeleteUserSessionArgs, options?: CallOptions): Call<void>
    /**
     * GET /user. Gets the user that the access token acts as. Errors: 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/me
     */
    me<Fields extends string>(args?: MeArgs<Fields>, options?: CallOptions): Call<Picked<User, Fields>>
    /**
     * GET /credentials_email/search. Searches email logins. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/search_credentials_email
     */
    search_credentials_email<Fields extends string>(
      args?: SearchCredentialsEmailArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsEmailSearch[], Fields>>
    /**
     * GET /users/search. Searches users by name, email, id or group. `%` and `_` are wildcards, case does not matter;
     * without a wildcard the whole value must match. Terms are joined with and, or with or by `filter_or`. Errors: 400,
     * 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/search_users
     */
    search_users<Fields extends string>(
      args?: SearchUsersArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<User[], Fields>>
    /**
     * GET /users/search/names/{pattern}. Searches users whose first name, last name or email matches a pattern with the
     * wildcards `%` and `_`. Further terms narrow it. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/search_users_names
     */
    search_users_names<Fields extends string>(
      args: SearchUsersNamesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<User[], Fields>>
    /**
     * POST /users/{user_id}/credentials_email/send_password_reset. Sends a user an email to reset the password. Errors:
     * 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/send_user_credentials_email_password_reset
     */
    send_user_credentials_email_password_reset<Fields extends string>(
      args: SendUserCredentialsEmailPasswordResetArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsEmail, Fields>>
    /**
     * PATCH /users/{user_id}/attribute_values/{user_attribute_id}. Sets the value that a user has for a user attribute.
     * It wins over the values of the user's groups and over the default. Errors: 400, 403, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/set_user_attribute_user_value
     */
    set_user_attribute_user_value(
      args: SetUserAttributeUserValueArgs,
      options?: CallOptions
    ): Call<UserAttributeWithValue>
    /**
     * PUT /users/{user_id}/roles. Replaces the roles that a user has directly; roles by group stay. Errors: 400, 403,
     * 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/set_user_roles
     */
    set_user_roles<Fields extends string>(
      args: SetUserRolesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Role[], Fields>>
    /**
     * PATCH /users/service_accounts/{user_id}. Updates one service account. Errors: 400, 403, 404, 422, 429. Alpha.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/update_service_account
     */
    update_service_account<Fields extends string>(
      args: UpdateServiceAccountArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<ServiceAccount, Fields>>
    /**
     * PATCH /users/{user_id}. Changes the fields of a user that are sent. Disable a user with `is_disabled` rather than
     * delete it. Errors: 400, 403, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/update_user
     */
    update_user<Fields extends string>(args: UpdateUserArgs<Fields>, options?: CallOptions): Call<Picked<User, Fields>>
    /**
     * PATCH /users/{user_id}/credentials_api3/{credentials_api3_id}. Updates one API key of a user. Errors: 400, 403,
     * 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/update_user_credentials_api3
     */
    update_user_credentials_api3<Fields extends string>(
      args: UpdateUserCredentialsApi3Args<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsApi3, Fields>>
    /**
     * PATCH /users/{user_id}/credentials_email. Updates the email login of a user. Errors: 400, 403, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/update_user_credentials_email
     */
    update_user_credentials_email<Fields extends string>(
      args: UpdateUserCredentialsEmailArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsEmail, Fields>>
    /**
     * GET /users/{user_id}. Gets one user. Administrators and the user get every field, others the public ones. Errors:
     * 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user
     */
    user<Fields extends string>(args: UserArgs<Fields>, options?: CallOptions): Call<Picked<User, Fields>>
    /**
     * GET /users/{user_id}/attribute_values. Lists the values that a user has for user attributes, and where each comes
     * from: the user, a group or the default. Errors: 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user_attribute_user_values
     */
    user_attribute_user_values<Fields extends string>(
      args: UserAttributeUserValuesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<UserAttributeWithValue[], Fields>>
    /**
     * GET /users/{user_id}/credentials_api3/{credentials_api3_id}. Gets one API key of a user. Errors: 400, 403, 404,
     * 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user_credentials_api3
     */
    user_credentials_api3<Fields extends string>(
      args: UserCredentialsApi3Args<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsApi3, Fields>>
    /**
     * GET /users/{user_id}/credentials_email. Gets the email login of a user. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user_credentials_email
     */
    user_credentials_email<Fields extends string>(
      args: UserCredentialsEmailArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsEmail, Fields>>
    /**
     * GET /users/{user_id}/credentials_embed/{credentials_embed_id}. Gets one embed login of a user. Errors: 400, 403,
     * 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user_credentials_embed
     */
    user_credentials_embed<Fields extends string>(
      args: UserCredentialsEmbedArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsEmbed, Fields>>
    /**
     * GET /users/{user_id}/credentials_google. Gets the Google login of a user. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user_credentials_google
     */
    user_credentials_google<Fields extends string>(
      args: UserCredentialsGoogleArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsGoogle, Fields>>
    /**
     * GET /users/{user_id}/credentials_ldap. Gets the LDAP login of a user. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user_credentials_ldap
     */
    user_credentials_ldap<Fields extends string>(
      args: UserCredentialsLdapArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsLDAP, Fields>>
    /**
     * GET /users/{user_id}/credentials_looker_openid. Gets the Looker OpenID login of a user. Errors: 400, 403, 404,
     * 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user_credentials_looker_openid
     */
    user_credentials_looker_openid<Fields extends string>(
      args: UserCredentialsLookerOpenidArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsLookerOpenid, Fields>>
    /**
     * GET /users/{user_id}/credentials_oidc. Gets the OpenID Connect login of a user. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user_credentials_oidc
     */
    user_credentials_oidc<Fields extends string>(
      args: UserCredentialsOidcArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsOIDC, Fields>>
    /**
     * GET /users/{user_id}/credentials_saml. Gets the SAML login of a user. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user_credentials_saml
     */
    user_credentials_saml<Fields extends string>(
      args: UserCredentialsSamlArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsSaml, Fields>>
    /**
     * GET /users/{user_id}/credentials_totp. Gets the two-factor login of a user. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user_credentials_totp
     */
    user_credentials_totp<Fields extends string>(
      args: UserCredentialsTotpArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<CredentialsTotp, Fields>>
    /**
     * GET /users/credential/{credential_type}/{credential_id}. Gets the user that has a credential: an `email` address,
     * the client id of an `api3` key, the external id of an `embed` user, or the id that `google`, `saml`, `oidc` or
     * `ldap` know. 404 where nobody has it. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user_for_credential
     */
    user_for_credential<Fields extends string>(
      args: UserForCredentialArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<User, Fields>>
    /**
     * GET /users/{user_id}/roles. Lists the roles of a user, those of the user's groups too unless
     * `direct_association_only` is set. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user_roles
     */
    user_roles<Fields extends string>(args: UserRolesArgs<Fields>, options?: CallOptions): Call<Picked<Role[], Fields>>
    /**
     * GET /users/{user_id}/sessions/{session_id}. Gets one session of a user. Errors: 400, 403, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/user_session
     */
    user_session<Fields extends string>(
      args: UserSessionArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<Session, Fields>>
    /**
     * POST /users/{user_id}/update_emails. Replaces the email address of a user everywhere. Errors: 400, 403, 404, 409,
     * 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/User/wipeout_user_emails
     */
    wipeout_user_emails<Fields extends string>(
      args: WipeoutUserEmailsArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<User, Fields>>
  }
  /** The operations that `lookerts/4.0/user_attribute` has one by one. */
  readonly user_attribute: {
    /**
     * GET /user_attributes/{user_attribute_id}/group_values. Lists the values that groups have for a user attribute.
     * Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/UserAttribute/all_user_attribute_group_values
     */
    all_user_attribute_group_values<Fields extends string>(
      args: AllUserAttributeGroupValuesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<UserAttributeGroupValue[], Fields>>
    /**
     * GET /user_attributes. Lists all user attributes. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/UserAttribute/all_user_attributes
     */
    all_user_attributes<Fields extends string>(
      args?: AllUserAttributesArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<UserAttribute[], Fields>>
    /**
     * POST /user_attributes. Creates a user attribute. Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/UserAttribute/create_user_attribute
     */
    create_user_attribute<Fields extends string>(
      args: CreateUserAttributeArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<UserAttribute, Fields>>
    /**
     * DELETE /user_attributes/{user_attribute_id}. Deletes one user attribute. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/UserAttribute/delete_user_attribute
     */
    delete_user_attribute(args: DeleteUserAttributeArgs, options?: CallOptions): Call<void>
    /**
     * POST /user_attributes/{user_attribute_id}/group_values. Sets the values that groups have for a user attribute.
     * Errors: 400, 404, 409, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/UserAttribute/set_user_attribute_group_values
     */
    set_user_attribute_group_values(
      args: SetUserAttributeGroupValuesArgs,
      options?: CallOptions
    ): Call<UserAttributeGroupValue[]>
    /**
     * PATCH /user_attributes/{user_attribute_id}. Updates one user attribute. Errors: 400, 404, 422, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/UserAttribute/update_user_attribute
     */
    update_user_attribute<Fields extends string>(
      args: UpdateUserAttributeArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<UserAttribute, Fields>>
    /**
     * GET /user_attributes/{user_attribute_id}. Gets one user attribute. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/UserAttribute/user_attribute
     */
    user_attribute<Fields extends string>(
      args: UserAttributeArgs<Fields>,
      options?: CallOptions
    ): Call<Picked<UserAttribute, Fields>>
  }
  /** The operations that `lookerts/4.0/workspace` has one by one. */
  readonly workspace: {
    /**
     * GET /workspaces. Lists all workspaces. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Workspace/all_workspaces
     */
    all_workspaces(args?: undefined, options?: CallOptions): Call<Workspace[]>
    /**
     * GET /workspaces/{workspace_id}. Gets one workspace. Errors: 400, 404, 429.
     * @see https://cloud.google.com/looker/docs/reference/looker-api/latest/methods/Workspace/workspace
     */
    workspace(args: WorkspaceArgs, options?: CallOptions): Call<Workspace>
  }
}

const modules = {
  alert: [
    alert_notifications,
    create_alert,
    delete_alert,
    enqueue_alert,
    follow_alert,
    get_alert,
    read_alert_notification,
    search_alerts,
    unfollow_alert,
    update_alert,
    update_alert_field
  ],
  api_auth: [login, login_user, logout],
  artifact: [
    artifact,
    artifact_namespaces,
    artifact_usage,
    artifact_value,
    delete_artifact,
    purge_artifacts,
    search_artifacts,
    update_artifacts
  ],
  auth: [
    acquire_embed_cookieless_session,
    activate_app_user,
    add_support_access_allowlist_entries,
    all_oauth_client_apps,
    all_user_login_lockouts,
    create_embed_secret,
    create_embed_url_as_me,
    create_oidc_test_config,
    create_saml_test_config,
    create_sso_embed_url,
    deactivate_app_user,
    delete_embed_cookieless_session,
    delete_embed_secret,
    delete_oauth_client_app,
    delete_oidc_test_config,
    delete_saml_test_config,
    delete_support_access_allowlist_entry,
    delete_user_login_lockout,
    deregister_mobile_device,
    disable_support_access,
    enable_support_access,
    fetch_and_parse_saml_idp_metadata,
    force_password_reset_at_next_login_for_all_users,
    generate_tokens_for_cookieless_session,
    get_support_access_allowlist_entries,
    invalidate_tokens,
    ldap_config,
    oauth_client_app,
    oidc_config,
    oidc_test_config,
    parse_saml_idp_metadata,
    password_config,
    register_mobile_device,
    register_oauth_client_app,
    saml_config,
    saml_test_config,
    search_user_login_lockouts,
    session_config,
    support_access_status,
    test_ldap_config_auth,
    test_ldap_config_connection,
    test_ldap_config_user_auth,
    test_ldap_config_user_info,
    update_ldap_config,
    update_mobile_device_registration,
    update_oauth_client_app,
    update_oidc_config,
    update_password_config,
    update_saml_config,
    update_session_config,
    validate_embed_url
  ],
  board: [
    all_board_items,
    all_board_sections,
    all_boards,
    board,
    board_item,
    board_section,
    create_board,
    create_board_item,
    create_board_section,
    delete_board,
    delete_board_item,
    delete_board_section,
    search_boards,
    update_board,
    update_board_item,
    update_board_section
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
    api_spec,
    cloud_storage_configuration,
    create_digest_email_send,
    custom_welcome_email,
    digest_emails_enabled,
    get_setting,
    internal_help_resources,
    internal_help_resources_content,
    legacy_feature,
    mobile_settings,
    public_egress_ip_addresses,
    set_setting,
    set_smtp_settings,
    smtp_status,
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
    all_external_oauth_applications,
    all_ssh_servers,
    all_ssh_tunnels,
    connection,
    create_connection,
    create_external_oauth_application,
    create_oauth_application_user_state,
    create_ssh_server,
    create_ssh_tunnel,
    delete_connection,
    delete_connection_override,
    delete_external_oauth_application,
    delete_ssh_server,
    delete_ssh_tunnel,
    ssh_public_key,
    ssh_server,
    ssh_tunnel,
    test_connection,
    test_connection_config,
    test_ssh_server,
    test_ssh_tunnel,
    update_connection,
    update_external_oauth_application,
    update_ssh_server,
    update_ssh_tunnel
  ],
  content: [
    all_content_metadata_accesses,
    all_content_metadatas,
    content_favorite,
    content_metadata,
    content_summary,
    content_thumbnail,
    content_validation,
    create_content_favorite,
    create_content_metadata_access,
    delete_content_favorite,
    delete_content_metadata_access,
    search_content,
    search_content_favorites,
    search_content_views,
    update_content_metadata,
    update_content_metadata_access,
    vector_thumbnail
  ],
  conversational_analytics: [
    all_conversation_messages,
    conversational_analytics_chat,
    create_agent,
    create_conversation,
    create_conversation_message,
    create_golden_query,
    delete_agent,
    delete_conversation,
    delete_conversation_message,
    delete_golden_query,
    get_agent,
    get_conversation,
    get_conversation_message,
    search_agents,
    search_conversations,
    update_agent,
    update_conversation,
    update_conversation_message,
    update_golden_query
  ],
  dashboard: [
    all_dashboards,
    copy_dashboard,
    create_dashboard,
    create_dashboard_element,
    create_dashboard_filter,
    create_dashboard_filter_state,
    create_dashboard_from_lookml,
    create_dashboard_layout,
    dashboard,
    dashboard_aggregate_table_lookml,
    dashboard_dashboard_elements,
    dashboard_dashboard_filters,
    dashboard_dashboard_layouts,
    dashboard_element,
    dashboard_filter,
    dashboard_filter_state,
    dashboard_layout,
    dashboard_layout_component,
    dashboard_layout_dashboard_layout_components,
    dashboard_lookml,
    delete_dashboard,
    delete_dashboard_element,
    delete_dashboard_filter,
    delete_dashboard_layout,
    import_dashboard_from_lookml,
    import_lookml_dashboard,
    move_dashboard,
    search_dashboard_elements,
    search_dashboards,
    search_lookml_dashboards,
    sync_lookml_dashboard,
    update_dashboard,
    update_dashboard_certification,
    update_dashboard_element,
    update_dashboard_filter,
    update_dashboard_layout,
    update_dashboard_layout_component,
    update_lookml_certification
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
    search_groups_with_hierarchy,
    search_groups_with_roles,
    update_group,
    update_user_attribute_group_value
  ],
  homepage: [all_primary_homepage_sections],
  integration: [
    accept_integration_hub_legal_agreement,
    all_integration_hubs,
    all_integrations,
    create_integration_hub,
    delete_integration_hub,
    fetch_integration_form,
    get_integration_hub_health,
    integration,
    integration_hub,
    test_integration,
    update_integration,
    update_integration_hub
  ],
  key_driver_analysis: [run_key_driver_analysis],
  look: [
    all_looks,
    copy_look,
    create_look,
    delete_look,
    look,
    move_look,
    run_look,
    search_looks,
    update_look,
    update_look_certification
  ],
  lookml_model: [
    all_lookml_models,
    create_lookml_model,
    delete_lookml_model,
    lookml_model,
    lookml_model_explore,
    update_lookml_model
  ],
  metadata: [
    connection_columns,
    connection_cost_estimate,
    connection_databases,
    connection_features,
    connection_schemas,
    connection_search_columns,
    connection_tables,
    get_model,
    model_fieldname_suggestions
  ],
  project: [
    all_git_branches,
    all_git_connection_tests,
    all_lookml_tests,
    all_project_files,
    all_projects,
    async_deploy_ref_to_production,
    async_deploy_status,
    create_ci_run,
    create_continuous_integration_run,
    create_git_branch,
    create_git_deploy_key,
    create_git_diagnostic_report,
    create_project,
    delete_git_branch,
    delete_repository_credential,
    deploy_ref_to_production,
    deploy_to_production,
    find_git_branch,
    get_all_repository_credentials,
    get_ci_run,
    get_continuous_integration_run,
    get_git_diagnostic_report,
    git_branch,
    git_deploy_key,
    lock_all,
    manifest,
    project,
    project_file,
    project_validation_results,
    project_workspace,
    repair_git_diagnostic_report,
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
    create_dashboard_element_render_task,
    create_dashboard_render_task,
    create_look_render_task,
    create_query_render_task,
    render_task,
    render_task_results
  ],
  report: [search_reports],
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
    search_roles_with_user_count,
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
    search_scheduled_plans,
    update_scheduled_plan
  ],
  self_service: [
    get_self_service_model_allowed_connections,
    get_self_service_model_lookml,
    update_self_service_explore_certification
  ],
  session: [session, update_session],
  sql_interface_query: [create_sql_interface_query, run_sql_interface_query, sql_interface_metadata],
  theme: [
    active_themes,
    all_themes,
    create_theme,
    default_theme,
    default_theme_by_type,
    delete_theme,
    search_themes,
    set_default_theme,
    set_default_theme_by_type,
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
    create_embed_user,
    create_service_account,
    create_user,
    create_user_credentials_api3,
    create_user_credentials_email,
    create_user_credentials_email_password_reset,
    create_user_credentials_totp,
    delete_service_account,
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
    search_credentials_email,
    search_users,
    search_users_names,
    send_user_credentials_email_password_reset,
    set_user_attribute_user_value,
    set_user_roles,
    update_service_account,
    update_user,
    update_user_credentials_api3,
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
    user_session,
    wipeout_user_emails
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

/** Gives every operation of API 4.0 as a method, sent in a session: `looker.user.me()`. */
export function looker40(sender: Sender): Looker40 {
  return facade(sender, modules)
}
