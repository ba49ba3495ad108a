// Generated from contract/3.1.json by scripts/generate.ts. Do not edit.
import type { CallOptions, Sender } from '../call.ts'
import { facade } from '../facade.ts'
import * as api_auth from './operations/api_auth.ts'
import type { LoginArgs, LoginUserArgs } from './operations/api_auth.ts'
import * as auth from './operations/auth.ts'
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
import * as connection from './operations/connection.ts'
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
import * as content from './operations/content.ts'
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
import * as dashboard from './operations/dashboard.ts'
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
  UpdateGroupArgs,
  UpdateUserAttributeGroupValueArgs
} from './operations/group.ts'
import * as homepage from './operations/homepage.ts'
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
import * as integration from './operations/integration.ts'
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
import * as look from './operations/look.ts'
import type {
  AllLooksArgs,
  CreateLookArgs,
  DeleteLookArgs,
  LookArgs,
  RunLookArgs,
  SearchLooksArgs,
  UpdateLookArgs
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
import * as project from './operations/project.ts'
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
  CreateDashboardRenderTaskArgs,
  CreateLookRenderTaskArgs,
  CreateLookmlDashboardRenderTaskArgs,
  CreateQueryRenderTaskArgs,
  RenderTaskArgs,
  RenderTaskResultsArgs
} from './operations/render_task.ts'
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
  UpdateScheduledPlanArgs
} from './operations/scheduled_plan.ts'
import * as session from './operations/session.ts'
import type { UpdateSessionArgs } from './operations/session.ts'
import * as space from './operations/space.ts'
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
import * as theme from './operations/theme.ts'
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
import * as user from './operations/user.ts'
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
    /** POST /login. Logs in with an API key and gets an access token. Errors: 400, 404. */
    login(args?: LoginArgs, options?: CallOptions): Promise<AccessToken>
    /** POST /login/{user_id}. Gets an access token that acts as another user. Errors: 400, 403, 404. */
    login_user(args: LoginUserArgs, options?: CallOptions): Promise<AccessToken>
    /** DELETE /logout. Logs out: ends the access token that the request carries. Errors: 400, 404. */
    logout(args?: undefined, options?: CallOptions): Promise<void>
  }
  /** The operations that `lookerts/3.1/auth` has one by one. */
  readonly auth: {
    /** GET /user_login_lockouts. Lists all user login lockouts. Errors: 400, 404. */
    all_user_login_lockouts(args?: AllUserLoginLockoutsArgs, options?: CallOptions): Promise<UserLoginLockout[]>
    /** POST /oidc_test_configs. Creates an OIDC test configuration. Errors: 400, 403, 404, 422. */
    create_oidc_test_config(args: CreateOidcTestConfigArgs, options?: CallOptions): Promise<OIDCConfig>
    /** POST /saml_test_configs. Creates a SAML test configuration. Errors: 400, 403, 404, 422. */
    create_saml_test_config(args: CreateSamlTestConfigArgs, options?: CallOptions): Promise<SamlConfig>
    /** POST /embed/sso_url. Creates a signed embed URL. Errors: 400, 404, 409, 422, 429. */
    create_sso_embed_url(args: CreateSsoEmbedUrlArgs, options?: CallOptions): Promise<EmbedUrlResponse>
    /** DELETE /oidc_test_configs/{test_slug}. Deletes one OIDC test configuration. Errors: 400, 403, 404. */
    delete_oidc_test_config(args: DeleteOidcTestConfigArgs, options?: CallOptions): Promise<void>
    /** DELETE /saml_test_configs/{test_slug}. Deletes one SAML test configuration. Errors: 400, 403, 404. */
    delete_saml_test_config(args: DeleteSamlTestConfigArgs, options?: CallOptions): Promise<void>
    /** DELETE /user_login_lockout/{key}. Deletes one user login lockout. Errors: 400, 404, 429. */
    delete_user_login_lockout(args: DeleteUserLoginLockoutArgs, options?: CallOptions): Promise<void>
    /**
     * POST /fetch_and_parse_saml_idp_metadata. Fetches the metadata of a SAML identity provider from a URL and parses
     * it. Errors: 400, 403, 404.
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
    /** GET /ldap_config. Gets the LDAP configuration. Errors: 403, 404. */
    ldap_config(args?: undefined, options?: CallOptions): Promise<LDAPConfig>
    /** GET /oidc_config. Gets the OIDC configuration. Errors: 403, 404. */
    oidc_config(args?: undefined, options?: CallOptions): Promise<OIDCConfig>
    /** GET /oidc_test_configs/{test_slug}. Gets one OIDC test configuration. Errors: 403, 404. */
    oidc_test_config(args: OidcTestConfigArgs, options?: CallOptions): Promise<OIDCConfig>
    /** POST /parse_saml_idp_metadata. Parses the metadata of a SAML identity provider. Errors: 400, 403, 404. */
    parse_saml_idp_metadata(args: ParseSamlIdpMetadataArgs, options?: CallOptions): Promise<SamlMetadataParseResult>
    /** GET /password_config. Gets the password configuration. Errors: 400, 403, 404. */
    password_config(args?: undefined, options?: CallOptions): Promise<PasswordConfig>
    /** GET /saml_config. Gets the SAML configuration. Errors: 403, 404. */
    saml_config(args?: undefined, options?: CallOptions): Promise<SamlConfig>
    /** GET /saml_test_configs/{test_slug}. Gets one SAML test configuration. Errors: 403, 404. */
    saml_test_config(args: SamlTestConfigArgs, options?: CallOptions): Promise<SamlConfig>
    /** GET /user_login_lockouts/search. Searches user login lockouts. Errors: 400, 404. */
    search_user_login_lockouts(args?: SearchUserLoginLockoutsArgs, options?: CallOptions): Promise<UserLoginLockout[]>
    /** GET /session_config. Gets the session configuration. Errors: 400, 404. */
    session_config(args?: undefined, options?: CallOptions): Promise<SessionConfig>
    /**
     * PUT /ldap_config/test_auth. Tests an LDAP configuration: whether its server lets Looker in. Errors: 400, 403,
     * 404, 422.
     */
    test_ldap_config_auth(args: TestLdapConfigAuthArgs, options?: CallOptions): Promise<LDAPConfigTestResult>
    /**
     * PUT /ldap_config/test_connection. Tests an LDAP configuration: whether its server can be reached. Errors: 400,
     * 403, 404, 422.
     */
    test_ldap_config_connection(
      args: TestLdapConfigConnectionArgs,
      options?: CallOptions
    ): Promise<LDAPConfigTestResult>
    /**
     * PUT /ldap_config/test_user_auth. Tests an LDAP configuration: whether a user can log in. Errors: 400, 403, 404,
     * 422.
     */
    test_ldap_config_user_auth(args: TestLdapConfigUserAuthArgs, options?: CallOptions): Promise<LDAPConfigTestResult>
    /**
     * PUT /ldap_config/test_user_info. Tests an LDAP configuration: what it tells of a user. Errors: 400, 403, 404,
     * 422.
     */
    test_ldap_config_user_info(args: TestLdapConfigUserInfoArgs, options?: CallOptions): Promise<LDAPConfigTestResult>
    /** PATCH /ldap_config. Updates the LDAP configuration. Errors: 400, 403, 404, 422. */
    update_ldap_config(args: UpdateLdapConfigArgs, options?: CallOptions): Promise<LDAPConfig>
    /** PATCH /oidc_config. Updates the OIDC configuration. Errors: 400, 403, 404, 422. */
    update_oidc_config(args: UpdateOidcConfigArgs, options?: CallOptions): Promise<OIDCConfig>
    /** PATCH /password_config. Updates the password configuration. Errors: 400, 403, 404, 422, 429. */
    update_password_config(args: UpdatePasswordConfigArgs, options?: CallOptions): Promise<PasswordConfig>
    /** PATCH /saml_config. Updates the SAML configuration. Errors: 400, 403, 404, 422. */
    update_saml_config(args: UpdateSamlConfigArgs, options?: CallOptions): Promise<SamlConfig>
    /** PATCH /session_config. Updates the session configuration. Errors: 400, 404, 422, 429. */
    update_session_config(args: UpdateSessionConfigArgs, options?: CallOptions): Promise<SessionConfig>
  }
  /** The operations that `lookerts/3.1/color_collection` has one by one. */
  readonly color_collection: {
    /** GET /color_collections. Lists all color collections. Errors: 400, 404. */
    all_color_collections(args?: AllColorCollectionsArgs, options?: CallOptions): Promise<ColorCollection[]>
    /** GET /color_collections/{collection_id}. Gets one color collection. Errors: 400, 404. */
    color_collection(args: ColorCollectionArgs, options?: CallOptions): Promise<ColorCollection>
    /** GET /color_collections/custom. Lists the custom color collections. Errors: 400, 404. */
    color_collections_custom(args?: ColorCollectionsCustomArgs, options?: CallOptions): Promise<ColorCollection[]>
    /** GET /color_collections/standard. Lists the standard color collections. Errors: 400, 404. */
    color_collections_standard(args?: ColorCollectionsStandardArgs, options?: CallOptions): Promise<ColorCollection[]>
    /** POST /color_collections. Creates a color collection. Errors: 400, 403, 404, 409, 422, 429. */
    create_color_collection(args: CreateColorCollectionArgs, options?: CallOptions): Promise<ColorCollection>
    /** GET /color_collections/default. Gets the default color collection. Errors: 400, 404. */
    default_color_collection(args?: undefined, options?: CallOptions): Promise<ColorCollection>
    /** DELETE /color_collections/{collection_id}. Deletes one color collection. Errors: 400, 403, 404, 429. */
    delete_color_collection(args: DeleteColorCollectionArgs, options?: CallOptions): Promise<void>
    /** PUT /color_collections/default. Sets the default color collection. Errors: 400, 404, 422, 429. */
    set_default_color_collection(args: SetDefaultColorCollectionArgs, options?: CallOptions): Promise<ColorCollection>
    /** PATCH /color_collections/{collection_id}. Updates one color collection. Errors: 400, 403, 404, 422, 429. */
    update_color_collection(args: UpdateColorCollectionArgs, options?: CallOptions): Promise<ColorCollection>
  }
  /** The operations that `lookerts/3.1/config` has one by one. */
  readonly config: {
    /** GET /legacy_features. Lists all legacy features. Errors: 400, 403, 404. */
    all_legacy_features(args?: undefined, options?: CallOptions): Promise<LegacyFeature[]>
    /** GET /locales. Lists all locales. Errors: 400, 404. */
    all_locales(args?: undefined, options?: CallOptions): Promise<Locale[]>
    /** GET /timezones. Lists all timezones. Errors: 400, 404. */
    all_timezones(args?: undefined, options?: CallOptions): Promise<Timezone[]>
    /**
     * GET /backup_configuration. Gets the backup configuration. Errors: 400, 404.
     * @deprecated
     */
    backup_configuration(args?: undefined, options?: CallOptions): Promise<BackupConfiguration>
    /** GET /cloud_storage. Gets the configuration of cloud storage. Errors: 400, 404. */
    cloud_storage_configuration(args?: undefined, options?: CallOptions): Promise<BackupConfiguration>
    /** POST /digest_email_send. Sends the digest emails. Errors: 400, 404, 429. */
    create_digest_email_send(args?: undefined, options?: CallOptions): Promise<DigestEmailSend>
    /** GET /custom_welcome_email. Gets the custom welcome email. Errors: 400, 404. */
    custom_welcome_email(args?: undefined, options?: CallOptions): Promise<CustomWelcomeEmail>
    /** GET /digest_emails_enabled. Tells whether digest emails are on. Errors: 400, 404. */
    digest_emails_enabled(args?: undefined, options?: CallOptions): Promise<DigestEmails>
    /** GET /internal_help_resources_enabled. Tells whether internal help resources are on. Errors: 400, 404. */
    internal_help_resources(args?: undefined, options?: CallOptions): Promise<InternalHelpResources>
    /** GET /internal_help_resources_content. Gets the content of the internal help resources. Errors: 400, 404. */
    internal_help_resources_content(args?: undefined, options?: CallOptions): Promise<InternalHelpResourcesContent>
    /** GET /legacy_features/{legacy_feature_id}. Gets one legacy feature. Errors: 400, 403, 404. */
    legacy_feature(args: LegacyFeatureArgs, options?: CallOptions): Promise<LegacyFeature>
    /** POST /smtp_settings. Sets the SMTP settings. Errors: 400, 403, 404, 409, 422, 429. */
    set_smtp_settings(args: SetSmtpSettingsArgs, options?: CallOptions): Promise<void>
    /**
     * PATCH /backup_configuration. Updates the backup configuration. Errors: 400, 404, 422.
     * @deprecated
     */
    update_backup_configuration(
      args: UpdateBackupConfigurationArgs,
      options?: CallOptions
    ): Promise<BackupConfiguration>
    /** PATCH /cloud_storage. Updates the configuration of cloud storage. Errors: 400, 404, 422. */
    update_cloud_storage_configuration(
      args: UpdateCloudStorageConfigurationArgs,
      options?: CallOptions
    ): Promise<BackupConfiguration>
    /** PATCH /custom_welcome_email. Updates the custom welcome email. Errors: 400, 404, 422, 429. */
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
    /** PUT /whitelabel_configuration. Updates the whitelabel configuration. Errors: 400, 404, 422, 429. */
    update_whitelabel_configuration(
      args: UpdateWhitelabelConfigurationArgs,
      options?: CallOptions
    ): Promise<WhitelabelConfiguration>
    /** GET /versions. Gets the API versions that the server has. Errors: 400, 404. */
    versions(args?: VersionsArgs, options?: CallOptions): Promise<ApiVersion>
    /** GET /whitelabel_configuration. Gets the whitelabel configuration. Errors: 400, 404. */
    whitelabel_configuration(
      args?: WhitelabelConfigurationArgs,
      options?: CallOptions
    ): Promise<WhitelabelConfiguration>
  }
  /** The operations that `lookerts/3.1/connection` has one by one. */
  readonly connection: {
    /** GET /connections. Lists all connections. Errors: 400, 404. */
    all_connections(args?: AllConnectionsArgs, options?: CallOptions): Promise<DBConnection[]>
    /** GET /dialect_info. Lists all dialect descriptions. Errors: 400, 404. */
    all_dialect_infos(args?: AllDialectInfosArgs, options?: CallOptions): Promise<DialectInfo[]>
    /** GET /connections/{connection_name}. Gets one connection. Errors: 400, 404. */
    connection(args: ConnectionArgs, options?: CallOptions): Promise<DBConnection>
    /** POST /connections. Creates a connection. Errors: 400, 403, 404, 409, 422, 429. */
    create_connection(args: CreateConnectionArgs, options?: CallOptions): Promise<DBConnection>
    /** DELETE /connections/{connection_name}. Deletes one connection. Errors: 400, 404, 429. */
    delete_connection(args: DeleteConnectionArgs, options?: CallOptions): Promise<void>
    /**
     * DELETE /connections/{connection_name}/connection_override/{override_context}. Deletes one override of a
     * connection. Errors: 400, 404, 422, 429.
     */
    delete_connection_override(args: DeleteConnectionOverrideArgs, options?: CallOptions): Promise<void>
    /** PUT /connections/{connection_name}/test. Tests one connection. Errors: 400, 404, 422, 429. */
    test_connection(args: TestConnectionArgs, options?: CallOptions): Promise<DBConnectionTestResult[]>
    /** PUT /connections/test. Tests a connection that is given in the body. Errors: 400, 404, 429. */
    test_connection_config(args: TestConnectionConfigArgs, options?: CallOptions): Promise<DBConnectionTestResult[]>
    /** PATCH /connections/{connection_name}. Updates one connection. Errors: 400, 403, 404, 409, 422, 429. */
    update_connection(args: UpdateConnectionArgs, options?: CallOptions): Promise<DBConnection>
  }
  /** The operations that `lookerts/3.1/content` has one by one. */
  readonly content: {
    /** GET /content_metadata_access. Lists all content metadata accesses. Errors: 400, 404. */
    all_content_metadata_accesses(
      args: AllContentMetadataAccessesArgs,
      options?: CallOptions
    ): Promise<ContentMetaGroupUser[]>
    /** GET /content_metadata. Lists all content metadata. Errors: 400, 404. */
    all_content_metadatas(args: AllContentMetadatasArgs, options?: CallOptions): Promise<ContentMeta[]>
    /** GET /content_favorite/{content_favorite_id}. Gets one content favorite. Errors: 400, 404. */
    content_favorite(args: ContentFavoriteArgs, options?: CallOptions): Promise<ContentFavorite>
    /** GET /content_metadata/{content_metadata_id}. Gets one content metadata record. Errors: 400, 404. */
    content_metadata(args: ContentMetadataArgs, options?: CallOptions): Promise<ContentMeta>
    /**
     * GET /content_thumbnail/{type}/{resource_id}. Gets one content thumbnail. Answers image/png or image/svg+xml.
     * Errors: 400, 404, 422.
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
    /** GET /content_favorite/search. Searches content favorites. Errors: 400, 404. */
    search_content_favorites(args?: SearchContentFavoritesArgs, options?: CallOptions): Promise<ContentFavorite[]>
    /** GET /content_view/search. Searches content views. Errors: 400, 404. */
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
     * GET /vector_thumbnail/{type}/{resource_id}. Gets one vector thumbnail. Errors: 400, 404.
     * @deprecated
     */
    vector_thumbnail(args: VectorThumbnailArgs, options?: CallOptions): Promise<string>
  }
  /** The operations that `lookerts/3.1/dashboard` has one by one. */
  readonly dashboard: {
    /** GET /dashboards. Lists all dashboards. Errors: 400, 404. */
    all_dashboards(args?: AllDashboardsArgs, options?: CallOptions): Promise<DashboardBase[]>
    /** POST /dashboards. Creates a dashboard. Errors: 400, 404, 409, 422, 429. */
    create_dashboard(args: CreateDashboardArgs, options?: CallOptions): Promise<Dashboard>
    /** POST /dashboard_elements. Creates a dashboard element. Errors: 400, 404, 409, 422, 429. */
    create_dashboard_element(args: CreateDashboardElementArgs, options?: CallOptions): Promise<DashboardElement>
    /** POST /dashboard_filters. Creates a dashboard filter. Errors: 400, 404, 409, 422, 429. */
    create_dashboard_filter(args: CreateDashboardFilterArgs, options?: CallOptions): Promise<DashboardFilter>
    /** POST /dashboard_layouts. Creates a dashboard layout. Errors: 400, 404, 409, 422, 429. */
    create_dashboard_layout(args: CreateDashboardLayoutArgs, options?: CallOptions): Promise<DashboardLayout>
    /** GET /dashboards/{dashboard_id}. Gets one dashboard. Errors: 400, 404. */
    dashboard(args: DashboardArgs, options?: CallOptions): Promise<Dashboard>
    /**
     * GET /dashboards/aggregate_table_lookml/{dashboard_id}. Gets the aggregate table LookML of a dashboard. Errors:
     * 400, 404.
     */
    dashboard_aggregate_table_lookml(
      args: DashboardAggregateTableLookmlArgs,
      options?: CallOptions
    ): Promise<DashboardAggregateTableLookml>
    /**
     * GET /dashboards/{dashboard_id}/dashboard_elements. Lists the dashboard elements of a dashboard. Errors: 400, 404.
     */
    dashboard_dashboard_elements(
      args: DashboardDashboardElementsArgs,
      options?: CallOptions
    ): Promise<DashboardElement[]>
    /**
     * GET /dashboards/{dashboard_id}/dashboard_filters. Lists the dashboard filters of a dashboard. Errors: 400, 404.
     */
    dashboard_dashboard_filters(args: DashboardDashboardFiltersArgs, options?: CallOptions): Promise<DashboardFilter[]>
    /**
     * GET /dashboards/{dashboard_id}/dashboard_layouts. Lists the dashboard layouts of a dashboard. Errors: 400, 404.
     */
    dashboard_dashboard_layouts(args: DashboardDashboardLayoutsArgs, options?: CallOptions): Promise<DashboardLayout[]>
    /** GET /dashboard_elements/{dashboard_element_id}. Gets one dashboard element. Errors: 400, 404. */
    dashboard_element(args: DashboardElementArgs, options?: CallOptions): Promise<DashboardElement>
    /** GET /dashboard_filters/{dashboard_filter_id}. Gets one dashboard filter. Errors: 400, 404. */
    dashboard_filter(args: DashboardFilterArgs, options?: CallOptions): Promise<DashboardFilter>
    /** GET /dashboard_layouts/{dashboard_layout_id}. Gets one dashboard layout. Errors: 400, 404. */
    dashboard_layout(args: DashboardLayoutArgs, options?: CallOptions): Promise<DashboardLayout>
    /**
     * GET /dashboard_layout_components/{dashboard_layout_component_id}. Gets one dashboard layout component. Errors:
     * 400, 404.
     */
    dashboard_layout_component(
      args: DashboardLayoutComponentArgs,
      options?: CallOptions
    ): Promise<DashboardLayoutComponent>
    /**
     * GET /dashboard_layouts/{dashboard_layout_id}/dashboard_layout_components. Lists the dashboard layout components
     * of a dashboard layout. Errors: 400, 404.
     */
    dashboard_layout_dashboard_layout_components(
      args: DashboardLayoutDashboardLayoutComponentsArgs,
      options?: CallOptions
    ): Promise<DashboardLayoutComponent[]>
    /** GET /dashboards/lookml/{dashboard_id}. Gets one LookML dashboard. Errors: 400, 404. */
    dashboard_lookml(args: DashboardLookmlArgs, options?: CallOptions): Promise<DashboardLookml>
    /** DELETE /dashboards/{dashboard_id}. Deletes one dashboard. Errors: 400, 404, 405, 429. */
    delete_dashboard(args: DeleteDashboardArgs, options?: CallOptions): Promise<void>
    /** DELETE /dashboard_elements/{dashboard_element_id}. Deletes one dashboard element. Errors: 400, 404, 429. */
    delete_dashboard_element(args: DeleteDashboardElementArgs, options?: CallOptions): Promise<void>
    /** DELETE /dashboard_filters/{dashboard_filter_id}. Deletes one dashboard filter. Errors: 400, 404, 429. */
    delete_dashboard_filter(args: DeleteDashboardFilterArgs, options?: CallOptions): Promise<void>
    /** DELETE /dashboard_layouts/{dashboard_layout_id}. Deletes one dashboard layout. Errors: 400, 404, 422, 429. */
    delete_dashboard_layout(args: DeleteDashboardLayoutArgs, options?: CallOptions): Promise<void>
    /**
     * POST /dashboards/{lookml_dashboard_id}/import/{space_id}. Imports one LookML dashboard into a folder. Errors:
     * 400, 404, 409, 422, 429.
     */
    import_lookml_dashboard(args: ImportLookmlDashboardArgs, options?: CallOptions): Promise<Dashboard>
    /** GET /dashboard_elements/search. Searches dashboard elements. Errors: 400, 404. */
    search_dashboard_elements(args?: SearchDashboardElementsArgs, options?: CallOptions): Promise<DashboardElement[]>
    /** GET /dashboards/search. Searches dashboards. Errors: 400, 404. */
    search_dashboards(args?: SearchDashboardsArgs, options?: CallOptions): Promise<Dashboard[]>
    /**
     * PATCH /dashboards/{lookml_dashboard_id}/sync. Brings dashboards up to date with the LookML dashboard they came
     * from; lists their ids. Errors: 400, 404, 422, 429.
     */
    sync_lookml_dashboard(args: SyncLookmlDashboardArgs, options?: CallOptions): Promise<number[]>
    /** PATCH /dashboards/{dashboard_id}. Updates one dashboard. Errors: 400, 404, 405, 422, 429. */
    update_dashboard(args: UpdateDashboardArgs, options?: CallOptions): Promise<Dashboard>
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
  }
  /** The operations that `lookerts/3.1/data_action` has one by one. */
  readonly data_action: {
    /** POST /data_actions/form. Fetches the form of a data action from its remote server. Errors: 400, 404, 422. */
    fetch_remote_data_action_form(args: FetchRemoteDataActionFormArgs, options?: CallOptions): Promise<DataActionForm>
    /** POST /data_actions. Performs a data action. Errors: 400, 404. */
    perform_data_action(args: PerformDataActionArgs, options?: CallOptions): Promise<DataActionResponse>
  }
  /** The operations that `lookerts/3.1/datagroup` has one by one. */
  readonly datagroup: {
    /** GET /datagroups. Lists all datagroups. Errors: 400, 404. */
    all_datagroups(args?: undefined, options?: CallOptions): Promise<Datagroup[]>
    /** GET /datagroups/{datagroup_id}. Gets one datagroup. Errors: 400, 404. */
    datagroup(args: DatagroupArgs, options?: CallOptions): Promise<Datagroup>
    /** PATCH /datagroups/{datagroup_id}. Updates one datagroup. Errors: 400, 404, 409, 422, 429. */
    update_datagroup(args: UpdateDatagroupArgs, options?: CallOptions): Promise<Datagroup>
  }
  /** The operations that `lookerts/3.1/derived_table` has one by one. */
  readonly derived_table: {
    /**
     * GET /derived_table/{materialization_id}/status. Gets the state of a build of a persistent derived table. Errors:
     * 400, 404. Beta.
     */
    check_pdt_build(args: CheckPdtBuildArgs, options?: CallOptions): Promise<MaterializePDT>
    /**
     * GET /derived_table/graph/model/{model}. Gets the graph of the derived tables of a model. Errors: 400, 404. Beta.
     */
    graph_derived_tables_for_model(
      args: GraphDerivedTablesForModelArgs,
      options?: CallOptions
    ): Promise<DependencyGraph>
    /** GET /derived_table/graph/view/{view}. Gets the graph of the derived tables of a view. Errors: 400, 404. Beta. */
    graph_derived_tables_for_view(args: GraphDerivedTablesForViewArgs, options?: CallOptions): Promise<DependencyGraph>
    /**
     * GET /derived_table/{model_name}/{view_name}/start. Starts to build a persistent derived table. Errors: 400, 404.
     * Beta.
     */
    start_pdt_build(args: StartPdtBuildArgs, options?: CallOptions): Promise<MaterializePDT>
    /**
     * GET /derived_table/{materialization_id}/stop. Stops a build of a persistent derived table. Errors: 400, 404.
     * Beta.
     */
    stop_pdt_build(args: StopPdtBuildArgs, options?: CallOptions): Promise<MaterializePDT>
  }
  /** The operations that `lookerts/3.1/folder` has one by one. */
  readonly folder: {
    /** GET /folders. Lists all folders. Errors: 400, 404. */
    all_folders(args?: AllFoldersArgs, options?: CallOptions): Promise<Folder[]>
    /** POST /folders. Creates a folder. Errors: 400, 404, 409, 422, 429. */
    create_folder(args: CreateFolderArgs, options?: CallOptions): Promise<Folder>
    /** DELETE /folders/{folder_id}. Deletes one folder. Errors: 400, 404, 429. */
    delete_folder(args: DeleteFolderArgs, options?: CallOptions): Promise<void>
    /** GET /folders/{folder_id}. Gets one folder. Errors: 400, 404. */
    folder(args: FolderArgs, options?: CallOptions): Promise<Folder>
    /** GET /folders/{folder_id}/ancestors. Lists the ancestors of a folder. Errors: 400, 404. */
    folder_ancestors(args: FolderAncestorsArgs, options?: CallOptions): Promise<Folder[]>
    /** GET /folders/{folder_id}/children. Lists the children of a folder. Errors: 400, 404. */
    folder_children(args: FolderChildrenArgs, options?: CallOptions): Promise<Folder[]>
    /** GET /folders/{folder_id}/children/search. Searches the children of a folder. Errors: 400, 404. */
    folder_children_search(args: FolderChildrenSearchArgs, options?: CallOptions): Promise<Folder[]>
    /** GET /folders/{folder_id}/dashboards. Lists the dashboards of a folder. Errors: 400, 404. */
    folder_dashboards(args: FolderDashboardsArgs, options?: CallOptions): Promise<Dashboard[]>
    /** GET /folders/{folder_id}/looks. Lists the looks of a folder. Errors: 400, 404. */
    folder_looks(args: FolderLooksArgs, options?: CallOptions): Promise<LookWithQuery[]>
    /** GET /folders/{folder_id}/parent. Gets the parent of a folder. Errors: 400, 404. */
    folder_parent(args: FolderParentArgs, options?: CallOptions): Promise<Folder>
    /** GET /folders/search. Searches folders. Errors: 400, 404. */
    search_folders(args?: SearchFoldersArgs, options?: CallOptions): Promise<Folder[]>
    /** PATCH /folders/{folder_id}. Updates one folder. Errors: 400, 404, 422, 429. */
    update_folder(args: UpdateFolderArgs, options?: CallOptions): Promise<Folder>
  }
  /** The operations that `lookerts/3.1/group` has one by one. */
  readonly group: {
    /** POST /groups/{group_id}/groups. Adds a group to a group. Errors: 400, 403, 404. */
    add_group_group(args: AddGroupGroupArgs, options?: CallOptions): Promise<Group>
    /** POST /groups/{group_id}/users. Adds a user to a group. Errors: 400, 403, 404. */
    add_group_user(args: AddGroupUserArgs, options?: CallOptions): Promise<User>
    /** GET /groups/{group_id}/groups. Lists all groups of a group. Errors: 400, 404. */
    all_group_groups(args: AllGroupGroupsArgs, options?: CallOptions): Promise<Group[]>
    /** GET /groups/{group_id}/users. Lists all users of a group. Errors: 400, 404. */
    all_group_users(args: AllGroupUsersArgs, options?: CallOptions): Promise<User[]>
    /** GET /groups. Lists all groups. Errors: 400, 404. */
    all_groups(args?: AllGroupsArgs, options?: CallOptions): Promise<Group[]>
    /** POST /groups. Creates a group. Errors: 400, 404, 409, 422, 429. */
    create_group(args: CreateGroupArgs, options?: CallOptions): Promise<Group>
    /** DELETE /groups/{group_id}. Deletes one group. Errors: 400, 403, 404, 429. */
    delete_group(args: DeleteGroupArgs, options?: CallOptions): Promise<void>
    /** DELETE /groups/{group_id}/groups/{deleting_group_id}. Removes a group from a group. Errors: 400, 403, 404. */
    delete_group_from_group(args: DeleteGroupFromGroupArgs, options?: CallOptions): Promise<void>
    /** DELETE /groups/{group_id}/users/{user_id}. Removes a user from a group. Errors: 400, 403, 404. */
    delete_group_user(args: DeleteGroupUserArgs, options?: CallOptions): Promise<void>
    /**
     * DELETE /groups/{group_id}/attribute_values/{user_attribute_id}. Deletes the value that a group has for a user
     * attribute. Errors: 400, 404.
     */
    delete_user_attribute_group_value(args: DeleteUserAttributeGroupValueArgs, options?: CallOptions): Promise<void>
    /** GET /groups/{group_id}. Gets one group. Errors: 400, 404. */
    group(args: GroupArgs, options?: CallOptions): Promise<Group>
    /** GET /groups/search. Searches groups. Errors: 400, 404. */
    search_groups(args?: SearchGroupsArgs, options?: CallOptions): Promise<Group[]>
    /** PATCH /groups/{group_id}. Updates one group. Errors: 400, 404, 422, 429. */
    update_group(args: UpdateGroupArgs, options?: CallOptions): Promise<Group>
    /**
     * PATCH /groups/{group_id}/attribute_values/{user_attribute_id}. Updates the value that a group has for a user
     * attribute. Errors: 400, 404, 422.
     */
    update_user_attribute_group_value(
      args: UpdateUserAttributeGroupValueArgs,
      options?: CallOptions
    ): Promise<UserAttributeGroupValue>
  }
  /** The operations that `lookerts/3.1/homepage` has one by one. */
  readonly homepage: {
    /**
     * GET /homepage_items. Lists all homepage items. Errors: 400, 404.
     * @deprecated
     */
    all_homepage_items(args?: AllHomepageItemsArgs, options?: CallOptions): Promise<HomepageItem[]>
    /**
     * GET /homepage_sections. Lists all homepage sections. Errors: 400, 404.
     * @deprecated
     */
    all_homepage_sections(args?: AllHomepageSectionsArgs, options?: CallOptions): Promise<HomepageSection[]>
    /**
     * GET /homepages. Lists all homepages. Errors: 400, 404.
     * @deprecated
     */
    all_homepages(args?: AllHomepagesArgs, options?: CallOptions): Promise<Homepage[]>
    /** GET /primary_homepage_sections. Lists all primary homepage sections. Errors: 400, 404. */
    all_primary_homepage_sections(
      args?: AllPrimaryHomepageSectionsArgs,
      options?: CallOptions
    ): Promise<HomepageSection[]>
    /**
     * POST /homepages. Creates a homepage. Errors: 400, 404, 409, 422, 429.
     * @deprecated
     */
    create_homepage(args: CreateHomepageArgs, options?: CallOptions): Promise<Homepage>
    /**
     * POST /homepage_items. Creates a homepage item. Errors: 400, 404, 409, 422, 429.
     * @deprecated
     */
    create_homepage_item(args: CreateHomepageItemArgs, options?: CallOptions): Promise<HomepageItem>
    /**
     * POST /homepage_sections. Creates a homepage section. Errors: 400, 404, 409, 422, 429.
     * @deprecated
     */
    create_homepage_section(args: CreateHomepageSectionArgs, options?: CallOptions): Promise<HomepageSection>
    /**
     * DELETE /homepages/{homepage_id}. Deletes one homepage. Errors: 400, 404, 429.
     * @deprecated
     */
    delete_homepage(args: DeleteHomepageArgs, options?: CallOptions): Promise<void>
    /**
     * DELETE /homepage_items/{homepage_item_id}. Deletes one homepage item. Errors: 400, 404, 429.
     * @deprecated
     */
    delete_homepage_item(args: DeleteHomepageItemArgs, options?: CallOptions): Promise<void>
    /**
     * DELETE /homepage_sections/{homepage_section_id}. Deletes one homepage section. Errors: 400, 404, 429.
     * @deprecated
     */
    delete_homepage_section(args: DeleteHomepageSectionArgs, options?: CallOptions): Promise<void>
    /**
     * GET /homepages/{homepage_id}. Gets one homepage. Errors: 400, 404.
     * @deprecated
     */
    homepage(args: HomepageArgs, options?: CallOptions): Promise<Homepage>
    /**
     * GET /homepage_items/{homepage_item_id}. Gets one homepage item. Errors: 400, 404.
     * @deprecated
     */
    homepage_item(args: HomepageItemArgs, options?: CallOptions): Promise<HomepageItem>
    /**
     * GET /homepage_sections/{homepage_section_id}. Gets one homepage section. Errors: 400, 404.
     * @deprecated
     */
    homepage_section(args: HomepageSectionArgs, options?: CallOptions): Promise<HomepageSection>
    /**
     * GET /homepages/search. Searches homepages. Errors: 400, 404.
     * @deprecated
     */
    search_homepages(args?: SearchHomepagesArgs, options?: CallOptions): Promise<Homepage[]>
    /**
     * PATCH /homepages/{homepage_id}. Updates one homepage. Errors: 400, 404, 422, 429.
     * @deprecated
     */
    update_homepage(args: UpdateHomepageArgs, options?: CallOptions): Promise<Homepage>
    /**
     * PATCH /homepage_items/{homepage_item_id}. Updates one homepage item. Errors: 400, 404, 422, 429.
     * @deprecated
     */
    update_homepage_item(args: UpdateHomepageItemArgs, options?: CallOptions): Promise<HomepageItem>
    /**
     * PATCH /homepage_sections/{homepage_section_id}. Updates one homepage section. Errors: 400, 404, 422, 429.
     * @deprecated
     */
    update_homepage_section(args: UpdateHomepageSectionArgs, options?: CallOptions): Promise<HomepageSection>
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
    ): Promise<IntegrationHub>
    /** GET /integration_hubs. Lists all integration hubs. Errors: 400, 404. */
    all_integration_hubs(args?: AllIntegrationHubsArgs, options?: CallOptions): Promise<IntegrationHub[]>
    /** GET /integrations. Lists all integrations. Errors: 400, 404. */
    all_integrations(args?: AllIntegrationsArgs, options?: CallOptions): Promise<Integration[]>
    /** POST /integration_hubs. Creates an integration hub. Errors: 400, 404, 409, 422, 429. */
    create_integration_hub(args: CreateIntegrationHubArgs, options?: CallOptions): Promise<IntegrationHub>
    /** DELETE /integration_hubs/{integration_hub_id}. Deletes one integration hub. Errors: 400, 404, 429. */
    delete_integration_hub(args: DeleteIntegrationHubArgs, options?: CallOptions): Promise<void>
    /** POST /integrations/{integration_id}/form. Fetches the form of an integration. Errors: 400, 404, 422. */
    fetch_integration_form(args: FetchIntegrationFormArgs, options?: CallOptions): Promise<DataActionForm>
    /** GET /integrations/{integration_id}. Gets one integration. Errors: 400, 404. */
    integration(args: IntegrationArgs, options?: CallOptions): Promise<Integration>
    /** GET /integration_hubs/{integration_hub_id}. Gets one integration hub. Errors: 400, 404. */
    integration_hub(args: IntegrationHubArgs, options?: CallOptions): Promise<IntegrationHub>
    /** POST /integrations/{integration_id}/test. Tests one integration. Errors: 400, 404, 422. */
    test_integration(args: TestIntegrationArgs, options?: CallOptions): Promise<IntegrationTestResult>
    /** PATCH /integrations/{integration_id}. Updates one integration. Errors: 400, 404, 422, 429. */
    update_integration(args: UpdateIntegrationArgs, options?: CallOptions): Promise<Integration>
    /** PATCH /integration_hubs/{integration_hub_id}. Updates one integration hub. Errors: 400, 404, 422, 429. */
    update_integration_hub(args: UpdateIntegrationHubArgs, options?: CallOptions): Promise<IntegrationHub>
  }
  /** The operations that `lookerts/3.1/look` has one by one. */
  readonly look: {
    /** GET /looks. Lists all looks. Errors: 400, 404. */
    all_looks(args?: AllLooksArgs, options?: CallOptions): Promise<Look[]>
    /** POST /looks. Creates a look. Errors: 400, 404, 409, 422, 429. */
    create_look(args: CreateLookArgs, options?: CallOptions): Promise<LookWithQuery>
    /** DELETE /looks/{look_id}. Deletes one look. Errors: 400, 404, 429. */
    delete_look(args: DeleteLookArgs, options?: CallOptions): Promise<void>
    /** GET /looks/{look_id}. Gets one look. Errors: 400, 404. */
    look(args: LookArgs, options?: CallOptions): Promise<LookWithQuery>
    /**
     * GET /looks/{look_id}/run/{result_format}. Runs one look. Answers application/json, image/jpeg, image/png or text.
     * Errors: 400, 404, 422, 429.
     */
    run_look(args: RunLookArgs, options?: CallOptions): Promise<unknown>
    /** GET /looks/search. Searches looks. Errors: 400, 404. */
    search_looks(args?: SearchLooksArgs, options?: CallOptions): Promise<Look[]>
    /** PATCH /looks/{look_id}. Updates one look. Errors: 400, 404, 422, 429. */
    update_look(args: UpdateLookArgs, options?: CallOptions): Promise<LookWithQuery>
  }
  /** The operations that `lookerts/3.1/lookml_model` has one by one. */
  readonly lookml_model: {
    /** GET /lookml_models. Lists all LookML models. Errors: 400, 404. */
    all_lookml_models(args?: AllLookmlModelsArgs, options?: CallOptions): Promise<LookmlModel[]>
    /** POST /lookml_models. Creates a LookML model. Errors: 400, 404, 409, 422, 429. */
    create_lookml_model(args: CreateLookmlModelArgs, options?: CallOptions): Promise<LookmlModel>
    /** DELETE /lookml_models/{lookml_model_name}. Deletes one LookML model. Errors: 400, 404, 429. */
    delete_lookml_model(args: DeleteLookmlModelArgs, options?: CallOptions): Promise<void>
    /** GET /lookml_models/{lookml_model_name}. Gets one LookML model. Errors: 400, 404. */
    lookml_model(args: LookmlModelArgs, options?: CallOptions): Promise<LookmlModel>
    /**
     * GET /lookml_models/{lookml_model_name}/explores/{explore_name}. Gets one explore of a LookML model. Errors: 400,
     * 404.
     */
    lookml_model_explore(args: LookmlModelExploreArgs, options?: CallOptions): Promise<LookmlModelExplore>
    /** PATCH /lookml_models/{lookml_model_name}. Updates one LookML model. Errors: 400, 404, 422, 429. */
    update_lookml_model(args: UpdateLookmlModelArgs, options?: CallOptions): Promise<LookmlModel>
  }
  /** The operations that `lookerts/3.1/project` has one by one. */
  readonly project: {
    /** GET /projects/{project_id}/git_branches. Lists all Git branches of a project. Errors: 400, 404. */
    all_git_branches(args: AllGitBranchesArgs, options?: CallOptions): Promise<GitBranch[]>
    /**
     * GET /projects/{project_id}/git_connection_tests. Lists all Git connection tests of a project. Errors: 400, 404.
     */
    all_git_connection_tests(args: AllGitConnectionTestsArgs, options?: CallOptions): Promise<GitConnectionTest[]>
    /** GET /projects/{project_id}/lookml_tests. Lists all LookML tests of a project. Errors: 400, 404. */
    all_lookml_tests(args: AllLookmlTestsArgs, options?: CallOptions): Promise<LookmlTest[]>
    /** GET /projects/{project_id}/files. Lists all files of a project. Errors: 400, 404. */
    all_project_files(args: AllProjectFilesArgs, options?: CallOptions): Promise<ProjectFile[]>
    /** GET /projects. Lists all projects. Errors: 400, 404. */
    all_projects(args?: AllProjectsArgs, options?: CallOptions): Promise<Project[]>
    /** POST /projects/{project_id}/git_branch. Creates a Git branch of a project. Errors: 400, 404, 409, 422, 429. */
    create_git_branch(args: CreateGitBranchArgs, options?: CallOptions): Promise<GitBranch>
    /**
     * POST /projects/{project_id}/git/deploy_key. Creates a Git deploy key of a project. Errors: 400, 404, 409, 422,
     * 429.
     */
    create_git_deploy_key(args: CreateGitDeployKeyArgs, options?: CallOptions): Promise<string>
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
    /** GET /projects/{project_id}/git_branch/{branch_name}. Finds one Git branch of a project. Errors: 400, 404. */
    find_git_branch(args: FindGitBranchArgs, options?: CallOptions): Promise<GitBranch>
    /** GET /projects/{root_project_id}/credentials. Lists all repository credentials of a project. Errors: 400, 404. */
    get_all_repository_credentials(
      args: GetAllRepositoryCredentialsArgs,
      options?: CallOptions
    ): Promise<RepositoryCredential[]>
    /** GET /projects/{project_id}/git_branch. Gets the current Git branch of a project. Errors: 400, 404. */
    git_branch(args: GitBranchArgs, options?: CallOptions): Promise<GitBranch>
    /** GET /projects/{project_id}/git/deploy_key. Gets the Git deploy key of a project. Errors: 400, 404. */
    git_deploy_key(args: GitDeployKeyArgs, options?: CallOptions): Promise<string>
    /** GET /projects/{project_id}/manifest. Gets the manifest of a project. Errors: 400, 404. */
    manifest(args: ManifestArgs, options?: CallOptions): Promise<Manifest>
    /** GET /projects/{project_id}. Gets one project. Errors: 400, 404. */
    project(args: ProjectArgs, options?: CallOptions): Promise<Project>
    /** GET /projects/{project_id}/files/file. Gets one file of a project. Errors: 400, 404. */
    project_file(args: ProjectFileArgs, options?: CallOptions): Promise<ProjectFile>
    /**
     * GET /projects/{project_id}/validate. Gets the validation results of a project. Status 204 comes without a value.
     * Errors: 400, 404.
     */
    project_validation_results(
      args: ProjectValidationResultsArgs,
      options?: CallOptions
    ): Promise<ProjectValidationCache | undefined>
    /** GET /projects/{project_id}/current_workspace. Gets the workspace of a project. Errors: 400, 404. */
    project_workspace(args: ProjectWorkspaceArgs, options?: CallOptions): Promise<ProjectWorkspace>
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
  /** The operations that `lookerts/3.1/query` has one by one. */
  readonly query: {
    /** GET /running_queries. Lists all running queries. Errors: 404. */
    all_running_queries(args?: undefined, options?: CallOptions): Promise<RunningQueries[]>
    /** POST /merge_queries. Creates a merge query. Errors: 400, 404, 409, 422, 429. */
    create_merge_query(args?: CreateMergeQueryArgs, options?: CallOptions): Promise<MergeQuery>
    /** POST /queries. Creates a query. Errors: 400, 404, 409, 422, 429. */
    create_query(args: CreateQueryArgs, options?: CallOptions): Promise<Query>
    /** POST /query_tasks. Starts to run a query. Errors: 400, 404, 409, 422, 429. */
    create_query_task(args: CreateQueryTaskArgs, options?: CallOptions): Promise<QueryTask>
    /** POST /sql_queries. Creates an SQL query. Errors: 400, 404, 409, 422, 429. */
    create_sql_query(args: CreateSqlQueryArgs, options?: CallOptions): Promise<SqlQuery>
    /** DELETE /running_queries/{query_task_id}. Stops one running query. Errors: 400, 404, 422. */
    kill_query(args: KillQueryArgs, options?: CallOptions): Promise<void>
    /** GET /merge_queries/{merge_query_id}. Gets one merge query. Errors: 400, 404. */
    merge_query(args: MergeQueryArgs, options?: CallOptions): Promise<MergeQuery>
    /** GET /queries/{query_id}. Gets one query. Errors: 400, 404. */
    query(args: QueryArgs, options?: CallOptions): Promise<Query>
    /** GET /queries/slug/{slug}. Gets the query of a slug. Errors: 400, 404. */
    query_for_slug(args: QueryForSlugArgs, options?: CallOptions): Promise<Query>
    /** GET /query_tasks/{query_task_id}. Gets one query task. Errors: 400, 404. */
    query_task(args: QueryTaskArgs, options?: CallOptions): Promise<QueryTask>
    /** GET /query_tasks/multi_results. Gets the results of several query tasks. Errors: 400, 404. */
    query_task_multi_results(args: QueryTaskMultiResultsArgs, options?: CallOptions): Promise<Record<string, string>>
    /**
     * GET /query_tasks/{query_task_id}/results. Gets the results of a query task. Answers application/json or text.
     * Status 204 comes without a value. Errors: 400, 404.
     */
    query_task_results(args: QueryTaskResultsArgs, options?: CallOptions): Promise<unknown>
    /**
     * POST /queries/run/{result_format}. Runs a query that is given in the body. Answers application/json, image/jpeg,
     * image/png or text. Errors: 400, 404, 422, 429.
     */
    run_inline_query(args: RunInlineQueryArgs, options?: CallOptions): Promise<unknown>
    /**
     * GET /queries/{query_id}/run/{result_format}. Runs one query. Answers application/json, image/jpeg, image/png or
     * text. Errors: 400, 404, 422, 429.
     */
    run_query(args: RunQueryArgs, options?: CallOptions): Promise<unknown>
    /**
     * POST /sql_queries/{slug}/run/{result_format}. Runs one SQL query. Answers application/json, image/jpeg, image/png
     * or text. Errors: 400, 404, 422, 429.
     */
    run_sql_query(args: RunSqlQueryArgs, options?: CallOptions): Promise<unknown>
    /**
     * GET /queries/models/{model_name}/views/{view_name}/run/{result_format}. Runs a query that is given in the URL.
     * Answers application/json, image/jpeg, image/png or text. Errors: 400, 404, 422, 429.
     */
    run_url_encoded_query(args: RunUrlEncodedQueryArgs, options?: CallOptions): Promise<unknown>
    /** GET /sql_queries/{slug}. Gets one SQL query. Errors: 400, 404. */
    sql_query(args: SqlQueryArgs, options?: CallOptions): Promise<SqlQuery>
  }
  /** The operations that `lookerts/3.1/render_task` has one by one. */
  readonly render_task: {
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
     * POST /render_tasks/lookml_dashboards/{dashboard_id}/{result_format}. Starts to render one LookML dashboard.
     * Errors: 400, 404, 409, 422, 429.
     * @deprecated
     */
    create_lookml_dashboard_render_task(
      args: CreateLookmlDashboardRenderTaskArgs,
      options?: CallOptions
    ): Promise<RenderTask>
    /**
     * POST /render_tasks/queries/{query_id}/{result_format}. Starts to render one query. Errors: 400, 404, 409, 422,
     * 429.
     */
    create_query_render_task(args: CreateQueryRenderTaskArgs, options?: CallOptions): Promise<RenderTask>
    /** GET /render_tasks/{render_task_id}. Gets one render task. Errors: 400, 404. */
    render_task(args: RenderTaskArgs, options?: CallOptions): Promise<RenderTask>
    /**
     * GET /render_tasks/{render_task_id}/results. Gets the results of a render task. Answers application/pdf,
     * image/jpeg or image/png. Status 202 comes without a value. Errors: 400, 404.
     */
    render_task_results(args: RenderTaskResultsArgs, options?: CallOptions): Promise<unknown>
  }
  /** The operations that `lookerts/3.1/role` has one by one. */
  readonly role: {
    /** GET /model_sets. Lists all model sets. Errors: 404. */
    all_model_sets(args?: AllModelSetsArgs, options?: CallOptions): Promise<ModelSet[]>
    /** GET /permission_sets. Lists all permission sets. Errors: 400, 404. */
    all_permission_sets(args?: AllPermissionSetsArgs, options?: CallOptions): Promise<PermissionSet[]>
    /** GET /permissions. Lists all permissions. Errors: 400, 404. */
    all_permissions(args?: undefined, options?: CallOptions): Promise<Permission[]>
    /** GET /roles. Lists all roles. Errors: 400, 404. */
    all_roles(args?: AllRolesArgs, options?: CallOptions): Promise<Role[]>
    /** POST /model_sets. Creates a model set. Errors: 400, 404, 409, 422. */
    create_model_set(args: CreateModelSetArgs, options?: CallOptions): Promise<ModelSet>
    /** POST /permission_sets. Creates a permission set. Errors: 400, 404, 409, 422, 429. */
    create_permission_set(args: CreatePermissionSetArgs, options?: CallOptions): Promise<PermissionSet>
    /** POST /roles. Creates a role. Errors: 400, 404, 409, 422, 429. */
    create_role(args: CreateRoleArgs, options?: CallOptions): Promise<Role>
    /** DELETE /model_sets/{model_set_id}. Deletes one model set. Errors: 400, 404, 405. */
    delete_model_set(args: DeleteModelSetArgs, options?: CallOptions): Promise<void>
    /** DELETE /permission_sets/{permission_set_id}. Deletes one permission set. Errors: 400, 404, 405, 429. */
    delete_permission_set(args: DeletePermissionSetArgs, options?: CallOptions): Promise<void>
    /** DELETE /roles/{role_id}. Deletes one role. Errors: 400, 404, 405, 429. */
    delete_role(args: DeleteRoleArgs, options?: CallOptions): Promise<void>
    /** GET /model_sets/{model_set_id}. Gets one model set. Errors: 400, 404. */
    model_set(args: ModelSetArgs, options?: CallOptions): Promise<ModelSet>
    /** GET /permission_sets/{permission_set_id}. Gets one permission set. Errors: 400, 404. */
    permission_set(args: PermissionSetArgs, options?: CallOptions): Promise<PermissionSet>
    /** GET /roles/{role_id}. Gets one role. Errors: 400, 404. */
    role(args: RoleArgs, options?: CallOptions): Promise<Role>
    /** GET /roles/{role_id}/groups. Lists the groups of a role. Errors: 400, 404. */
    role_groups(args: RoleGroupsArgs, options?: CallOptions): Promise<Group[]>
    /** GET /roles/{role_id}/users. Lists the users of a role. Errors: 400, 404. */
    role_users(args: RoleUsersArgs, options?: CallOptions): Promise<User[]>
    /** GET /model_sets/search. Searches model sets. Errors: 400, 404. */
    search_model_sets(args?: SearchModelSetsArgs, options?: CallOptions): Promise<ModelSet[]>
    /** GET /permission_sets/search. Searches permission sets. Errors: 400, 404. */
    search_permission_sets(args?: SearchPermissionSetsArgs, options?: CallOptions): Promise<PermissionSet[]>
    /** GET /roles/search. Searches roles. Errors: 400, 404. */
    search_roles(args?: SearchRolesArgs, options?: CallOptions): Promise<Role[]>
    /** PUT /roles/{role_id}/groups. Sets the groups of a role. Errors: 400, 403, 404, 422, 429. */
    set_role_groups(args: SetRoleGroupsArgs, options?: CallOptions): Promise<Group[]>
    /** PUT /roles/{role_id}/users. Sets the users of a role. Errors: 400, 403, 404, 405, 422, 429. */
    set_role_users(args: SetRoleUsersArgs, options?: CallOptions): Promise<User[]>
    /** PATCH /model_sets/{model_set_id}. Updates one model set. Errors: 400, 404, 405, 422. */
    update_model_set(args: UpdateModelSetArgs, options?: CallOptions): Promise<ModelSet>
    /** PATCH /permission_sets/{permission_set_id}. Updates one permission set. Errors: 400, 404, 405, 422, 429. */
    update_permission_set(args: UpdatePermissionSetArgs, options?: CallOptions): Promise<PermissionSet>
    /** PATCH /roles/{role_id}. Updates one role. Errors: 400, 404, 405, 422, 429. */
    update_role(args: UpdateRoleArgs, options?: CallOptions): Promise<Role>
  }
  /** The operations that `lookerts/3.1/scheduled_plan` has one by one. */
  readonly scheduled_plan: {
    /** GET /scheduled_plans. Lists all scheduled plans. Errors: 400, 404, 422. */
    all_scheduled_plans(args?: AllScheduledPlansArgs, options?: CallOptions): Promise<ScheduledPlan[]>
    /** POST /scheduled_plans. Creates a scheduled plan. Errors: 400, 404, 409, 422, 429. */
    create_scheduled_plan(args: CreateScheduledPlanArgs, options?: CallOptions): Promise<ScheduledPlan>
    /** DELETE /scheduled_plans/{scheduled_plan_id}. Deletes one scheduled plan. Errors: 400, 404, 429. */
    delete_scheduled_plan(args: DeleteScheduledPlanArgs, options?: CallOptions): Promise<void>
    /** GET /scheduled_plans/{scheduled_plan_id}. Gets one scheduled plan. Errors: 400, 404. */
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
    /** GET /scheduled_plans/dashboard/{dashboard_id}. Lists the scheduled plans of a dashboard. Errors: 400, 404. */
    scheduled_plans_for_dashboard(args: ScheduledPlansForDashboardArgs, options?: CallOptions): Promise<ScheduledPlan[]>
    /** GET /scheduled_plans/look/{look_id}. Lists the scheduled plans of a look. Errors: 400, 404. */
    scheduled_plans_for_look(args: ScheduledPlansForLookArgs, options?: CallOptions): Promise<ScheduledPlan[]>
    /**
     * GET /scheduled_plans/lookml_dashboard/{lookml_dashboard_id}. Lists the scheduled plans of a LookML dashboard.
     * Errors: 400, 404.
     */
    scheduled_plans_for_lookml_dashboard(
      args: ScheduledPlansForLookmlDashboardArgs,
      options?: CallOptions
    ): Promise<ScheduledPlan[]>
    /** GET /scheduled_plans/space/{space_id}. Lists the scheduled plans of a space. Errors: 400, 404. */
    scheduled_plans_for_space(args: ScheduledPlansForSpaceArgs, options?: CallOptions): Promise<ScheduledPlan[]>
    /** PATCH /scheduled_plans/{scheduled_plan_id}. Updates one scheduled plan. Errors: 400, 404, 422, 429. */
    update_scheduled_plan(args: UpdateScheduledPlanArgs, options?: CallOptions): Promise<ScheduledPlan>
  }
  /** The operations that `lookerts/3.1/session` has one by one. */
  readonly session: {
    /** GET /session. Gets the API session that the request belongs to. Errors: 400, 404. */
    session(args?: undefined, options?: CallOptions): Promise<ApiSession>
    /** PATCH /session. Updates the API session: switches its workspace. Errors: 400, 404, 422, 429. */
    update_session(args: UpdateSessionArgs, options?: CallOptions): Promise<ApiSession>
  }
  /** The operations that `lookerts/3.1/space` has one by one. */
  readonly space: {
    /**
     * GET /spaces. Lists all spaces. Errors: 400, 404.
     * @deprecated
     */
    all_spaces(args?: AllSpacesArgs, options?: CallOptions): Promise<SpaceBase[]>
    /**
     * POST /spaces. Creates a space. Errors: 400, 404, 409, 422, 429.
     * @deprecated
     */
    create_space(args: CreateSpaceArgs, options?: CallOptions): Promise<Space>
    /**
     * DELETE /spaces/{space_id}. Deletes one space. Errors: 400, 404, 429.
     * @deprecated
     */
    delete_space(args: DeleteSpaceArgs, options?: CallOptions): Promise<void>
    /**
     * GET /spaces/search. Searches spaces. Errors: 400, 404.
     * @deprecated
     */
    search_spaces(args?: SearchSpacesArgs, options?: CallOptions): Promise<Space[]>
    /**
     * GET /spaces/{space_id}. Gets one space. Errors: 400, 404.
     * @deprecated
     */
    space(args: SpaceArgs, options?: CallOptions): Promise<Space>
    /**
     * GET /spaces/{space_id}/ancestors. Lists the ancestors of a space. Errors: 400, 404.
     * @deprecated
     */
    space_ancestors(args: SpaceAncestorsArgs, options?: CallOptions): Promise<Space[]>
    /**
     * GET /spaces/{space_id}/children. Lists the children of a space. Errors: 400, 404.
     * @deprecated
     */
    space_children(args: SpaceChildrenArgs, options?: CallOptions): Promise<Space[]>
    /**
     * GET /spaces/{space_id}/children/search. Searches the children of a space. Errors: 400, 404.
     * @deprecated
     */
    space_children_search(args: SpaceChildrenSearchArgs, options?: CallOptions): Promise<Space[]>
    /**
     * GET /spaces/{space_id}/dashboards. Lists the dashboards of a space. Errors: 400, 404.
     * @deprecated
     */
    space_dashboards(args: SpaceDashboardsArgs, options?: CallOptions): Promise<Dashboard[]>
    /**
     * GET /spaces/{space_id}/looks. Lists the looks of a space. Errors: 400, 404.
     * @deprecated
     */
    space_looks(args: SpaceLooksArgs, options?: CallOptions): Promise<LookWithQuery[]>
    /**
     * GET /spaces/{space_id}/parent. Gets the parent of a space. Errors: 400, 404.
     * @deprecated
     */
    space_parent(args: SpaceParentArgs, options?: CallOptions): Promise<Space>
    /**
     * PATCH /spaces/{space_id}. Updates one space. Errors: 400, 404, 422, 429.
     * @deprecated
     */
    update_space(args: UpdateSpaceArgs, options?: CallOptions): Promise<Space>
  }
  /** The operations that `lookerts/3.1/theme` has one by one. */
  readonly theme: {
    /** GET /themes/active. Lists the active themes. Errors: 400, 404. */
    active_themes(args?: ActiveThemesArgs, options?: CallOptions): Promise<Theme[]>
    /** GET /themes. Lists all themes. Errors: 400, 404. */
    all_themes(args?: AllThemesArgs, options?: CallOptions): Promise<Theme[]>
    /** POST /themes. Creates a theme. Errors: 400, 404, 409, 422, 429. */
    create_theme(args: CreateThemeArgs, options?: CallOptions): Promise<Theme>
    /** GET /themes/default. Gets the default theme. Errors: 400, 404. */
    default_theme(args?: DefaultThemeArgs, options?: CallOptions): Promise<Theme>
    /** DELETE /themes/{theme_id}. Deletes one theme. Errors: 400, 404, 429. */
    delete_theme(args: DeleteThemeArgs, options?: CallOptions): Promise<void>
    /** GET /themes/search. Searches themes. Errors: 400, 404. */
    search_themes(args?: SearchThemesArgs, options?: CallOptions): Promise<Theme[]>
    /** PUT /themes/default. Sets the default theme. Errors: 400, 404, 422, 429. */
    set_default_theme(args: SetDefaultThemeArgs, options?: CallOptions): Promise<Theme>
    /** GET /themes/{theme_id}. Gets one theme. Errors: 400, 404. */
    theme(args: ThemeArgs, options?: CallOptions): Promise<Theme>
    /** GET /themes/theme_or_default. Gets the theme of a name, or else the default theme. Errors: 400, 404. */
    theme_or_default(args: ThemeOrDefaultArgs, options?: CallOptions): Promise<Theme>
    /** PATCH /themes/{theme_id}. Updates one theme. Errors: 400, 404, 422, 429. */
    update_theme(args: UpdateThemeArgs, options?: CallOptions): Promise<Theme>
    /**
     * POST /themes/validate. Validates a theme that is given in the body. Status 204 comes without a value. Errors:
     * 400, 404, 409, 422, 429.
     */
    validate_theme(args: ValidateThemeArgs, options?: CallOptions): Promise<ValidationError | undefined>
  }
  /** The operations that `lookerts/3.1/user` has one by one. */
  readonly user: {
    /** GET /users/{user_id}/credentials_api3. Lists all API keys of a user. Errors: 400, 403, 404. */
    all_user_credentials_api3s(args: AllUserCredentialsApi3sArgs, options?: CallOptions): Promise<CredentialsApi3[]>
    /** GET /users/{user_id}/credentials_embed. Lists all embed logins of a user. Errors: 400, 403, 404. */
    all_user_credentials_embeds(args: AllUserCredentialsEmbedsArgs, options?: CallOptions): Promise<CredentialsEmbed[]>
    /** GET /users/{user_id}/sessions. Lists all sessions of a user. Errors: 400, 403, 404. */
    all_user_sessions(args: AllUserSessionsArgs, options?: CallOptions): Promise<Session[]>
    /** GET /users. Lists all users. Errors: 400, 404. */
    all_users(args?: AllUsersArgs, options?: CallOptions): Promise<User[]>
    /** POST /users. Creates a user. Errors: 400, 404, 409, 422. */
    create_user(args?: CreateUserArgs, options?: CallOptions): Promise<User>
    /** POST /users/{user_id}/credentials_api3. Creates an API key of a user. Errors: 400, 403, 404, 409, 422, 429. */
    create_user_credentials_api3(args: CreateUserCredentialsApi3Args, options?: CallOptions): Promise<CredentialsApi3>
    /**
     * POST /users/{user_id}/credentials_email. Creates an email login of a user. Errors: 400, 403, 404, 409, 422, 429.
     */
    create_user_credentials_email(
      args: CreateUserCredentialsEmailArgs,
      options?: CallOptions
    ): Promise<CredentialsEmail>
    /**
     * POST /users/{user_id}/credentials_email/password_reset. Creates a password reset token for the email login of a
     * user. Errors: 400, 403, 404.
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
    /** DELETE /users/{user_id}. Deletes one user. Errors: 400, 403, 404. */
    delete_user(args: DeleteUserArgs, options?: CallOptions): Promise<void>
    /**
     * DELETE /users/{user_id}/attribute_values/{user_attribute_id}. Deletes the value that a user has for a user
     * attribute. Errors: 400, 403, 404.
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
    /** GET /user. Gets the user that is logged in. Errors: 404. */
    me(args?: MeArgs, options?: CallOptions): Promise<User>
    /** GET /users/search. Searches users. Errors: 400, 404. */
    search_users(args?: SearchUsersArgs, options?: CallOptions): Promise<User[]>
    /** GET /users/search/names/{pattern}. Searches users by name. Errors: 400, 404. */
    search_users_names(args: SearchUsersNamesArgs, options?: CallOptions): Promise<User[]>
    /**
     * PATCH /users/{user_id}/attribute_values/{user_attribute_id}. Sets the value that a user has for a user attribute.
     * Errors: 400, 403, 404, 422.
     */
    set_user_attribute_user_value(
      args: SetUserAttributeUserValueArgs,
      options?: CallOptions
    ): Promise<UserAttributeWithValue>
    /** PUT /users/{user_id}/roles. Sets the roles of a user. Errors: 400, 403, 404. */
    set_user_roles(args: SetUserRolesArgs, options?: CallOptions): Promise<Role[]>
    /** PATCH /users/{user_id}. Updates one user. Errors: 400, 403, 404, 422. */
    update_user(args: UpdateUserArgs, options?: CallOptions): Promise<User>
    /** PATCH /users/{user_id}/credentials_email. Updates the email login of a user. Errors: 400, 403, 404, 422, 429. */
    update_user_credentials_email(
      args: UpdateUserCredentialsEmailArgs,
      options?: CallOptions
    ): Promise<CredentialsEmail>
    /** GET /users/{user_id}. Gets one user. Errors: 400, 404. */
    user(args: UserArgs, options?: CallOptions): Promise<User>
    /** GET /users/{user_id}/attribute_values. Lists the values that a user has for user attributes. Errors: 404. */
    user_attribute_user_values(
      args: UserAttributeUserValuesArgs,
      options?: CallOptions
    ): Promise<UserAttributeWithValue[]>
    /**
     * GET /users/{user_id}/credentials_api3/{credentials_api3_id}. Gets one API key of a user. Errors: 400, 403, 404.
     */
    user_credentials_api3(args: UserCredentialsApi3Args, options?: CallOptions): Promise<CredentialsApi3>
    /** GET /users/{user_id}/credentials_email. Gets the email login of a user. Errors: 400, 403, 404. */
    user_credentials_email(args: UserCredentialsEmailArgs, options?: CallOptions): Promise<CredentialsEmail>
    /**
     * GET /users/{user_id}/credentials_embed/{credentials_embed_id}. Gets one embed login of a user. Errors: 400, 403,
     * 404.
     */
    user_credentials_embed(args: UserCredentialsEmbedArgs, options?: CallOptions): Promise<CredentialsEmbed>
    /** GET /users/{user_id}/credentials_google. Gets the Google login of a user. Errors: 400, 403, 404. */
    user_credentials_google(args: UserCredentialsGoogleArgs, options?: CallOptions): Promise<CredentialsGoogle>
    /** GET /users/{user_id}/credentials_ldap. Gets the LDAP login of a user. Errors: 400, 403, 404. */
    user_credentials_ldap(args: UserCredentialsLdapArgs, options?: CallOptions): Promise<CredentialsLDAP>
    /**
     * GET /users/{user_id}/credentials_looker_openid. Gets the Looker OpenID login of a user. Errors: 400, 403, 404.
     */
    user_credentials_looker_openid(
      args: UserCredentialsLookerOpenidArgs,
      options?: CallOptions
    ): Promise<CredentialsLookerOpenid>
    /** GET /users/{user_id}/credentials_oidc. Gets the OpenID Connect login of a user. Errors: 400, 403, 404. */
    user_credentials_oidc(args: UserCredentialsOidcArgs, options?: CallOptions): Promise<CredentialsOIDC>
    /** GET /users/{user_id}/credentials_saml. Gets the SAML login of a user. Errors: 400, 403, 404. */
    user_credentials_saml(args: UserCredentialsSamlArgs, options?: CallOptions): Promise<CredentialsSaml>
    /** GET /users/{user_id}/credentials_totp. Gets the two-factor login of a user. Errors: 400, 403, 404. */
    user_credentials_totp(args: UserCredentialsTotpArgs, options?: CallOptions): Promise<CredentialsTotp>
    /**
     * GET /users/credential/{credential_type}/{credential_id}. Gets the user that has a credential. Errors: 400, 403,
     * 404.
     */
    user_for_credential(args: UserForCredentialArgs, options?: CallOptions): Promise<User>
    /** GET /users/{user_id}/roles. Lists the roles of a user. Errors: 400, 404. */
    user_roles(args: UserRolesArgs, options?: CallOptions): Promise<Role[]>
    /** GET /users/{user_id}/sessions/{session_id}. Gets one session of a user. Errors: 400, 403, 404. */
    user_session(args: UserSessionArgs, options?: CallOptions): Promise<Session>
  }
  /** The operations that `lookerts/3.1/user_attribute` has one by one. */
  readonly user_attribute: {
    /**
     * GET /user_attributes/{user_attribute_id}/group_values. Lists the values that groups have for a user attribute.
     * Errors: 400, 404.
     */
    all_user_attribute_group_values(
      args: AllUserAttributeGroupValuesArgs,
      options?: CallOptions
    ): Promise<UserAttributeGroupValue[]>
    /** GET /user_attributes. Lists all user attributes. Errors: 400, 404. */
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
    /** GET /user_attributes/{user_attribute_id}. Gets one user attribute. Errors: 400, 404. */
    user_attribute(args: UserAttributeArgs, options?: CallOptions): Promise<UserAttribute>
  }
  /** The operations that `lookerts/3.1/workspace` has one by one. */
  readonly workspace: {
    /** GET /workspaces. Lists all workspaces. Errors: 400, 404. */
    all_workspaces(args?: undefined, options?: CallOptions): Promise<Workspace[]>
    /** GET /workspaces/{workspace_id}. Gets one workspace. Errors: 400, 404. */
    workspace(args: WorkspaceArgs, options?: CallOptions): Promise<Workspace>
  }
}

const modules = {
  api_auth,
  auth,
  color_collection,
  config,
  connection,
  content,
  dashboard,
  data_action,
  datagroup,
  derived_table,
  folder,
  group,
  homepage,
  integration,
  look,
  lookml_model,
  project,
  query,
  render_task,
  role,
  scheduled_plan,
  session,
  space,
  theme,
  user,
  user_attribute,
  workspace
}

/** Gives every operation of API 3.1 as a method, sent in a session: `looker.user.me()`. */
export function looker31(session: Sender): Looker31 {
  return facade(session, modules)
}
