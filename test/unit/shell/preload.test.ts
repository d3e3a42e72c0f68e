import { expect, test } from 'vitest'
import { exposed, ipcRenderer, told, toldOf } from '../../support/fake-electron.ts'

test('the page gets calls, one subscription and itself as a PDF, and never an event of Electron', async () => {
  told.length = 0
  await import('../../../electron/preload.ts')
  const bridge = exposed.get('tanjak')
  expect([[...exposed.keys()], Object.keys(bridge ?? {})]).toEqual([['tanjak'], ['call', 'printPdf', 'onEvent']])

  await bridge?.['call']?.('home.overview' as never, {} as never, 'a third word' as never)
  expect(toldOf('ipcRenderer.invoke')).toEqual([['tanjak:call', 'home.overview', {}]])

  await bridge?.['printPdf']?.('a word' as never)
  expect(toldOf('ipcRenderer.invoke').at(-1)).toEqual(['tanjak:pdf'])

  const heard: unknown[] = []
  const stop = bridge?.['onEvent']?.(((...args: unknown[]) => heard.push(args)) as never) as () => void
  ipcRenderer.emit('tanjak:event', { sender: 'Electron' }, { kind: 'data-changed' })
  stop()
  ipcRenderer.emit('tanjak:event', { sender: 'Electron' }, { kind: 'signed-out' })
  expect(heard).toEqual([[{ kind: 'data-changed' }]])
})
