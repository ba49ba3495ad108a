import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@lookerts/source'] },
  ssr: { resolve: { conditions: ['@lookerts/source'] } },
  test: {
    include: ['packages/sdk/test/faults/*.faults.ts'],
    // One after the other: they measure time and memory.
    fileParallelism: false,
    testTimeout: 600_000
  }
})
