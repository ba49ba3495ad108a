// Generated from contract/4.0.json by scripts/generate.ts. Do not edit.
import type { CallOptions, Sender } from '../call.ts'
import { facade } from '../facade.ts'
import * as alert from './operations/alert.ts'
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
import * as api_auth from './operations/api_auth.ts'
import type { LoginArgs, LoginUserArgs } from './operations/api_auth.ts'
import * as artifact from './operations/artifact.ts'
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
import * as auth from './operations/auth.ts'
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
import * as board from './operations/board.ts'
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
import * as color_collection from './operations/color_collection.ts'
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
import * as config from './operations/config.ts'
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
import * as connection from './operations/connection.ts'
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
import * as content from './operations/content.ts'
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
import * as conversational_analytics from './operations/conversational_analytics.ts'
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
import * as dashboard from './operations/dashboard.ts'
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
import * as data_action from './operations/data_action.ts'
import type { FetchRemoteDataActionFormArgs, PerformDataActionArgs } from './operations/data_action.ts'
import * as datagroup from './operations/datagroup.ts'
import type { DatagroupArgs, UpdateDatagroupArgs } from './operations/datagroup.ts'
import * as derived_table from './operations/derived_table.ts'
import type {
  CheckPdtBuildArgs,
  GraphDerivedTablesForModelArgs,
  GraphDerivedTablesForViewArgs,
  StartPdtBuildArgs,
  StopPdtBuildArgs
} from './operations/derived_table.ts'
import * as folder from './operations/folder.ts'
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
import * as group from './operations/group.ts'
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
import * as homepage from './operations/homepage.ts'
import type { AllPrimaryHomepageSectionsArgs } from './operations/homepage.ts'
import * as integration from './operations/integration.ts'
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
import * as key_driver_analysis from './operations/key_driver_analysis.ts'
import type { RunKeyDriverAnalysisArgs } from './operations/key_driver_analysis.ts'
import * as look from './operations/look.ts'
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
import * as lookml_model from './operations/lookml_model.ts'
import type {
  AllLookmlModelsArgs,
  CreateLookmlModelArgs,
  DeleteLookmlModelArgs,
  LookmlModelArgs,
  LookmlModelExploreArgs,
  UpdateLookmlModelArgs
} from './operations/lookml_model.ts'
import * as metadata from './operations/metadata.ts'
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
import * as project from './operations/project.ts'
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
import * as query from './operations/query.ts'
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
import * as render_task from './operations/render_task.ts'
import type {
  CreateDashboardElementRenderTaskArgs,
  CreateDashboardRenderTaskArgs,
  CreateLookRenderTaskArgs,
  CreateQueryRenderTaskArgs,
  RenderTaskArgs,
  RenderTaskResultsArgs
} from './operations/render_task.ts'
import * as report from './operations/report.ts'
import type { SearchReportsArgs } from './operations/report.ts'
import * as role from './operations/role.ts'
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
import * as scheduled_plan from './operations/scheduled_plan.ts'
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
import * as self_service from './operations/self_service.ts'
import type {
  GetSelfServiceModelAllowedConnectionsArgs,
  GetSelfServiceModelLookmlArgs,
  UpdateSelfServiceExploreCertificationArgs
} from './operations/self_service.ts'
import * as session from './operations/session.ts'
import type { UpdateSessionArgs } from './operations/session.ts'
import * as sql_interface_query from './operations/sql_interface_query.ts'
import type {
  CreateSqlInterfaceQueryArgs,
  RunSqlInterfaceQueryArgs,
  SqlInterfaceMetadataArgs
} from './operations/sql_interface_query.ts'
import * as theme from './operations/theme.ts'
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
import * as user from './operations/user.ts'
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
import * as user_attribute from './operations/user_attribute.ts'
import type {
  AllUserAttributeGroupValuesArgs,
  AllUserAttributesArgs,
  CreateUserAttributeArgs,
  DeleteUserAttributeArgs,
  SetUserAttributeGroupValuesArgs,
  UpdateUserAttributeArgs,
  UserAttributeArgs
} from './operations/user_attribute.ts'
import * as workspace from './operations/workspace.ts'
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
    /** GET /alert_notifications. Lists the alert notifications. Errors: 400, 404, 429. */
    alert_notifications(args?: AlertNotificationsArgs, options?: CallOptions): Promise<AlertNotifications[]>
    /** POST /alerts. Creates an alert. Errors: 400, 404, 405, 409, 422, 429. */
    create_alert(args: CreateAlertArgs, options?: CallOptions): Promise<Alert>
    /** DELETE /alerts/{alert_id}. Deletes one alert. Errors: 400, 403, 404, 429. */
    delete_alert(args: DeleteAlertArgs, options?: CallOptions): Promise<void>
    /** POST /alerts/{alert_id}/enqueue. Enqueues one alert. Errors: 400, 403, 404, 429. */
    enqueue_alert(args: EnqueueAlertArgs, options?: CallOptions): Promise<void>
    /** POST /alerts/{alert_id}/follow. Follows one alert. Errors: 400, 404, 429. */
    follow_alert(args: FollowAlertArgs, options?: CallOptions): Promise<void>
    /** GET /alerts/{alert_id}. Gets one alert. Errors: 400, 404, 429. */
    get_alert(args: GetAlertArgs, options?: CallOptions): Promise<Alert>
    /**
     * PATCH /alert_notifications/{alert_notification_id}. Marks one alert notification as read. Errors: 400, 404, 422,
     * 429.
     */
    read_alert_notification(args: ReadAlertNotificationArgs, options?: CallOptions): Promise<AlertNotifications>
    /** GET /alerts/search. Searches alerts. Errors: 400, 403, 404, 429. */
    search_alerts(args?: SearchAlertsArgs, options?: CallOptions): Promise<Alert[]>
    /** DELETE /alerts/{alert_id}/follow. Unfollows one alert. Errors: 400, 404, 429. */
    unfollow_alert(args: UnfollowAlertArgs, options?: CallOptions): Promise<void>
    /** PUT /alerts/{alert_id}. Updates one alert. Errors: 400, 404, 422, 429. */
    update_alert(args: UpdateAlertArgs, options?: CallOptions): Promise<Alert>
    /** PATCH /alerts/{alert_id}. Updates some fields of one alert. Errors: 400, 403, 404, 422, 429. */
    update_alert_field(args: UpdateAlertFieldArgs, options?: CallOptions): Promise<Alert>
  }
  /** The operations that `lookerts/4.0/api_auth` has one by one. */
  readonly api_auth: {
    /** POST /login. Logs in with an API key and gets an access token. Errors: 400, 404, 429. */
    login(args?: LoginArgs, options?: CallOptions): Promise<AccessToken>
    /** POST /login/{user_id}. Gets an access token that acts as another user. Errors: 400, 403, 404, 429. */
    login_user(args: LoginUserArgs, options?: CallOptions): Promise<AccessToken>
    /** DELETE /logout. Logs out: ends the access token that the request carries. Errors: 400, 404, 429. */
    logout(args?: undefined, options?: CallOptions): Promise<void>
  }
  /** The operations that `lookerts/4.0/artifact` has one by one. */
  readonly artifact: {
    /** GET /artifact/{namespace}. Lists artifacts of a namespace by key. Errors: 400, 404, 422, 429. Alpha. */
    artifact(args: ArtifactArgs, options?: CallOptions): Promise<Artifact[]>
    /** GET /artifact/namespaces. Lists the artifact namespaces. Errors: 400, 404, 422, 429. Alpha. */
    artifact_namespaces(args?: ArtifactNamespacesArgs, options?: CallOptions): Promise<ArtifactNamespace[]>
    /** GET /artifact/usage. Gets the space that artifacts use, and the limit. Errors: 400, 404, 422, 429. Alpha. */
    artifact_usage(args?: ArtifactUsageArgs, options?: CallOptions): Promise<ArtifactUsage>
    /** GET /artifact/{namespace}/value. Gets the value of one artifact. Errors: 400, 404, 422, 429. Alpha. */
    artifact_value(args: ArtifactValueArgs, options?: CallOptions): Promise<string>
    /**
     * DELETE /artifact/{namespace}. Deletes the artifact of a namespace that has a key. Errors: 400, 404, 429. Alpha.
     */
    delete_artifact(args: DeleteArtifactArgs, options?: CallOptions): Promise<void>
    /** DELETE /artifact/{namespace}/purge. Deletes all artifacts of a namespace. Errors: 400, 404, 429. Alpha. */
    purge_artifacts(args: PurgeArtifactsArgs, options?: CallOptions): Promise<void>
    /** GET /artifact/{namespace}/search. Searches the artifacts of a namespace. Errors: 400, 404, 422, 429. Alpha. */
    search_artifacts(args: SearchArtifactsArgs, options?: CallOptions): Promise<Artifact[]>
    /** PUT /artifacts/{namespace}. Creates or updates artifacts of a namespace. Errors: 400, 404, 422, 429. Alpha. */
    update_artifacts(args: UpdateArtifactsArgs, options?: CallOptions): Promise<Artifact[]>
  }
  /** The operations that `lookerts/4.0/auth` has one by one. */
  readonly auth: {
    /**
     * POST /embed/cookieless_session/acquire. Starts or joins a cookieless embed session. Errors: 400, 403, 404, 409,
     * 422, 429.
     */
    acquire_embed_cookieless_session(
      args: AcquireEmbedCookielessSessionArgs,
      options?: CallOptions
    ): Promise<EmbedCookielessSessionAcquireResponse>
    /**
     * POST /oauth_client_apps/{client_guid}/users/{user_id}. Lets a user in to an OAuth client app. Status 204 comes
     * without a value. Errors: 400, 404, 422, 429. Beta.
     */
    activate_app_user(args: ActivateAppUserArgs, options?: CallOptions): Promise<string | undefined>
    /**
     * POST /support_access/allowlist. Adds entries to the allowlist of support access. Errors: 400, 403, 404, 422, 429.
     */
    add_support_access_allowlist_entries(
      args: AddSupportAccessAllowlistEntriesArgs,
      options?: CallOptions
    ): Promise<SupportAccessAllowlistEntry[]>
    /** GET /oauth_client_apps. Lists all OAuth client apps. Errors: 400, 404, 429. */
    all_oauth_client_apps(args?: AllOauthClientAppsArgs, options?: CallOptions): Promise<OauthClientApp[]>
    /** GET /user_login_lockouts. Lists all user login lockouts. Errors: 400, 404, 429. */
    all_user_login_lockouts(args?: AllUserLoginLockoutsArgs, options?: CallOptions): Promise<UserLoginLockout[]>
    /** POST /embed_config/secrets. Creates an embed secret. Errors: 400, 403, 404, 409, 422, 429. */
    create_embed_secret(args?: CreateEmbedSecretArgs, options?: CallOptions): Promise<EmbedSecret>
    /** POST /embed/token_url/me. Creates an embed URL for the calling user. Errors: 400, 403, 404, 409, 422, 429. */
    create_embed_url_as_me(args: CreateEmbedUrlAsMeArgs, options?: CallOptions): Promise<EmbedUrlResponse>
    /** POST /oidc_test_configs. Creates an OIDC test configuration. Errors: 400, 403, 404, 422, 429. */
    create_oidc_test_config(args: CreateOidcTestConfigArgs, options?: CallOptions): Promise<OIDCConfig>
    /** POST /saml_test_configs. Creates a SAML test configuration. Errors: 400, 403, 404, 422, 429. */
    create_saml_test_config(args: CreateSamlTestConfigArgs, options?: CallOptions): Promise<SamlConfig>
    /** POST /embed/sso_url. Creates a signed embed URL. Errors: 400, 403, 404, 409, 422, 429. */
    create_sso_embed_url(args: CreateSsoEmbedUrlArgs, options?: CallOptions): Promise<EmbedUrlResponse>
    /**
     * DELETE /oauth_client_apps/{client_guid}/users/{user_id}. Shuts a user out of an OAuth client app. Errors: 400,
     * 404, 429. Beta.
     */
    deactivate_app_user(args: DeactivateAppUserArgs, options?: CallOptions): Promise<void>
    /**
     * DELETE /embed/cookieless_session/{session_reference_token}. Ends one cookieless embed session. Errors: 400, 403,
     * 404, 422, 429.
     */
    delete_embed_cookieless_session(args: DeleteEmbedCookielessSessionArgs, options?: CallOptions): Promise<void>
    /** DELETE /embed_config/secrets/{embed_secret_id}. Deletes one embed secret. Errors: 400, 403, 404, 429. */
    delete_embed_secret(args: DeleteEmbedSecretArgs, options?: CallOptions): Promise<void>
    /** DELETE /oauth_client_apps/{client_guid}. Deletes one OAuth client app. Errors: 400, 404, 429. */
    delete_oauth_client_app(args: DeleteOauthClientAppArgs, options?: CallOptions): Promise<void>
    /** DELETE /oidc_test_configs/{test_slug}. Deletes one OIDC test configuration. Errors: 400, 403, 404, 429. */
    delete_oidc_test_config(args: DeleteOidcTestConfigArgs, options?: CallOptions): Promise<void>
    /** DELETE /saml_test_configs/{test_slug}. Deletes one SAML test configuration. Errors: 400, 403, 404, 429. */
    delete_saml_test_config(args: DeleteSamlTestConfigArgs, options?: CallOptions): Promise<void>
    /**
     * DELETE /support_access/allowlist/{entry_id}. Deletes one entry of the allowlist of support access. Errors: 400,
     * 403, 404, 429.
     */
    delete_support_access_allowlist_entry(
      args: DeleteSupportAccessAllowlistEntryArgs,
      options?: CallOptions
    ): Promise<void>
    /** DELETE /user_login_lockout/{key}. Deletes one user login lockout. Errors: 400, 404, 429. */
    delete_user_login_lockout(args: DeleteUserLoginLockoutArgs, options?: CallOptions): Promise<void>
    /** DELETE /mobile/device/{device_id}. Deregisters one mobile device. Errors: 400, 404, 429. Beta. */
    deregister_mobile_device(args: DeregisterMobileDeviceArgs, options?: CallOptions): Promise<void>
    /** PUT /support_access/disable. Disables support access. Errors: 400, 403, 404, 429. */
    disable_support_access(args?: undefined, options?: CallOptions): Promise<SupportAccessStatus>
    /** PUT /support_access/enable. Enables support access for a while. Errors: 400, 403, 404, 409, 422, 429. */
    enable_support_access(args: EnableSupportAccessArgs, options?: CallOptions): Promise<SupportAccessStatus>
    /**
     * POST /fetch_and_parse_saml_idp_metadata. Fetches the metadata of a SAML identity provider from a URL and parses
     * it. Errors: 400, 403, 404, 429.
     */
    fetch_and_parse_saml_idp_metadata(
      args: FetchAndParseSamlIdpMetadataArgs,
      options?: CallOptions
    ): Promise<SamlMetadataParseResult>
    /**
     * PUT /password_config/force_password_reset_at_next_login_for_all_users. Makes every user reset the password at the
     * next login. Errors: 400, 403, 404, 422, 429.
     */
    force_password_reset_at_next_login_for_all_users(args?: undefined, options?: CallOptions): Promise<string>
    /**
     * PUT /embed/cookieless_session/generate_tokens. Makes new tokens for a cookieless embed session. Errors: 400, 403,
     * 404, 422, 429.
     */
    generate_tokens_for_cookieless_session(
      args: GenerateTokensForCookielessSessionArgs,
      options?: CallOptions
    ): Promise<EmbedCookielessSessionGenerateTokensResponse>
    /** GET /support_access/allowlist. Lists the allowlist of support access. Errors: 400, 403, 404, 429. */
    get_support_access_allowlist_entries(
      args?: GetSupportAccessAllowlistEntriesArgs,
      options?: CallOptions
    ): Promise<SupportAccessAllowlistEntry[]>
    /**
     * DELETE /oauth_client_apps/{client_guid}/tokens. Invalidates all tokens of an OAuth client app. Errors: 400, 404,
     * 429. Beta.
     */
    invalidate_tokens(args: InvalidateTokensArgs, options?: CallOptions): Promise<void>
    /** GET /ldap_config. Gets the LDAP configuration. Errors: 403, 404, 429. */
    ldap_config(args?: undefined, options?: CallOptions): Promise<LDAPConfig>
    /** GET /oauth_client_apps/{client_guid}. Gets one OAuth client app. Errors: 400, 404, 429. */
    oauth_client_app(args: OauthClientAppArgs, options?: CallOptions): Promise<OauthClientApp>
    /** GET /oidc_config. Gets the OIDC configuration. Errors: 403, 404, 429. */
    oidc_config(args?: undefined, options?: CallOptions): Promise<OIDCConfig>
    /** GET /oidc_test_configs/{test_slug}. Gets one OIDC test configuration. Errors: 403, 404, 429. */
    oidc_test_config(args: OidcTestConfigArgs, options?: CallOptions): Promise<OIDCConfig>
    /** POST /parse_saml_idp_metadata. Parses the metadata of a SAML identity provider. Errors: 400, 403, 404, 429. */
    parse_saml_idp_metadata(args: ParseSamlIdpMetadataArgs, options?: CallOptions): Promise<SamlMetadataParseResult>
    /** GET /password_config. Gets the password configuration. Errors: 400, 403, 404, 429. */
    password_config(args?: undefined, options?: CallOptions): Promise<PasswordConfig>
    /** POST /mobile/device. Registers a mobile device. Errors: 400, 404, 409, 422, 429. Beta. */
    register_mobile_device(args: RegisterMobileDeviceArgs, options?: CallOptions): Promise<MobileToken>
    /** POST /oauth_client_apps/{client_guid}. Registers an OAuth client app. Errors: 400, 404, 409, 422, 429. */
    register_oauth_client_app(args: RegisterOauthClientAppArgs, options?: CallOptions): Promise<OauthClientApp>
    /** GET /saml_config. Gets the SAML configuration. Errors: 403, 404, 429. */
    saml_config(args?: undefined, options?: CallOptions): Promise<SamlConfig>
    /** GET /saml_test_configs/{test_slug}. Gets one SAML test configuration. Errors: 403, 404, 429. */
    saml_test_config(args: SamlTestConfigArgs, options?: CallOptions): Promise<SamlConfig>
    /** GET /user_login_lockouts/search. Searches user login lockouts. Errors: 400, 404, 429. */
    search_user_login_lockouts(args?: SearchUserLoginLockoutsArgs, options?: CallOptions): Promise<UserLoginLockout[]>
    /** GET /session_config. Gets the session configuration. Errors: 400, 404, 429. */
    session_config(args?: undefined, options?: CallOptions): Promise<SessionConfig>
    /** GET /support_access/status. Gets the status of support access. Errors: 400, 403, 404, 429. */
    support_access_status(args?: undefined, options?: CallOptions): Promise<SupportAccessStatus>
    /**
     * PUT /ldap_config/test_auth. Tests an LDAP configuration: whether its server lets Looker in. Errors: 400, 403,
     * 404, 422, 429.
     */
    test_ldap_config_auth(args: TestLdapConfigAuthArgs, options?: CallOptions): Promise<LDAPConfigTestResult>
    /**
     * PUT /ldap_config/test_connection. Tests an LDAP configuration: whether its server can be reached. Errors: 400,
     * 403, 404, 422, 429.
     */
    test_ldap_config_connection(
      args: TestLdapConfigConnectionArgs,
      options?: CallOptions
    ): Promise<LDAPConfigTestResult>
    /**
     * PUT /ldap_config/test_user_auth. Tests an LDAP configuration: whether a user can log in. Errors: 400, 403, 404,
     * 422, 429.
     */
    test_ldap_config_user_auth(args: TestLdapConfigUserAuthArgs, options?: CallOptions): Promise<LDAPConfigTestResult>
    /**
     * PUT /ldap_config/test_user_info. Tests an LDAP configuration: what it tells of a user. Errors: 400, 403, 404,
     * 422, 429.
     */
    test_ldap_config_user_info(args: TestLdapConfigUserInfoArgs, options?: CallOptions): Promise<LDAPConfigTestResult>
    /** PATCH /ldap_config. Updates the LDAP configuration. Errors: 400, 403, 404, 422, 429. */
    update_ldap_config(args: UpdateLdapConfigArgs, options?: CallOptions): Promise<LDAPConfig>
    /**
     * PATCH /mobile/device/{device_id}. Updates the registration of one mobile device. Errors: 400, 404, 422, 429.
     * Beta.
     */
    update_mobile_device_registration(
      args: UpdateMobileDeviceRegistrationArgs,
      options?: CallOptions
    ): Promise<MobileToken>
    /** PATCH /oauth_client_apps/{client_guid}. Updates one OAuth client app. Errors: 400, 404, 422, 429. */
    update_oauth_client_app(args: UpdateOauthClientAppArgs, options?: CallOptions): Promise<OauthClientApp>
    /** PATCH /oidc_config. Updates the OIDC configuration. Errors: 400, 403, 404, 422, 429. */
    update_oidc_config(args: UpdateOidcConfigArgs, options?: CallOptions): Promise<OIDCConfig>
    /** PATCH /password_config. Updates the password configuration. Errors: 400, 403, 404, 422, 429. */
    update_password_config(args: UpdatePasswordConfigArgs, options?: CallOptions): Promise<PasswordConfig>
    /** PATCH /saml_config. Updates the SAML configuration. Errors: 400, 403, 404, 422, 429. */
    update_saml_config(args: UpdateSamlConfigArgs, options?: CallOptions): Promise<SamlConfig>
    /** PATCH /session_config. Updates the session configuration. Errors: 400, 404, 422, 429. */
    update_session_config(args: UpdateSessionConfigArgs, options?: CallOptions): Promise<SessionConfig>
    /** GET /embed/sso/validate. Validates the embed URL. Errors: 400, 403, 404, 422, 429. Alpha. */
    validate_embed_url(args?: ValidateEmbedUrlArgs, options?: CallOptions): Promise<EmbedUrlResponse>
  }
  /** The operations that `lookerts/4.0/board` has one by one. */
  readonly board: {
    /** GET /board_items. Lists all board items. Errors: 400, 404, 429. */
    all_board_items(args?: AllBoardItemsArgs, options?: CallOptions): Promise<BoardItem[]>
    /** GET /board_sections. Lists all board sections. Errors: 400, 404, 429. */
    all_board_sections(args?: AllBoardSectionsArgs, options?: CallOptions): Promise<BoardSection[]>
    /** GET /boards. Lists all boards. Errors: 400, 404, 429. */
    all_boards(args?: AllBoardsArgs, options?: CallOptions): Promise<Board[]>
    /** GET /boards/{board_id}. Gets one board. Errors: 400, 404, 429. */
    board(args: BoardArgs, options?: CallOptions): Promise<Board>
    /** GET /board_items/{board_item_id}. Gets one board item. Errors: 400, 404, 429. */
    board_item(args: BoardItemArgs, options?: CallOptions): Promise<BoardItem>
    /** GET /board_sections/{board_section_id}. Gets one board section. Errors: 400, 404, 429. */
    board_section(args: BoardSectionArgs, options?: CallOptions): Promise<BoardSection>
    /** POST /boards. Creates a board. Errors: 400, 404, 409, 422, 429. */
    create_board(args: CreateBoardArgs, options?: CallOptions): Promise<Board>
    /** POST /board_items. Creates a board item. Errors: 400, 404, 409, 422, 429. */
    create_board_item(args: CreateBoardItemArgs, options?: CallOptions): Promise<BoardItem>
    /** POST /board_sections. Creates a board section. Errors: 400, 404, 409, 422, 429. */
    create_board_section(args: CreateBoardSectionArgs, options?: CallOptions): Promise<BoardSection>
    /** DELETE /boards/{board_id}. Deletes one board. Errors: 400, 404, 429. */
    delete_board(args: DeleteBoardArgs, options?: CallOptions): Promise<void>
    /** DELETE /board_items/{board_item_id}. Deletes one board item. Errors: 400, 404, 429. */
    delete_board_item(args: DeleteBoardItemArgs, options?: CallOptions): Promise<void>
    /** DELETE /board_sections/{board_section_id}. Deletes one board section. Errors: 400, 404, 429. */
    delete_board_section(args: DeleteBoardSectionArgs, options?: CallOptions): Promise<void>
    /** GET /boards/search. Searches boards. Errors: 400, 404, 429. */
    search_boards(args?: SearchBoardsArgs, options?: CallOptions): Promise<Board[]>
    /** PATCH /boards/{board_id}. Updates one board. Errors: 400, 404, 422, 429. */
    update_board(args: UpdateBoardArgs, options?: CallOptions): Promise<Board>
    /** PATCH /board_items/{board_item_id}. Updates one board item. Errors: 400, 404, 422, 429. */
    update_board_item(args: UpdateBoardItemArgs, options?: CallOptions): Promise<BoardItem>
    /** PATCH /board_sections/{board_section_id}. Updates one board section. Errors: 400, 404, 422, 429. */
    update_board_section(args: UpdateBoardSectionArgs, options?: CallOptions): Promise<BoardSection>
  }
  /** The operations that `lookerts/4.0/color_collection` has one by one. */
  readonly color_collection: {
    /** GET /color_collections. Lists all color collections. Errors: 400, 404, 429. */
    all_color_collections(args?: AllColorCollectionsArgs, options?: CallOptions): Promise<ColorCollection[]>
    /** GET /color_collections/{collection_id}. Gets one color collection. Errors: 400, 404, 429. */
    color_collection(args: ColorCollectionArgs, options?: CallOptions): Promise<ColorCollection>
    /** GET /color_collections/custom. Lists the custom color collections. Errors: 400, 404, 429. */
    color_collections_custom(args?: ColorCollectionsCustomArgs, options?: CallOptions): Promise<ColorCollection[]>
    /** GET /color_collections/standard. Lists the standard color collections. Errors: 400, 404, 429. */
    color_collections_standard(args?: ColorCollectionsStandardArgs, options?: CallOptions): Promise<ColorCollection[]>
    /** POST /color_collections. Creates a color collection. Errors: 400, 403, 404, 409, 422, 429. */
    create_color_collection(args: CreateColorCollectionArgs, options?: CallOptions): Promise<ColorCollection>
    /** GET /color_collections/default. Gets the default color collection. Errors: 400, 404, 429. */
    default_color_collection(args?: undefined, options?: CallOptions): Promise<ColorCollection>
    /** DELETE /color_collections/{collection_id}. Deletes one color collection. Errors: 400, 403, 404, 429. */
    delete_color_collection(args: DeleteColorCollectionArgs, options?: CallOptions): Promise<void>
    /** PUT /color_collections/default. Sets the default color collection. Errors: 400, 404, 422, 429. */
    set_default_color_collection(args: SetDefaultColorCollectionArgs, options?: CallOptions): Promise<ColorCollection>
    /** PATCH /color_collections/{collection_id}. Updates one color collection. Errors: 400, 403, 404, 422, 429. */
    update_color_collection(args: UpdateColorCollectionArgs, options?: CallOptions): Promise<ColorCollection>
  }
  /** The operations that `lookerts/4.0/config` has one by one. */
  readonly config: {
    /** GET /legacy_features. Lists all legacy features. Errors: 400, 403, 404, 429. */
    all_legacy_features(args?: undefined, options?: CallOptions): Promise<LegacyFeature[]>
    /** GET /locales. Lists all locales. Errors: 400, 404, 429. */
    all_locales(args?: undefined, options?: CallOptions): Promise<Locale[]>
    /** GET /timezones. Lists all timezones. Errors: 400, 404, 429. */
    all_timezones(args?: undefined, options?: CallOptions): Promise<Timezone[]>
    /**
     * GET /api_spec/{api_version}/{specification}. Gets the specification of one API version. Errors: 400, 404, 429.
     */
    api_spec(args: ApiSpecArgs, options?: CallOptions): Promise<unknown>
    /** GET /cloud_storage. Gets the configuration of cloud storage. Errors: 400, 404, 429. */
    cloud_storage_configuration(args?: undefined, options?: CallOptions): Promise<BackupConfiguration>
    /** POST /digest_email_send. Sends the digest emails. Errors: 400, 404, 429. */
    create_digest_email_send(args?: undefined, options?: CallOptions): Promise<DigestEmailSend>
    /**
     * GET /custom_welcome_email. Gets the custom welcome email. Errors: 400, 404, 429.
     * @deprecated
     */
    custom_welcome_email(args?: undefined, options?: CallOptions): Promise<CustomWelcomeEmail>
    /** GET /digest_emails_enabled. Tells whether digest emails are on. Errors: 400, 404, 429. */
    digest_emails_enabled(args?: undefined, options?: CallOptions): Promise<DigestEmails>
    /** GET /setting. Gets the settings. Errors: 400, 404, 422, 429. */
    get_setting(args?: GetSettingArgs, options?: CallOptions): Promise<Setting>
    /** GET /internal_help_resources_enabled. Tells whether internal help resources are on. Errors: 400, 404, 429. */
    internal_help_resources(args?: undefined, options?: CallOptions): Promise<InternalHelpResources>
    /** GET /internal_help_resources_content. Gets the content of the internal help resources. Errors: 400, 404, 429. */
    internal_help_resources_content(args?: undefined, options?: CallOptions): Promise<InternalHelpResourcesContent>
    /** GET /legacy_features/{legacy_feature_id}. Gets one legacy feature. Errors: 400, 403, 404, 429. */
    legacy_feature(args: LegacyFeatureArgs, options?: CallOptions): Promise<LegacyFeature>
    /** GET /mobile/settings. Gets the mobile settings. Errors: 400, 404, 429. Beta. */
    mobile_settings(args?: undefined, options?: CallOptions): Promise<MobileSettings>
    /**
     * GET /public_egress_ip_addresses. Gets the public IP addresses that outgoing traffic comes from. Errors: 400, 403,
     * 404, 429.
     */
    public_egress_ip_addresses(args?: undefined, options?: CallOptions): Promise<EgressIpAddresses>
    /** PATCH /setting. Updates the settings. Errors: 400, 403, 404, 409, 422, 429. */
    set_setting(args: SetSettingArgs, options?: CallOptions): Promise<Setting>
    /** POST /smtp_settings. Sets the SMTP settings. Errors: 400, 403, 404, 409, 422, 429. */
    set_smtp_settings(args: SetSmtpSettingsArgs, options?: CallOptions): Promise<void>
    /** GET /smtp_status. Gets the SMTP status. Errors: 400, 404, 429. */
    smtp_status(args?: SmtpStatusArgs, options?: CallOptions): Promise<SmtpStatus>
    /** PATCH /cloud_storage. Updates the configuration of cloud storage. Errors: 400, 404, 422, 429. */
    update_cloud_storage_configuration(
      args: UpdateCloudStorageConfigurationArgs,
      options?: CallOptions
    ): Promise<BackupConfiguration>
    /**
     * PATCH /custom_welcome_email. Updates the custom welcome email. Errors: 400, 404, 422, 429.
     * @deprecated
     */
    update_custom_welcome_email(args: UpdateCustomWelcomeEmailArgs, options?: CallOptions): Promise<CustomWelcomeEmail>
    /** PUT /custom_welcome_email_test. Sends a test of the custom welcome email. Errors: 400, 404, 422, 429. */
    update_custom_welcome_email_test(
      args: UpdateCustomWelcomeEmailTestArgs,
      options?: CallOptions
    ): Promise<WelcomeEmailTest>
    /** PATCH /digest_emails_enabled. Turns digest emails on or off. Errors: 400, 404, 422, 429. */
    update_digest_emails_enabled(args: UpdateDigestEmailsEnabledArgs, options?: CallOptions): Promise<DigestEmails>
    /** PATCH /internal_help_resources. Turns internal help resources on or off. Errors: 400, 404, 422, 429. */
    update_internal_help_resources(
      args: UpdateInternalHelpResourcesArgs,
      options?: CallOptions
    ): Promise<InternalHelpResources>
    /**
     * PATCH /internal_help_resources_content. Updates the content of the internal help resources. Errors: 400, 404,
     * 422, 429.
     */
    update_internal_help_resources_content(
      args: UpdateInternalHelpResourcesContentArgs,
      options?: CallOptions
    ): Promise<InternalHelpResourcesContent>
    /** PATCH /legacy_features/{legacy_feature_id}. Updates one legacy feature. Errors: 400, 403, 404, 422, 429. */
    update_legacy_feature(args: UpdateLegacyFeatureArgs, options?: CallOptions): Promise<LegacyFeature>
    /**
     * PUT /whitelabel_configuration. Updates the whitelabel configuration. Errors: 400, 404, 422, 429.
     * @deprecated
     */
    update_whitelabel_configuration(
      args: UpdateWhitelabelConfigurationArgs,
      options?: CallOptions
    ): Promise<WhitelabelConfiguration>
    /** GET /versions. Gets the API versions that the server has. Errors: 400, 404, 429. */
    versions(args?: VersionsArgs, options?: CallOptions): Promise<ApiVersion>
    /**
     * GET /whitelabel_configuration. Gets the whitelabel configuration. Errors: 400, 404, 429.
     * @deprecated
     */
    whitelabel_configuration(
      args?: WhitelabelConfigurationArgs,
      options?: CallOptions
    ): Promise<WhitelabelConfiguration>
  }
  /** The operations that `lookerts/4.0/connection` has one by one. */
  readonly connection: {
    /** GET /connections. Lists all connections. Errors: 400, 404, 429. */
    all_connections(args?: AllConnectionsArgs, options?: CallOptions): Promise<DBConnection[]>
    /** GET /dialect_info. Lists all dialect descriptions. Errors: 400, 404, 429. */
    all_dialect_infos(args?: AllDialectInfosArgs, options?: CallOptions): Promise<DialectInfo[]>
    /** GET /external_oauth_applications. Lists all external OAuth applications. Errors: 400, 404, 429. Beta. */
    all_external_oauth_applications(
      args?: AllExternalOauthApplicationsArgs,
      options?: CallOptions
    ): Promise<ExternalOauthApplication[]>
    /** GET /ssh_servers. Lists all SSH servers. Errors: 400, 404, 429. */
    all_ssh_servers(args?: AllSshServersArgs, options?: CallOptions): Promise<SshServer[]>
    /** GET /ssh_tunnels. Lists all SSH tunnels. Errors: 400, 404, 429. */
    all_ssh_tunnels(args?: AllSshTunnelsArgs, options?: CallOptions): Promise<SshTunnel[]>
    /** GET /connections/{connection_name}. Gets one connection. Errors: 400, 404, 429. */
    connection(args: ConnectionArgs, options?: CallOptions): Promise<DBConnection>
    /** POST /connections. Creates a connection. Errors: 400, 403, 404, 409, 422, 429. */
    create_connection(args: CreateConnectionArgs, options?: CallOptions): Promise<DBConnection>
    /**
     * POST /external_oauth_applications. Creates an external OAuth application. Errors: 400, 404, 409, 422, 429. Beta.
     */
    create_external_oauth_application(
      args: CreateExternalOauthApplicationArgs,
      options?: CallOptions
    ): Promise<ExternalOauthApplication>
    /**
     * POST /external_oauth_applications/user_state. Stores the OAuth state of a user for an external application.
     * Errors: 400, 404, 409, 422, 429. Beta.
     */
    create_oauth_application_user_state(
      args: CreateOauthApplicationUserStateArgs,
      options?: CallOptions
    ): Promise<CreateOAuthApplicationUserStateResponse>
    /** POST /ssh_servers. Creates an SSH server. Errors: 400, 404, 409, 422, 429. */
    create_ssh_server(args: CreateSshServerArgs, options?: CallOptions): Promise<SshServer>
    /** POST /ssh_tunnels. Creates an SSH tunnel. Errors: 400, 404, 409, 422, 429. */
    create_ssh_tunnel(args: CreateSshTunnelArgs, options?: CallOptions): Promise<SshTunnel>
    /** DELETE /connections/{connection_name}. Deletes one connection. Errors: 400, 404, 429. */
    delete_connection(args: DeleteConnectionArgs, options?: CallOptions): Promise<void>
    /**
     * DELETE /connections/{connection_name}/connection_override/{override_context}. Deletes one override of a
     * connection. Errors: 400, 404, 422, 429.
     */
    delete_connection_override(args: DeleteConnectionOverrideArgs, options?: CallOptions): Promise<void>
    /**
     * DELETE /external_oauth_applications/{client_id}. Deletes one external OAuth application. Errors: 400, 404, 429.
     * Beta.
     */
    delete_external_oauth_application(args: DeleteExternalOauthApplicationArgs, options?: CallOptions): Promise<void>
    /** DELETE /ssh_server/{ssh_server_id}. Deletes one SSH server. Errors: 400, 404, 429. */
    delete_ssh_server(args: DeleteSshServerArgs, options?: CallOptions): Promise<void>
    /** DELETE /ssh_tunnel/{ssh_tunnel_id}. Deletes one SSH tunnel. Errors: 400, 404, 429. */
    delete_ssh_tunnel(args: DeleteSshTunnelArgs, options?: CallOptions): Promise<void>
    /** GET /ssh_public_key. Gets the SSH public key. Errors: 400, 404, 429. */
    ssh_public_key(args?: undefined, options?: CallOptions): Promise<SshPublicKey>
    /** GET /ssh_server/{ssh_server_id}. Gets one SSH server. Errors: 400, 404, 429. */
    ssh_server(args: SshServerArgs, options?: CallOptions): Promise<SshServer>
    /** GET /ssh_tunnel/{ssh_tunnel_id}. Gets one SSH tunnel. Errors: 400, 404, 429. */
    ssh_tunnel(args: SshTunnelArgs, options?: CallOptions): Promise<SshTunnel>
    /** PUT /connections/{connection_name}/test. Tests one connection. Errors: 400, 404, 422, 429. */
    test_connection(args: TestConnectionArgs, options?: CallOptions): Promise<DBConnectionTestResult[]>
    /** PUT /connections/test. Tests a connection that is given in the body. Errors: 400, 404, 422, 429. */
    test_connection_config(args: TestConnectionConfigArgs, options?: CallOptions): Promise<DBConnectionTestResult[]>
    /** GET /ssh_server/{ssh_server_id}/test. Tests one SSH server. Errors: 400, 404, 429. */
    test_ssh_server(args: TestSshServerArgs, options?: CallOptions): Promise<SshServer>
    /** GET /ssh_tunnel/{ssh_tunnel_id}/test. Tests one SSH tunnel. Errors: 400, 404, 429. */
    test_ssh_tunnel(args: TestSshTunnelArgs, options?: CallOptions): Promise<SshTunnel>
    /** PATCH /connections/{connection_name}. Updates one connection. Errors: 400, 403, 404, 409, 422, 429. */
    update_connection(args: UpdateConnectionArgs, options?: CallOptions): Promise<DBConnection>
    /**
     * PATCH /external_oauth_applications/{client_id}. Updates one external OAuth application. Errors: 400, 404, 422,
     * 429. Beta.
     */
    update_external_oauth_application(
      args: UpdateExternalOauthApplicationArgs,
      options?: CallOptions
    ): Promise<ExternalOauthApplication>
    /** PATCH /ssh_server/{ssh_server_id}. Updates one SSH server. Errors: 400, 404, 422, 429. */
    update_ssh_server(args: UpdateSshServerArgs, options?: CallOptions): Promise<SshServer>
    /** PATCH /ssh_tunnel/{ssh_tunnel_id}. Updates one SSH tunnel. Errors: 400, 404, 422, 429. */
    update_ssh_tunnel(args: UpdateSshTunnelArgs, options?: CallOptions): Promise<SshTunnel>
  }
  /** The operations that `lookerts/4.0/content` has one by one. */
  readonly content: {
    /** GET /content_metadata_access. Lists all content metadata accesses. Errors: 400, 404, 429. */
    all_content_metadata_accesses(
      args: AllContentMetadataAccessesArgs,
      options?: CallOptions
    ): Promise<ContentMetaGroupUser[]>
    /** GET /content_metadata. Lists all content metadata. Errors: 400, 404, 429. */
    all_content_metadatas(args: AllContentMetadatasArgs, options?: CallOptions): Promise<ContentMeta[]>
    /** GET /content_favorite/{content_favorite_id}. Gets one content favorite. Errors: 400, 404, 429. */
    content_favorite(args: ContentFavoriteArgs, options?: CallOptions): Promise<ContentFavorite>
    /** GET /content_metadata/{content_metadata_id}. Gets one content metadata record. Errors: 400, 404, 429. */
    content_metadata(args: ContentMetadataArgs, options?: CallOptions): Promise<ContentMeta>
    /** GET /content_summary. Lists summaries of content. Errors: 400, 404, 422, 429. Alpha. */
    content_summary(args?: ContentSummaryArgs, options?: CallOptions): Promise<ContentSummary[]>
    /**
     * GET /content_thumbnail/{type}/{resource_id}. Gets one content thumbnail. Answers image/png or image/svg+xml.
     * Errors: 400, 404, 422, 429.
     */
    content_thumbnail(args: ContentThumbnailArgs, options?: CallOptions): Promise<unknown>
    /** GET /content_validation. Gets the result of a validation of all content. Errors: 400, 404, 422, 429. */
    content_validation(args?: ContentValidationArgs, options?: CallOptions): Promise<ContentValidation>
    /** POST /content_favorite. Creates a content favorite. Errors: 400, 404, 409, 422, 429. */
    create_content_favorite(args: CreateContentFavoriteArgs, options?: CallOptions): Promise<ContentFavorite>
    /** POST /content_metadata_access. Creates a content metadata access record. Errors: 400, 404, 409, 422, 429. */
    create_content_metadata_access(
      args: CreateContentMetadataAccessArgs,
      options?: CallOptions
    ): Promise<ContentMetaGroupUser>
    /** DELETE /content_favorite/{content_favorite_id}. Deletes one content favorite. Errors: 400, 404, 429. */
    delete_content_favorite(args: DeleteContentFavoriteArgs, options?: CallOptions): Promise<void>
    /**
     * DELETE /content_metadata_access/{content_metadata_access_id}. Deletes one content metadata access record. Errors:
     * 400, 404, 429.
     */
    delete_content_metadata_access(args: DeleteContentMetadataAccessArgs, options?: CallOptions): Promise<void>
    /** GET /content/{terms}. Searches content. Errors: 400, 404, 429. Beta. */
    search_content(args: SearchContentArgs, options?: CallOptions): Promise<ContentSearch[]>
    /** GET /content_favorite/search. Searches content favorites. Errors: 400, 404, 429. */
    search_content_favorites(args?: SearchContentFavoritesArgs, options?: CallOptions): Promise<ContentFavorite[]>
    /** GET /content_view/search. Searches content views. Errors: 400, 404, 429. */
    search_content_views(args?: SearchContentViewsArgs, options?: CallOptions): Promise<ContentView[]>
    /**
     * PATCH /content_metadata/{content_metadata_id}. Updates one content metadata record. Errors: 400, 404, 422, 429.
     */
    update_content_metadata(args: UpdateContentMetadataArgs, options?: CallOptions): Promise<ContentMeta>
    /**
     * PUT /content_metadata_access/{content_metadata_access_id}. Updates one content metadata access record. Errors:
     * 400, 404, 422, 429.
     */
    update_content_metadata_access(
      args: UpdateContentMetadataAccessArgs,
      options?: CallOptions
    ): Promise<ContentMetaGroupUser>
    /**
     * GET /vector_thumbnail/{type}/{resource_id}. Gets one vector thumbnail. Errors: 400, 404, 429.
     * @deprecated
     */
    vector_thumbnail(args: VectorThumbnailArgs, options?: CallOptions): Promise<string>
  }
  /** The operations that `lookerts/4.0/conversational_analytics` has one by one. */
  readonly conversational_analytics: {
    /**
     * GET /conversations/{conversation_id}/messages. Lists all messages of a conversation. Errors: 400, 404, 429. Beta.
     */
    all_conversation_messages(args: AllConversationMessagesArgs, options?: CallOptions): Promise<ConversationMessage[]>
    /**
     * POST /conversational_analytics/chat. Sends a message to conversational analytics and lists the answers. Status
     * 202 comes without a value. Errors: 400, 403, 404, 429, 500. Beta.
     */
    conversational_analytics_chat(
      args: ConversationalAnalyticsChatArgs,
      options?: CallOptions
    ): Promise<ChatMessage[] | undefined>
    /** POST /agents. Creates an agent. Errors: 400, 404, 409, 422, 429. Beta. */
    create_agent(args: CreateAgentArgs, options?: CallOptions): Promise<Agent>
    /** POST /conversations. Creates a conversation. Errors: 400, 404, 409, 422, 429. Beta. */
    create_conversation(args: CreateConversationArgs, options?: CallOptions): Promise<Conversation>
    /**
     * POST /conversations/{conversation_id}/messages. Creates a message of a conversation. Errors: 400, 404, 409, 422,
     * 429. Beta.
     */
    create_conversation_message(
      args: CreateConversationMessageArgs,
      options?: CallOptions
    ): Promise<ConversationMessage[]>
    /** POST /golden_queries. Creates a golden query. Errors: 400, 404, 409, 422, 429. Beta. */
    create_golden_query(args: CreateGoldenQueryArgs, options?: CallOptions): Promise<GoldenQuery>
    /** DELETE /agents. Deletes one agent. Errors: 400, 404, 429. Beta. */
    delete_agent(args: DeleteAgentArgs, options?: CallOptions): Promise<void>
    /** DELETE /conversations. Deletes one conversation. Errors: 400, 404, 429. Beta. */
    delete_conversation(args: DeleteConversationArgs, options?: CallOptions): Promise<void>
    /**
     * DELETE /conversations/{conversation_id}/messages. Deletes one message of a conversation. Errors: 400, 404, 429.
     * Beta.
     */
    delete_conversation_message(args: DeleteConversationMessageArgs, options?: CallOptions): Promise<void>
    /** DELETE /golden_queries/{golden_query_id}. Deletes one golden query. Errors: 400, 404, 429. Beta. */
    delete_golden_query(args: DeleteGoldenQueryArgs, options?: CallOptions): Promise<void>
    /** GET /agents/{agent_id}. Gets one agent. Errors: 400, 404, 429. Beta. */
    get_agent(args: GetAgentArgs, options?: CallOptions): Promise<Agent>
    /** GET /conversations/{conversation_id}. Gets one conversation. Errors: 400, 404, 429. Beta. */
    get_conversation(args: GetConversationArgs, options?: CallOptions): Promise<Conversation>
    /**
     * GET /conversations/{conversation_id}/messages/{message_id}. Gets one message of a conversation. Errors: 400, 404,
     * 429. Beta.
     */
    get_conversation_message(args: GetConversationMessageArgs, options?: CallOptions): Promise<ConversationMessage>
    /** GET /agents/search. Searches agents. Errors: 400, 404, 429. Beta. */
    search_agents(args?: SearchAgentsArgs, options?: CallOptions): Promise<Agent[]>
    /** GET /conversations/search. Searches conversations. Errors: 400, 404, 429. Beta. */
    search_conversations(args?: SearchConversationsArgs, options?: CallOptions): Promise<Conversation[]>
    /** PATCH /agents/{agent_id}. Updates one agent. Errors: 400, 404, 422, 429. Beta. */
    update_agent(args: UpdateAgentArgs, options?: CallOptions): Promise<Agent>
    /** PATCH /conversations/{conversation_id}. Updates one conversation. Errors: 400, 404, 422, 429. Beta. */
    update_conversation(args: UpdateConversationArgs, options?: CallOptions): Promise<Conversation>
    /**
     * PATCH /conversations/{conversation_id}/messages/{message_id}. Updates one message of a conversation. Errors: 400,
     * 404, 422, 429. Beta.
     */
    update_conversation_message(
      args: UpdateConversationMessageArgs,
      options?: CallOptions
    ): Promise<ConversationMessage>
    /** PATCH /golden_queries/{golden_query_id}. Updates one golden query. Errors: 400, 404, 422, 429. Beta. */
    update_golden_query(args: UpdateGoldenQueryArgs, options?: CallOptions): Promise<GoldenQuery>
  }
  /** The operations that `lookerts/4.0/dashboard` has one by one. */
  readonly dashboard: {
    /** GET /dashboards. Lists all dashboards. Errors: 400, 404, 429. */
    all_dashboards(args?: AllDashboardsArgs, options?: CallOptions): Promise<DashboardBase[]>
    /** POST /dashboards/{dashboard_id}/copy. Copies one dashboard. Errors: 400, 404, 409, 422, 429. */
    copy_dashboard(args: CopyDashboardArgs, options?: CallOptions): Promise<Dashboard>
    /** POST /dashboards. Creates a dashboard. Errors: 400, 404, 409, 422, 429. */
    create_dashboard(args: CreateDashboardArgs, options?: CallOptions): Promise<Dashboard>
    /** POST /dashboard_elements. Creates a dashboard element. Errors: 400, 404, 409, 422, 429. */
    create_dashboard_element(args: CreateDashboardElementArgs, options?: CallOptions): Promise<DashboardElement>
    /** POST /dashboard_filters. Creates a dashboard filter. Errors: 400, 404, 409, 422, 429. */
    create_dashboard_filter(args: CreateDashboardFilterArgs, options?: CallOptions): Promise<DashboardFilter>
    /** POST /dashboard_filter_state. Creates a dashboard filter state. Errors: 400, 404, 409, 422, 429. */
    create_dashboard_filter_state(
      args: CreateDashboardFilterStateArgs,
      options?: CallOptions
    ): Promise<Dashboard | string>
    /** POST /dashboards/from_lookml. Creates a dashboard from LookML. Errors: 400, 404, 409, 422, 429. */
    create_dashboard_from_lookml(args: CreateDashboardFromLookmlArgs, options?: CallOptions): Promise<Dashboard>
    /** POST /dashboard_layouts. Creates a dashboard layout. Errors: 400, 404, 409, 422, 429. */
    create_dashboard_layout(args: CreateDashboardLayoutArgs, options?: CallOptions): Promise<DashboardLayout>
    /** GET /dashboards/{dashboard_id}. Gets one dashboard. Errors: 400, 404, 429. */
    dashboard(args: DashboardArgs, options?: CallOptions): Promise<Dashboard>
    /**
     * GET /dashboards/aggregate_table_lookml/{dashboard_id}. Gets the aggregate table LookML of a dashboard. Errors:
     * 400, 404, 429.
     */
    dashboard_aggregate_table_lookml(
      args: DashboardAggregateTableLookmlArgs,
      options?: CallOptions
    ): Promise<DashboardAggregateTableLookml>
    /**
     * GET /dashboards/{dashboard_id}/dashboard_elements. Lists the dashboard elements of a dashboard. Errors: 400, 404,
     * 429.
     */
    dashboard_dashboard_elements(
      args: DashboardDashboardElementsArgs,
      options?: CallOptions
    ): Promise<DashboardElement[]>
    /**
     * GET /dashboards/{dashboard_id}/dashboard_filters. Lists the dashboard filters of a dashboard. Errors: 400, 404,
     * 429.
     */
    dashboard_dashboard_filters(args: DashboardDashboardFiltersArgs, options?: CallOptions): Promise<DashboardFilter[]>
    /**
     * GET /dashboards/{dashboard_id}/dashboard_layouts. Lists the dashboard layouts of a dashboard. Errors: 400, 404,
     * 429.
     */
    dashboard_dashboard_layouts(args: DashboardDashboardLayoutsArgs, options?: CallOptions): Promise<DashboardLayout[]>
    /** GET /dashboard_elements/{dashboard_element_id}. Gets one dashboard element. Errors: 400, 404, 429. */
    dashboard_element(args: DashboardElementArgs, options?: CallOptions): Promise<DashboardElement>
    /** GET /dashboard_filters/{dashboard_filter_id}. Gets one dashboard filter. Errors: 400, 404, 429. */
    dashboard_filter(args: DashboardFilterArgs, options?: CallOptions): Promise<DashboardFilter>
    /** GET /dashboard_filter_state/{guid}. Gets one dashboard filter state. Errors: 400, 404, 429. */
    dashboard_filter_state(args: DashboardFilterStateArgs, options?: CallOptions): Promise<string>
    /** GET /dashboard_layouts/{dashboard_layout_id}. Gets one dashboard layout. Errors: 400, 404, 429. */
    dashboard_layout(args: DashboardLayoutArgs, options?: CallOptions): Promise<DashboardLayout>
    /**
     * GET /dashboard_layout_components/{dashboard_layout_component_id}. Gets one dashboard layout component. Errors:
     * 400, 404, 429.
     */
    dashboard_layout_component(
      args: DashboardLayoutComponentArgs,
      options?: CallOptions
    ): Promise<DashboardLayoutComponent>
    /**
     * GET /dashboard_layouts/{dashboard_layout_id}/dashboard_layout_components. Lists the dashboard layout components
     * of a dashboard layout. Errors: 400, 404, 429.
     */
    dashboard_layout_dashboard_layout_components(
      args: DashboardLayoutDashboardLayoutComponentsArgs,
      options?: CallOptions
    ): Promise<DashboardLayoutComponent[]>
    /** GET /dashboards/lookml/{dashboard_id}. Gets one LookML dashboard. Errors: 400, 404, 429. */
    dashboard_lookml(args: DashboardLookmlArgs, options?: CallOptions): Promise<DashboardLookml>
    /** DELETE /dashboards/{dashboard_id}. Deletes one dashboard. Errors: 400, 404, 405, 429. */
    delete_dashboard(args: DeleteDashboardArgs, options?: CallOptions): Promise<void>
    /** DELETE /dashboard_elements/{dashboard_element_id}. Deletes one dashboard element. Errors: 400, 404, 429. */
    delete_dashboard_element(args: DeleteDashboardElementArgs, options?: CallOptions): Promise<void>
    /** DELETE /dashboard_filters/{dashboard_filter_id}. Deletes one dashboard filter. Errors: 400, 404, 429. */
    delete_dashboard_filter(args: DeleteDashboardFilterArgs, options?: CallOptions): Promise<void>
    /** DELETE /dashboard_layouts/{dashboard_layout_id}. Deletes one dashboard layout. Errors: 400, 404, 422, 429. */
    delete_dashboard_layout(args: DeleteDashboardLayoutArgs, options?: CallOptions): Promise<void>
    /** POST /dashboards/lookml. Imports a dashboard from LookML. Errors: 400, 404, 409, 422, 429. */
    import_dashboard_from_lookml(args: ImportDashboardFromLookmlArgs, options?: CallOptions): Promise<Dashboard>
    /**
     * POST /dashboards/{lookml_dashboard_id}/import/{space_id}. Imports one LookML dashboard into a folder. Errors:
     * 400, 404, 409, 422, 429.
     */
    import_lookml_dashboard(args: ImportLookmlDashboardArgs, options?: CallOptions): Promise<Dashboard>
    /** PATCH /dashboards/{dashboard_id}/move. Moves one dashboard. Errors: 400, 404, 422, 429. */
    move_dashboard(args: MoveDashboardArgs, options?: CallOptions): Promise<Dashboard>
    /** GET /dashboard_elements/search. Searches dashboard elements. Errors: 400, 404, 429. */
    search_dashboard_elements(args?: SearchDashboardElementsArgs, options?: CallOptions): Promise<DashboardElement[]>
    /** GET /dashboards/search. Searches dashboards. Errors: 400, 404, 429. */
    search_dashboards(args?: SearchDashboardsArgs, options?: CallOptions): Promise<Dashboard[]>
    /** GET /dashboards/lookml/search. Searches LookML dashboards. Errors: 400, 404, 429. */
    search_lookml_dashboards(args?: SearchLookmlDashboardsArgs, options?: CallOptions): Promise<DashboardLookml>
    /**
     * PATCH /dashboards/{lookml_dashboard_id}/sync. Brings dashboards up to date with the LookML dashboard they came
     * from; lists their ids. Errors: 400, 404, 422, 429.
     */
    sync_lookml_dashboard(args: SyncLookmlDashboardArgs, options?: CallOptions): Promise<number[]>
    /** PATCH /dashboards/{dashboard_id}. Updates one dashboard. Errors: 400, 404, 405, 422, 429. */
    update_dashboard(args: UpdateDashboardArgs, options?: CallOptions): Promise<Dashboard>
    /**
     * PATCH /dashboards/{dashboard_id}/certification. Updates the certification of a dashboard. Errors: 400, 404, 422,
     * 429. Beta.
     */
    update_dashboard_certification(args: UpdateDashboardCertificationArgs, options?: CallOptions): Promise<Dashboard>
    /** PATCH /dashboard_elements/{dashboard_element_id}. Updates one dashboard element. Errors: 400, 404, 422, 429. */
    update_dashboard_element(args: UpdateDashboardElementArgs, options?: CallOptions): Promise<DashboardElement>
    /** PATCH /dashboard_filters/{dashboard_filter_id}. Updates one dashboard filter. Errors: 400, 404, 422, 429. */
    update_dashboard_filter(args: UpdateDashboardFilterArgs, options?: CallOptions): Promise<DashboardFilter>
    /** PATCH /dashboard_layouts/{dashboard_layout_id}. Updates one dashboard layout. Errors: 400, 404, 422, 429. */
    update_dashboard_layout(args: UpdateDashboardLayoutArgs, options?: CallOptions): Promise<DashboardLayout>
    /**
     * PATCH /dashboard_layout_components/{dashboard_layout_component_id}. Updates one dashboard layout component.
     * Errors: 400, 404, 422, 429.
     */
    update_dashboard_layout_component(
      args: UpdateDashboardLayoutComponentArgs,
      options?: CallOptions
    ): Promise<DashboardLayoutComponent>
    /**
     * PATCH /dashboards/lookml/{dashboard_id}/certification. Updates the certification of one LookML dashboard. Errors:
     * 400, 404, 422, 429. Beta.
     */
    update_lookml_certification(args: UpdateLookmlCertificationArgs, options?: CallOptions): Promise<Dashboard>
  }
  /** The operations that `lookerts/4.0/data_action` has one by one. */
  readonly data_action: {
    /**
     * POST /data_actions/form. Fetches the form of a data action from its remote server. Errors: 400, 404, 422, 429.
     */
    fetch_remote_data_action_form(args: FetchRemoteDataActionFormArgs, options?: CallOptions): Promise<DataActionForm>
    /** POST /data_actions. Performs a data action. Errors: 400, 404, 429. */
    perform_data_action(args: PerformDataActionArgs, options?: CallOptions): Promise<DataActionResponse>
  }
  /** The operations that `lookerts/4.0/datagroup` has one by one. */
  readonly datagroup: {
    /** GET /datagroups. Lists all datagroups. Errors: 400, 404, 429. */
    all_datagroups(args?: undefined, options?: CallOptions): Promise<Datagroup[]>
    /** GET /datagroups/{datagroup_id}. Gets one datagroup. Errors: 400, 404, 429. */
    datagroup(args: DatagroupArgs, options?: CallOptions): Promise<Datagroup>
    /** PATCH /datagroups/{datagroup_id}. Updates one datagroup. Errors: 400, 404, 409, 422, 429. */
    update_datagroup(args: UpdateDatagroupArgs, options?: CallOptions): Promise<Datagroup>
  }
  /** The operations that `lookerts/4.0/derived_table` has one by one. */
  readonly derived_table: {
    /**
     * GET /derived_table/{materialization_id}/status. Gets the state of a build of a persistent derived table. Errors:
     * 400, 404, 429.
     */
    check_pdt_build(args: CheckPdtBuildArgs, options?: CallOptions): Promise<MaterializePDT>
    /**
     * GET /derived_table/graph/model/{model}. Gets the graph of the derived tables of a model. Errors: 400, 404, 429.
     */
    graph_derived_tables_for_model(
      args: GraphDerivedTablesForModelArgs,
      options?: CallOptions
    ): Promise<DependencyGraph>
    /** GET /derived_table/graph/view/{view}. Gets the graph of the derived tables of a view. Errors: 400, 404, 429. */
    graph_derived_tables_for_view(args: GraphDerivedTablesForViewArgs, options?: CallOptions): Promise<DependencyGraph>
    /**
     * GET /derived_table/{model_name}/{view_name}/start. Starts to build a persistent derived table. Errors: 400, 404,
     * 429.
     */
    start_pdt_build(args: StartPdtBuildArgs, options?: CallOptions): Promise<MaterializePDT>
    /**
     * GET /derived_table/{materialization_id}/stop. Stops a build of a persistent derived table. Errors: 400, 404, 429.
     */
    stop_pdt_build(args: StopPdtBuildArgs, options?: CallOptions): Promise<MaterializePDT>
  }
  /** The operations that `lookerts/4.0/folder` has one by one. */
  readonly folder: {
    /** GET /folders. Lists all folders. Errors: 400, 404, 429. */
    all_folders(args?: AllFoldersArgs, options?: CallOptions): Promise<FolderBase[]>
    /** POST /folders. Creates a folder. Errors: 400, 404, 409, 422, 429. */
    create_folder(args: CreateFolderArgs, options?: CallOptions): Promise<Folder>
    /** DELETE /folders/{folder_id}. Deletes one folder. Errors: 400, 404, 422, 429. */
    delete_folder(args: DeleteFolderArgs, options?: CallOptions): Promise<void>
    /** GET /folders/{folder_id}. Gets one folder. Errors: 400, 404, 429. */
    folder(args: FolderArgs, options?: CallOptions): Promise<Folder>
    /** GET /folders/{folder_id}/ancestors. Lists the ancestors of a folder. Errors: 400, 404, 429. */
    folder_ancestors(args: FolderAncestorsArgs, options?: CallOptions): Promise<Folder[]>
    /** GET /folders/{folder_id}/children. Lists the children of a folder. Errors: 400, 404, 429. */
    folder_children(args: FolderChildrenArgs, options?: CallOptions): Promise<Folder[]>
    /** GET /folders/{folder_id}/children/search. Searches the children of a folder. Errors: 400, 404, 429. */
    folder_children_search(args: FolderChildrenSearchArgs, options?: CallOptions): Promise<Folder[]>
    /** GET /folders/{folder_id}/dashboards. Lists the dashboards of a folder. Errors: 400, 404, 429. */
    folder_dashboards(args: FolderDashboardsArgs, options?: CallOptions): Promise<Dashboard[]>
    /** GET /folders/{folder_id}/looks. Lists the looks of a folder. Errors: 400, 404, 429. */
    folder_looks(args: FolderLooksArgs, options?: CallOptions): Promise<LookWithQuery[]>
    /** GET /folders/{folder_id}/parent. Gets the parent of a folder. Errors: 400, 404, 429. */
    folder_parent(args: FolderParentArgs, options?: CallOptions): Promise<Folder>
    /** GET /folders/search. Searches folders. Errors: 400, 404, 429. */
    search_folders(args?: SearchFoldersArgs, options?: CallOptions): Promise<Folder[]>
    /** PATCH /folders/{folder_id}. Updates one folder. Errors: 400, 404, 422, 429. */
    update_folder(args: UpdateFolderArgs, options?: CallOptions): Promise<Folder>
  }
  /** The operations that `lookerts/4.0/group` has one by one. */
  readonly group: {
    /** POST /groups/{group_id}/groups. Adds a group to a group. Errors: 400, 403, 404, 429. */
    add_group_group(args: AddGroupGroupArgs, options?: CallOptions): Promise<Group>
    /** POST /groups/{group_id}/users. Adds a user to a group. Errors: 400, 403, 404, 429. */
    add_group_user(args: AddGroupUserArgs, options?: CallOptions): Promise<User>
    /** GET /groups/{group_id}/groups. Lists all groups of a group. Errors: 400, 404, 429. */
    all_group_groups(args: AllGroupGroupsArgs, options?: CallOptions): Promise<Group[]>
    /** GET /groups/{group_id}/users. Lists all users of a group. Errors: 400, 404, 429. */
    all_group_users(args: AllGroupUsersArgs, options?: CallOptions): Promise<User[]>
    /** GET /groups. Lists all groups. Errors: 400, 404, 429. */
    all_groups(args?: AllGroupsArgs, options?: CallOptions): Promise<Group[]>
    /** POST /groups. Creates a group. Errors: 400, 404, 409, 422, 429. */
    create_group(args: CreateGroupArgs, options?: CallOptions): Promise<Group>
    /** DELETE /groups/{group_id}. Deletes one group. Errors: 400, 403, 404, 429. */
    delete_group(args: DeleteGroupArgs, options?: CallOptions): Promise<void>
    /**
     * DELETE /groups/{group_id}/groups/{deleting_group_id}. Removes a group from a group. Errors: 400, 403, 404, 429.
     */
    delete_group_from_group(args: DeleteGroupFromGroupArgs, options?: CallOptions): Promise<void>
    /** DELETE /groups/{group_id}/users/{user_id}. Removes a user from a group. Errors: 400, 403, 404, 429. */
    delete_group_user(args: DeleteGroupUserArgs, options?: CallOptions): Promise<void>
    /**
     * DELETE /groups/{group_id}/attribute_values/{user_attribute_id}. Deletes the value that a group has for a user
     * attribute. Errors: 400, 403, 404, 429.
     */
    delete_user_attribute_group_value(args: DeleteUserAttributeGroupValueArgs, options?: CallOptions): Promise<void>
    /** GET /groups/{group_id}. Gets one group. Errors: 400, 404, 429. */
    group(args: GroupArgs, options?: CallOptions): Promise<Group>
    /** GET /groups/search. Searches groups. Errors: 400, 404, 429. */
    search_groups(args?: SearchGroupsArgs, options?: CallOptions): Promise<Group[]>
    /** GET /groups/search/with_hierarchy. Searches groups with their hierarchy. Errors: 400, 404, 429. */
    search_groups_with_hierarchy(args?: SearchGroupsWithHierarchyArgs, options?: CallOptions): Promise<GroupHierarchy[]>
    /** GET /groups/search/with_roles. Searches groups with their roles. Errors: 400, 404, 429. */
    search_groups_with_roles(args?: SearchGroupsWithRolesArgs, options?: CallOptions): Promise<GroupSearch[]>
    /** PATCH /groups/{group_id}. Updates one group. Errors: 400, 403, 404, 422, 429. */
    update_group(args: UpdateGroupArgs, options?: CallOptions): Promise<Group>
    /**
     * PATCH /groups/{group_id}/attribute_values/{user_attribute_id}. Updates the value that a group has for a user
     * attribute. Errors: 400, 403, 404, 422, 429.
     */
    update_user_attribute_group_value(
      args: UpdateUserAttributeGroupValueArgs,
      options?: CallOptions
    ): Promise<UserAttributeGroupValue>
  }
  /** The operations that `lookerts/4.0/homepage` has one by one. */
  readonly homepage: {
    /** GET /primary_homepage_sections. Lists all primary homepage sections. Errors: 400, 404, 429. */
    all_primary_homepage_sections(
      args?: AllPrimaryHomepageSectionsArgs,
      options?: CallOptions
    ): Promise<HomepageSection[]>
  }
  /** The operations that `lookerts/4.0/integration` has one by one. */
  readonly integration: {
    /**
     * POST /integration_hubs/{integration_hub_id}/accept_legal_agreement. Accepts the legal agreement of an integration
     * hub. Errors: 400, 404, 422, 429.
     */
    accept_integration_hub_legal_agreement(
      args: AcceptIntegrationHubLegalAgreementArgs,
      options?: CallOptions
    ): Promise<IntegrationHub>
    /** GET /integration_hubs. Lists all integration hubs. Errors: 400, 404, 429. */
    all_integration_hubs(args?: AllIntegrationHubsArgs, options?: CallOptions): Promise<IntegrationHub[]>
    /** GET /integrations. Lists all integrations. Errors: 400, 404, 429. */
    all_integrations(args?: AllIntegrationsArgs, options?: CallOptions): Promise<Integration[]>
    /** POST /integration_hubs. Creates an integration hub. Errors: 400, 404, 409, 422, 429. */
    create_integration_hub(args: CreateIntegrationHubArgs, options?: CallOptions): Promise<IntegrationHub>
    /** DELETE /integration_hubs/{integration_hub_id}. Deletes one integration hub. Errors: 400, 404, 429. */
    delete_integration_hub(args: DeleteIntegrationHubArgs, options?: CallOptions): Promise<void>
    /** POST /integrations/{integration_id}/form. Fetches the form of an integration. Errors: 400, 404, 422, 429. */
    fetch_integration_form(args: FetchIntegrationFormArgs, options?: CallOptions): Promise<DataActionForm>
    /**
     * GET /integration_hubs/{integration_hub_id}/health. Gets the health of an integration hub. Errors: 400, 404, 422,
     * 429.
     */
    get_integration_hub_health(
      args: GetIntegrationHubHealthArgs,
      options?: CallOptions
    ): Promise<IntegrationHubHealthResult>
    /** GET /integrations/{integration_id}. Gets one integration. Errors: 400, 404, 429. */
    integration(args: IntegrationArgs, options?: CallOptions): Promise<Integration>
    /** GET /integration_hubs/{integration_hub_id}. Gets one integration hub. Errors: 400, 404, 429. */
    integration_hub(args: IntegrationHubArgs, options?: CallOptions): Promise<IntegrationHub>
    /** POST /integrations/{integration_id}/test. Tests one integration. Errors: 400, 404, 422, 429. */
    test_integration(args: TestIntegrationArgs, options?: CallOptions): Promise<IntegrationTestResult>
    /** PATCH /integrations/{integration_id}. Updates one integration. Errors: 400, 404, 422, 429. */
    update_integration(args: UpdateIntegrationArgs, options?: CallOptions): Promise<Integration>
    /** PATCH /integration_hubs/{integration_hub_id}. Updates one integration hub. Errors: 400, 404, 422, 429. */
    update_integration_hub(args: UpdateIntegrationHubArgs, options?: CallOptions): Promise<IntegrationHub>
  }
  /** The operations that `lookerts/4.0/key_driver_analysis` has one by one. */
  readonly key_driver_analysis: {
    /** POST /internal/kda/analyze. Runs a key driver analysis. Errors: 400, 404, 422, 429. Alpha. */
    run_key_driver_analysis(args: RunKeyDriverAnalysisArgs, options?: CallOptions): Promise<KdaResponsePayload>
  }
  /** The operations that `lookerts/4.0/look` has one by one. */
  readonly look: {
    /** GET /looks. Lists all looks. Errors: 400, 404, 429. */
    all_looks(args?: AllLooksArgs, options?: CallOptions): Promise<Look[]>
    /** POST /looks/{look_id}/copy. Copies one look. Errors: 400, 404, 409, 422, 429. */
    copy_look(args: CopyLookArgs, options?: CallOptions): Promise<LookWithQuery | Look>
    /** POST /looks. Creates a look. Errors: 400, 404, 409, 422, 429. */
    create_look(args: CreateLookArgs, options?: CallOptions): Promise<LookWithQuery>
    /** DELETE /looks/{look_id}. Deletes one look. Errors: 400, 404, 429. */
    delete_look(args: DeleteLookArgs, options?: CallOptions): Promise<void>
    /** GET /looks/{look_id}. Gets one look. Errors: 400, 404, 429. */
    look(args: LookArgs, options?: CallOptions): Promise<LookWithQuery>
    /** PATCH /looks/{look_id}/move. Moves one look. Errors: 400, 404, 422, 429. */
    move_look(args: MoveLookArgs, options?: CallOptions): Promise<LookWithQuery | Look>
    /**
     * GET /looks/{look_id}/run/{result_format}. Runs one look. Answers application/json, image/jpeg, image/png or text.
     * Errors: 400, 404, 422, 429.
     */
    run_look(args: RunLookArgs, options?: CallOptions): Promise<unknown>
    /** GET /looks/search. Searches looks. Errors: 400, 404, 429. */
    search_looks(args?: SearchLooksArgs, options?: CallOptions): Promise<Look[]>
    /** PATCH /looks/{look_id}. Updates one look. Errors: 400, 404, 422, 429. */
    update_look(args: UpdateLookArgs, options?: CallOptions): Promise<LookWithQuery>
    /** PATCH /looks/{look_id}/certification. Updates the certification of a look. Errors: 400, 404, 422, 429. Beta. */
    update_look_certification(args: UpdateLookCertificationArgs, options?: CallOptions): Promise<Look>
  }
  /** The operations that `lookerts/4.0/lookml_model` has one by one. */
  readonly lookml_model: {
    /** GET /lookml_models. Lists all LookML models. Errors: 400, 404, 429. */
    all_lookml_models(args?: AllLookmlModelsArgs, options?: CallOptions): Promise<LookmlModel[]>
    /** POST /lookml_models. Creates a LookML model. Errors: 400, 404, 409, 422, 429. */
    create_lookml_model(args: CreateLookmlModelArgs, options?: CallOptions): Promise<LookmlModel>
    /** DELETE /lookml_models/{lookml_model_name}. Deletes one LookML model. Errors: 400, 404, 429. */
    delete_lookml_model(args: DeleteLookmlModelArgs, options?: CallOptions): Promise<void>
    /** GET /lookml_models/{lookml_model_name}. Gets one LookML model. Errors: 400, 404, 429. */
    lookml_model(args: LookmlModelArgs, options?: CallOptions): Promise<LookmlModel>
    /**
     * GET /lookml_models/{lookml_model_name}/explores/{explore_name}. Gets one explore of a LookML model. Errors: 400,
     * 404, 429.
     */
    lookml_model_explore(args: LookmlModelExploreArgs, options?: CallOptions): Promise<LookmlModelExplore>
    /** PATCH /lookml_models/{lookml_model_name}. Updates one LookML model. Errors: 400, 404, 422, 429. */
    update_lookml_model(args: UpdateLookmlModelArgs, options?: CallOptions): Promise<LookmlModel>
  }
  /** The operations that `lookerts/4.0/metadata` has one by one. */
  readonly metadata: {
    /** GET /connections/{connection_name}/columns. Lists the columns of a connection. Errors: 400, 404, 422, 429. */
    connection_columns(args: ConnectionColumnsArgs, options?: CallOptions): Promise<SchemaColumns[]>
    /**
     * POST /connections/{connection_name}/cost_estimate. Estimates the cost of a query on a connection. Errors: 400,
     * 404, 422, 429.
     */
    connection_cost_estimate(args: ConnectionCostEstimateArgs, options?: CallOptions): Promise<CostEstimate>
    /**
     * GET /connections/{connection_name}/databases. Lists the databases of a connection. Errors: 400, 404, 422, 429.
     */
    connection_databases(args: ConnectionDatabasesArgs, options?: CallOptions): Promise<string[]>
    /** GET /connections/{connection_name}/features. Gets the features of a connection. Errors: 400, 404, 422, 429. */
    connection_features(args: ConnectionFeaturesArgs, options?: CallOptions): Promise<ConnectionFeatures>
    /** GET /connections/{connection_name}/schemas. Lists the schemas of a connection. Errors: 400, 404, 422, 429. */
    connection_schemas(args: ConnectionSchemasArgs, options?: CallOptions): Promise<Schema[]>
    /**
     * GET /connections/{connection_name}/search_columns. Searches the columns of a connection. Errors: 400, 404, 422,
     * 429.
     */
    connection_search_columns(args: ConnectionSearchColumnsArgs, options?: CallOptions): Promise<ColumnSearch[]>
    /** GET /connections/{connection_name}/tables. Lists the tables of a connection. Errors: 400, 404, 422, 429. */
    connection_tables(args: ConnectionTablesArgs, options?: CallOptions): Promise<SchemaTables[]>
    /** GET /models/{model_name}. Gets one model. Errors: 400, 404, 429. */
    get_model(args: GetModelArgs, options?: CallOptions): Promise<Model>
    /**
     * GET /models/{model_name}/views/{view_name}/fields/{field_name}/suggestions. Gets suggestions for the values of a
     * field. Errors: 400, 404, 429.
     */
    model_fieldname_suggestions(
      args: ModelFieldnameSuggestionsArgs,
      options?: CallOptions
    ): Promise<ModelFieldSuggestions>
  }
  /** The operations that `lookerts/4.0/project` has one by one. */
  readonly project: {
    /** GET /projects/{project_id}/git_branches. Lists all Git branches of a project. Errors: 400, 404, 429. */
    all_git_branches(args: AllGitBranchesArgs, options?: CallOptions): Promise<GitBranch[]>
    /**
     * GET /projects/{project_id}/git_connection_tests. Lists all Git connection tests of a project. Errors: 400, 404,
     * 429.
     */
    all_git_connection_tests(args: AllGitConnectionTestsArgs, options?: CallOptions): Promise<GitConnectionTest[]>
    /** GET /projects/{project_id}/lookml_tests. Lists all LookML tests of a project. Errors: 400, 404, 429. */
    all_lookml_tests(args: AllLookmlTestsArgs, options?: CallOptions): Promise<LookmlTest[]>
    /** GET /projects/{project_id}/files. Lists all files of a project. Errors: 400, 403, 404, 429. */
    all_project_files(args: AllProjectFilesArgs, options?: CallOptions): Promise<ProjectFile[]>
    /** GET /projects. Lists all projects. Errors: 400, 403, 404, 429. */
    all_projects(args?: AllProjectsArgs, options?: CallOptions): Promise<Project[]>
    /**
     * POST /projects/{project_id}/async_deploy_ref_to_production. Starts to deploy a Git ref of a project to
     * production. Errors: 400, 404, 422, 429. Beta.
     */
    async_deploy_ref_to_production(
      args: AsyncDeployRefToProductionArgs,
      options?: CallOptions
    ): Promise<AsyncDeployResponse>
    /**
     * GET /projects/{project_id}/deploy_status/{deployment_id}. Gets the status of a deployment of a project. Errors:
     * 400, 404, 429. Beta.
     */
    async_deploy_status(args: AsyncDeployStatusArgs, options?: CallOptions): Promise<DeployStatusResponse>
    /**
     * POST /projects/{project_id}/ci/run. Creates a CI run of a project. Errors: 400, 404, 409, 422, 429.
     * @deprecated
     */
    create_ci_run(args: CreateCiRunArgs, options?: CallOptions): Promise<CreateCIRunResponse>
    /**
     * POST /projects/{project_id}/continuous_integration/runs. Creates a continuous integration run of a project.
     * Status 201 comes without a value. Errors: 400, 404, 409, 422, 429. Beta.
     */
    create_continuous_integration_run(
      args: CreateContinuousIntegrationRunArgs,
      options?: CallOptions
    ): Promise<CIRun | undefined>
    /** POST /projects/{project_id}/git_branch. Creates a Git branch of a project. Errors: 400, 404, 409, 422, 429. */
    create_git_branch(args: CreateGitBranchArgs, options?: CallOptions): Promise<GitBranch>
    /**
     * POST /projects/{project_id}/git/deploy_key. Creates a Git deploy key of a project. Errors: 400, 404, 409, 422,
     * 429.
     */
    create_git_deploy_key(args: CreateGitDeployKeyArgs, options?: CallOptions): Promise<string>
    /**
     * POST /projects/{project_id}/git_diagnostic_report. Creates a Git diagnostic report of a project. Errors: 400,
     * 404, 409, 422, 429. Beta.
     */
    create_git_diagnostic_report(
      args: CreateGitDiagnosticReportArgs,
      options?: CallOptions
    ): Promise<GitDiagnosticReport>
    /** POST /projects. Creates a project. Errors: 400, 404, 409, 422, 429. */
    create_project(args: CreateProjectArgs, options?: CallOptions): Promise<Project>
    /**
     * DELETE /projects/{project_id}/git_branch/{branch_name}. Deletes one Git branch of a project. Errors: 400, 404,
     * 429.
     */
    delete_git_branch(args: DeleteGitBranchArgs, options?: CallOptions): Promise<void>
    /**
     * DELETE /projects/{root_project_id}/credential/{credential_id}. Deletes one repository credential of a project.
     * Errors: 400, 404, 429.
     */
    delete_repository_credential(args: DeleteRepositoryCredentialArgs, options?: CallOptions): Promise<void>
    /**
     * POST /projects/{project_id}/deploy_ref_to_production. Deploys a Git ref of a project to production. Status 204
     * comes without a value. Errors: 400, 404, 422, 429.
     */
    deploy_ref_to_production(args: DeployRefToProductionArgs, options?: CallOptions): Promise<string | undefined>
    /**
     * POST /projects/{project_id}/deploy_to_production. Deploys a project to production. Status 204 comes without a
     * value. Errors: 400, 404, 422, 429.
     */
    deploy_to_production(args: DeployToProductionArgs, options?: CallOptions): Promise<string | undefined>
    /**
     * GET /projects/{project_id}/git_branch/{branch_name}. Finds one Git branch of a project. Errors: 400, 404, 429.
     */
    find_git_branch(args: FindGitBranchArgs, options?: CallOptions): Promise<GitBranch>
    /**
     * GET /projects/{root_project_id}/credentials. Lists all repository credentials of a project. Errors: 400, 404,
     * 429.
     */
    get_all_repository_credentials(
      args: GetAllRepositoryCredentialsArgs,
      options?: CallOptions
    ): Promise<RepositoryCredential[]>
    /**
     * GET /projects/{project_id}/ci/runs/{run_id}. Gets one CI run of a project. Errors: 400, 404, 429.
     * @deprecated
     */
    get_ci_run(args: GetCiRunArgs, options?: CallOptions): Promise<ProjectRun>
    /**
     * GET /projects/{project_id}/continuous_integration/runs/{run_id}. Gets one continuous integration run of a
     * project. Errors: 400, 404, 429. Beta.
     */
    get_continuous_integration_run(args: GetContinuousIntegrationRunArgs, options?: CallOptions): Promise<CIRun>
    /**
     * GET /projects/{project_id}/git_diagnostic_report/{report_id}. Gets one Git diagnostic report of a project.
     * Errors: 400, 404, 429. Beta.
     */
    get_git_diagnostic_report(args: GetGitDiagnosticReportArgs, options?: CallOptions): Promise<GitDiagnosticReport>
    /** GET /projects/{project_id}/git_branch. Gets the current Git branch of a project. Errors: 400, 404, 429. */
    git_branch(args: GitBranchArgs, options?: CallOptions): Promise<GitBranch>
    /** GET /projects/{project_id}/git/deploy_key. Gets the Git deploy key of a project. Errors: 400, 404, 429. */
    git_deploy_key(args: GitDeployKeyArgs, options?: CallOptions): Promise<string>
    /**
     * POST /projects/{project_id}/manifest/lock_all. Locks the imports in the manifest of a project. Status 204 comes
     * without a value. Errors: 400, 404, 422, 429.
     */
    lock_all(args: LockAllArgs, options?: CallOptions): Promise<string | undefined>
    /** GET /projects/{project_id}/manifest. Gets the manifest of a project. Errors: 400, 404, 429. */
    manifest(args: ManifestArgs, options?: CallOptions): Promise<Manifest>
    /** GET /projects/{project_id}. Gets one project. Errors: 400, 403, 404, 429. */
    project(args: ProjectArgs, options?: CallOptions): Promise<Project>
    /** GET /projects/{project_id}/files/file. Gets one file of a project. Errors: 400, 404, 429. */
    project_file(args: ProjectFileArgs, options?: CallOptions): Promise<ProjectFile>
    /**
     * GET /projects/{project_id}/validate. Gets the validation results of a project. Status 204 comes without a value.
     * Errors: 400, 404, 429.
     */
    project_validation_results(
      args: ProjectValidationResultsArgs,
      options?: CallOptions
    ): Promise<ProjectValidationCache | undefined>
    /** GET /projects/{project_id}/current_workspace. Gets the workspace of a project. Errors: 400, 404, 429. */
    project_workspace(args: ProjectWorkspaceArgs, options?: CallOptions): Promise<ProjectWorkspace>
    /**
     * POST /projects/{project_id}/git_diagnostic_report/{report_id}/repair. Repairs one Git diagnostic report. Errors:
     * 400, 404, 409, 422, 429. Beta.
     */
    repair_git_diagnostic_report(
      args: RepairGitDiagnosticReportArgs,
      options?: CallOptions
    ): Promise<GitDiagnosticReport>
    /**
     * POST /projects/{project_id}/reset_to_production. Resets a project to its production version. Status 204 comes
     * without a value. Errors: 400, 404, 422, 429.
     */
    reset_project_to_production(args: ResetProjectToProductionArgs, options?: CallOptions): Promise<string | undefined>
    /**
     * POST /projects/{project_id}/reset_to_remote. Resets a project to its remote repository. Status 204 comes without
     * a value. Errors: 400, 404, 422, 429.
     */
    reset_project_to_remote(args: ResetProjectToRemoteArgs, options?: CallOptions): Promise<string | undefined>
    /**
     * GET /projects/{project_id}/git_connection_tests/{test_id}. Runs one Git connection test of a project. Errors:
     * 400, 404, 422, 429.
     */
    run_git_connection_test(args: RunGitConnectionTestArgs, options?: CallOptions): Promise<GitConnectionTestResult>
    /** GET /projects/{project_id}/lookml_tests/run. Runs LookML tests of a project. Errors: 400, 404, 422, 429. */
    run_lookml_test(args: RunLookmlTestArgs, options?: CallOptions): Promise<LookmlTestResult[]>
    /**
     * POST /projects/{project_id}/tag. Tags a Git commit of a project. Status 204 comes without a value. Errors: 400,
     * 404, 409, 422, 429.
     */
    tag_ref(args: TagRefArgs, options?: CallOptions): Promise<Project | undefined>
    /**
     * PUT /projects/{project_id}/git_branch. Checks out a Git branch of a project, or resets it. Errors: 400, 404, 422,
     * 429.
     */
    update_git_branch(args: UpdateGitBranchArgs, options?: CallOptions): Promise<GitBranch>
    /** PATCH /projects/{project_id}. Updates one project. Errors: 400, 404, 409, 422, 429, 500. */
    update_project(args: UpdateProjectArgs, options?: CallOptions): Promise<Project>
    /**
     * PUT /projects/{root_project_id}/credential/{credential_id}. Updates one repository credential of a project.
     * Errors: 400, 404, 409, 422, 429.
     */
    update_repository_credential(
      args: UpdateRepositoryCredentialArgs,
      options?: CallOptions
    ): Promise<RepositoryCredential>
    /** POST /projects/{project_id}/validate. Validates one project. Errors: 400, 404, 422, 429. */
    validate_project(args: ValidateProjectArgs, options?: CallOptions): Promise<ProjectValidation>
  }
  /** The operations that `lookerts/4.0/query` has one by one. */
  readonly query: {
    /** GET /running_queries. Lists all running queries. Errors: 404, 429. */
    all_running_queries(args?: undefined, options?: CallOptions): Promise<RunningQueries[]>
    /** POST /merge_queries. Creates a merge query. Errors: 400, 404, 409, 422, 429. */
    create_merge_query(args?: CreateMergeQueryArgs, options?: CallOptions): Promise<MergeQuery>
    /** POST /queries. Creates a query. Errors: 400, 404, 409, 422, 429. */
    create_query(args: CreateQueryArgs, options?: CallOptions): Promise<Query>
    /** POST /query_tasks. Starts to run a query. Errors: 400, 404, 409, 422, 429. */
    create_query_task(args: CreateQueryTaskArgs, options?: CallOptions): Promise<QueryTask>
    /** POST /sql_queries. Creates an SQL query. Errors: 400, 404, 409, 422, 429. */
    create_sql_query(args: CreateSqlQueryArgs, options?: CallOptions): Promise<SqlQuery>
    /** DELETE /running_queries/{query_task_id}. Stops one running query. Errors: 400, 404, 422, 429. */
    kill_query(args: KillQueryArgs, options?: CallOptions): Promise<void>
    /** GET /merge_queries/{merge_query_id}. Gets one merge query. Errors: 400, 404, 429. */
    merge_query(args: MergeQueryArgs, options?: CallOptions): Promise<MergeQuery>
    /** GET /queries/{query_id}. Gets one query. Errors: 400, 404, 429. */
    query(args: QueryArgs, options?: CallOptions): Promise<Query>
    /** GET /queries/slug/{slug}. Gets the query of a slug. Errors: 400, 404, 429. */
    query_for_slug(args: QueryForSlugArgs, options?: CallOptions): Promise<Query>
    /** GET /query_tasks/{query_task_id}. Gets one query task. Errors: 400, 404, 429. */
    query_task(args: QueryTaskArgs, options?: CallOptions): Promise<QueryTask>
    /** GET /query_tasks/multi_results. Gets the results of several query tasks. Errors: 400, 404, 429. */
    query_task_multi_results(args: QueryTaskMultiResultsArgs, options?: CallOptions): Promise<Record<string, unknown>>
    /**
     * GET /query_tasks/{query_task_id}/results. Gets the results of a query task. Answers application/json or text.
     * Errors: 400, 404, 429.
     */
    query_task_results(args: QueryTaskResultsArgs, options?: CallOptions): Promise<unknown>
    /**
     * POST /queries/run/{result_format}. Runs a query that is given in the body. Answers application/json, image/jpeg,
     * image/png or text. Errors: 400, 403, 404, 422, 429.
     */
    run_inline_query(args: RunInlineQueryArgs, options?: CallOptions): Promise<unknown>
    /**
     * GET /queries/{query_id}/run/{result_format}. Runs one query. Answers application/json, image/jpeg, image/png or
     * text. Errors: 400, 403, 404, 422, 429.
     */
    run_query(args: RunQueryArgs, options?: CallOptions): Promise<unknown>
    /**
     * POST /sql_queries/{slug}/run/{result_format}. Runs one SQL query. Answers application/json or text. Errors: 400,
     * 404, 422, 429.
     */
    run_sql_query(args: RunSqlQueryArgs, options?: CallOptions): Promise<unknown>
    /**
     * GET /queries/models/{model_name}/views/{view_name}/run/{result_format}. Runs a query that is given in the URL.
     * Answers application/json, image/jpeg, image/png or text. Errors: 400, 404, 422, 429.
     */
    run_url_encoded_query(args: RunUrlEncodedQueryArgs, options?: CallOptions): Promise<unknown>
    /** GET /sql_queries/{slug}. Gets one SQL query. Errors: 400, 404, 429. */
    sql_query(args: SqlQueryArgs, options?: CallOptions): Promise<SqlQuery>
  }
  /** The operations that `lookerts/4.0/render_task` has one by one. */
  readonly render_task: {
    /**
     * POST /render_tasks/dashboard_elements/{dashboard_element_id}/{result_format}. Starts to render one dashboard
     * element. Errors: 400, 404, 409, 422, 429.
     */
    create_dashboard_element_render_task(
      args: CreateDashboardElementRenderTaskArgs,
      options?: CallOptions
    ): Promise<RenderTask>
    /**
     * POST /render_tasks/dashboards/{dashboard_id}/{result_format}. Starts to render one dashboard. Errors: 400, 404,
     * 409, 422, 429.
     */
    create_dashboard_render_task(args: CreateDashboardRenderTaskArgs, options?: CallOptions): Promise<RenderTask>
    /**
     * POST /render_tasks/looks/{look_id}/{result_format}. Starts to render one look. Errors: 400, 404, 409, 422, 429.
     */
    create_look_render_task(args: CreateLookRenderTaskArgs, options?: CallOptions): Promise<RenderTask>
    /**
     * POST /render_tasks/queries/{query_id}/{result_format}. Starts to render one query. Errors: 400, 404, 409, 422,
     * 429.
     */
    create_query_render_task(args: CreateQueryRenderTaskArgs, options?: CallOptions): Promise<RenderTask>
    /** GET /render_tasks/{render_task_id}. Gets one render task. Errors: 400, 404, 429. */
    render_task(args: RenderTaskArgs, options?: CallOptions): Promise<RenderTask>
    /**
     * GET /render_tasks/{render_task_id}/results. Gets the results of a render task. Answers application/pdf,
     * image/jpeg or image/png. Status 202 comes without a value. Errors: 400, 404, 429.
     */
    render_task_results(args: RenderTaskResultsArgs, options?: CallOptions): Promise<unknown>
  }
  /** The operations that `lookerts/4.0/report` has one by one. */
  readonly report: {
    /** GET /reports/search. Searches reports. Errors: 400, 404, 429. Alpha. */
    search_reports(args?: SearchReportsArgs, options?: CallOptions): Promise<Report[]>
  }
  /** The operations that `lookerts/4.0/role` has one by one. */
  readonly role: {
    /** GET /model_sets. Lists all model sets. Errors: 404, 429. */
    all_model_sets(args?: AllModelSetsArgs, options?: CallOptions): Promise<ModelSet[]>
    /** GET /permission_sets. Lists all permission sets. Errors: 400, 404, 429. */
    all_permission_sets(args?: AllPermissionSetsArgs, options?: CallOptions): Promise<PermissionSet[]>
    /** GET /permissions. Lists all permissions. Errors: 400, 404, 429. */
    all_permissions(args?: undefined, options?: CallOptions): Promise<Permission[]>
    /** GET /roles. Lists all roles. Errors: 400, 404, 429. */
    all_roles(args?: AllRolesArgs, options?: CallOptions): Promise<Role[]>
    /** POST /model_sets. Creates a model set. Errors: 400, 404, 409, 422, 429. */
    create_model_set(args: CreateModelSetArgs, options?: CallOptions): Promise<ModelSet>
    /** POST /permission_sets. Creates a permission set. Errors: 400, 404, 405, 409, 422, 429. */
    create_permission_set(args: CreatePermissionSetArgs, options?: CallOptions): Promise<PermissionSet>
    /** POST /roles. Creates a role. Errors: 400, 404, 405, 409, 422, 429. */
    create_role(args: CreateRoleArgs, options?: CallOptions): Promise<Role>
    /** DELETE /model_sets/{model_set_id}. Deletes one model set. Errors: 400, 404, 405, 429. */
    delete_model_set(args: DeleteModelSetArgs, options?: CallOptions): Promise<void>
    /** DELETE /permission_sets/{permission_set_id}. Deletes one permission set. Errors: 400, 404, 405, 429. */
    delete_permission_set(args: DeletePermissionSetArgs, options?: CallOptions): Promise<void>
    /** DELETE /roles/{role_id}. Deletes one role. Errors: 400, 404, 405, 429. */
    delete_role(args: DeleteRoleArgs, options?: CallOptions): Promise<void>
    /** GET /model_sets/{model_set_id}. Gets one model set. Errors: 400, 404, 429. */
    model_set(args: ModelSetArgs, options?: CallOptions): Promise<ModelSet>
    /** GET /permission_sets/{permission_set_id}. Gets one permission set. Errors: 400, 404, 429. */
    permission_set(args: PermissionSetArgs, options?: CallOptions): Promise<PermissionSet>
    /** GET /roles/{role_id}. Gets one role. Errors: 400, 404, 429. */
    role(args: RoleArgs, options?: CallOptions): Promise<Role>
    /** GET /roles/{role_id}/groups. Lists the groups of a role. Errors: 400, 404, 429. */
    role_groups(args: RoleGroupsArgs, options?: CallOptions): Promise<Group[]>
    /** GET /roles/{role_id}/users. Lists the users of a role. Errors: 400, 404, 429. */
    role_users(args: RoleUsersArgs, options?: CallOptions): Promise<User[]>
    /** GET /model_sets/search. Searches model sets. Errors: 400, 404, 429. */
    search_model_sets(args?: SearchModelSetsArgs, options?: CallOptions): Promise<ModelSet[]>
    /** GET /permission_sets/search. Searches permission sets. Errors: 400, 404, 429. */
    search_permission_sets(args?: SearchPermissionSetsArgs, options?: CallOptions): Promise<PermissionSet[]>
    /** GET /roles/search. Searches roles. Errors: 400, 404, 429. */
    search_roles(args?: SearchRolesArgs, options?: CallOptions): Promise<Role[]>
    /** GET /roles/search/with_user_count. Searches roles with the number of their users. Errors: 400, 404, 429. */
    search_roles_with_user_count(args?: SearchRolesWithUserCountArgs, options?: CallOptions): Promise<RoleSearch[]>
    /** PUT /roles/{role_id}/groups. Sets the groups of a role. Errors: 400, 403, 404, 405, 409, 422, 429. */
    set_role_groups(args: SetRoleGroupsArgs, options?: CallOptions): Promise<Group[]>
    /** PUT /roles/{role_id}/users. Sets the users of a role. Errors: 400, 403, 404, 405, 422, 429. */
    set_role_users(args: SetRoleUsersArgs, options?: CallOptions): Promise<User[]>
    /** PATCH /model_sets/{model_set_id}. Updates one model set. Errors: 400, 403, 404, 405, 422, 429. */
    update_model_set(args: UpdateModelSetArgs, options?: CallOptions): Promise<ModelSet>
    /** PATCH /permission_sets/{permission_set_id}. Updates one permission set. Errors: 400, 404, 405, 422, 429. */
    update_permission_set(args: UpdatePermissionSetArgs, options?: CallOptions): Promise<PermissionSet>
    /** PATCH /roles/{role_id}. Updates one role. Errors: 400, 404, 405, 422, 429. */
    update_role(args: UpdateRoleArgs, options?: CallOptions): Promise<Role>
  }
  /** The operations that `lookerts/4.0/scheduled_plan` has one by one. */
  readonly scheduled_plan: {
    /** GET /scheduled_plans. Lists all scheduled plans. Errors: 400, 404, 422, 429. */
    all_scheduled_plans(args?: AllScheduledPlansArgs, options?: CallOptions): Promise<ScheduledPlan[]>
    /** POST /scheduled_plans. Creates a scheduled plan. Errors: 400, 404, 409, 422, 429. */
    create_scheduled_plan(args: CreateScheduledPlanArgs, options?: CallOptions): Promise<ScheduledPlan>
    /** DELETE /scheduled_plans/{scheduled_plan_id}. Deletes one scheduled plan. Errors: 400, 404, 429. */
    delete_scheduled_plan(args: DeleteScheduledPlanArgs, options?: CallOptions): Promise<void>
    /** GET /scheduled_plans/{scheduled_plan_id}. Gets one scheduled plan. Errors: 400, 404, 429. */
    scheduled_plan(args: ScheduledPlanArgs, options?: CallOptions): Promise<ScheduledPlan>
    /**
     * POST /scheduled_plans/run_once. Runs a scheduled plan that is given in the body once. Errors: 400, 404, 409, 422,
     * 429.
     */
    scheduled_plan_run_once(args: ScheduledPlanRunOnceArgs, options?: CallOptions): Promise<ScheduledPlan>
    /**
     * POST /scheduled_plans/{scheduled_plan_id}/run_once. Runs one scheduled plan once. Errors: 400, 404, 409, 422,
     * 429.
     */
    scheduled_plan_run_once_by_id(args: ScheduledPlanRunOnceByIdArgs, options?: CallOptions): Promise<ScheduledPlan>
    /**
     * GET /scheduled_plans/dashboard/{dashboard_id}. Lists the scheduled plans of a dashboard. Errors: 400, 404, 429.
     */
    scheduled_plans_for_dashboard(args: ScheduledPlansForDashboardArgs, options?: CallOptions): Promise<ScheduledPlan[]>
    /** GET /scheduled_plans/look/{look_id}. Lists the scheduled plans of a look. Errors: 400, 404, 429. */
    scheduled_plans_for_look(args: ScheduledPlansForLookArgs, options?: CallOptions): Promise<ScheduledPlan[]>
    /**
     * GET /scheduled_plans/lookml_dashboard/{lookml_dashboard_id}. Lists the scheduled plans of a LookML dashboard.
     * Errors: 400, 404, 429.
     */
    scheduled_plans_for_lookml_dashboard(
      args: ScheduledPlansForLookmlDashboardArgs,
      options?: CallOptions
    ): Promise<ScheduledPlan[]>
    /** GET /scheduled_plans/space/{space_id}. Lists the scheduled plans of a space. Errors: 400, 404, 429. */
    scheduled_plans_for_space(args: ScheduledPlansForSpaceArgs, options?: CallOptions): Promise<ScheduledPlan[]>
    /** GET /scheduled_plans/search. Searches scheduled plans. Errors: 400, 404, 422, 429. Alpha. */
    search_scheduled_plans(args?: SearchScheduledPlansArgs, options?: CallOptions): Promise<ScheduledPlan[]>
    /** PATCH /scheduled_plans/{scheduled_plan_id}. Updates one scheduled plan. Errors: 400, 404, 422, 429. */
    update_scheduled_plan(args: UpdateScheduledPlanArgs, options?: CallOptions): Promise<ScheduledPlan>
  }
  /** The operations that `lookerts/4.0/self_service` has one by one. */
  readonly self_service: {
    /**
     * GET /self_service_models/allowed_connections. Lists the connections that self-service models may use. Errors:
     * 400, 403, 404, 429. Beta.
     */
    get_self_service_model_allowed_connections(
      args?: GetSelfServiceModelAllowedConnectionsArgs,
      options?: CallOptions
    ): Promise<string[]>
    /**
     * GET /self_service_models/{model_name}/lookml. Gets the LookML of a self-service model. Errors: 400, 404, 429.
     * Beta.
     */
    get_self_service_model_lookml(args: GetSelfServiceModelLookmlArgs, options?: CallOptions): Promise<string>
    /**
     * PATCH /self_service_models/{model_name}/certification. Updates the certification of the explore of a self-service
     * model. Errors: 400, 403, 404, 409, 422, 429. Beta.
     */
    update_self_service_explore_certification(
      args: UpdateSelfServiceExploreCertificationArgs,
      options?: CallOptions
    ): Promise<Certification>
  }
  /** The operations that `lookerts/4.0/session` has one by one. */
  readonly session: {
    /** GET /session. Gets the API session that the request belongs to. Errors: 400, 404, 429. */
    session(args?: undefined, options?: CallOptions): Promise<ApiSession>
    /** PATCH /session. Updates the API session: switches its workspace. Errors: 400, 404, 422, 429. */
    update_session(args: UpdateSessionArgs, options?: CallOptions): Promise<ApiSession>
  }
  /** The operations that `lookerts/4.0/sql_interface_query` has one by one. */
  readonly sql_interface_query: {
    /** POST /sql_interface_queries. Creates an SQL interface query. Errors: 400, 403, 404, 409, 422, 429, 500. Beta. */
    create_sql_interface_query(args: CreateSqlInterfaceQueryArgs, options?: CallOptions): Promise<SqlInterfaceQuery>
    /**
     * GET /sql_interface_queries/{query_id}/run/{result_format}. Runs one SQL interface query. Answers application/json
     * or text. Errors: 400, 403, 404, 422, 429. Beta.
     */
    run_sql_interface_query(args: RunSqlInterfaceQueryArgs, options?: CallOptions): Promise<unknown>
    /** GET /sql_interface_queries/metadata. Gets the SQL interface metadata. Errors: 400, 403, 404, 429. Beta. */
    sql_interface_metadata(args?: SqlInterfaceMetadataArgs, options?: CallOptions): Promise<SqlInterfaceQueryMetadata>
  }
  /** The operations that `lookerts/4.0/theme` has one by one. */
  readonly theme: {
    /** GET /themes/active. Lists the active themes. Errors: 400, 403, 404, 422, 429. */
    active_themes(args?: ActiveThemesArgs, options?: CallOptions): Promise<Theme[]>
    /** GET /themes. Lists all themes. Errors: 400, 404, 429. */
    all_themes(args?: AllThemesArgs, options?: CallOptions): Promise<Theme[]>
    /** POST /themes. Creates a theme. Errors: 400, 404, 409, 422, 429. */
    create_theme(args: CreateThemeArgs, options?: CallOptions): Promise<Theme>
    /**
     * GET /themes/default. Gets the default theme. Errors: 400, 404, 429.
     * @deprecated
     */
    default_theme(args?: DefaultThemeArgs, options?: CallOptions): Promise<Theme>
    /** GET /themes/default_theme. Gets the default theme of one type. Errors: 400, 404, 422, 429. Beta. */
    default_theme_by_type(args: DefaultThemeByTypeArgs, options?: CallOptions): Promise<Theme>
    /** DELETE /themes/{theme_id}. Deletes one theme. Errors: 400, 404, 429. */
    delete_theme(args: DeleteThemeArgs, options?: CallOptions): Promise<void>
    /** GET /themes/search. Searches themes. Errors: 400, 403, 404, 422, 429. */
    search_themes(args?: SearchThemesArgs, options?: CallOptions): Promise<Theme[]>
    /**
     * PUT /themes/default. Sets the default theme. Errors: 400, 404, 422, 429.
     * @deprecated
     */
    set_default_theme(args: SetDefaultThemeArgs, options?: CallOptions): Promise<Theme>
    /** PUT /themes/default_theme. Sets the default theme of one type. Errors: 400, 403, 404, 422, 429. Beta. */
    set_default_theme_by_type(args: SetDefaultThemeByTypeArgs, options?: CallOptions): Promise<Theme>
    /** GET /themes/{theme_id}. Gets one theme. Errors: 400, 404, 429. */
    theme(args: ThemeArgs, options?: CallOptions): Promise<Theme>
    /** GET /themes/theme_or_default. Gets the theme of a name, or else the default theme. Errors: 400, 404, 429. */
    theme_or_default(args: ThemeOrDefaultArgs, options?: CallOptions): Promise<Theme>
    /** PATCH /themes/{theme_id}. Updates one theme. Errors: 400, 404, 422, 429. */
    update_theme(args: UpdateThemeArgs, options?: CallOptions): Promise<Theme>
    /**
     * POST /themes/validate. Validates a theme that is given in the body. Status 204 comes without a value. Errors:
     * 400, 404, 409, 422, 429.
     */
    validate_theme(args: ValidateThemeArgs, options?: CallOptions): Promise<ValidationError | undefined>
  }
  /** The operations that `lookerts/4.0/user` has one by one. */
  readonly user: {
    /** GET /users/{user_id}/credentials_api3. Lists all API keys of a user. Errors: 400, 403, 404, 429. */
    all_user_credentials_api3s(args: AllUserCredentialsApi3sArgs, options?: CallOptions): Promise<CredentialsApi3[]>
    /** GET /users/{user_id}/credentials_embed. Lists all embed logins of a user. Errors: 400, 403, 404, 429. */
    all_user_credentials_embeds(args: AllUserCredentialsEmbedsArgs, options?: CallOptions): Promise<CredentialsEmbed[]>
    /** GET /users/{user_id}/sessions. Lists all sessions of a user. Errors: 400, 403, 404, 429. */
    all_user_sessions(args: AllUserSessionsArgs, options?: CallOptions): Promise<Session[]>
    /** GET /users. Lists all users. Errors: 400, 404, 429. */
    all_users(args?: AllUsersArgs, options?: CallOptions): Promise<User[]>
    /** POST /users/embed_user. Creates an embed user. Errors: 400, 403, 404, 429. */
    create_embed_user(args: CreateEmbedUserArgs, options?: CallOptions): Promise<UserPublic>
    /** POST /users/service_accounts. Creates a service account. Errors: 400, 403, 404, 422, 429. Alpha. */
    create_service_account(args: CreateServiceAccountArgs, options?: CallOptions): Promise<ServiceAccount>
    /** POST /users. Creates a user. Errors: 400, 404, 409, 422, 429. */
    create_user(args?: CreateUserArgs, options?: CallOptions): Promise<User>
    /** POST /users/{user_id}/credentials_api3. Creates an API key of a user. Errors: 400, 403, 404, 409, 422, 429. */
    create_user_credentials_api3(
      args: CreateUserCredentialsApi3Args,
      options?: CallOptions
    ): Promise<CreateCredentialsApi3>
    /**
     * POST /users/{user_id}/credentials_email. Creates an email login of a user. Errors: 400, 403, 404, 409, 422, 429.
     */
    create_user_credentials_email(
      args: CreateUserCredentialsEmailArgs,
      options?: CallOptions
    ): Promise<CredentialsEmail>
    /**
     * POST /users/{user_id}/credentials_email/password_reset. Creates a password reset token for the email login of a
     * user. Errors: 400, 403, 404, 429.
     */
    create_user_credentials_email_password_reset(
      args: CreateUserCredentialsEmailPasswordResetArgs,
      options?: CallOptions
    ): Promise<CredentialsEmail>
    /**
     * POST /users/{user_id}/credentials_totp. Creates a two-factor login of a user. Errors: 400, 403, 404, 409, 422,
     * 429.
     */
    create_user_credentials_totp(args: CreateUserCredentialsTotpArgs, options?: CallOptions): Promise<CredentialsTotp>
    /** DELETE /users/service_accounts/{user_id}. Deletes one service account. Errors: 400, 403, 404, 429. Alpha. */
    delete_service_account(args: DeleteServiceAccountArgs, options?: CallOptions): Promise<void>
    /** DELETE /users/{user_id}. Deletes one user. Errors: 400, 403, 404, 429. */
    delete_user(args: DeleteUserArgs, options?: CallOptions): Promise<void>
    /**
     * DELETE /users/{user_id}/attribute_values/{user_attribute_id}. Deletes the value that a user has for a user
     * attribute. Errors: 400, 403, 404, 429.
     */
    delete_user_attribute_user_value(args: DeleteUserAttributeUserValueArgs, options?: CallOptions): Promise<void>
    /**
     * DELETE /users/{user_id}/credentials_api3/{credentials_api3_id}. Deletes one API key of a user. Errors: 400, 403,
     * 404, 429.
     */
    delete_user_credentials_api3(args: DeleteUserCredentialsApi3Args, options?: CallOptions): Promise<void>
    /** DELETE /users/{user_id}/credentials_email. Deletes the email login of a user. Errors: 400, 403, 404, 429. */
    delete_user_credentials_email(args: DeleteUserCredentialsEmailArgs, options?: CallOptions): Promise<void>
    /**
     * DELETE /users/{user_id}/credentials_embed/{credentials_embed_id}. Deletes one embed login of a user. Errors: 400,
     * 403, 404, 429.
     */
    delete_user_credentials_embed(args: DeleteUserCredentialsEmbedArgs, options?: CallOptions): Promise<void>
    /** DELETE /users/{user_id}/credentials_google. Deletes the Google login of a user. Errors: 400, 403, 404, 429. */
    delete_user_credentials_google(args: DeleteUserCredentialsGoogleArgs, options?: CallOptions): Promise<void>
    /** DELETE /users/{user_id}/credentials_ldap. Deletes the LDAP login of a user. Errors: 400, 403, 404, 429. */
    delete_user_credentials_ldap(args: DeleteUserCredentialsLdapArgs, options?: CallOptions): Promise<void>
    /**
     * DELETE /users/{user_id}/credentials_looker_openid. Deletes the Looker OpenID login of a user. Errors: 400, 403,
     * 404, 429.
     */
    delete_user_credentials_looker_openid(
      args: DeleteUserCredentialsLookerOpenidArgs,
      options?: CallOptions
    ): Promise<void>
    /**
     * DELETE /users/{user_id}/credentials_oidc. Deletes the OpenID Connect login of a user. Errors: 400, 403, 404, 429.
     */
    delete_user_credentials_oidc(args: DeleteUserCredentialsOidcArgs, options?: CallOptions): Promise<void>
    /** DELETE /users/{user_id}/credentials_saml. Deletes the SAML login of a user. Errors: 400, 403, 404, 429. */
    delete_user_credentials_saml(args: DeleteUserCredentialsSamlArgs, options?: CallOptions): Promise<void>
    /** DELETE /users/{user_id}/credentials_totp. Deletes the two-factor login of a user. Errors: 400, 403, 404, 429. */
    delete_user_credentials_totp(args: DeleteUserCredentialsTotpArgs, options?: CallOptions): Promise<void>
    /** DELETE /users/{user_id}/sessions/{session_id}. Deletes one session of a user. Errors: 400, 403, 404, 429. */
    delete_user_session(args: DeleteUserSessionArgs, options?: CallOptions): Promise<void>
    /** GET /user. Gets the user that is logged in. Errors: 404, 429. */
    me(args?: MeArgs, options?: CallOptions): Promise<User>
    /** GET /credentials_email/search. Searches email logins. Errors: 400, 403, 404, 429. */
    search_credentials_email(
      args?: SearchCredentialsEmailArgs,
      options?: CallOptions
    ): Promise<CredentialsEmailSearch[]>
    /** GET /users/search. Searches users. Errors: 400, 404, 429. */
    search_users(args?: SearchUsersArgs, options?: CallOptions): Promise<User[]>
    /** GET /users/search/names/{pattern}. Searches users by name. Errors: 400, 404, 429. */
    search_users_names(args: SearchUsersNamesArgs, options?: CallOptions): Promise<User[]>
    /**
     * POST /users/{user_id}/credentials_email/send_password_reset. Sends a user an email to reset the password. Errors:
     * 400, 403, 404, 429.
     */
    send_user_credentials_email_password_reset(
      args: SendUserCredentialsEmailPasswordResetArgs,
      options?: CallOptions
    ): Promise<CredentialsEmail>
    /**
     * PATCH /users/{user_id}/attribute_values/{user_attribute_id}. Sets the value that a user has for a user attribute.
     * Errors: 400, 403, 404, 422, 429.
     */
    set_user_attribute_user_value(
      args: SetUserAttributeUserValueArgs,
      options?: CallOptions
    ): Promise<UserAttributeWithValue>
    /** PUT /users/{user_id}/roles. Sets the roles of a user. Errors: 400, 403, 404, 422, 429. */
    set_user_roles(args: SetUserRolesArgs, options?: CallOptions): Promise<Role[]>
    /** PATCH /users/service_accounts/{user_id}. Updates one service account. Errors: 400, 403, 404, 422, 429. Alpha. */
    update_service_account(args: UpdateServiceAccountArgs, options?: CallOptions): Promise<ServiceAccount>
    /** PATCH /users/{user_id}. Updates one user. Errors: 400, 403, 404, 422, 429. */
    update_user(args: UpdateUserArgs, options?: CallOptions): Promise<User>
    /**
     * PATCH /users/{user_id}/credentials_api3/{credentials_api3_id}. Updates one API key of a user. Errors: 400, 403,
     * 404, 422, 429.
     */
    update_user_credentials_api3(args: UpdateUserCredentialsApi3Args, options?: CallOptions): Promise<CredentialsApi3>
    /** PATCH /users/{user_id}/credentials_email. Updates the email login of a user. Errors: 400, 403, 404, 422, 429. */
    update_user_credentials_email(
      args: UpdateUserCredentialsEmailArgs,
      options?: CallOptions
    ): Promise<CredentialsEmail>
    /** GET /users/{user_id}. Gets one user. Errors: 400, 404, 429. */
    user(args: UserArgs, options?: CallOptions): Promise<User>
    /**
     * GET /users/{user_id}/attribute_values. Lists the values that a user has for user attributes. Errors: 404, 429.
     */
    user_attribute_user_values(
      args: UserAttributeUserValuesArgs,
      options?: CallOptions
    ): Promise<UserAttributeWithValue[]>
    /**
     * GET /users/{user_id}/credentials_api3/{credentials_api3_id}. Gets one API key of a user. Errors: 400, 403, 404,
     * 429.
     */
    user_credentials_api3(args: UserCredentialsApi3Args, options?: CallOptions): Promise<CredentialsApi3>
    /** GET /users/{user_id}/credentials_email. Gets the email login of a user. Errors: 400, 403, 404, 429. */
    user_credentials_email(args: UserCredentialsEmailArgs, options?: CallOptions): Promise<CredentialsEmail>
    /**
     * GET /users/{user_id}/credentials_embed/{credentials_embed_id}. Gets one embed login of a user. Errors: 400, 403,
     * 404, 429.
     */
    user_credentials_embed(args: UserCredentialsEmbedArgs, options?: CallOptions): Promise<CredentialsEmbed>
    /** GET /users/{user_id}/credentials_google. Gets the Google login of a user. Errors: 400, 403, 404, 429. */
    user_credentials_google(args: UserCredentialsGoogleArgs, options?: CallOptions): Promise<CredentialsGoogle>
    /** GET /users/{user_id}/credentials_ldap. Gets the LDAP login of a user. Errors: 400, 403, 404, 429. */
    user_credentials_ldap(args: UserCredentialsLdapArgs, options?: CallOptions): Promise<CredentialsLDAP>
    /**
     * GET /users/{user_id}/credentials_looker_openid. Gets the Looker OpenID login of a user. Errors: 400, 403, 404,
     * 429.
     */
    user_credentials_looker_openid(
      args: UserCredentialsLookerOpenidArgs,
      options?: CallOptions
    ): Promise<CredentialsLookerOpenid>
    /** GET /users/{user_id}/credentials_oidc. Gets the OpenID Connect login of a user. Errors: 400, 403, 404, 429. */
    user_credentials_oidc(args: UserCredentialsOidcArgs, options?: CallOptions): Promise<CredentialsOIDC>
    /** GET /users/{user_id}/credentials_saml. Gets the SAML login of a user. Errors: 400, 403, 404, 429. */
    user_credentials_saml(args: UserCredentialsSamlArgs, options?: CallOptions): Promise<CredentialsSaml>
    /** GET /users/{user_id}/credentials_totp. Gets the two-factor login of a user. Errors: 400, 403, 404, 429. */
    user_credentials_totp(args: UserCredentialsTotpArgs, options?: CallOptions): Promise<CredentialsTotp>
    /**
     * GET /users/credential/{credential_type}/{credential_id}. Gets the user that has a credential. Errors: 400, 403,
     * 404, 429.
     */
    user_for_credential(args: UserForCredentialArgs, options?: CallOptions): Promise<User>
    /** GET /users/{user_id}/roles. Lists the roles of a user. Errors: 400, 404, 429. */
    user_roles(args: UserRolesArgs, options?: CallOptions): Promise<Role[]>
    /** GET /users/{user_id}/sessions/{session_id}. Gets one session of a user. Errors: 400, 403, 404, 429. */
    user_session(args: UserSessionArgs, options?: CallOptions): Promise<Session>
    /**
     * POST /users/{user_id}/update_emails. Replaces the email address of a user everywhere. Errors: 400, 403, 404, 409,
     * 422, 429.
     */
    wipeout_user_emails(args: WipeoutUserEmailsArgs, options?: CallOptions): Promise<User>
  }
  /** The operations that `lookerts/4.0/user_attribute` has one by one. */
  readonly user_attribute: {
    /**
     * GET /user_attributes/{user_attribute_id}/group_values. Lists the values that groups have for a user attribute.
     * Errors: 400, 404, 429.
     */
    all_user_attribute_group_values(
      args: AllUserAttributeGroupValuesArgs,
      options?: CallOptions
    ): Promise<UserAttributeGroupValue[]>
    /** GET /user_attributes. Lists all user attributes. Errors: 400, 404, 429. */
    all_user_attributes(args?: AllUserAttributesArgs, options?: CallOptions): Promise<UserAttribute[]>
    /** POST /user_attributes. Creates a user attribute. Errors: 400, 404, 409, 422, 429. */
    create_user_attribute(args: CreateUserAttributeArgs, options?: CallOptions): Promise<UserAttribute>
    /** DELETE /user_attributes/{user_attribute_id}. Deletes one user attribute. Errors: 400, 404, 429. */
    delete_user_attribute(args: DeleteUserAttributeArgs, options?: CallOptions): Promise<void>
    /**
     * POST /user_attributes/{user_attribute_id}/group_values. Sets the values that groups have for a user attribute.
     * Errors: 400, 404, 409, 422, 429.
     */
    set_user_attribute_group_values(
      args: SetUserAttributeGroupValuesArgs,
      options?: CallOptions
    ): Promise<UserAttributeGroupValue[]>
    /** PATCH /user_attributes/{user_attribute_id}. Updates one user attribute. Errors: 400, 404, 422, 429. */
    update_user_attribute(args: UpdateUserAttributeArgs, options?: CallOptions): Promise<UserAttribute>
    /** GET /user_attributes/{user_attribute_id}. Gets one user attribute. Errors: 400, 404, 429. */
    user_attribute(args: UserAttributeArgs, options?: CallOptions): Promise<UserAttribute>
  }
  /** The operations that `lookerts/4.0/workspace` has one by one. */
  readonly workspace: {
    /** GET /workspaces. Lists all workspaces. Errors: 400, 404, 429. */
    all_workspaces(args?: undefined, options?: CallOptions): Promise<Workspace[]>
    /** GET /workspaces/{workspace_id}. Gets one workspace. Errors: 400, 404, 429. */
    workspace(args: WorkspaceArgs, options?: CallOptions): Promise<Workspace>
  }
}

const modules = {
  alert,
  api_auth,
  artifact,
  auth,
  board,
  color_collection,
  config,
  connection,
  content,
  conversational_analytics,
  dashboard,
  data_action,
  datagroup,
  derived_table,
  folder,
  group,
  homepage,
  integration,
  key_driver_analysis,
  look,
  lookml_model,
  metadata,
  project,
  query,
  render_task,
  report,
  role,
  scheduled_plan,
  self_service,
  session,
  sql_interface_query,
  theme,
  user,
  user_attribute,
  workspace
}

/** Gives every operation of API 4.0 as a method, sent in a session: `looker.user.me()`. */
export function looker40(session: Sender): Looker40 {
  return facade(session, modules)
}
