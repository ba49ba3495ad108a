import type { Context } from '../context.ts'
import type { Later } from '../storage/later.ts'
import type { Change, Condition, Document, Kind } from '../storage/store.ts'

/** What a request gave for a thing: what the contract lets it, read by the contract. */
export type Given = Readonly<Record<string, unknown>>

/**
 * A family of stored things, declared: the ordinary operations follow from it and the contract (`ordinary.ts`).
 * Documents have the shape of API 4.0, without what can be worked out (`url`, `can`, nested things).
 */
export interface Family<T extends Document> {
  readonly kind: Kind<T>
  /** Where one of them is, as the contract has it: `/groups/{id}`. */
  readonly path: string
  /**
   * What a new one has that nobody said anything of. Only these properties are stored, and those that `prepare` adds.
   * `created_at` and `updated_at`, where they stand here, are set by the server.
   */
  readonly defaults: Omit<T, 'id'>
  /** Properties that may be neither missing nor empty: 422 `missing_field`. */
  readonly required?: readonly (keyof T & string)[]
  /**
   * Properties that two of them cannot share: 422 `already_exists`. `unique` of the kind holds it against two requests
   * at once.
   */
  readonly distinct?: readonly (keyof T & string)[]
  /** The property that is its id, such as a name, and does not change; ids are numbers without. */
  readonly key?: keyof T & string
  /** Properties that one can be found by in place of its id, such as a slug. */
  readonly lookUps?: readonly (keyof T & string)[]
  /** What it is part of: the path's parameter, the property that holds it, and how to refuse what is not there. */
  readonly parent?: {
    readonly parameter: string
    readonly property: keyof T & string
    readonly find: (context: Context, id: string) => Later<unknown>
  }
  /** Which of them the caller may see; undefined for all. Lists, searches, counts and look-ups all keep to it. */
  readonly visible?: (context: Context) => Later<Condition | undefined>
  /** Query parameters that mean something other than "this property is like that". */
  readonly filters?: Readonly<Record<string, (context: Context, value: never) => Later<Condition>>>
  /** What a list shows of them without being asked for more, such as those that are not deleted. */
  readonly listed?: (args: Given) => Condition | undefined
  /** Makes whole answers of many documents, where they are not the document with more to it. */
  readonly answers?: (context: Context, documents: readonly T[]) => Later<readonly object[]>
  /** What answers have besides the document, worked out for many at once. */
  readonly expand?: (context: Context, documents: readonly T[]) => Later<readonly object[]>
  /** What the caller may do with one: `can` in the answer. */
  readonly can?: (context: Context, document: T) => Readonly<Record<string, boolean>>
  /** Checks what is to be stored, refuses it, or gives more to store with it. `current` is absent for a new one. */
  readonly prepare?: (context: Context, given: Given, current: T | undefined) => Later<Partial<T>>
  /** Refuses a change or removal that the caller may not make, or that nobody may. */
  readonly guard?: (context: Context, document: T, change: 'update' | 'remove') => Later<void>
  /** What is stored beside a new one. */
  readonly created?: (context: Context, document: T) => Later<readonly Change[]>
  /** What changes with one that is changed. */
  readonly changed?: (context: Context, document: T, current: T) => Later<readonly Change[]>
  /** What goes, or changes, with one that is removed. */
  readonly removed?: (context: Context, document: T) => Later<readonly Change[]>
  /** Those that every server begins with. */
  readonly builtIn?: readonly T[]
  /** Those that an emulator begins with besides, so that no list is empty. */
  readonly demo?: readonly T[]
}

/** A family whatever its documents. */
// oxlint-disable-next-line typescript/no-explicit-any -- a list of families has no one document type
export type AnyFamily = Family<any>
