import { defineConfig } from 'vitest/config';

/** The tests that prove the rules; the site and the commands have no part in mutation testing. */
export default defineConfig({
  test: {
    include: ['test/protocol/**/*.test.ts', 'test/casus/beslis.test.ts'],
    // Thousands of random cases cost more than they find here; the tables are what must notice.
    exclude: ['test/protocol/**/*.property.test.ts'],
    testTimeout: 60_000,
    // The rules are pure: no file can disturb another, and nothing is loaded twice.
    isolate: false,
    pool: 'threads',
  },
});
