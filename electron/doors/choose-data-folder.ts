import { isAbsolute, join, resolve } from 'node:path'

/** What decides where the data folder lies; `home` is the user's own folder. */
export type Surroundings = {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  readonly cwd: string
}

/**
 * The data folder: as asked (`--data`), else TANJAK_DATA, else the user's own place for local data.
 * On Windows that is LOCALAPPDATA and never the roaming folder, which is copied while files are open.
 */
export function chooseDataFolder(asked: string | undefined, surroundings: Surroundings): string {
  const given = asked ?? surroundings.env['TANJAK_DATA']
  if (given !== undefined && given !== '') return resolve(surroundings.cwd, given)
  if (surroundings.platform === 'win32') {
    return join(surroundings.env['LOCALAPPDATA'] || join(surroundings.home, 'AppData', 'Local'), 'Tanjak')
  }
  const xdg = surroundings.env['XDG_DATA_HOME']
  return join(xdg !== undefined && isAbsolute(xdg) ? xdg : join(surroundings.home, '.local', 'share'), 'tanjak')
}
