import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { oneAtATime } from './one-at-a-time.ts'
import { sourceStamp } from './source-stamp.ts'

/** The built app: entry of Electron's main process and folder of the page. */
export type Built = { readonly main: string; readonly pageFolder: string }

/** Where a build lies inside the project. */
export function builtIn(root: string): Built {
  return { main: join(root, 'dist', 'main', 'main.js'), pageFolder: join(root, 'dist', 'renderer') }
}

/** Builds the app when it is missing or older than its sources; `onBuild` is told just before that starts. */
export async function ensureBuilt(root: string, onBuild: () => void): Promise<Built> {
  const stampFile = join(root, 'dist', 'built-from')
  const stamp = await sourceStamp(root)
  const isStale = async (): Promise<boolean> => (await readFile(stampFile, 'utf8').catch(() => '')) !== stamp
  if (await isStale()) {
    await mkdir(join(root, 'dist'), { recursive: true })
    await oneAtATime(join(root, 'dist', 'building'), async () => {
      if (!(await isStale())) return
      onBuild()
      await buildApp(root)
      await writeFile(stampFile, stamp)
    })
  }
  return builtIn(root)
}

/** Builds main process, preload and page into `dist/`. Throws what the bundler says. */
async function buildApp(root: string): Promise<void> {
  // electron-vite takes package.json and its defaults from the working folder.
  process.chdir(root)
  process.env['NODE_ENV'] = 'production'
  const { build } = await import('electron-vite')
  await build({ root, configFile: join(root, 'electron', 'electron.vite.config.ts'), logLevel: 'error' })
}
