import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDesk, type Desk } from '../../electron/desk/open-desk.ts'
import { childReaders } from '../../electron/desk/files/reader/spawn-child-reader.ts'
import { openHttpDoor, type HttpDoor } from '../../electron/doors/http-door.ts'
import { ensureBuilt } from '../../electron/doors/serving/ensure-built.ts'
import { projectRoot } from '../../electron/doors/serving/project-root.ts'
import { systemClock } from '../../electron/doors/system-clock.ts'
import { CHEAP } from './cheap-cost.ts'

/** A real desk over a fresh folder, served to a browser with the built page. */
export type ServedOffice = { readonly door: HttpDoor; readonly desk: Desk; readonly folder: string; readonly close: () => Promise<void> }

/** Serves a new, empty office; the caller closes it. */
export async function serveOffice(): Promise<ServedOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'tanjak-served-'))
  const { pageFolder } = await ensureBuilt(projectRoot, () => undefined)
  const desk = await openDesk({ dataFolder: join(folder, 'data'), clock: systemClock, spawnReader: childReaders(), vaultOptions: { cost: CHEAP } })
  const door = await openHttpDoor({ desk, pageFolder, port: 0, deskSecret: 'secret-of-this-test', now: () => performance.now() })
  return {
    door, desk, folder,
    async close() {
      await door.close()
      await desk.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
