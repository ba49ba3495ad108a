// Generated from contract/3.0.json by scripts/generate.ts. Do not edit.
import type { Operation } from '../../operation.ts'
import type {
  ApiVersion,
  BackupConfiguration,
  LegacyFeature,
  Timezone,
  WhitelabelConfiguration,
  WriteBackupConfiguration,
  WriteLegacyFeature,
  WriteWhitelabelConfiguration
} from '../types.ts'

/** GET /legacy_features. Lists all legacy features. Errors: 400, 404. */
export const all_legacy_features: Operation<void, LegacyFeature[]> = {
  id: 'all_legacy_features',
  version: '3.0',
  method: 'GET',
  path: '/legacy_features'
}

/** GET /timezones. Lists all timezones. Errors: 400, 404. */
export const all_timezones: Operation<void, Timezone[]> = {
  id: 'all_timezones',
  version: '3.0',
  method: 'GET',
  path: '/timezones'
}

/**
 * GET /backup_configuration. Gets the backup configuration. Errors: 400, 404.
 * @deprecated
 */
export const backup_configuration: Operation<void, BackupConfiguration> = {
  id: 'backup_configuration',
  version: '3.0',
  method: 'GET',
  path: '/backup_configuration'
}

/** The arguments of {@link legacy_feature}. */
export interface LegacyFeatureArgs {
  /** Integer. */
  legacy_feature_id: number
}

/** GET /legacy_features/{legacy_feature_id}. Gets one legacy feature. Errors: 400, 404. */
export const legacy_feature: Operation<LegacyFeatureArgs, LegacyFeature> = {
  id: 'legacy_feature',
  version: '3.0',
  method: 'GET',
  path: '/legacy_features/{legacy_feature_id}'
}

/** The arguments of {@link update_backup_configuration}. */
export interface UpdateBackupConfigurationArgs {
  body: WriteBackupConfiguration
}

/**
 * PATCH /backup_configuration. Updates the backup configuration. Errors: 400, 404, 422.
 * @deprecated
 */
export const update_backup_configuration: Operation<UpdateBackupConfigurationArgs, BackupConfiguration> = {
  id: 'update_backup_configuration',
  version: '3.0',
  method: 'PATCH',
  path: '/backup_configuration',
  body: 'json'
}

/** The arguments of {@link update_legacy_feature}. */
export interface UpdateLegacyFeatureArgs {
  /** Integer. */
  legacy_feature_id: number
  body: WriteLegacyFeature
}

/** PATCH /legacy_features/{legacy_feature_id}. Updates one legacy feature. Errors: 400, 404, 422, 429. */
export const update_legacy_feature: Operation<UpdateLegacyFeatureArgs, LegacyFeature> = {
  id: 'update_legacy_feature',
  version: '3.0',
  method: 'PATCH',
  path: '/legacy_features/{legacy_feature_id}',
  body: 'json'
}

/** The arguments of {@link update_whitelabel_configuration}. */
export interface UpdateWhitelabelConfigurationArgs {
  body: WriteWhitelabelConfiguration
}

/** PUT /whitelabel_configuration. Updates the whitelabel configuration. Errors: 400, 404, 422, 429. */
export const update_whitelabel_configuration: Operation<UpdateWhitelabelConfigurationArgs, WhitelabelConfiguration> = {
  id: 'update_whitelabel_configuration',
  version: '3.0',
  method: 'PUT',
  path: '/whitelabel_configuration',
  body: 'json'
}

/** The arguments of {@link versions}. */
export interface VersionsArgs<Fields extends string = string> {
  fields?: Fields
}

/**
 * GET /versions. Lists the API versions that the server has, its release and its addresses. Most servers ask for no
 * token. Errors: 400, 404.
 */
export const versions: Operation<VersionsArgs | undefined, ApiVersion> = {
  id: 'versions',
  version: '3.0',
  method: 'GET',
  path: '/versions',
  query: ['fields']
}

/** The arguments of {@link whitelabel_configuration}. */
export interface WhitelabelConfigurationArgs<Fields extends string = string> {
  fields?: Fields
}

/** GET /whitelabel_configuration. Gets the whitelabel configuration. Errors: 400, 404. */
export const whitelabel_configuration: Operation<WhitelabelConfigurationArgs | undefined, WhitelabelConfiguration> = {
  id: 'whitelabel_configuration',
  version: '3.0',
  method: 'GET',
  path: '/whitelabel_configuration',
  query: ['fields']
}
