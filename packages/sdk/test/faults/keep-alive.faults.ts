import { expect, test } from 'vitest'
import { makeCalls, mixed, startScene, wait } from './calls.ts'
import { Dice, faultSeed, scaled } from './dice.ts'
import { clean } from './ledger.ts'

test(`C12: a server that closes its idle connections at once fails no call (seed ${faultSeed})`, async () => {
  const scene = await startScene()
  const dice = new Dice('C12')
  const calls = scaled(10_000)
  scene.proxy.fault = () => ({ kind: 'close-idle', afterMs: dice.next() * 10 })
  const caller: typeof scene.caller = async (...args) => {
    await wait(dice.next() * 10)
    return scene.caller(...args)
  }
  await makeCalls({ ...scene, caller }, calls, 50, () => mixed(dice))
  const { failed, ...verdict } = scene.ledger.verdict()
  expect(failed.map((name) => scene.ledger.errorOf(name))).toEqual([])
  expect(verdict).toEqual({ ...clean, calls, ok: calls })
})
