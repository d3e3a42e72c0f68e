import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDesk, type Desk } from '../../desk/open-desk.ts'
import { childReaders } from '../../desk/files/reader/spawn-child-reader.ts'
import { systemClock } from '../system-clock.ts'
import { askThrough } from './ask-desk.ts'
import type { AskDesk, CommandContext } from './command.ts'
import { password, userName } from './credentials.ts'
import { tellProgress } from './tell-progress.ts'

type Access = Pick<CommandContext, 'withDesk' | 'withLockedDesk' | 'openOwnDesk' | 'askLaw'>

/** How a command reaches the desk of a data folder. The signal stops long work when the person presses Ctrl+C; what it was doing is rolled back. */
export function deskAccess(dataFolder: string, env: CommandContext['env'], signal: AbortSignal): Access {
  const openOwnDesk = (): Promise<Desk> => open(dataFolder)
  const visit = async <T>(folder: string, work: (ask: AskDesk) => Promise<T>): Promise<T> => {
    const desk = await open(folder)
    try {
      const session = desk.openSession()
      session.onEvent(tellProgress())
      return await work(askThrough(session, signal))
    } finally {
      await desk.close()
    }
  }
  return {
    openOwnDesk,
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

function open(dataFolder: string): Promise<Desk> {
  return openDesk({ dataFolder, clock: systemClock, spawnReader: childReaders() })
}
