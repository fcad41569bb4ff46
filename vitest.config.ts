import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // One more than the cores of a small build server: many tests wait for git, a server or a browser.
    maxWorkers: 3,
    // Generous: a build server may be busy with something else.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
