import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.mjs', 'bench/**/*.test.mjs'],
    // What is tested keeps no state, so test files may share modules: the chapters are read once, not once a file.
    isolate: false,
    // Two slow cores are enough.
    testTimeout: 20_000,
    benchmark: {include: ['bench/**/*.bench.ts']},
  },
});
