import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ConflictError, StoreError, type Store } from '../../src/storage/store.ts'
import {
  check,
  idsOf,
  insert,
  others,
  remove,
  things,
  update,
  type Adapter,
  type OpenStore,
  type Thing
} from './adapters.ts'

export function describeDocuments(adapter: Adapter): void {
  let opened: OpenStore
  let store: Store
  beforeEach(async () => {
    opened = await adapter.open()
    store = opened.store
  })
  afterEach(() => opened.remove())

  describe('keeping documents', () => {
    it('gives back a document as it was inserted, with revision 1', async () => {
      const document = { id: '7', text: 'é😀"\\', number: -1.5, yes: true, none: null, list: [1, { deep: [] }] }
      await store.commit([insert(document)])
      expect(await store.get(things, '7')).toEqual({ document, revision: 1 })
    })

    it('answers undefined for an id that nobody stored', async () => {
      expect(await store.get(things, '7')).toBeUndefined()
    })

    it('refuses an id that is taken and keeps the first document', async () => {
      await store.commit([insert({ id: '7', n: 1 })])
      await expect(store.commit([insert({ id: '7', n: 2 })])).rejects.toThrow(ConflictError)
      expect(await store.get(things, '7')).toEqual({ document: { id: '7', n: 1 }, revision: 1 })
    })

    it('replaces the whole document in an update and counts the revision up', async () => {
      await store.commit([insert({ id: '7', old: 1 })])
      await store.commit([update({ id: '7', n: 2 })])
      await store.commit([update({ id: '7', n: 3 }, 2)])
      expect(await store.get(things, '7')).toEqual({ document: { id: '7', n: 3 }, revision: 3 })
    })

    it('refuses to update a document that is not there', async () => {
      await expect(store.commit([update({ id: '7' })])).rejects.toThrow(ConflictError)
      expect(await store.get(things, '7')).toBeUndefined()
    })

    it('refuses to update a document that somebody changed since', async () => {
      await store.commit([insert({ id: '7', n: 1 })])
      await store.commit([update({ id: '7', n: 2 }, 1)])
      await expect(store.commit([update({ id: '7', n: 3 }, 1)])).rejects.toThrow(ConflictError)
      expect(await store.get(things, '7')).toEqual({ document: { id: '7', n: 2 }, revision: 2 })
    })

    it('removes a document, and does nothing about one that is gone', async () => {
      await store.commit([insert({ id: '7' }), insert({ id: '8' })])
      await store.commit([remove('7')])
      await store.commit([remove('7')])
      expect(idsOf(await store.find(things))).toEqual(['8'])
    })

    it('refuses to remove by revision a document that is gone or was changed since', async () => {
      await store.commit([insert({ id: '7' })])
      await store.commit([update({ id: '7' })])
      await expect(store.commit([remove('7', 1)])).rejects.toThrow(ConflictError)
      await store.commit([remove('7', 2)])
      await expect(store.commit([remove('7', 2)])).rejects.toThrow(ConflictError)
    })

    it('checks that a document is there in a revision, and changes nothing', async () => {
      await store.commit([insert({ id: '7', n: 1 })])
      await store.commit([check('7', 1)])
      await store.commit([update({ id: '7', n: 2 })])
      await expect(store.commit([check('7', 1)])).rejects.toThrow(ConflictError)
      await expect(store.commit([check('8', 1)])).rejects.toThrow(ConflictError)
      expect(await store.find(things)).toEqual([{ document: { id: '7', n: 2 }, revision: 2 }])
    })

    it('starts anew with revision 1 when a removed document is inserted again', async () => {
      await store.commit([insert({ id: '7' })])
      await store.commit([update({ id: '7' })])
      await store.commit([remove('7')])
      await store.commit([insert({ id: '7' })])
      expect(await store.get(things, '7')).toEqual({ document: { id: '7' }, revision: 1 })
    })

    it('removes every match, however many', async () => {
      const documents = Array.from({ length: 3000 }, (_, i) => ({ id: `d${i}`, group: i % 3 === 0 ? 'a' : 'b' }))
      await store.commit(documents.map((document) => insert(document)))
      await store.commit([{ op: 'removeWhere', kind: things, where: { group: 'b' } }])
      expect(await store.count(things)).toBe(1000)
      expect(await store.count(things, { group: 'b' })).toBe(0)
    })

    it('keeps documents of two kinds apart', async () => {
      await store.commit([insert({ id: '7', email: 'e', n: 1 }), insert({ id: '7', email: 'e', n: 2 }, others)])
      await store.commit([remove('7')])
      expect(await store.get(things, '7')).toBeUndefined()
      expect((await store.get(others, '7'))?.document).toEqual({ id: '7', email: 'e', n: 2 })
    })

    it('takes names such as __proto__ in documents as data (#51)', async () => {
      const json =
        '{"id":"7","__proto__":{"isAdmin":true},"nested":{"__proto__":{"x":1},"constructor":{"prototype":{}}}}'
      await store.commit([insert(JSON.parse(json) as Thing)])
      const document = (await store.get(things, '7'))!.document
      expect(JSON.stringify(document)).toBe(json)
      expect(Object.getPrototypeOf(document)).toBe(Object.prototype)
      expect('isAdmin' in {} || 'x' in {}).toBe(false)
    })

    it('keeps what it committed when it is opened again', async () => {
      if (!opened.reopen) return
      await store.commit([insert({ id: '7', email: 'e' }), insert({ id: '8' })])
      await store.commit([update({ id: '7', email: 'f' })])
      const again = await opened.reopen()
      expect(await again.find(things, { where: { email: 'f' } })).toEqual([
        { document: { id: '7', email: 'f' }, revision: 2 }
      ])
      expect(idsOf(await again.find(things))).toEqual(['7', '8'])
    })
  })

  describe('closing', () => {
    it('can be done twice, and refuses everything afterwards', async () => {
      await store.commit([insert({ id: '7' })])
      await Promise.all([store.close(), store.close()])
      await store.close()
      const calls = [
        () => store.get(things, '7'),
        () => store.find(things),
        () => store.count(things),
        () => store.nextId(things),
        () => store.commit([insert({ id: '8' })]),
        () => store.commit([])
      ]
      for (const call of calls) await expect(call()).rejects.toThrow(StoreError)
    })

    it('finishes commits that were begun before it', async () => {
      const commits = [store.commit([insert({ id: '7' })]), store.nextId(things)]
      await store.close()
      expect(await Promise.all(commits)).toEqual([undefined, '8'])
    })
  })
}
