import type { Later } from './later.ts'

/** A stored thing: JSON, with its id. Ids are any strings; those the store gives out are `1`, `2`, `3` … */
export interface Document {
  readonly id: string
}

/** A {@link Kind} whatever its documents. Names of kinds and properties are letters, digits and underscores. */
export interface AnyKind {
  readonly name: string
  readonly indexes: readonly string[]
  readonly unique: readonly string[]
}

/**
 * What a kind of document is looked up by, apart from its id: names of its own top-level properties.
 * `unique` ones may stand in one document only; documents that lack the property, or hold null, do not clash.
 */
export interface Kind<T extends Document = Document> extends AnyKind {
  readonly indexes: readonly (keyof T & string)[]
  readonly unique: readonly (keyof T & string)[]
  /** Only the type of the documents; never set. */
  readonly document?: T
}

export type Scalar = string | number | boolean | null

/**
 * Which documents: all properties named must match. A bare value means equal (null: absent or null), and values
 * of two types never are; lists and objects in a document equal nothing. At most 200 comparisons in all; an `in` of
 * any length is one.
 */
export type Condition =
  | { readonly [property: string]: Scalar | Comparison }
  | { readonly and: readonly Condition[] }
  | { readonly or: readonly Condition[] }

/**
 * - `in`: equal to one of them.
 * - `like`: a string that SQL LIKE takes, ignoring ASCII case: `%` any run, `_` any one character, no escape.
 * - `not`: not equal, so documents without the property match too, except with null.
 * - `before`: a smaller number.
 */
export type Comparison =
  | { readonly in: readonly Scalar[] }
  | { readonly like: string }
  | { readonly not: Scalar }
  | { readonly before: number }

/**
 * A question for documents of one kind. Without `order`, and among equals, in the order they were first stored.
 *
 * Numbers come first, then strings by code point, then false, then true; whatever has no place in this order
 * comes last, also when descending. Ids that are integers come before others, by their value.
 */
export interface Query {
  readonly where?: Condition
  readonly order?: readonly { readonly by: string; readonly descending?: boolean }[]
  readonly limit?: number
  readonly offset?: number
}

/**
 * A document as it was read, with the revision that a later change may insist on: 1, and one more with each
 * update. A document inserted again after its removal starts anew.
 */
export interface Stored<T extends Document> {
  readonly document: T
  readonly revision: number
}

/**
 * One step of a commit. Each sees what those before it did, and must hold by itself.
 *
 * - `insert` fails when the id is taken.
 * - `update` fails unless the document is there; with `revision`, unless nobody changed it since.
 * - `remove` of a document that is gone does nothing; with `revision` it fails then.
 * - `removeWhere` removes every match, however many.
 * - `check` changes nothing and fails unless the document is there, in that revision: what the other steps rest on.
 */
export type Change =
  | { readonly op: 'insert'; readonly kind: AnyKind; readonly document: Document }
  | { readonly op: 'update'; readonly kind: AnyKind; readonly document: Document; readonly revision?: number }
  | { readonly op: 'remove'; readonly kind: AnyKind; readonly id: string; readonly revision?: number }
  | { readonly op: 'removeWhere'; readonly kind: AnyKind; readonly where: Condition }
  | { readonly op: 'check'; readonly kind: AnyKind; readonly id: string; readonly revision: number }

/** A commit that another one got in the way of. Nothing of it was stored; read again and retry. */
export class ConflictError extends Error {
  override name = 'ConflictError' as const
}

/** The store cannot be used: unreadable, corrupt, full, read-only. The message says what to do. */
export class StoreError extends Error {
  override name = 'StoreError' as const
}

/**
 * Where the server keeps everything. Every adapter passes the same conformance suite.
 *
 * Documents that come out must not be changed by the caller, and those that go in not afterwards. What is read
 * is always committed. What is there already is given at once. Every method rejects with a {@link StoreError} when the store cannot be used, also after
 * `close`, and with a TypeError when the question makes no sense (a property name with a quote, a negative limit).
 */
export interface Store {
  get<T extends Document>(kind: Kind<T>, id: string): Later<Stored<T> | undefined>
  find<T extends Document>(kind: Kind<T>, query?: Query): Later<Stored<T>[]>
  count<T extends Document>(kind: Kind<T>, where?: Condition): Later<number>
  /** Gives out the next id of a kind, above every integer inserted; never the same one twice, even after removal. */
  nextId(kind: AnyKind): Promise<string>
  /**
   * Stores all the changes or none of them, and resolves once they are as safe as the adapter makes them.
   * @throws {ConflictError} when a step fails as described at {@link Change}, or a unique property is taken.
   */
  commit(changes: readonly Change[]): Promise<void>
  /** Finishes what was begun, then lets go of files and connections. Safe to call twice. */
  close(): Promise<void>
}
