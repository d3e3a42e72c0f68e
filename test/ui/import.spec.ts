import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { askDesk, axeFaults, complaintsOf, dropFiles, filesNamed, importFiles, openNewOffice, openScreen, smallSample } from '../support/office-page.ts'
import { serveOffice, type ServedOffice } from '../support/served-office.ts'

let office: ServedOffice

test.beforeEach(async () => {
  office = await serveOffice()
})

test.afterEach(() => office.close())

test('files are looked at before anything is stored, taken in at one stroke and taken back with one click', async ({ page }) => {
  const complaints = complaintsOf(page)
  await openNewOffice(page, office)
  const sample = await smallSample(office)
  await dropFiles(page, filesNamed(sample, 'HierarkiUnor', 'Export Data ASN', 'Tahunan 2025'))
  expect((await askDesk(page, 'import.batches', {})).batches).toEqual([])

  await page.getByRole('button', { name: /Export Data ASN/ }).click()
  const detail = page.getByRole('region', { name: 'Export Data ASN.xlsx' })
  await expect(detail).toContainText('Ekspor Data ASN (SIASN)')
  await detail.getByRole('tab', { name: /^Ditolak/ }).click()
  await expect(detail.getByRole('row').nth(1)).toContainText('Baris')
  await detail.getByRole('tab', { name: 'Kolom' }).click()
  await expect(detail.getByText('Dibuang saat dibaca')).toBeVisible()
  await expect(detail.getByText('NIK', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: /^Simpan [\d.]+ baris$/ }).click()
  await expect(page.getByRole('heading', { name: 'Impor tersimpan' })).toBeVisible({ timeout: 60_000 })
  expect((await askDesk(page, 'home.overview', {})).people).toBeGreaterThan(70)

  await page.getByRole('button', { name: 'Tarik kembali impor ini' }).click()
  await expect(page.getByRole('heading', { name: 'Impor ditarik kembali' })).toBeVisible({ timeout: 60_000 })
  expect((await askDesk(page, 'home.overview', {})).people).toBe(0)
  await page.getByRole('button', { name: 'Impor berkas lain' }).click()
  await expect(page.getByRole('row', { name: /Ditarik kembali/ })).toBeVisible()
  expect(complaints).toEqual([])
})

test('rejected rows are saved as a sheet with their reasons', async ({ page }) => {
  await openNewOffice(page, office)
  const sample = await smallSample(office)
  await dropFiles(page, filesNamed(sample, 'Export Data ASN', 'Tahunan 2025'))
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Simpan baris tertolak' }).click()
  const saved = await download
  expect(saved.suggestedFilename()).toMatch(/\.xlsx$/)
  const bytes = await readFile(await saved.path())
  expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK')
  await expect(page.getByText('tersimpan di folder unduhan')).toBeVisible()
})

test('the same files a second time change nothing, and there is nothing to store', async ({ page }) => {
  await openNewOffice(page, office)
  const sample = await smallSample(office)
  const files = filesNamed(sample, 'HierarkiUnor', 'Export Data ASN', 'Tahunan 2025')
  await importFiles(page, files)
  await page.getByRole('button', { name: 'Impor berkas lain' }).click()
  await dropFiles(page, files)
  await expect(page.getByText('Semua baris yang terbaca sudah ada di Tanjak')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Simpan 0 baris' })).toBeDisabled()
})

test('a sheet of the office itself is matched column by column, and the matching is kept for the next one', async ({ page }) => {
  await openNewOffice(page, office)
  const sheet = join(office.folder, 'Daftar pegawai dinas.csv')
  await writeFile(sheet, 'DAFTAR PEGAWAI\nNO;PEGAWAI;NOMOR INDUK;SATKER\n1;Komariah;196804111993032009;Dinas Kesehatan\n2;Joko Santoso;198203032008011007;Dinas Kesehatan\n')
  await dropFiles(page, [sheet])
  await page.getByRole('button', { name: 'Cocokkan kolom' }).click()
  await choose(page, 'NIP *', 'NOMOR INDUK')
  await choose(page, 'Nama pegawai *', 'PEGAWAI')
  await choose(page, 'Unit kerja', 'SATKER')
  await page.getByLabel('Nama pencocokan').fill('Daftar dinas')
  await page.getByRole('button', { name: 'Baca dengan pencocokan ini' }).click()
  const detail = page.getByRole('region', { name: 'Daftar pegawai dinas.csv' })
  await expect(detail).toContainText('Unit Dinas Kesehatan tidak ada dalam pohon unit', { timeout: 30_000 })
  await detail.getByRole('tab', { name: 'Yang akan berubah' }).click()
  await expect(detail).toContainText('Komariah')
  expect((await askDesk(page, 'import.mapping-profiles', {})).profiles).toEqual([
    { name: 'Daftar dinas', mapping: { target: 'person', columns: expect.objectContaining({ nip: 'NOMOR INDUK', name: 'PEGAWAI', unitName: 'SATKER' }) } },
  ])
})

test('an old Excel file is refused with what to do, and left out without stopping the others', async ({ page }) => {
  await openNewOffice(page, office)
  const sample = await smallSample(office)
  const old = join(office.folder, 'lama.xls')
  await writeFile(old, Buffer.from('d0cf11e0a1b11ae10000000000000000', 'hex'))
  await dropFiles(page, [...filesNamed(sample, 'HierarkiUnor'), old])
  await page.getByRole('button', { name: /lama\.xls/ }).click()
  const detail = page.getByRole('region', { name: 'lama.xls' })
  await expect(detail).toContainText('Excel lama (.xls)')
  await detail.getByRole('button', { name: 'Keluarkan dari impor ini' }).click()
  await expect(page.getByRole('button', { name: /lama\.xls/ })).toHaveCount(0)
  await page.getByRole('button', { name: /^Simpan \d+ baris$/ }).click()
  await expect(page.getByRole('heading', { name: 'Impor tersimpan' })).toBeVisible({ timeout: 60_000 })
})

test('a template is downloaded for each kind of record', async ({ page }) => {
  await openNewOffice(page, office)
  await openScreen(page, '/impor')
  await page.getByRole('button', { name: 'Unduh templat' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Penghargaan' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/)
})

for (const theme of ['light', 'dark'] as const) {
  test(`importing has no accessibility fault in the ${theme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme })
    await openNewOffice(page, office)
    const sample = await smallSample(office)
    await openScreen(page, '/impor')
    await expect(page.getByText('Belum ada impor')).toBeVisible()
    const found = [...(await axeFaults(page))]
    await dropFiles(page, filesNamed(sample, 'Export Data ASN', 'Tahunan 2025'))
    found.push(...(await axeFaults(page)))
    await page.getByRole('button', { name: /^Simpan [\d.]+ baris$/ }).click()
    await expect(page.getByRole('heading', { name: 'Impor tersimpan' })).toBeVisible({ timeout: 60_000 })
    found.push(...(await axeFaults(page)))
    expect(found).toEqual([])
  })
}

async function choose(page: Page, field: string, column: string): Promise<void> {
  await page.getByLabel(field, { exact: true }).click()
  await page.getByRole('option', { name: column, exact: true }).click()
}
