import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@lookerts/source'] },
  ssr: { resolve: { conditions: ['@lookerts/source'] } },
  test: {
    include: ['packages/server/test/fuzz/*.fuzz.ts', 'packages/lookml/test/**/*.fuzz.ts'],
    globalSetup: ['scripts/fuzz/global-setup.ts'],
    // One after the other: each takes all of a processor, and its requests must not wait for the others'.
    fileParallelism: false,
    testTimeout: 1_200_000
  }
})
