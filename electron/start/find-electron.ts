import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Finds the Electron binary without importing the `electron` package, which would try to download it.
 * Undefined when the package holds none; ELECTRON_OVERRIDE_DIST_PATH names another folder that does.
 */
export function findElectron(root: string, env: Readonly<Record<string, string | undefined>>): string | undefined {
  const folder = join(root, 'node_modules', 'electron')
  const name = nameIn(folder)
  const override = env['ELECTRON_OVERRIDE_DIST_PATH']
  const file = override ? join(override, name ?? defaultName()) : name === undefined ? undefined : join(folder, 'dist', name)
  return file !== undefined && existsSync(file) ? file : undefined
}

/** The package writes the binary's place into `path.txt` once it is there. */
function nameIn(folder: string): string | undefined {
  const file = join(folder, 'path.txt')
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}

function defaultName(): string {
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}
