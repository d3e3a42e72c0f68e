import { beforeEach, describe, expect, test } from 'vitest'
import { openIpcDoor } from '../../../electron/doors/ipc-door.ts'
import { createEchoDesk, type EchoDesk } from '../../support/echo-desk.ts'
import { FakeContents, ipcHandlers, ipcMain, type FakeFrame } from '../../support/fake-electron.ts'
import { hostileAddresses } from './hostile-addresses.ts'

let desk: EchoDesk
let page: FakeContents
let letIn: (contents: FakeContents) => void

beforeEach(() => {
  desk = createEchoDesk()
  page = new FakeContents()
  page.mainFrame.url = 'app://tanjak/#/beranda'
  const door = openIpcDoor(ipcMain as never, desk)
  letIn = (contents) => door.letIn(contents as never)
  letIn(page)
})

const call = (event: { sender: FakeContents; senderFrame: FakeFrame | null }, ...args: unknown[]) => ipcHandlers.get('tanjak:call')?.(event, ...args)
const fromPage = () => ({ sender: page, senderFrame: page.mainFrame })
const foreign = { ok: false, error: { code: 'refused', message: { key: 'cli.ipc.foreign' } } }

describe('a call from a window', () => {
  test('reaches the desk from the main frame of the page', async () => {
    expect(await call(fromPage(), 'home.overview', {})).toEqual({ ok: true, output: { session: 1, procedure: 'home.overview', input: {} } })
  })

  test.each(hostileAddresses)('is refused while the frame shows %j', async (url) => {
    page.mainFrame.url = url
    expect(await call(fromPage(), 'home.overview', {})).toEqual(foreign)
  })

  test('is refused from a frame inside the page, from a frame that is gone, and from another window', async () => {
    const inner: FakeFrame = { url: 'app://tanjak/', parent: page.mainFrame }
    const stranger = new FakeContents()
    stranger.mainFrame.url = 'app://tanjak/'
    const answers = [
      await call({ sender: page, senderFrame: inner }, 'home.overview', {}),
      await call({ sender: page, senderFrame: null }, 'home.overview', {}),
      await call({ sender: stranger, senderFrame: stranger.mainFrame }, 'home.overview', {}),
      await call({ sender: stranger, senderFrame: page.mainFrame }, 'home.overview', {}),
    ]
    expect(answers).toEqual([foreign, foreign, foreign, foreign])
  })

  test.each([[{}, {}], [undefined, {}], [['home.overview'], {}], ['home.overview', {}, 'more']])('with the words %j is refused before the desk', async (...args) => {
    expect(await call(fromPage(), ...args)).toMatchObject({ ok: false, error: { code: 'bad-input' } })
  })

  test('has no other channel', () => {
    expect([...ipcHandlers.keys()]).toEqual(['tanjak:call'])
  })
})

describe('events', () => {
  test('reach the window that is open, and no session outlives its window', () => {
    desk.report({ kind: 'data-changed' })
    page.emit('destroyed')
    desk.report({ kind: 'signed-out' })
    expect([page.sent, desk.closed]).toEqual([[['tanjak:event', { kind: 'data-changed' }]], [1]])
  })

  test('every window has a session of its own', async () => {
    const second = new FakeContents()
    second.mainFrame.url = 'app://tanjak/'
    letIn(second)
    const answers = [await call(fromPage(), 'p', 0), await call({ sender: second, senderFrame: second.mainFrame }, 'p', 0)]
    expect(answers).toMatchObject([{ output: { session: 1 } }, { output: { session: 2 } }])
  })
})
