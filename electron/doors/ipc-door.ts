import type { IpcMain, IpcMainInvokeEvent, WebContents, WebFrameMain } from 'electron'
import type { Answer } from '../../shared/contract/answer.ts'
import { isPageAddress } from '../shell/page-origin.ts'
import type { DeskSession, SessionSource } from './desk-session.ts'
import { CALL_CHANNEL, EVENT_CHANNEL } from './ipc-channels.ts'

const FOREIGN: Answer<never> = { ok: false, error: { code: 'refused', message: { key: 'cli.ipc.foreign' } } }
const SHAPE: Answer<never> = { ok: false, error: { code: 'bad-input', message: { key: 'cli.http.body-shape' } } }

/**
 * Opens the desk to the windows of this app: one channel for calls, one for events.
 * A call is heard only from the main frame of a window that was let in, and only while that frame shows the page's own origin.
 */
export function openIpcDoor(ipcMain: IpcMain, desk: SessionSource): { readonly letIn: (contents: WebContents) => void } {
  const sessions = new Map<WebContents, DeskSession>()
  ipcMain.handle(CALL_CHANNEL, async (event: IpcMainInvokeEvent, procedure: unknown, input: unknown, ...more: unknown[]) => {
    const session = isPageFrame(event.senderFrame, event.sender) ? sessions.get(event.sender) : undefined
    if (session === undefined) return FOREIGN
    if (typeof procedure !== 'string' || more.length > 0) return SHAPE
    return session.call(procedure, input, new AbortController().signal)
  })
  return {
    letIn(contents) {
      const session = desk.openSession()
      sessions.set(contents, session)
      const stop = session.onEvent((event) => { if (!contents.isDestroyed()) contents.send(EVENT_CHANNEL, event) })
      contents.once('destroyed', () => {
        stop()
        session.close()
        sessions.delete(contents)
      })
    },
  }
}

/** Tells whether a message comes from the main frame of a window that shows the page's own origin. */
export function isPageFrame(frame: WebFrameMain | null, sender: WebContents): boolean {
  return frame !== null && frame === sender.mainFrame && frame.parent === null && isPageAddress(frame.url)
}
