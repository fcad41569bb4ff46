import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Two at a time, also on a build server with two cores.
    maxWorkers: 2,
    // Generous: a build server may be busy with something else.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
