import type { App, BrowserWindow } from 'electron'

/** Makes sure that one Tanjak runs for this user; false when another does, which is then brought to the front instead. */
export function isOnlyInstance(app: App, window: () => BrowserWindow | undefined): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', () => {
    const open = window()
    if (open?.isMinimized()) open.restore()
    open?.focus()
  })
  return true
}
