import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { CALL_CHANNEL, EVENT_CHANNEL, PDF_CHANNEL } from './doors/ipc-channels.ts'

// The whole bridge of the page: calls, one subscription, and the page itself as a PDF. Listeners get the plain event of the desk, never Electron's.
contextBridge.exposeInMainWorld('tanjak', {
  call: (procedure: unknown, input: unknown): Promise<unknown> => ipcRenderer.invoke(CALL_CHANNEL, procedure, input),
  printPdf: (): Promise<unknown> => ipcRenderer.invoke(PDF_CHANNEL),
  onEvent: (listener: (event: unknown) => void): (() => void) => {
    const heard = (_event: IpcRendererEvent, event: unknown): void => listener(event)
    ipcRenderer.on(EVENT_CHANNEL, heard)
    return () => ipcRenderer.off(EVENT_CHANNEL, heard)
  },
})
