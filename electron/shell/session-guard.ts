import type { Session } from 'electron'
import { guardDownloads } from './downloads.ts'
import { blockNetwork } from './network-block.ts'
import { denyPermissions } from './permissions.ts'

/** Shuts what a page of this session could use to leave the app: permissions, network, downloads, the spell checker's dictionaries. */
export function guardSession(session: Session): void {
  denyPermissions(session)
  blockNetwork(session)
  guardDownloads(session)
  session.setSpellCheckerEnabled(false)
}
