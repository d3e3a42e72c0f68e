import { performance } from 'node:perf_hooks'
import type { Desk } from '../../desk/open-desk.ts'
import { openHttpDoor } from '../http-door.ts'
import { freshSecret } from '../http/secrets.ts'

/** A desk that browsers of this computer can open. */
export type ServedDesk = { readonly address: string; readonly close: () => Promise<void> }

/** Opens the loopback door on a desk and says in the data folder how another start can ask for an address of its own. */
export async function serveDesk(desk: Desk, pageFolder: string, port: number): Promise<ServedDesk> {
  const deskSecret = freshSecret()
  const door = await openHttpDoor({ desk, pageFolder, port, deskSecret, now: () => performance.now() })
  await desk.announce({ address: door.origin, secret: deskSecret })
  return {
    address: door.openingAddress(),
    async close() {
      await door.close()
      await desk.close()
    },
  }
}
