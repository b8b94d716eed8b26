import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source', 'module', 'node'], externalConditions: ['source', 'node'] } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['app/journeys/**/*.test.ts'],
    globalSetup: 'app/journeys/browser.ts',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000
  }
})
