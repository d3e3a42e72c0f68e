import type { BrowserWindowConstructorOptions } from 'electron'

/**
 * Options of the one window. Electron's secure defaults are written out, so that a change of them here or there is seen in a test.
 * Developer tools exist only where the source is run.
 */
export function windowOptions(preload: string, development: boolean): BrowserWindowConstructorOptions {
  return {
    width: 1366,
    height: 768,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Tanjak',
    backgroundColor: '#ffffff',
    webPreferences: {
      preload,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: development,
    },
  }
}
