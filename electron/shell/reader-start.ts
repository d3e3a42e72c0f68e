import { utilityProcess } from 'electron'
import type { StartedReader } from '../doors/wire/reader-host.ts'

/** How much of what a reader complained about is kept, in characters. */
const COMPLAINT_LENGTH = 4_000

/** Starts a process that reads one foreign file: little memory, no `__proto__`, nothing of our surroundings. */
export function startReader(entry: string, heapMegabytes: number): StartedReader {
  const child = utilityProcess.fork(entry, [], {
    serviceName: 'Tanjak reader',
    execArgv: [`--max-old-space-size=${heapMegabytes}`, '--disable-proto=delete'],
    env: {},
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let complaint = ''
  child.stderr?.on('data', (piece: Buffer) => {
    complaint = (complaint + piece.toString()).slice(-COMPLAINT_LENGTH)
  })
  return {
    post: (message) => child.postMessage(message, []),
    onMessage: (listener) => { child.on('message', (message) => listener(message)) },
    onExit: (listener) => { child.once('exit', (code) => listener(code, complaint)) },
    kill: () => { child.kill() },
  }
}
