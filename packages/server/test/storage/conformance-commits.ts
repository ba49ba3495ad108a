import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ConflictError, type Change, type Store } from '../../src/storage/store.ts'
import { check, idsOf, insert, others, remove, things, update, type Adapter, type OpenStore } from './adapters.ts'

export function describeCommits(adapter: Adapter): void {
  let opened: OpenStore
  let store: Store
  beforeEach(async () => {
    opened = await adapter.open()
    store = opened.store
  })
  afterEach(() => opened.remove())

  async function expectConflict(...changes: Change[]): Promise<void> {
    const before = [await store.find(things), await store.find(others)]
    await expect(store.commit(changes)).rejects.toThrow(ConflictError)
    const got = []
    for (const { document } of before[0]!) got.push(await store.get(things, document.id))
    expect(got).toEqual(before[0])
    expect([await store.find(things), await store.find(others)]).toEqual(before)
  }

  describe('committing several changes', () => {
    it('stores none of them when one fails', async () => {
      await store.commit([insert({ id: '1', email: 'a', group: 'g' }), insert({ id: '2' }), insert({ id: '3' })])
      await expectConflict(
        insert({ id: '9', email: 'z' }),
        insert({ id: '9' }, others),
        update({ id: '1', email: 'b' }),
        remove('2'),
        insert({ id: '2', n: 2 }),
        { op: 'removeWhere', kind: things, where: { group: 'g' } },
        update({ id: 'missing' })
      )
      expect(idsOf(await store.find(things, { where: { email: 'a' } }))).toEqual(['1'])
      expect(await store.count(things, { email: { in: ['b', 'z'] } })).toBe(0)
    })

    it('lets each step see those before it', async () => {
      await store.commit([insert({ id: '1', n: 1 }), update({ id: '1', n: 2 }, 1), insert({ id: '2' }), remove('2')])
      expect(await store.find(things)).toEqual([{ document: { id: '1', n: 2 }, revision: 2 }])
      await expectConflict(insert({ id: '3' }), insert({ id: '3' }))
      await expectConflict(remove('1'), update({ id: '1' }))
      await expectConflict(update({ id: '1' }, 2), update({ id: '1' }, 2))
    })

    it('stores nothing when a check fails, wherever it stands', async () => {
      await store.commit([insert({ id: '1' }), insert({ id: '2', n: 1 })])
      await expectConflict(check('1', 2), insert({ id: '9' }))
      await expectConflict(insert({ id: '9' }), check('1', 2))
      await expectConflict(update({ id: '1' }), check('1', 1))
      await expectConflict(remove('1'), check('1', 1))
      await store.commit([check('1', 1), update({ id: '1', n: 2 }), check('1', 2), insert({ id: '9' }), check('9', 1)])
      expect(idsOf(await store.find(things))).toEqual(['1', '2', '9'])
    })

    it('lets removeWhere see the steps before it', async () => {
      await store.commit([insert({ id: '1', group: 'a' }), insert({ id: '2', group: 'b' })])
      await store.commit([
        insert({ id: '3', group: 'a' }),
        update({ id: '1', group: 'b' }),
        update({ id: '2', group: 'a' }),
        { op: 'removeWhere', kind: things, where: { group: 'a' } }
      ])
      expect(idsOf(await store.find(things))).toEqual(['1'])
    })

    it('puts a document that was removed and inserted again behind the others', async () => {
      await store.commit([insert({ id: '1' }), insert({ id: '2' })])
      await store.commit([remove('1'), insert({ id: '1', n: 1 })])
      expect(await store.find(things)).toEqual([
        { document: { id: '2' }, revision: 1 },
        { document: { id: '1', n: 1 }, revision: 1 }
      ])
    })

    it('does nothing when there are none', async () => {
      await expect(store.commit([])).resolves.toBeUndefined()
    })
  })

  describe('unique properties', () => {
    it('are refused when another document holds the value, in an insert and in an update', async () => {
      await store.commit([insert({ id: '1', email: 'a' }), insert({ id: '2', email: 'b' })])
      await expectConflict(insert({ id: '3', email: 'a' }))
      await expectConflict(update({ id: '2', email: 'a' }))
      await expectConflict(insert({ id: '3', code: 5 }), insert({ id: '4', code: 5 }))
      expect(idsOf(await store.find(things, { where: { email: 'a' } }))).toEqual(['1'])
    })

    it('are free again once the document is removed or changed', async () => {
      await store.commit([insert({ id: '1', email: 'a' }), insert({ id: '2', email: 'b' })])
      await store.commit([remove('1')])
      await store.commit([update({ id: '2', email: 'c' })])
      await store.commit([insert({ id: '3', email: 'a' }), insert({ id: '4', email: 'b' })])
      await expectConflict(insert({ id: '5', email: 'c' }))
      expect(idsOf(await store.find(things, { where: { email: { in: ['a', 'b'] } } }))).toEqual(['3', '4'])
    })

    it('may stay the same in an update', async () => {
      await store.commit([insert({ id: '1', email: 'a', n: 1 })])
      await store.commit([update({ id: '1', email: 'a', n: 2 })])
      await store.commit([update({ id: '1', email: 'a', n: 3 }), update({ id: '1', email: 'a', n: 4 })])
      await expectConflict(insert({ id: '2', email: 'a' }))
      expect(await store.get(things, '1')).toEqual({ document: { id: '1', email: 'a', n: 4 }, revision: 4 })
    })

    it('pass from one document to another within a commit, when each step holds by itself', async () => {
      await store.commit([insert({ id: '1', email: 'a' }), insert({ id: '2', email: 'b' })])
      await expectConflict(update({ id: '1', email: 'b' }), update({ id: '2', email: 'a' }))
      await store.commit([update({ id: '1' }), update({ id: '2', email: 'a' }), update({ id: '1', email: 'b' })])
      await store.commit([remove('1'), insert({ id: '3', email: 'b' })])
      await store.commit([
        insert({ id: '6', email: 'c' }),
        update({ id: '6', email: 'd' }),
        insert({ id: '7', email: 'c' })
      ])
      await expectConflict(remove('2'), insert({ id: '4', email: 'a' }), insert({ id: '5', email: 'a' }))
      expect(idsOf(await store.find(things, { where: { email: 'b' } }))).toEqual(['3'])
    })

    it('do not clash when absent, null, of another type, a list or an object', async () => {
      const values = [
        undefined,
        undefined,
        null,
        null,
        '1',
        1,
        true,
        'true',
        false,
        0,
        '',
        [1],
        [1],
        { a: 1 },
        { a: 1 }
      ]
      await store.commit(values.map((code, i) => insert(code === undefined ? { id: `i${i}` } : { id: `i${i}`, code })))
      expect(await store.count(things)).toBe(values.length)
      await expectConflict(insert({ id: 'x', code: true }))
      await expectConflict(insert({ id: 'x', code: '' }))
    })

    it('tell apart strings that differ in case, form or odd characters', async () => {
      const values = ['a', 'A', 'é', 'e\u0301', 'a\0b', 'a\0c', 'a', '\ud800', '\ud801', ' a']
      const distinct = [...new Set(values)]
      await store.commit(distinct.map((email, i) => insert({ id: `i${i}`, email })))
      for (const email of distinct) {
        await expectConflict(insert({ id: 'x', email }))
        expect(await store.count(things, { email })).toBe(1)
      }
    })
  })

  describe('commits at the same time', () => {
    it('are all stored', async () => {
      await Promise.all(Array.from({ length: 100 }, (_, i) => store.commit([insert({ id: `i${i}` })])))
      expect(await store.count(things)).toBe(100)
    })

    it('let exactly one take a unique value, and do not disturb the others', async () => {
      const racing = Array.from({ length: 50 }, (_, i) => [
        store.commit([insert({ id: `r${i}` }), insert({ id: `e${i}`, email: 'same' })]),
        store.commit([insert({ id: `i${i}` })])
      ])
      const results = await Promise.allSettled(racing.flat())
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(51)
      expect(await store.count(things)).toBe(52)
      expect(await store.count(things, { email: 'same' })).toBe(1)
    })

    it('let exactly one change a revision', async () => {
      await store.commit([insert({ id: '1', n: 0 })])
      const racing = Array.from({ length: 20 }, (_, n) => store.commit([update({ id: '1', n: n + 1 }, 1)]))
      const results = await Promise.allSettled(racing)
      const winner = results.findIndex(({ status }) => status === 'fulfilled')
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      expect(await store.get(things, '1')).toEqual({ document: { id: '1', n: winner + 1 }, revision: 2 })
    })

    it('let what rests on a document pass only while nobody changes it', async () => {
      await store.commit([insert({ id: 'owner', n: 0 })])
      const racing = Array.from({ length: 20 }, (_, i) => [
        store.commit([check('owner', 1), insert({ id: `i${i}` })]),
        ...(i === 9 ? [store.commit([update({ id: 'owner', n: 1 })])] : [])
      ])
      const results = await Promise.allSettled(racing.flat())
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(11)
      expect(await store.count(things)).toBe(11)
    })

    it('lose no update when each is read, changed and tried again after a conflict', async () => {
      await store.commit([insert({ id: '1', n: 0 })])
      const addOne = async (): Promise<void> => {
        const { document, revision } = (await store.get(things, '1'))!
        await store.commit([update({ id: '1', n: Number(document['n']) + 1 }, revision)]).catch(addOne)
      }
      await Promise.all(Array.from({ length: 20 }, addOne))
      expect((await store.get(things, '1'))?.document['n']).toBe(20)
    })

    it('are never seen in part, nor before they are stored', async () => {
      for (let round = 0; round < 20; round++) {
        const ids = [`a${round}`, `b${round}`]
        let isStored = false
        const commit = store.commit(ids.map((id) => insert({ id }))).then(() => (isStored = true))
        while (!isStored) {
          const seen = await store.count(things, { id: { in: ids } })
          expect([0, 2]).toContain(seen)
          await new Promise(setImmediate)
        }
        await commit
        expect(await store.count(things, { id: { in: ids } })).toBe(2)
      }
    })
  })
}
