import { beforeEach, expect, test } from 'vitest'
import { offerPdf } from '../../../electron/shell/print-page.ts'
import { FakeContents, ipcHandlers, ipcMain, told, toldOf } from '../../support/fake-electron.ts'

beforeEach(() => {
  told.length = 0
  offerPdf(ipcMain as never)
})

const ask = (event: unknown) => ipcHandlers.get('tanjak:pdf')?.(event)

test('the page is given as a PDF by the size that its own styles set', async () => {
  const page = new FakeContents()
  page.mainFrame.url = 'app://tanjak/#/dokumen/skp/skp/1/2026'
  expect(await ask({ sender: page, senderFrame: page.mainFrame })).toEqual(new Uint8Array([0x25, 0x50, 0x44, 0x46]))
  expect(toldOf('contents.printToPDF')).toEqual([[{ preferCSSPageSize: true, printBackground: true }]])
})

test('a frame inside the page, or another origin, gets none', async () => {
  const page = new FakeContents()
  page.mainFrame.url = 'https://contoh.test/'
  await expect(ask({ sender: page, senderFrame: page.mainFrame })).rejects.toThrow('Only the page')
  page.mainFrame.url = 'app://tanjak/'
  await expect(ask({ sender: page, senderFrame: { url: 'app://tanjak/', parent: page.mainFrame } })).rejects.toThrow('Only the page')
  expect(toldOf('contents.printToPDF')).toEqual([])
})
