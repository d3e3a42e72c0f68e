import { BrowserWindow } from 'electron'
import { PAGE_ADDRESS } from './page-origin.ts'
import { windowOptions } from './window-options.ts'

/** Opens the one window on the page; it shows itself when there is something to see. */
export async function openWindow(preload: string, development: boolean, letIn: (contents: Electron.WebContents) => void): Promise<BrowserWindow> {
  const window = new BrowserWindow(windowOptions(preload, development))
  letIn(window.webContents)
  window.once('ready-to-show', () => window.show())
  await window.loadURL(PAGE_ADDRESS)
  return window
}
