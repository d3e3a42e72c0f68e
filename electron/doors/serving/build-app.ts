import { join } from 'node:path'
import { build } from 'electron-vite'
import { projectRoot } from './project-root.ts'

// Builds main process, preload and page into `dist/`; run as a process of its own, so that what a bundler needs of memory
// and of the environment ends with it.

// electron-vite takes package.json and its defaults from the working folder.
process.chdir(projectRoot)
process.env['NODE_ENV'] = 'production'
await build({ root: projectRoot, configFile: join(projectRoot, 'electron', 'electron.vite.config.ts'), logLevel: 'error' })
