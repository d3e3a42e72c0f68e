import type { WireEnd } from './messages.ts'

/** A message port as Electron and Node's worker threads both know it. */
export type Port = {
  postMessage(message: unknown): void
  on(name: 'message', listener: (event: { data: unknown }) => void): unknown
  start(): void
}

/** Makes an end of a line out of a message port. Both ends are this app's own processes, so what comes is what the other end's type says. */
export function portEnd<In, Out>(port: Port): WireEnd<In, Out> {
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => {
      port.on('message', (event) => listener(event.data as In))
      port.start()
    },
  }
}
