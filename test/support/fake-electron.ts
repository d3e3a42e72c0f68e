import { EventEmitter } from 'node:events'
import { PassThrough } from 'node:stream'
import { MessageChannel, type MessagePort } from 'node:worker_threads'

// Stands in for the `electron` module in tests: remembers what it was told, and lets a test play what Chromium would do.

/** What the app did, in order, by name. */
export const told: { what: string; with: readonly unknown[] }[] = []

const tell = (what: string, ...args: readonly unknown[]): void => void told.push({ what, with: args })

/** Everything said under a name. */
export function toldOf(what: string): (readonly unknown[])[] {
  return told.filter((one) => one.what === what).map((one) => one.with)
}

/** A page's frame as the sender check sees it. */
export type FakeFrame = { url: string; parent: FakeFrame | null }

/** A page. */
export class FakeContents extends EventEmitter {
  readonly mainFrame: FakeFrame = { url: '', parent: null }
  readonly sent: unknown[][] = []
  openHandler: ((details: { url: string }) => { action: string }) | undefined
  gone = false
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler
  }
  send(...message: unknown[]): void {
    this.sent.push(message)
  }
  isDestroyed(): boolean {
    return this.gone
  }
  async printToPDF(options: unknown): Promise<Uint8Array> {
    tell('contents.printToPDF', options)
    return new Uint8Array([0x25, 0x50, 0x44, 0x46])
  }
}

/** A session of pages, with the handlers that were set on it. */
export class FakeSession extends EventEmitter {
  readonly handlers = new Map<string, (...args: never[]) => unknown>()
  readonly webRequest = { onBeforeRequest: (handler: (...args: never[]) => unknown) => void this.handlers.set('beforeRequest', handler) }
  setPermissionRequestHandler(handler: (...args: never[]) => unknown): void {
    this.handlers.set('permissionRequest', handler)
  }
  setPermissionCheckHandler(handler: (...args: never[]) => unknown): void {
    this.handlers.set('permissionCheck', handler)
  }
  setDevicePermissionHandler(handler: (...args: never[]) => unknown): void {
    this.handlers.set('devicePermission', handler)
  }
  setDisplayMediaRequestHandler(handler: (...args: never[]) => unknown): void {
    this.handlers.set('displayMedia', handler)
  }
  setSpellCheckerEnabled(on: boolean): void {
    tell('session.setSpellCheckerEnabled', on)
  }
}

/** A process that the app started. */
export class FakeChild extends EventEmitter {
  readonly stderr = new PassThrough()
  readonly posted: { message: unknown; ports: readonly FakePort[] }[] = []
  readonly entry: string
  readonly options: Record<string, unknown>
  constructor(entry: string, options: Record<string, unknown>) {
    super()
    this.entry = entry
    this.options = options
  }
  postMessage(message: unknown, ports: readonly FakePort[] = []): void {
    this.posted.push({ message, ports })
  }
  kill(): boolean {
    tell('child.kill', this.entry)
    return true
  }
}

/** A message port with Electron's manners over a real one of Node. */
export class FakePort {
  readonly #port: MessagePort
  constructor(port: MessagePort) {
    this.#port = port
  }
  postMessage(message: unknown): void {
    this.#port.postMessage(message, [])
  }
  on(_name: 'message', listener: (event: { data: unknown }) => void): this {
    this.#port.on('message', (data: unknown) => listener({ data }))
    return this
  }
  start(): void {
    this.#port.unref()
  }
  close(): void {
    this.#port.close()
  }
}

class FakeApp extends EventEmitter {
  isPackaged = true
  name = 'Electron'
  isFirst = true
  readonly ready = Promise.withResolvers<void>()
  enableSandbox(): void {
    tell('app.enableSandbox')
  }
  setPath(...args: unknown[]): void {
    tell('app.setPath', ...args)
  }
  requestSingleInstanceLock(): boolean {
    tell('app.requestSingleInstanceLock')
    return this.isFirst
  }
  whenReady(): Promise<void> {
    tell('app.whenReady')
    return this.ready.promise
  }
  quit(): void {
    tell('app.quit')
  }
  exit(code: number): void {
    tell('app.exit', code)
  }
}

/** The app. */
export const app = new FakeApp()

/** The windows that were opened. */
export const windows: BrowserWindow[] = []

/** A window. */
export class BrowserWindow extends EventEmitter {
  readonly webContents = new FakeContents()
  readonly options: Record<string, unknown>
  constructor(options: Record<string, unknown>) {
    super()
    this.options = options
    windows.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }
  async loadURL(address: string): Promise<void> {
    this.webContents.mainFrame.url = address
    tell('window.loadURL', address)
  }
  show(): void {
    tell('window.show')
  }
  focus(): void {
    tell('window.focus')
  }
  restore(): void {
    tell('window.restore')
  }
  isMinimized(): boolean {
    return true
  }
}

/** The processes that were started. */
export const children: FakeChild[] = []

/** Starts processes that do nothing. */
export const utilityProcess = {
  fork(entry: string, args: readonly string[], options: Record<string, unknown>): FakeChild {
    tell('utilityProcess.fork', entry, args, options)
    const child = new FakeChild(entry, options)
    children.push(child)
    return child
  },
}

/** A pair of ports. */
export class MessageChannelMain {
  readonly port1: FakePort
  readonly port2: FakePort
  constructor() {
    const { port1, port2 } = new MessageChannel()
    this.port1 = new FakePort(port1)
    this.port2 = new FakePort(port2)
  }
}

/** The default session. */
export const session = { defaultSession: new FakeSession() }

/** Handlers of the page's scheme, by scheme. */
export const protocolHandlers = new Map<string, (request: Request) => Promise<Response>>()

/** Schemes. */
export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown) => tell('protocol.registerSchemesAsPrivileged', schemes),
  handle: (scheme: string, handler: (request: Request) => Promise<Response>) => void protocolHandlers.set(scheme, handler),
}

/** What the page may call, by channel. */
export const ipcHandlers = new Map<string, (...args: unknown[]) => Promise<unknown>>()

/** The main side of the page's calls. */
export const ipcMain = { handle: (channel: string, handler: (...args: unknown[]) => Promise<unknown>) => void ipcHandlers.set(channel, handler) }

/** The page's side of the calls. */
export const ipcRenderer = Object.assign(new EventEmitter(), {
  async invoke(...args: unknown[]): Promise<unknown> {
    tell('ipcRenderer.invoke', ...args)
    return { ok: true, output: 'answer' }
  },
})

/** What the preload gave to the page. */
export const exposed = new Map<string, Record<string, (...args: never[]) => unknown>>()

/** The bridge into the page's world. */
export const contextBridge = {
  exposeInMainWorld: (name: string, value: Record<string, (...args: never[]) => unknown>) => void exposed.set(name, value),
}

/** The system outside. */
export const shell = { openExternal: async (address: string) => tell('shell.openExternal', address) }

/** Boxes. */
export const dialog = { showErrorBox: (...args: unknown[]) => tell('dialog.showErrorBox', ...args) }

/** The menu. */
export const Menu = {
  buildFromTemplate: (template: unknown) => template,
  setApplicationMenu: (menu: unknown) => tell('Menu.setApplicationMenu', menu),
}
