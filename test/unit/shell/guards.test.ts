import { beforeEach, describe, expect, test, vi } from 'vitest'
import { sources } from '../../../shared/legal/sources.ts'
import { isPageAddress } from '../../../electron/shell/page-origin.ts'
import { mayDownload } from '../../../electron/shell/downloads.ts'
import { mayRequest } from '../../../electron/shell/network-block.ts'
import { mayOpenExternally, openExternal } from '../../../electron/shell/open-external.ts'
import { guardNavigation } from '../../../electron/shell/navigation-guard.ts'
import { guardSession } from '../../../electron/shell/session-guard.ts'
import { windowOptions } from '../../../electron/shell/window-options.ts'
import { menuTemplate } from '../../../electron/shell/menu.ts'
import { FakeContents, FakeSession, told, toldOf } from '../../support/fake-electron.ts'
import { hostileAddresses } from './hostile-addresses.ts'

beforeEach(() => {
  told.length = 0
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})

function guarded(): FakeContents {
  const contents = new FakeContents()
  guardNavigation(contents as never)
  return contents
}

function prevented(contents: FakeContents, name: string, url: string): boolean {
  let stopped = false
  contents.emit(name, { url, preventDefault: () => { stopped = true } })
  return stopped
}

describe('the window', () => {
  test('has these options and no others', () => {
    expect(windowOptions('/app/preload.cjs', false)).toEqual({
      width: 1366, height: 768, minWidth: 960, minHeight: 600, show: false, title: 'Tanjak', backgroundColor: '#ffffff',
      webPreferences: {
        preload: '/app/preload.cjs', nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false, contextIsolation: true, sandbox: true,
        webSecurity: true, allowRunningInsecureContent: false, experimentalFeatures: false, webviewTag: false, navigateOnDragDrop: false, safeDialogs: true,
        spellcheck: false, devTools: false,
      },
    })
  })

  test('has developer tools and reloading only where the source is run', () => {
    const roles = (development: boolean) => JSON.stringify(menuTemplate(development)).match(/toggleDevTools|reload/g)
    expect([roles(false), roles(true), windowOptions('', true).webPreferences?.devTools]).toEqual([null, ['reload', 'toggleDevTools'], true])
  })
})

describe('leaving the page', () => {
  test.each(['app://tanjak/', 'app://tanjak/#/pegawai', 'app://tanjak/assets/app.js?x=1'])('%s is the page', (address) => {
    expect(isPageAddress(address)).toBe(true)
  })

  test.each(hostileAddresses)('%j is not the page, and going there is stopped', (address) => {
    const contents = guarded()
    const stopped = ['will-navigate', 'will-frame-navigate', 'will-redirect'].map((name) => prevented(contents, name, address))
    expect([isPageAddress(address), ...stopped]).toEqual([false, true, true, true])
  })

  test('moving about in the page is not stopped', () => {
    expect(prevented(guarded(), 'will-navigate', 'app://tanjak/#/impor')).toBe(false)
  })

  test('a webview is never attached, not even with the page in it', () => {
    expect(prevented(guarded(), 'will-attach-webview', 'app://tanjak/')).toBe(true)
  })

  test.each([...hostileAddresses, 'app://tanjak/', 'https://peraturan.bpk.go.id/Details/1'])('%j gets no new window', (url) => {
    expect(guarded().openHandler?.({ url })).toEqual({ action: 'deny' })
  })
})

describe('opening outside', () => {
  const cited = new URL(sources['pp-30-2019'].url ?? '').href
  const { host, pathname } = new URL(cited)

  test.each([
    ...hostileAddresses, cited.replace('https:', 'http:'), `https://${host}/`, `https://${host}.evil.example${pathname}`, `https://evil.example/${host}${pathname}`,
    `https://${host}@evil.example${pathname}`, `https://user:secret@${host}${pathname}`, `https://${host}:8443${pathname}`, `https://evil.${host}${pathname}`, `${cited}?to=evil`, `${cited}#evil`,
  ])('%j is not handed to the system', async (address) => {
    expect([mayOpenExternally(address), await openExternal(address), toldOf('shell.openExternal')]).toEqual([false, false, []])
  })

  test('the text of a cited regulation is, from a link that asks for a window of its own', async () => {
    expect(guarded().openHandler?.({ url: cited })).toEqual({ action: 'deny' })
    await expect.poll(() => toldOf('shell.openExternal')).toEqual([[cited]])
  })
})

describe('what a page may ask for', () => {
  function guardedSession(): FakeSession {
    const session = new FakeSession()
    guardSession(session as never)
    return session
  }

  test.each([...hostileAddresses.filter((address) => !/^(app|data|devtools):/i.test(address.trim())), 'https://evil.example/', 'file:///etc/passwd'])('%j is cancelled', (url) => {
    let answer: unknown
    guardedSession().handlers.get('beforeRequest')?.({ url } as never, ((given: unknown) => { answer = given }) as never)
    expect([answer, mayRequest(url)]).toEqual([{ cancel: true }, false])
  })

  test.each(['app://tanjak/assets/app.js', 'blob:app://tanjak/0b1c', 'data:image/png;base64,AA=='])('%s is let through', (url) => {
    expect(mayRequest(url)).toBe(true)
  })

  const permissions = [
    'media', 'geolocation', 'notifications', 'midi', 'midiSysex', 'pointerLock', 'fullscreen', 'openExternal', 'clipboard-read', 'clipboard-sanitized-write', 'hid', 'serial', 'usb',
    'storage-access', 'idle-detection', 'fileSystem', 'window-management', 'keyboardLock', 'speaker-selection', 'display-capture', 'mediaKeySystem', 'unknown',
  ]

  test.each(permissions)('the permission %s is denied when requested and when checked', (permission) => {
    const { handlers } = guardedSession()
    const answers: unknown[] = []
    handlers.get('permissionRequest')?.(null as never, permission as never, ((given: unknown) => { answers.push(given) }) as never)
    expect([...answers, handlers.get('permissionCheck')?.(null as never, permission as never)]).toEqual([false, false])
  })

  test('devices and the screen are denied too, and the spell checker is off', () => {
    const { handlers } = guardedSession()
    let screen: unknown
    handlers.get('displayMedia')?.(null as never, ((given: unknown) => { screen = given }) as never)
    expect([handlers.get('devicePermission')?.({} as never), screen, toldOf('session.setSpellCheckerEnabled')]).toEqual([false, {}, [[false]]])
  })

  test('only a file that the page made can be saved', () => {
    const session = guardedSession()
    const saved = ['blob:app://tanjak/0b1c', 'blob:app://tanjak.evil/0b1c', 'https://evil.example/x.exe', 'app://tanjak/assets/app.js', 'data:text/plain,x'].map((address) => {
      let stopped = false
      let asked: unknown
      const item = { getURL: () => address, getFilename: () => 'calon.xlsx', setSaveDialogOptions: (options: unknown) => { asked = options } }
      session.emit('will-download', { preventDefault: () => { stopped = true } }, item)
      return [stopped, asked, mayDownload(address)]
    })
    expect(saved).toEqual([[false, { defaultPath: 'calon.xlsx' }, true], ...Array.from({ length: 4 }, () => [true, undefined, false])])
  })
})
