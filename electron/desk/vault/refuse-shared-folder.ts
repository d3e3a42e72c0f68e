import { TanjakError } from '../../../shared/errors/tanjak-error.ts'

const SYNCED = /^(onedrive|dropbox|google ?drive|googledrivefs|my drive|icloud ?drive|nextcloud|owncloud)([ -].*)?$/i

/**
 * Refuses a data folder where SQLite's locks do not hold or another program copies files while they are written: a network share
 * (`\\server\share`) or a folder that a cloud program keeps in step. Error: `refused`, with what to do instead. A share behind a drive
 * letter looks like a disk and is not noticed here.
 */
export function refuseSharedFolder(path: string): void {
  if (/^(\\\\|\/\/)(?![?.][\\/](?!UNC))/i.test(path)) throw new TanjakError('refused', { key: 'access.folder-on-network', values: { path } })
  const synced = path.split(/[\\/]/).find((part) => SYNCED.test(part))
  if (synced !== undefined) throw new TanjakError('refused', { key: 'access.folder-synced', values: { path, synced } })
}
