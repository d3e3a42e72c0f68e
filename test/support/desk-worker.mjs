// Runs the built process of the desk in a thread, with what Electron would give it: a parent port that brings the folder and two ports.
import { workerData } from 'node:worker_threads'

const withElectronManners = (port) => ({
  postMessage: (message) => port.postMessage(message),
  on: (_name, listener) => port.on('message', (data) => listener({ data })),
  start: () => undefined,
})

process.parentPort = {
  once: (_name, listener) => listener({ data: { dataFolder: workerData.dataFolder }, ports: workerData.ports.map(withElectronManners) }),
}
await import(workerData.entry)
