import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source', 'module', 'node'], externalConditions: ['source', 'node'] } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'app/src/**/*.test.{ts,tsx}',
      'tools/**/*.test.ts',
      'docs/**/*.test.ts'
    ],
    globalSetup: 'app/src/testing/for-all-tests.ts',
    pool: 'threads',
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000
  }
})
