import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDesk, type Desk } from '../../desk/open-desk.ts'
import { childReaders } from '../../desk/files/reader/spawn-child-reader.ts'
import type { VaultOptions } from '../../desk/vault/vault.ts'
import { systemClock } from '../system-clock.ts'
import { askThrough } from './ask-desk.ts'
import type { AskDesk, CommandContext } from './command.ts'
import { password, userName } from './credentials.ts'

type Access = Pick<CommandContext, 'withDesk' | 'withLockedDesk' | 'openOwnDesk' | 'askLaw'>

/** What a command's way to the desk is made of. The signal stops long work on Ctrl+C; what it was doing is rolled back. */
export type AccessOptions = {
  readonly dataFolder: string
  readonly env: CommandContext['env']
  readonly signal: AbortSignal
  readonly vaultOptions: VaultOptions
  readonly tellEvent: CommandContext['tellEvent']
}

/** How a command reaches the desk of a data folder, and the law without one. */
export function deskAccess({ dataFolder, env, signal, vaultOptions, tellEvent }: AccessOptions): Access {
  const open = (folder: string): Promise<Desk> => openDesk({ dataFolder: folder, clock: systemClock, spawnReader: childReaders(), vaultOptions })
  const visit = async <T>(folder: string, work: (ask: AskDesk) => Promise<T>): Promise<T> => {
    const desk = await open(folder)
    try {
      const session = desk.openSession()
      session.onEvent(tellEvent)
      return await work(askThrough(session, signal))
    } finally {
      await desk.close()
    }
  }
  return {
    openOwnDesk: () => open(dataFolder),
    withLockedDesk: (work) => visit(dataFolder, work),
    withDesk: (work) => {
      const account = { userName: userName(env), password: password(env) }
      return visit(dataFolder, async (ask) => {
        await ask('session.sign-in', account)
        return work(ask)
      })
    },
    async askLaw(procedure, input) {
      const folder = await mkdtemp(join(tmpdir(), 'tanjak-law-'))
      try {
        return await visit(folder, (ask) => ask(procedure, input))
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
  }
}
