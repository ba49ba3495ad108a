import { memoryEmbedStore } from 'lookerts/embed'
import { expect, test } from 'vitest'

test('A store in memory gives back what it was given, and forgets it', () => {
  const store = memoryEmbedStore()
  expect(store.get('a')).toBeUndefined()
  store.set('a', 'one', 60)
  store.set('b', 'two', 60)
  store.set('a', 'three', 60)
  expect([store.get('a'), store.get('b')]).toEqual(['three', 'two'])
  store.delete('a')
  expect([store.get('a'), store.get('b')]).toEqual([undefined, 'two'])
})

test('It forgets a session when that is over, and not before', () => {
  let nowMs = 1000
  const store = memoryEmbedStore({ now: () => nowMs })
  store.set('a', 'one', 60)
  nowMs += 59_999
  expect(store.get('a')).toBe('one')
  nowMs += 1
  expect(store.get('a')).toBeUndefined()
})

test('It holds as many sessions as it may, and lets go of the oldest', () => {
  const store = memoryEmbedStore({ max: 2 })
  store.set('a', 'one', 60)
  store.set('b', 'two', 60)
  store.set('a', 'one again', 60)
  store.set('c', 'three', 60)
  expect(['a', 'b', 'c'].map((key) => store.get(key))).toEqual(['one again', undefined, 'three'])
})
