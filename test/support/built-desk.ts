import { fork } from 'node:child_process'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads'
import { onTestFinished } from 'vitest'
import { ensureBuilt } from '../../electron/doors/serving/ensure-built.ts'
import { projectRoot } from '../../electron/doors/serving/project-root.ts'
import { connectDesk, type FarDesk } from '../../electron/doors/wire/door-end.ts'
import type { FromDesk, ToDesk, WireEnd } from '../../electron/doors/wire/messages.ts'
import { hostReaders, type StartedReader } from '../../electron/doors/wire/reader-host.ts'
import type { ReaderNews, ReaderOrder } from '../../electron/doors/wire/reader-messages.ts'

/** The built desk as Electron's main process would hold it, and how many readers it has asked for. */
export type BuiltDesk = { readonly desk: FarDesk; readonly readers: () => readonly number[] }

/** Starts the built desk over a data folder, with the built reader in real processes, without Electron. */
export async function startBuiltDesk(dataFolder: string): Promise<BuiltDesk> {
  const { main } = await ensureBuilt(projectRoot, () => undefined)
  const [calls, readers] = [new MessageChannel(), new MessageChannel()]
  const ports = [calls.port2, readers.port2]
  const worker = new Worker(new URL('./desk-worker.mjs', import.meta.url), {
    workerData: { entry: pathToFileURL(join(dirname(main), 'desk.js')).href, dataFolder, ports }, transferList: ports,
  })
  const desk = connectDesk(end<FromDesk, ToDesk>(calls.port1))
  worker.once('exit', desk.ended)
  worker.once('error', desk.ended)
  const started: number[] = []
  const endReaders = hostReaders(end<ReaderOrder, ReaderNews>(readers.port1), (heapMegabytes) => {
    started.push(heapMegabytes)
    return startReader(join(dirname(main), 'reader.js'), heapMegabytes)
  })
  onTestFinished(async () => {
    endReaders()
    await worker.terminate()
  })
  return { desk, readers: () => started }
}

function end<In, Out>(port: MessagePort): WireEnd<In, Out> {
  return { send: (message) => port.postMessage(message, []), onMessage: (listener) => void port.on('message', listener) }
}

function startReader(entry: string, heapMegabytes: number): StartedReader {
  const child = fork(entry, [], { execArgv: [`--max-old-space-size=${heapMegabytes}`, '--disable-proto=delete'], serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'], env: {} })
  return {
    post: (message) => void child.send(message),
    onMessage: (listener) => void child.on('message', listener as (message: unknown) => void),
    onExit: (listener) => void child.on('close', (code) => listener(code, '')),
    kill: () => void child.kill('SIGKILL'),
  }
}
