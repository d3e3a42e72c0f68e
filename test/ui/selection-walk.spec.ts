import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { runCommand } from '../../electron/doors/cli/run-command.ts'
import { seatBoard } from '../support/frozen-round.ts'
import { askDesk, complaintsOf, openScreen } from '../support/office-page.ts'
import { PEOPLE } from '../support/selection-cast.ts'
import { selectionTest } from '../support/selection-pages.ts'

const test = selectionTest()
test.describe.configure({ mode: 'serial' })

const POST = 'Kepala Bidang Mutasi dan Promosi'
const REASON = 'Memimpin penataan mutasi dua tahun terakhir, lebih sesuai dengan kebutuhan bidang ini.'
const roundOf = (page: Page): number => Number(/daftar-pendek\/(\d+)/.exec(page.url())?.[1])
let roundId = 0

/** Runs `verify` as an inspector does: no store, no password. */
async function verify(file: string): Promise<{ readonly exit: number; readonly outcome: unknown; readonly said: string }> {
  let [out, said] = ['', '']
  const exit = await runCommand(['verify', file], {
    out: (text) => { out += text }, err: (text) => { said += text }, onScreen: false, signal: new AbortController().signal, computer: { platform: process.platform, env: {}, home: '/nonexistent', cwd: '/' },
  })
  return { exit, outcome: (JSON.parse(out) as { outcome: unknown }).outcome, said }
}

test('Admin opens a selection for a vacant post, sees live whom each gate stops, and settles the gates', async ({ office }) => {
  const page = await office.as('admin')
  const complaints = complaintsOf(page)
  await openScreen(page, '/jabatan')
  const vacant = page.getByRole('row').filter({ hasText: POST })
  await expect(vacant).toContainText('Lowong sekarang')
  await vacant.getByRole('link', { name: 'Buka seleksi' }).click()
  const dialog = page.getByRole('dialog', { name: 'Buka putaran' })
  await expect(dialog.getByRole('textbox', { name: 'Nama putaran' })).toHaveValue(`Seleksi ${POST}`)
  await dialog.getByRole('textbox', { name: 'Tanggal penutupan' }).fill('1-11-2026')
  await dialog.getByRole('button', { name: 'Buka putaran ini' }).click()
  await expect(page.getByRole('heading', { level: 1, name: POST })).toBeVisible()
  roundId = roundOf(page)
  await expect(page.locator('#main').getByText('35 orang diperiksa, 8 memenuhi semua syarat, 2 belum dapat dipastikan.')).toBeVisible()
  await expect(page.getByText(/jenis kelamin, status perkawinan, umur/)).toBeVisible()
  const krs = page.getByRole('radiogroup', { name: 'Bobot syarat Kotak talenta rencana suksesi' })
  await krs.getByText('Wajib').click()
  await expect(page.locator('#main').getByText('35 orang diperiksa, 5 memenuhi semua syarat, 2 belum dapat dipastikan.')).toBeVisible()
  await page.getByRole('button', { name: 'Simpan pengaturan' }).click()
  await expect(page.getByText('Pengaturan putaran tersimpan.')).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'Bagus Prasetyo' })).toContainText('14 Juli 2027')
  expect(complaints).toEqual([])
})

test('the ranking says why one stands above the other, and what would turn it round', async ({ office }) => {
  const page = await office.as('admin')
  const complaints = complaintsOf(page)
  await openScreen(page, `/daftar-pendek/${roundId}/peringkat`)
  await expect(page.getByRole('row').filter({ hasText: PEOPLE.siti.name })).toContainText('88,32')
  await expect(page.getByRole('row').filter({ hasText: PEOPLE.dewi.name })).toContainText('belum pasti')
  await page.getByRole('button', { name: 'Bandingkan dua teratas' }).click()
  await expect(page.getByRole('heading', { name: /^Mengapa Siti.* di atas Raden/ })).toBeVisible()
  await expect(page.getByText('Selisih 1,96. Langkah pertama yang memisahkan: nilai untuk jabatan.')).toBeVisible()
  await expect(page.getByText(/predikat 2025 menjadi Baik/)).toBeVisible()
  expect(complaints).toEqual([])
})

test('the list is frozen with its fingerprint and comes out the same when it is worked out again', async ({ office }) => {
  const page = await office.as('admin')
  const complaints = complaintsOf(page)
  await openScreen(page, `/daftar-pendek/${roundId}/daftar-beku`)
  await page.getByRole('button', { name: 'Bekukan daftar' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Bekukan sekarang' }).click()
  await expect(page.getByRole('cell', { name: /Daftar nomor 1/ })).toBeVisible()
  await page.getByRole('button', { name: 'Dari yang disimpan' }).click()
  await expect(page.locator('#main').getByText(/^Sama: dihitung ulang/)).toBeVisible()
  await seatBoard((name, input) => askDesk(page, name, input), roundId)
  expect(complaints).toEqual([])
})

test('in the meeting the board votes and the head decides for the second with an open reason', async ({ office }) => {
  const secretary = await office.as('admin')
  await openScreen(secretary, `/daftar-pendek/${roundId}/rapat`)
  await expect(secretary.getByRole('heading', { level: 2, name: 'Calon 1' })).toBeVisible()
  await secretary.keyboard.press('v')
  for (const key of ['1', '1', '2']) {
    const waiting = await secretary.getByText('belum bersuara', { exact: true }).count()
    await secretary.keyboard.press(key)
    await expect(secretary.getByText('belum bersuara', { exact: true })).toHaveCount(waiting - 1)
  }
  const head = await office.as('pimpinan')
  const complaints = complaintsOf(head)
  await openScreen(head, `/daftar-pendek/${roundId}/rapat`)
  await expect(head.getByRole('heading', { level: 2, name: 'Calon 1' })).toBeVisible()
  await head.keyboard.press('2')
  await head.keyboard.press('d')
  const form = head.getByRole('dialog')
  await form.getByRole('radio', { name: 'Calon 2' }).check()
  await form.getByRole('textbox', { name: 'TMT pengangkatan' }).fill('1-12-2026')
  await form.getByRole('textbox', { name: 'Alasan' }).fill(REASON)
  await form.getByRole('button', { name: 'Putuskan', exact: true }).last().click()
  await expect(head.getByText(`Alasan: ${REASON}`)).toBeVisible()
  await expect(head.getByText(PEOPLE.raden.name).first()).toBeVisible()
  expect(complaints).toEqual([])
})

test('the reason stands in the list of rounds and in the minutes', async ({ office }) => {
  const page = await office.as('admin')
  const complaints = complaintsOf(page)
  await openScreen(page, '/daftar-pendek')
  await expect(page.getByRole('row').filter({ hasText: POST })).toContainText(REASON)
  await openScreen(page, `/daftar-pendek/${roundId}/putusan`)
  await page.getByRole('textbox', { name: 'Catatan rapat' }).fill('Rapat berjalan tertib dan rahasia.')
  await expect(page.getByText('Tersimpan.', { exact: true })).toBeVisible()
  await openScreen(page, `/dokumen/berita-acara-seleksi/round/${roundId}`)
  await expect(page.getByText('Rapat berjalan tertib dan rahasia.')).toBeVisible()
  await expect(page.getByText(new RegExp(REASON)).first()).toBeVisible()
  expect(complaints).toEqual([])
})

test('the Inspektorat takes the evidence pack and verifies it without the office; one changed byte is found', async ({ office }) => {
  const page = await office.as('auditor')
  const complaints = complaintsOf(page)
  await openScreen(page, `/daftar-pendek/${roundId}/putusan`)
  const fetched = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Buat paket bukti' }).click()
  const download = await fetched
  const [whole, altered] = [join(office.folder, 'paket.zip'), join(office.folder, 'paket-berubah.zip')]
  await download.saveAs(whole)
  const checked = await verify(whole)
  expect([checked.exit, checked.outcome]).toEqual([0, 'identical'])
  expect(checked.said).toContain('sama')
  await copyFile(whole, altered)
  const bytes = await readFile(altered)
  const middle = Math.floor(bytes.length / 2)
  bytes[middle] = (bytes[middle] ?? 0) ^ 1
  await writeFile(altered, bytes)
  expect([1, 2]).toContain((await verify(altered)).exit)
  await page.getByLabel('Pilih berkas paket bukti').setInputFiles(whole)
  await expect(page.getByText(/^Sama · /)).toBeVisible()
  expect(complaints).toEqual([])
})
