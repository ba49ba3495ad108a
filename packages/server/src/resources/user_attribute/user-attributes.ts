import { notAllowed } from '../../auth/permissions.ts'
import type { Context } from '../../context.ts'
import { invalid } from '../../errors.ts'
import type { Family, Given } from '../../families/family.ts'
import type { Document, Kind } from '../../storage/store.ts'
import { userAttributeGroupValues, userAttributeUserValues } from './values.ts'

/** Something that users differ in, such as the region that they see the data of. */
export interface UserAttributeDocument extends Document {
  readonly name: string
  readonly label: string
  readonly type: string
  readonly default_value: string | null
  /** Whoever sets a value never sees it again. */
  readonly value_is_hidden: boolean
  readonly user_can_view: boolean
  readonly user_can_edit: boolean
  readonly is_system: boolean
  readonly is_permanent: boolean
  readonly hidden_value_domain_whitelist: string | null
  readonly needed_for_ci_run: boolean
  readonly value_for_ci_run: string | null
}

export const userAttributes: Kind<UserAttributeDocument> = {
  name: 'user_attribute',
  indexes: [],
  unique: ['name', 'label']
}

const newAttribute: Omit<UserAttributeDocument, 'id'> = {
  name: '',
  label: '',
  type: '',
  default_value: null,
  value_is_hidden: false,
  user_can_view: true,
  user_can_edit: false,
  is_system: false,
  is_permanent: false,
  hidden_value_domain_whitelist: null,
  needed_for_ci_run: false,
  value_for_ci_run: null
}

const types = [
  'string',
  'number',
  'datetime',
  'yesno',
  'zipcode',
  'relative_url',
  'advanced_filter_string',
  'advanced_filter_number',
  'advanced_filter_datetime'
]

/** What users differ in. Users see those that they may view, and nobody a hidden default. */
export const userAttributeFamily: Family<UserAttributeDocument> = {
  kind: userAttributes,
  path: '/user_attributes/{id}',
  defaults: newAttribute,
  required: ['name', 'label', 'type'],
  distinct: ['name', 'label'],
  lookUps: ['name'],
  visible: ({ caller: { rights } }) => (rights.isAdmin ? undefined : { user_can_view: true }),
  prepare: (_, given) => checked(given),
  guard: (context, { is_permanent }, change) => {
    if (is_permanent && change === 'remove') throw notAllowed(context)
  },
  expand: (context, documents) => documents.map((document) => shown(context, document)),
  can: ({ caller: { rights } }, { is_permanent }) => ({
    show: true,
    index: true,
    update: rights.isAdmin,
    destroy: rights.isAdmin && !is_permanent,
    set_value: rights.isAdmin
  }),
  removed: (_, { id }) =>
    [userAttributeUserValues, userAttributeGroupValues].map((kind) => ({
      op: 'removeWhere',
      kind,
      where: { user_attribute_id: id }
    })),
  builtIn: [
    system('1', 'email', 'Email'),
    system('2', 'first_name', 'First Name'),
    system('3', 'id', 'User ID', 'number'),
    system('4', 'last_name', 'Last Name'),
    system('5', 'name', 'Full Name'),
    system('6', 'locale', 'Locale'),
    { ...system('7', 'number_format', 'Number Format'), default_value: '1,234.56' },
    { ...system('8', 'landing_page', 'Landing Page', 'relative_url'), default_value: '/browse', user_can_edit: true }
  ],
  demo: [
    { ...newAttribute, id: '20', name: 'region', label: 'Region', type: 'string', default_value: 'EMEA' },
    { ...newAttribute, id: '21', name: 'warehouse_key', label: 'Warehouse Key', type: 'string', value_is_hidden: true }
  ]
}

function system(id: string, name: string, label: string, type: string = 'string'): UserAttributeDocument {
  return { ...newAttribute, id, name, label, type, is_system: true, is_permanent: true }
}

/** API 3.1 has no null for the list of domains. */
function shown({ api }: Context, { value_is_hidden, hidden_value_domain_whitelist }: UserAttributeDocument): object {
  return {
    ...(value_is_hidden && { default_value: null }),
    ...(api.version === '3.1' && { hidden_value_domain_whitelist: hidden_value_domain_whitelist ?? undefined })
  }
}

function checked(given: Given): Partial<UserAttributeDocument> {
  const { type, hidden_value_domain_whitelist: domains } = given
  if (typeof type === 'string' && type !== '' && !types.includes(type)) {
    throw invalid({ field: 'type', code: 'invalid', message: `'type' must be one of ${types.join(', ')}.` })
  }
  if (typeof domains === 'string' && !isDomains(domains)) {
    throw invalid({
      field: 'hidden_value_domain_whitelist',
      code: 'invalid',
      message: 'hidden_value_domain_whitelist must be a comma-separated list of urls with optional wildcards'
    })
  }
  return {}
}

function isDomains(text: string): boolean {
  return text.split(',').every((each) => /^[^\s,]+$/.test(each.trim()))
}
