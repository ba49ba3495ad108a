import { expect, test } from 'vitest'
import { runCampaign, summaryOf } from './fuzz/campaign.ts'

/** `FUZZ_SEED=… npx vitest run packages/server/test/fuzz.test.ts` repeats a run; `npm run test:fuzz` is the long one. */
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31))

test(`Whatever is sent to whichever operation, no answer is a 500 or out of shape (#41, #48), seed ${seed}`, async () => {
  const outcome = await runCampaign(seed, Number(process.env.FUZZ_REQUESTS ?? 4_000))
  expect(outcome.failures.size, summaryOf(outcome, seed)).toBe(0)
}, 120_000)
