import type * as api from 'lookerts/4.0'
import type { QueryResultDocument } from '../resources/query/query-results.ts'
import { readSeed } from './read.ts'

/** Something by its id, or by its name or title where only one has it. */
type Reference = string | number

/** What a record may have besides what API 4.0 takes: its id, whose it is, and what the API only reads. */
interface Kept {
  readonly id?: Reference
  readonly user?: Reference
  readonly user_id?: string | null
  readonly created_at?: string
  readonly updated_at?: string
  readonly view_count?: number
  readonly favorite_count?: number
}

/** A record in the shape that API 4.0 takes it, and what it refers to. */
export type SeedRecord<Write, More = object> = Omit<Partial<Write>, keyof More | keyof Kept> & More & Kept

interface InFolder {
  readonly folder?: Reference
}

/** A user with the API keys by which a test logs in, and how a person signs in to the web pages. */
export interface SeedUser {
  readonly id?: Reference
  readonly first_name?: string
  readonly last_name?: string
  readonly is_disabled?: boolean
  readonly locale?: string
  /** Roles by name or id, such as `Admin`. */
  readonly roles?: readonly Reference[]
  /** Groups by name or id. */
  readonly groups?: readonly Reference[]
  readonly group_ids?: readonly string[]
  readonly email?: string
  readonly password?: string
  readonly credentials_api3?: readonly {
    readonly client_id: string
    readonly client_secret: string
    readonly purpose?: string
  }[]
  /** Values of user attributes by the attribute's name. */
  readonly user_attributes?: Readonly<Record<string, string>>
}

/** A program that users let act for them by OAuth. */
export interface SeedOauthClientApp {
  readonly client_guid: string
  readonly redirect_uri: string
  readonly display_name?: string
  readonly description?: string
  readonly enabled?: boolean
  readonly group_id?: string
}

interface AttributeValue {
  readonly user?: Reference
  readonly group?: Reference
  readonly value: string
}

type Query = Reference | SeedRecord<api.WriteQuery>

type Element = SeedRecord<api.WriteDashboardElement, { query?: Query; look?: Reference }>

type BoardItem = SeedRecord<api.WriteBoardItem, { dashboard?: Reference; look?: Reference }>

type BoardSection = SeedRecord<api.WriteBoardSection, { board?: Reference; board_items?: readonly BoardItem[] }>

/** What an emulator begins with: records by the plural name of what they are, in any order. */
export interface Seed {
  /** Puts the content of the demo below all that the seed has. */
  readonly demo?: boolean
  readonly users?: readonly SeedUser[]
  readonly oauth_client_apps?: readonly SeedOauthClientApp[]
  readonly groups?: readonly SeedRecord<api.WriteGroup, { roles?: readonly Reference[] }>[]
  readonly permission_sets?: readonly SeedRecord<api.WritePermissionSet>[]
  readonly model_sets?: readonly SeedRecord<api.WriteModelSet>[]
  readonly roles?: readonly SeedRecord<api.WriteRole, { permission_set?: Reference; model_set?: Reference }>[]
  readonly user_attributes?: readonly SeedRecord<api.WriteUserAttribute, { values?: readonly AttributeValue[] }>[]
  readonly folders?: readonly SeedRecord<{ name: string; parent_id?: string }, { parent?: Reference }>[]
  readonly queries?: readonly SeedRecord<api.WriteQuery>[]
  /** Rows that queries find, since there is no database. */
  readonly query_results?: readonly (Pick<QueryResultDocument, 'rows'> & Partial<QueryResultDocument>)[]
  readonly looks?: readonly SeedRecord<api.WriteLookWithQuery, InFolder & { query?: Query }>[]
  readonly dashboards?: readonly SeedRecord<
    api.WriteDashboard,
    InFolder & {
      dashboard_elements?: readonly Element[]
      dashboard_filters?: readonly SeedRecord<api.WriteDashboardFilter>[]
      dashboard_layouts?: readonly SeedRecord<api.WriteDashboardLayout>[]
    }
  >[]
  readonly boards?: readonly SeedRecord<api.WriteBoard, { board_sections?: readonly BoardSection[] }>[]
  readonly connections?: readonly SeedRecord<api.WriteDBConnection>[]
  readonly projects?: readonly SeedRecord<api.WriteProject>[]
  readonly models?: readonly SeedRecord<api.WriteLookmlModel>[]
  readonly themes?: readonly SeedRecord<api.WriteTheme>[]
  readonly scheduled_plans?: readonly SeedRecord<
    api.WriteScheduledPlan,
    { look?: Reference; dashboard?: Reference; query?: Query }
  >[]
  readonly alerts?: readonly SeedRecord<api.WriteAlert, { dashboard_element?: Reference }>[]
  /** Every other family, by its plural name. */
  readonly [family: string]: readonly object[] | boolean | undefined
}

/**
 * Checks a seed, with types: what a program begins its emulator with.
 * @throws {SeedError} that has a line for each problem.
 * @example
 * const server = createServer({ seed: seed({ folders: [{ name: 'Sales', parent: 'Shared' }] }) })
 */
export function seed(value: Seed): Seed {
  return readSeed(value)
}
