import { join } from 'node:path'
import { app, ipcMain, protocol, session, type BrowserWindow } from 'electron'
import { chooseDataFolder } from './doors/choose-data-folder.ts'
import { openIpcDoor } from './doors/ipc-door.ts'
import { thisComputer } from './doors/this-computer.ts'
import { registerPageScheme, servePage } from './shell/app-protocol.ts'
import { startDesk } from './shell/desk-host.ts'
import { showDeskEnded, showStartFailure } from './shell/dialogs.ts'
import { installMenu } from './shell/menu.ts'
import { guardNavigation } from './shell/navigation-guard.ts'
import { guardSession } from './shell/session-guard.ts'
import { offerPdf } from './shell/print-page.ts'
import { isOnlyInstance } from './shell/single-instance.ts'
import { askedDataFolder } from './shell/start-words.ts'
import { openWindow } from './shell/window.ts'

// The order matters: the sandbox and the scheme must stand before the app is ready, and the guards before the first page.
app.enableSandbox()
registerPageScheme()

const dist = join(import.meta.dirname, '..')
const dataFolder = chooseDataFolder(askedDataFolder(process.argv), thisComputer())
// Chromium's own files stay beside the data, away from the roaming folder.
app.setPath('userData', join(dataFolder, 'window'))

let window: BrowserWindow | undefined
let leaving = false

if (isOnlyInstance(app, () => window)) {
  app.on('web-contents-created', (_event, contents) => guardNavigation(contents))
  app.on('session-created', guardSession)
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(start)
} else {
  app.quit()
}

async function start(): Promise<void> {
  guardSession(session.defaultSession)
  servePage(protocol, join(dist, 'renderer'))
  installMenu(!app.isPackaged)
  const desk = startDesk({ desk: join(dist, 'main', 'desk.js'), reader: join(dist, 'main', 'reader.js') }, dataFolder, () => {
    if (leaving) return
    leaving = true
    showDeskEnded()
    app.exit(2)
  })
  const { refused } = await desk.opened
  if (leaving) return
  if (refused !== undefined) {
    leaving = true
    showStartFailure(refused)
    return app.exit(2)
  }
  app.on('before-quit', (event) => {
    if (leaving) return
    leaving = true
    event.preventDefault()
    void desk.close().then(() => app.quit())
  })
  const door = openIpcDoor(ipcMain, desk)
  offerPdf(ipcMain)
  window = await openWindow(join(dist, 'preload', 'preload.cjs'), !app.isPackaged, door.letIn)
}
