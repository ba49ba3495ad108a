import type { Family } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'

/** Behaviour of an older release that one can keep for a while. */
interface LegacyFeatureDocument extends Document {
  readonly name: string
  readonly description: string
  readonly enabled_locally: boolean
  readonly disallowed_as_of_version: string
  readonly disable_on_upgrade_to_version: string
  readonly end_of_life_version: string
}

const legacyFeatures: Kind<LegacyFeatureDocument> = { name: 'legacy_feature', indexes: [], unique: [] }

export const legacyFeatureFamily: Family<LegacyFeatureDocument> = {
  kind: legacyFeatures,
  path: '/legacy_features/{id}',
  defaults: {
    name: '',
    description: '',
    enabled_locally: false,
    disallowed_as_of_version: '',
    disable_on_upgrade_to_version: '',
    end_of_life_version: ''
  },
  expand: (_, documents) =>
    documents.map(({ enabled_locally }) => ({
      enabled: enabled_locally,
      has_disabled_on_upgrade: true,
      documentation_url: null,
      approximate_disable_date: null,
      approximate_end_of_life_date: null
    })),
  can: ({ caller }) => ({ show: true, index: true, update: caller.rights.isAdmin }),
  builtIn: [
    feature('1', 'Legacy dashboards', 'Shows dashboards by the renderer of older releases.', '24.0'),
    feature('2', 'Legacy folder names', 'Calls folders spaces in the pages and in exports.', '23.0')
  ]
}

function feature(id: string, name: string, description: string, release: string): LegacyFeatureDocument {
  return {
    id,
    name,
    description,
    enabled_locally: false,
    disallowed_as_of_version: release,
    disable_on_upgrade_to_version: release,
    end_of_life_version: '27.0'
  }
}
