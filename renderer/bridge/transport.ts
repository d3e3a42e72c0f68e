import type { Answer, DeskEvent } from '../../shared/contract/answer.ts'

/** The one function and the one subscription that a door gives the page. */
export type Bridge = {
  call(procedure: string, input: unknown): Promise<Answer<unknown>>
  onEvent(listener: (event: DeskEvent) => void): () => void
  /** The page as it prints, as the bytes of a PDF; only the desktop window makes one, a browser prints by itself. */
  printPdf?(): Promise<Uint8Array<ArrayBuffer>>
}

declare global {
  interface Window {
    /** Set by the preload script of the desktop window; absent in a browser. */
    readonly tanjak?: Bridge
  }
}

const unreachable: Answer<unknown> = { ok: false, error: { code: 'internal', message: { key: 'shell.deskUnreachable' } } }

function isAnswer(value: unknown): value is Answer<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean'
}

async function callOverHttp(procedure: string, input: unknown): Promise<Answer<unknown>> {
  try {
    const response = await fetch('/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ procedure, input }),
      credentials: 'same-origin',
      cache: 'no-store',
    })
    const answer: unknown = await response.json()
    return isAnswer(answer) ? answer : unreachable
  } catch {
    return unreachable
  }
}

function listenOverHttp(listener: (event: DeskEvent) => void): () => void {
  const source = new EventSource('/events')
  source.addEventListener('message', (message: MessageEvent<string>) => listener(JSON.parse(message.data) as DeskEvent))
  return () => source.close()
}

const overHttp: Bridge = { call: callOverHttp, onEvent: listenOverHttp }

/** The door of this page: the preload bridge in the desktop window, the loopback door in a browser. */
export function bridge(): Bridge {
  return window.tanjak ?? overHttp
}
