import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@lookerts/source'] },
  ssr: { resolve: { conditions: ['@lookerts/source'] } },
  test: {
    include: ['packages/server/test/official-sdk.test.ts', 'packages/server/test/clients/*.test.ts'],
    globalSetup: ['scripts/clients/global-setup.ts'],
    testTimeout: 20_000
  }
})
