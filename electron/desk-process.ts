import { openDesk } from './desk/open-desk.ts'
import { TanjakError } from '../shared/errors/tanjak-error.ts'
import { systemClock } from './doors/system-clock.ts'
import { serveDesk } from './doors/wire/desk-end.ts'
import type { FromDesk, ToDesk } from './doors/wire/messages.ts'
import { portEnd, type Port } from './doors/wire/port-end.ts'
import { spawnReaderOver } from './doors/wire/reader-end.ts'
import type { ReaderNews, ReaderOrder } from './doors/wire/reader-messages.ts'

// The process of the desk inside Electron: it owns the data folder, so that the window never waits and a crash of one is not one of the other.
// The first message brings the folder and two ports: one for calls, one to ask for readers, which only the main process can start.
process.parentPort.once('message', ({ data, ports }) => void open(data, ports))

async function open(first: { dataFolder: string }, [calls, readers]: readonly Port[]): Promise<void> {
  if (calls === undefined || readers === undefined) throw new Error('The desk was started without its ports')
  const line = portEnd<ToDesk, FromDesk>(calls)
  try {
    const spawnReader = spawnReaderOver(portEnd<ReaderNews, ReaderOrder>(readers))
    const desk = await openDesk({ dataFolder: first.dataFolder, clock: systemClock, spawnReader, electron: true })
    serveDesk(line, desk, desk.close)
    line.send({ kind: 'opened' })
  } catch (error) {
    if (!(error instanceof TanjakError)) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    line.send({ kind: 'refused', said: error instanceof TanjakError ? error.said : { key: 'cli.http.failed' } })
  }
}
