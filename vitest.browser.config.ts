import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@lookerts/source'] },
  ssr: { resolve: { conditions: ['@lookerts/source'] } },
  test: {
    include: ['packages/{sdk,server}/test/browser/*.browser.ts'],
    // A cold start of Chromium alone can take many seconds.
    testTimeout: 60_000,
    hookTimeout: 60_000
  }
})
