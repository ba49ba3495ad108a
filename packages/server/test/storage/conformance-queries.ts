import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Condition, Query, Store } from '../../src/storage/store.ts'
import { idsOf, insert, remove, things, update, type Adapter, type OpenStore } from './adapters.ts'

/** `group` and `rank` are indexed, `email` is unique, `name` and `size` are neither. */
const documents = [
  { id: '10', name: 'Anna', group: 'a', rank: 3, email: 'anna@x', size: 1 },
  { id: '9', name: 'bob', group: 'b', rank: 1, email: 'bob@x', size: '1' },
  { id: 'x', name: null, group: 'a', rank: 20, size: true },
  { id: '2', name: 'Ännä', group: null, rank: '3', size: false },
  { id: '7', group: 'A', rank: 1.5, email: null, size: [1] },
  { id: '8', name: '', rank: -2, size: { a: 1 } }
]
const all = documents.map(({ id }) => id)

const conditions: readonly (readonly [title: string, where: Condition, ids: readonly string[]])[] = [
  ['no property: all', {}, all],
  ['equal string, indexed', { group: 'a' }, ['10', 'x']],
  ['equal string, unique', { email: 'bob@x' }, ['9']],
  ['equal string, without index', { name: 'bob' }, ['9']],
  ['equal string in another case: none', { name: 'BOB' }, []],
  ['equal number', { rank: 3 }, ['10']],
  ['equal string that looks like a number', { rank: '3' }, ['2']],
  ['equal number, not the string or true', { size: 1 }, ['10']],
  ['true, not 1', { size: true }, ['x']],
  ['false, not absent', { size: false }, ['2']],
  ['null: absent too', { name: null }, ['x', '7']],
  ['null, indexed', { group: null }, ['2', '8']],
  ['null, not a list or an object', { size: null }, []],
  ['id', { id: '9' }, ['9']],
  ['id, not as a number', { id: 9 }, []],
  ['id null: none', { id: null }, []],
  ['two properties', { group: 'a', rank: 3 }, ['10']],
  ['a property that nobody has', { nobody: 'x' }, []],
  ['a property that objects inherit', { constructor: null }, all],
  ['in, indexed', { rank: { in: [3, 1, 99] } }, ['10', '9']],
  ['in, with null', { group: { in: ['b', null] } }, ['9', '2', '8']],
  ['in, of several types', { size: { in: ['1', true, false] } }, ['9', 'x', '2']],
  ['in, empty: none', { group: { in: [] } }, []],
  ['in, by id', { id: { in: ['7', 'x', 'missing', 10] } }, ['x', '7']],
  ['not', { group: { not: 'a' } }, ['9', '2', '7', '8']],
  ['not null', { name: { not: null } }, ['10', '9', '2', '8']],
  ['not null, with a list and an object', { size: { not: null } }, all],
  ['not, of another type', { size: { not: 1 } }, ['9', 'x', '2', '7', '8']],
  ['not true', { size: { not: true } }, ['10', '9', '2', '7', '8']],
  ['before, numbers only', { rank: { before: 3 } }, ['9', '7', '8']],
  ['before, where there is true', { size: { before: 5 } }, ['10']],
  ['before infinity', { rank: { before: Infinity } }, ['10', '9', 'x', '7', '8']],
  ['before not a number: none', { rank: { before: NaN } }, []],
  ['like, without wildcard: the whole value in any case', { name: { like: 'BOB' } }, ['9']],
  ['like, any run', { name: { like: 'a%A' } }, ['10']],
  ['like, any one character', { name: { like: '_nn_' } }, ['10', '2']],
  ['like, no folding beyond ASCII', { name: { like: 'ä%' } }, []],
  ['like, everything that is a string', { name: { like: '%' } }, ['10', '9', '2', '8']],
  ['like, empty', { name: { like: '' } }, ['8']],
  ['like, never a number, true or list', { size: { like: '%' } }, ['9']],
  ['like, by id', { id: { like: '%' } }, all],
  ['and', { and: [{ group: 'a' }, { rank: { before: 10 } }] }, ['10']],
  ['and of none: all', { and: [] }, all],
  ['or', { or: [{ group: 'b' }, { rank: 20 }] }, ['9', 'x']],
  ['or, all indexed', { or: [{ group: 'a' }, { rank: { in: [3, 1] } }, { id: '9' }] }, ['10', '9', 'x']],
  ['or of none: none', { or: [] }, []],
  ['and in or in and', { and: [{ or: [{ group: 'a' }, { and: [{ name: '' }, { rank: -2 }] }] }] }, ['10', 'x', '8']]
]

const orders: readonly (readonly [title: string, query: Query, ids: readonly string[]])[] = [
  ['first stored first, without order', {}, all],
  ['ids that are integers by value, before others', { order: [{ by: 'id' }] }, ['2', '7', '8', '9', '10', 'x']],
  ['ids, descending', { order: [{ by: 'id', descending: true }] }, ['x', '10', '9', '8', '7', '2']],
  ['numbers by value, then strings', { order: [{ by: 'rank' }] }, ['8', '9', '7', '10', 'x', '2']],
  ['strings by code point, null last', { order: [{ by: 'name' }] }, ['8', '10', '9', '2', 'x', '7']],
  ['null last also when descending', { order: [{ by: 'name', descending: true }] }, ['2', '9', '10', '8', 'x', '7']],
  ['number, string, false, true, the rest', { order: [{ by: 'size' }] }, ['10', '9', '2', 'x', '7', '8']],
  [
    'equals by the next key, then first stored first',
    { order: [{ by: 'group', descending: true }, { by: 'rank' }] },
    ['9', '10', 'x', '7', '8', '2']
  ],
  ['limit', { limit: 2 }, ['10', '9']],
  ['limit 0: none', { limit: 0 }, []],
  ['offset', { offset: 4 }, ['7', '8']],
  ['offset past the end: none', { offset: 99, limit: 5 }, []],
  ['limit and offset, ordered', { order: [{ by: 'id' }], limit: 2, offset: 1 }, ['7', '8']],
  ['limit, with a condition', { where: { rank: { before: 10 } }, limit: 2, offset: 1 }, ['9', '7']]
]

export function describeQueries(adapter: Adapter): void {
  let opened: OpenStore
  let store: Store
  beforeEach(async () => {
    opened = await adapter.open()
    store = opened.store
  })
  afterEach(() => opened.remove())

  describe('finding documents', () => {
    it('fulfils each kind of condition, in find, count and removeWhere', async () => {
      await store.commit(documents.map((document) => insert(document)))
      for (const [title, where, ids] of conditions) {
        const found = idsOf(await store.find(things, { where }))
        expect({ title, found, count: await store.count(things, where) }).toEqual({
          title,
          found: ids,
          count: ids.length
        })
      }
      for (const [title, where, ids] of conditions) {
        await store.commit([{ op: 'removeWhere', kind: things, where }])
        const left = all.filter((id) => !ids.includes(id))
        expect({ title, left: idsOf(await store.find(things)) }).toEqual({ title, left })
        await store.commit([{ op: 'removeWhere', kind: things, where: {} }])
        await store.commit(documents.map((document) => insert(document)))
      }
    })

    it('orders, limits and offsets', async () => {
      await store.commit(documents.map((document) => insert(document)))
      for (const [title, query, ids] of orders) {
        expect({ title, ids: idsOf(await store.find(things, query)) }).toEqual({ title, ids })
      }
    })

    it('orders strings by code point, where code units would put emoji too early', async () => {
      const many = ['', 'A', 'a', 'a\0', 'aa', 'é', '\ud7ff', '\ue000', '\uffff', '😀', '😀a', '😁']
      const halfFirst = ['\ud83d\ue000', '😀']
      for (const sorted of [many, halfFirst]) {
        await store.commit(sorted.toReversed().map((id) => insert({ id, name: id })))
        expect(idsOf(await store.find(things, { order: [{ by: 'name' }] }))).toEqual(sorted)
        expect(idsOf(await store.find(things, { order: [{ by: 'id' }] }))).toEqual(sorted)
        await store.commit([{ op: 'removeWhere', kind: things, where: {} }])
      }
    })

    it('takes ids for strings where they are too large to be told apart as numbers', async () => {
      const sorted = ['-9007199254740991', '-1', '0', '9007199254740991', '!', '-0', '01', '9007199254740993', '9x']
      await store.commit(sorted.toReversed().map((id) => insert({ id })))
      expect(idsOf(await store.find(things, { order: [{ by: 'id' }] }))).toEqual(sorted)
      const descending = await store.find(things, { order: [{ by: 'id', descending: true }] })
      expect(idsOf(descending)).toEqual(sorted.toReversed())
    })

    it('keeps the order of first storing through updates, also where an index finds them', async () => {
      await store.commit(['1', '2', '3', '4'].map((id) => insert({ id, group: 'a' })))
      await store.commit([update({ id: '1', group: 'b' })])
      await store.commit([update({ id: '1', group: 'a' }), remove('3')])
      await store.commit([insert({ id: '3', group: 'a' })])
      expect(idsOf(await store.find(things, { where: { group: 'a' } }))).toEqual(['1', '2', '4', '3'])
      expect(idsOf(await store.find(things))).toEqual(['1', '2', '4', '3'])
    })

    it('forgets the old value of an indexed property', async () => {
      await store.commit([insert({ id: '1', group: 'a' }), insert({ id: '2', group: 'a' })])
      await store.commit([update({ id: '1', group: 'b' })])
      expect(idsOf(await store.find(things, { where: { group: 'a' } }))).toEqual(['2'])
      expect(idsOf(await store.find(things, { where: { group: 'b' } }))).toEqual(['1'])
    })

    it('looks up a property called __proto__ as any other (#51)', async () => {
      await store.commit([insert(JSON.parse('{"id":"1","__proto__":"x"}') as { id: string }), insert({ id: '2' })])
      const where = (value: string | null): Condition => ({ ['__proto__']: value })
      expect(idsOf(await store.find(things, { where: where('x') }))).toEqual(['1'])
      expect(idsOf(await store.find(things, { where: where(null) }))).toEqual(['2'])
      expect(idsOf(await store.find(things, { order: [{ by: '__proto__' }] }))).toEqual(['1', '2'])
    })

    it('finds among more values than one question could list', async () => {
      await store.commit([insert({ id: '1', rank: 5, name: 'n5' }), insert({ id: '2', rank: -1 })])
      const numbers = Array.from({ length: 100_000 }, (_, i) => i)
      expect(await store.count(things, { rank: { in: numbers } })).toBe(1)
      expect(await store.count(things, { name: { in: numbers.map((i) => `n${i}`) } })).toBe(1)
    })
  })

  describe('questions that make no sense', () => {
    const names = ["a'b", 'a"b', 'a b', 'a.b', '$', '', '1a', 'a;--', "a') or 1=1--", 'é', 'a\0', 'a\n', '[0]']

    it('are refused when a name could be more than a name (#54)', async () => {
      await store.commit([insert({ id: '1' })])
      for (const name of names) {
        const wheres: Condition[] = [{ [name]: 1 }, { and: [{ [name]: 1 }] }, { or: [{ [name]: { like: '%' } }] }]
        for (const where of wheres) {
          await expect(store.find(things, { where })).rejects.toThrow(TypeError)
          await expect(store.count(things, where)).rejects.toThrow(TypeError)
          await expect(store.commit([{ op: 'removeWhere', kind: things, where }])).rejects.toThrow(TypeError)
        }
        await expect(store.find(things, { order: [{ by: name }] })).rejects.toThrow(TypeError)
      }
      expect(await store.count(things)).toBe(1)
    })

    it('are refused when a comparison is none', async () => {
      const values = [undefined, [], ['a'], {}, { like: 5 }, { in: 'a' }, { in: [{}] }, { not: {} }, { before: '5' }]
      for (const value of [...values, { after: 5 }, { like: 'a', not: 'b' }, () => true]) {
        const where = { name: value } as unknown as Condition
        await expect(store.find(things, { where })).rejects.toThrow(TypeError)
      }
    })

    it('are refused when they compare more than 200 times', async () => {
      const branches = Array.from({ length: 201 }, (_, rank) => ({ rank }))
      await expect(store.find(things, { where: { or: branches } })).rejects.toThrow(TypeError)
      const nested = [{ and: branches.slice(0, 100) }, { or: branches.slice(0, 101) }]
      await expect(store.count(things, { and: nested })).rejects.toThrow(TypeError)
      expect(await store.count(things, { or: branches.slice(1) })).toBe(0)
    })

    it('are refused when limit or offset is not a whole number from 0 up', async () => {
      for (const count of [-1, 1.5, NaN, Infinity, '5' as unknown as number]) {
        await expect(store.find(things, { limit: count })).rejects.toThrow(TypeError)
        await expect(store.find(things, { offset: count })).rejects.toThrow(TypeError)
      }
    })
  })
}
