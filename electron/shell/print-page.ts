import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { PDF_CHANNEL } from '../doors/ipc-channels.ts'
import { isPageFrame } from '../doors/ipc-door.ts'

/** Gives the page itself as a PDF, by its own print styles and page size. It is heard only from the page's own main frame. */
export function offerPdf(ipcMain: IpcMain): void {
  ipcMain.handle(PDF_CHANNEL, async (event: IpcMainInvokeEvent): Promise<Uint8Array> => {
    if (!isPageFrame(event.senderFrame, event.sender)) throw new Error('Only the page may be printed')
    return event.sender.printToPDF({ preferCSSPageSize: true, printBackground: true })
  })
}
