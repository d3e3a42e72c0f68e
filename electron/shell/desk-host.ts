import { MessageChannelMain, utilityProcess } from 'electron'
import { connectDesk, type FarDesk } from '../doors/wire/door-end.ts'
import type { FromDesk, ToDesk } from '../doors/wire/messages.ts'
import { portEnd } from '../doors/wire/port-end.ts'
import { hostReaders } from '../doors/wire/reader-host.ts'
import type { ReaderNews, ReaderOrder } from '../doors/wire/reader-messages.ts'
import { startReader } from './reader-start.ts'

/** The built files that run in processes of their own. */
export type ProcessEntries = { readonly desk: string; readonly reader: string }

/** Starts the desk in a process of its own; `onEnd` is told when that process has ended, asked for or not. */
export function startDesk(entries: ProcessEntries, dataFolder: string, onEnd: () => void): FarDesk {
  const child = utilityProcess.fork(entries.desk, [], { serviceName: 'Tanjak desk', stdio: 'inherit' })
  const calls = new MessageChannelMain()
  const readers = new MessageChannelMain()
  child.postMessage({ dataFolder }, [calls.port2, readers.port2])
  const desk = connectDesk(portEnd<FromDesk, ToDesk>(calls.port1))
  const endReaders = hostReaders(portEnd<ReaderOrder, ReaderNews>(readers.port1), (heapMegabytes) => startReader(entries.reader, heapMegabytes))
  child.once('exit', () => {
    endReaders()
    desk.ended()
    onEnd()
  })
  return desk
}
