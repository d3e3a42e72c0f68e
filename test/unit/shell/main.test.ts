import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { portEnd } from '../../../electron/doors/wire/port-end.ts'
import { serveDesk } from '../../../electron/doors/wire/desk-end.ts'
import type { FromDesk, ToDesk } from '../../../electron/doors/wire/messages.ts'
import type { ReaderNews, ReaderOrder } from '../../../electron/doors/wire/reader-messages.ts'
import { createEchoDesk, type EchoDesk } from '../../support/echo-desk.ts'

type Fake = typeof import('../../support/fake-electron.ts')

let fake: Fake
let desk: EchoDesk
let closed: number

beforeEach(async () => {
  vi.resetModules()
  // Each test starts the app anew, on a fresh recorder.
  fake = await import('../../support/fake-electron.ts')
  desk = createEchoDesk()
  closed = 0
  process.argv.push('--data=/offices/contoh')
})

afterEach(() => {
  process.argv.pop()
})

const said = () => fake.told.map((one) => one.what)

async function startMain(): Promise<void> {
  await import('../../../electron/main.ts')
  fake.app.ready.resolve()
}

/** Plays the desk's process: serves the port that main handed over. */
async function playDesk(): Promise<void> {
  await expect.poll(() => fake.children[0]?.posted.length).toBe(1)
  const port = fake.children[0]?.posted[0]?.ports[0]
  if (port === undefined) throw new Error('main handed no port over')
  const end = portEnd<ToDesk, FromDesk>(port)
  serveDesk(end, desk, async () => { closed += 1 })
  end.send({ kind: 'opened' })
  await expect.poll(said).toContain('window.loadURL')
}

describe('starting', () => {
  test('the sandbox and the scheme stand before the app is ready', async () => {
    await startMain()
    const order = said()
    const ready = order.indexOf('app.whenReady')
    expect([order.indexOf('app.enableSandbox'), order.indexOf('protocol.registerSchemesAsPrivileged')].map((at) => at >= 0 && at < ready)).toEqual([true, true])
  })

  test('a second start brings the first to the front and opens no desk', async () => {
    await startMain()
    await playDesk()
    fake.app.emit('second-instance')
    expect(said().slice(-2)).toEqual(['window.restore', 'window.focus'])

    vi.resetModules()
    fake = await import('../../support/fake-electron.ts')
    fake.app.isFirst = false
    await startMain()
    expect([said().includes('app.quit'), said().includes('app.whenReady'), fake.children]).toEqual([true, false, []])
  })

  test('the desk runs in a process of its own on the asked folder, and the window shows the page', async () => {
    await startMain()
    await playDesk()
    const [child] = fake.children
    expect(child?.entry).toMatch(/[\\/]main[\\/]desk\.js$/)
    expect(child?.posted[0]?.message).toEqual({ dataFolder: '/offices/contoh' })
    expect(fake.toldOf('window.loadURL')).toEqual([['app://tanjak/']])
    expect(fake.toldOf('app.setPath')).toEqual([['userData', expect.stringMatching(/contoh[\\/]window$/)]])
  })

  test('every page is guarded, in the first session and in every later one', async () => {
    await startMain()
    await playDesk()
    const page = fake.windows[0]?.webContents
    const other = new fake.FakeSession()
    fake.app.emit('session-created', other)
    expect(page?.openHandler?.({ url: 'app://tanjak/' })).toEqual({ action: 'deny' })
    const names = ['permissionRequest', 'permissionCheck', 'devicePermission', 'displayMedia', 'beforeRequest']
    expect([[...fake.session.defaultSession.handlers.keys()], [...other.handlers.keys()]]).toEqual([names, names])
  })

  test('a desk that will not open is told in a box, and the app ends with 2', async () => {
    await startMain()
    await expect.poll(() => fake.children[0]?.posted.length).toBe(1)
    fake.children[0]?.posted[0]?.ports[0]?.postMessage({ kind: 'refused', said: { key: 'cli.desk-ended' } } satisfies FromDesk)
    await expect.poll(said).toContain('app.exit')
    expect([fake.toldOf('dialog.showErrorBox').length, fake.toldOf('app.exit'), fake.windows]).toEqual([1, [[2]], []])
  })
})

describe('running', () => {
  test('a call goes from the page to the desk and back, and an event to the page', async () => {
    await startMain()
    await playDesk()
    const page = fake.windows[0]?.webContents
    const answer = await fake.ipcHandlers.get('tanjak:call')?.({ sender: page, senderFrame: page?.mainFrame }, 'home.overview', { a: 1 })
    desk.report({ kind: 'data-changed' })
    expect(answer).toEqual({ ok: true, output: { session: 1, procedure: 'home.overview', input: { a: 1 } } })
    await expect.poll(() => page?.sent).toEqual([['tanjak:event', { kind: 'data-changed' }]])
  })

  test('a desk that ends answers what is under way, says so, and ends the app', async () => {
    await startMain()
    await playDesk()
    const page = fake.windows[0]?.webContents
    const answer = fake.ipcHandlers.get('tanjak:call')?.({ sender: page, senderFrame: page?.mainFrame }, 'wait', {})
    await desk.waiting
    fake.children[0]?.emit('exit', 1)
    expect(await answer).toEqual({ ok: false, error: { code: 'internal', message: { key: 'cli.desk-ended' } } })
    expect([fake.toldOf('dialog.showErrorBox').length, fake.toldOf('app.exit')]).toEqual([1, [[2]]])
  })

  test('leaving waits until the desk has shut its store', async () => {
    await startMain()
    await playDesk()
    let held = 0
    fake.app.emit('before-quit', { preventDefault: () => { held += 1 } })
    await expect.poll(said).toContain('app.quit')
    fake.app.emit('before-quit', { preventDefault: () => { held += 1 } })
    expect([held, closed]).toEqual([1, 1])
  })
})

describe('reading a foreign file', () => {
  test('happens in a process with little memory, no __proto__ and an empty environment', async () => {
    await startMain()
    await playDesk()
    const port = fake.children[0]?.posted[0]?.ports[1]
    if (port === undefined) throw new Error('main handed no port for readers over')
    const readers = portEnd<ReaderNews, ReaderOrder>(port)
    const news: ReaderNews[] = []
    readers.onMessage((one) => news.push(one))
    readers.send({ kind: 'start-reader', id: 1, heapMegabytes: 768 })
    readers.send({ kind: 'to-reader', id: 1, message: { kind: 'part', bytes: Uint8Array.of(1, 2) } })
    await expect.poll(() => fake.children[1]?.posted.length).toBe(1)
    const reader = fake.children[1]
    expect([reader?.entry, reader?.options]).toEqual([
      expect.stringMatching(/[\\/]main[\\/]reader\.js$/),
      { serviceName: 'Tanjak reader', execArgv: ['--max-old-space-size=768', '--disable-proto=delete'], env: {}, stdio: ['ignore', 'ignore', 'pipe'] },
    ])
    reader?.emit('message', { kind: 'piece', json: '{"piece":"done"}' })
    reader?.emit('exit', 0)
    await expect.poll(() => news).toEqual([
      { kind: 'from-reader', id: 1, message: { kind: 'piece', json: '{"piece":"done"}' } },
      { kind: 'reader-ended', id: 1, code: 0, complaint: '' },
    ])
  })
})
