import { expect, test } from 'vitest'
import { turns } from '../../src/embed/turns.ts'

test('Work on one key takes turns, after a failure too; work on another key does not wait', async () => {
  const inTurn = turns()
  const log: string[] = []
  let open!: () => void
  const gate = new Promise<void>((resolve) => (open = resolve))
  const first = inTurn('a', async () => {
    log.push('a1 begins')
    await gate
    log.push('a1 fails')
    throw new Error('a1')
  })
  const second = inTurn('a', async () => log.push('a2'))
  await inTurn('b', async () => log.push('b1'))
  expect(log).toEqual(['a1 begins', 'b1'])
  open()
  await expect(first).rejects.toThrow('a1')
  expect(await second).toBe(4)
  await inTurn('a', async () => log.push('a3'))
  expect(log).toEqual(['a1 begins', 'b1', 'a1 fails', 'a2', 'a3'])
})
