import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@lookerts/source'] },
  ssr: { resolve: { conditions: ['@lookerts/source'] } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'examples/test/**/*.test.ts'],
    exclude: ['**/clients/**'],
    testTimeout: 20_000
  }
})
