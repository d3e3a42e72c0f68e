import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  test: {
    include: ['test/{architecture,legal,unit,integration,failure}/**/*.test.ts'],
    // The machine has two cores, and every file opens real stores with a real key derivation.
    maxWorkers: 2,
    pool: 'forks',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The binary of Electron is looked for before it is imported; tests of the shell hand in a recorder instead.
    alias: { electron: fileURLToPath(new URL('./support/fake-electron.ts', import.meta.url)) },
  },
})
