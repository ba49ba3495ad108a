import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ConflictError, StoreError, type Store } from '../../src/storage/store.ts'
import { idsOf, insert, others, remove, things, update, type Adapter, type OpenStore } from './adapters.ts'

const oddIds = ['..', '%2f', '/etc/passwd', "it's", '"', '`', '', ' ', '*', '%', 'a\0b', 'a\0c', 'a', '\0', '😀']
oddIds.push(
  '\ud83d',
  '\ude00',
  'é',
  'e\u0301',
  '\u2028',
  '"a"',
  'null',
  '007',
  '7',
  '7.0',
  '__proto__',
  'x'.repeat(5000)
)

export function describeIds(adapter: Adapter): void {
  let opened: OpenStore
  let store: Store
  beforeEach(async () => {
    opened = await adapter.open()
    store = opened.store
  })
  afterEach(() => opened.remove())

  describe('odd ids', () => {
    it('are each their own document in every operation (#54)', async () => {
      for (const [n, id] of oddIds.entries()) await store.commit([insert({ id, n })])
      for (const [n, id] of oddIds.entries()) {
        expect(await store.get(things, id)).toEqual({ document: { id, n }, revision: 1 })
        expect(await store.find(things, { where: { id } })).toEqual([{ document: { id, n }, revision: 1 }])
        expect(idsOf(await store.find(things, { where: { id: { in: [id, 'no such'] } } }))).toEqual([id])
        await expect(store.commit([insert({ id })])).rejects.toThrow(ConflictError)
        await store.commit([update({ id, n: -n }, 1)])
      }
      for (const id of oddIds) await store.commit([remove(id, 2)])
      expect(await store.count(things)).toBe(0)
    })
  })

  describe('giving out ids', () => {
    it('counts from 1, for each kind by itself', async () => {
      expect([await store.nextId(things), await store.nextId(things), await store.nextId(others)]).toEqual([
        '1',
        '2',
        '1'
      ])
    })

    it('goes on above the highest integer that was inserted', async () => {
      await store.commit([insert({ id: '41' }), insert({ id: '40' })])
      expect(await store.nextId(things)).toBe('42')
      await store.commit([insert({ id: '7' })])
      expect(await store.nextId(things)).toBe('43')
    })

    it('takes no notice of ids that only look like integers', async () => {
      const ids = ['007', '1e3', '-5', ' 9', '9 ', '+9', '9.0', '0x10', '9007199254740993', '1'.repeat(30), 'Infinity']
      await store.commit(ids.map((id) => insert({ id })))
      expect(await store.nextId(things)).toBe('1')
    })

    it('takes no notice of ids in a commit that failed', async () => {
      await expect(store.commit([insert({ id: '41' }), update({ id: 'missing' })])).rejects.toThrow(ConflictError)
      expect(await store.nextId(things)).toBe('1')
    })

    it('never gives out an id again after its document was removed', async () => {
      const id = await store.nextId(things)
      await store.commit([insert({ id })])
      await store.commit([remove(id)])
      await store.commit([insert({ id: '9' }), { op: 'removeWhere', kind: things, where: {} }])
      expect(await store.nextId(things)).toBe('10')
    })

    it('never gives out an id twice to callers at the same time', async () => {
      const ids = await Promise.all(Array.from({ length: 200 }, () => store.nextId(things)))
      expect(new Set(ids).size).toBe(200)
    })

    it('never gives out an id again after the store was opened again, used or not', async () => {
      if (!opened.reopen) return
      await store.nextId(things)
      await store.commit([insert({ id: '5' })])
      await store.commit([remove('5')])
      await store.nextId(things)
      expect(await (await opened.reopen()).nextId(things)).toBe('7')
    })

    it('refuses to go on where integers can no longer be told apart', async () => {
      await store.commit([insert({ id: String(Number.MAX_SAFE_INTEGER - 1) })])
      expect(await store.nextId(things)).toBe(String(Number.MAX_SAFE_INTEGER))
      await expect(store.nextId(things)).rejects.toThrow(StoreError)
    })
  })
}
