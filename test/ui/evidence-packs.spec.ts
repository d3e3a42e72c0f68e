import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { isoDate } from '../../shared/calendar/iso-date.ts'
import { castVotes, frozenRound, seatBoard } from '../support/frozen-round.ts'
import { ADMIN, askDesk, axeFaults, openScreen } from '../support/office-page.ts'
import { selectionTest } from '../support/selection-pages.ts'

const test = selectionTest()

test('Admin takes an evidence pack out, the Auditor checks it with the list worked out again, and a changed byte is told', async ({ office }, info) => {
  const admin = await office.as('admin')
  const ask: Parameters<typeof frozenRound>[0] = (name, input) => askDesk(admin, name, input)
  const { roundId, shortlistId } = await frozenRound(ask)
  await castVotes(ask, shortlistId, await seatBoard(ask, roundId), [1, 1, 1, 2, null])
  await openScreen(admin, `/daftar-pendek/${roundId}/putusan`)
  await expect(admin.getByText('Belum ada keputusan; paket bukti dibuat setelah keputusan.')).toBeVisible()
  const head = await office.as('pimpinan')
  await askDesk(head, 'round.decide', { roundId, shortlistId, kind: 'choose', number: 2, reason: 'pengalaman menata mutasi lebih panjang', startsOn: isoDate('2026-12-01'), skNumber: null, skDate: null })

  await admin.reload()
  const panel = admin.getByRole('region', { name: 'Paket bukti' })
  const [download] = await Promise.all([admin.waitForEvent('download'), panel.getByRole('button', { name: 'Buat paket bukti' }).click()])
  const path = info.outputPath('paket.zip')
  await download.saveAs(path)
  await expect(panel.getByText('Paket bukti keputusan', { exact: false })).toBeVisible()
  await expect(panel.getByText(`${ADMIN.displayName}, `, { exact: false })).toBeVisible()

  const auditor = await office.as('auditor')
  await openScreen(auditor, `/daftar-pendek/${roundId}/putusan`)
  const check = auditor.getByRole('region', { name: 'Paket bukti' })
  await check.getByLabel('Pilih berkas paket bukti').setInputFiles(path)
  await expect(check.getByText('dihitung ulang dari paket ini saja: sama.', { exact: false })).toBeVisible()
  await expect(check.getByText('Berkas ini persis yang diserahkan dari sini', { exact: false })).toBeVisible()

  expect(await axeFaults(auditor)).toEqual([])

  const changed = readFileSync(path)
  const middle = Math.floor(changed.length / 2)
  changed[middle] = (changed[middle] ?? 0) ^ 1
  const other = info.outputPath('berubah.zip')
  writeFileSync(other, changed)
  await check.getByLabel('Pilih berkas paket bukti').setInputFiles(other)
  await expect(check.getByRole('alert').getByText('Paket ini berubah sejak dibuat.', { exact: false })).toBeVisible()
  await expect(check.getByText('Berkas ini tidak ada di catatan paket', { exact: false })).toBeVisible()

  await openScreen(head, `/daftar-pendek/${roundId}/putusan`)
  await expect(head.getByRole('region', { name: 'Paket bukti' }).getByLabel('Pilih berkas paket bukti')).toBeAttached()
  await expect(head.getByRole('button', { name: 'Buat paket bukti' })).toHaveCount(0)
})
