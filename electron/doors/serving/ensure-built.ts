import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
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

/** Builds in a process of its own; throws what the bundler said. */
async function buildApp(root: string): Promise<void> {
  const script = fileURLToPath(new URL('./build-app.ts', import.meta.url))
  const child = spawn(process.execPath, [...process.execArgv, script], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] })
  const [said, code] = await Promise.all([text(child.stderr), once(child, 'exit').then(([exit]: unknown[]) => exit)])
  if (code !== 0) throw new Error(`The page could not be built: ${said.trim()}`)
}
