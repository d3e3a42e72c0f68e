import { TanjakError } from '../../../shared/errors/tanjak-error.ts'
import { isSqliteError } from './driver.ts'

/**
 * Turns what the driver throws about the file itself (damage, full disk, no right to write) into an error that a user can act on;
 * anything else comes back as it is.
 */
export function tellingDamage(error: unknown): unknown {
  if (!isSqliteError(error)) return tellingDisk(error)
  if (error.code.startsWith('SQLITE_CORRUPT') || error.code === 'SQLITE_NOTADB') {
    return new TanjakError('damaged-store', { key: 'access.store-damaged' })
  }
  if (error.code === 'SQLITE_FULL') return new TanjakError('refused', { key: 'errors.disk-full' })
  if (error.code.startsWith('SQLITE_READONLY') || error.code.startsWith('SQLITE_CANTOPEN')) {
    return new TanjakError('refused', { key: 'access.store-not-writable' })
  }
  if (error.code.startsWith('SQLITE_BUSY')) return new TanjakError('in-use', { key: 'access.store-busy' })
  if (error.code.startsWith('SQLITE_IOERR')) return new TanjakError('damaged-store', { key: 'access.store-unreadable' })
  return error
}

// What Node says of files: a full disk, a file beyond what may be written, a quota; no right to write.
function tellingDisk(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOSPC' || code === 'EFBIG' || code === 'EDQUOT') return new TanjakError('refused', { key: 'errors.disk-full' })
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new TanjakError('refused', { key: 'access.store-not-writable' })
  return error
}
