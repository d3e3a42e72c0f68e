import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const root = process.cwd()
const inRoot = (...parts: string[]): string => join(root, ...parts)

// The driver is the one library with a binary: it stays outside the bundles and inside the package as files. All else is bundled.
const DRIVER = 'better-sqlite3-multiple-ciphers'

// electron-vite asks for a default export.
export default defineConfig({
  main: {
    build: {
      outDir: inRoot('dist/main'),
      emptyOutDir: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: { main: inRoot('electron/main.ts'), desk: inRoot('electron/desk-process.ts'), reader: inRoot('electron/desk/files/reader/read-file-process.ts') },
        external: ['electron', DRIVER],
        output: { format: 'es' },
      },
    },
  },
  preload: {
    // A sandboxed preload can load neither modules nor packages, so it is one CommonJS file.
    build: {
      outDir: inRoot('dist/preload'),
      emptyOutDir: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: inRoot('electron/preload.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: inRoot('renderer'),
    plugins: [react()],
    build: {
      outDir: inRoot('dist/renderer'),
      emptyOutDir: true,
      // An inlined file would be a data: address in a script or font, which the content policy refuses.
      assetsInlineLimit: 0,
      minify: true,
      target: 'chrome120',
      rolldownOptions: { input: inRoot('renderer/index.html') },
    },
  },
})
