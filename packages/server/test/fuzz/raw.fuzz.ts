import { expect, test } from 'vitest'
import { runCampaign, summaryOf } from './campaign.ts'
import { say } from './say.ts'

/** `FUZZ_SEED` repeats a run, `FUZZ_REQUESTS` makes it longer or shorter. */
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31))
const requests = Number(process.env.FUZZ_REQUESTS ?? 100_000)

test(`${requests} made-up requests of all operations are answered by the contract, none with a 500`, async () => {
  const outcome = await runCampaign(seed, requests)
  const summary = summaryOf(outcome, seed)
  say(`raw bodies and queries: ${summary}`)
  expect(outcome.requests).toBe(requests)
  expect(outcome.failures.size, 'kinds of wrong answers, which are printed above').toBe(0)
})
