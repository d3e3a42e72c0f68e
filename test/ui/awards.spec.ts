import { expect, type Page } from '@playwright/test'
import { isoDate } from '../../shared/calendar/iso-date.ts'
import { askDesk, axeFaults, complaintsOf, openScreen } from '../support/office-page.ts'
import { selectionTest } from '../support/selection-pages.ts'

const test = selectionTest()
test.describe.configure({ mode: 'serial' })

const ROUND = 'Prioritas suksesi 2026'

async function expectNoFaults(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await axeFaults(page), colorScheme).toEqual([])
  }
}

async function openRound(page: Page): Promise<void> {
  await openScreen(page, '/penghargaan/usulan')
  await page.getByRole('link', { name: ROUND }).click()
  await expect(page.getByRole('heading', { level: 1, name: ROUND })).toBeVisible()
}

test('the Admin opens a round for a reward, its quota by the rule', async ({ office }) => {
  const page = await office.as('admin')
  const complaints = complaintsOf(page)
  await askDesk(page, 'assess.run', { on: isoDate('2026-11-01') })
  await openScreen(page, '/penghargaan/usulan')
  await page.getByRole('button', { name: 'Buka usulan' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Penghargaan' }).click()
  await page.getByRole('option', { name: /Prioritas rencana suksesi/ }).click()
  await expect(dialog.getByRole('radio', { name: 'Menurut aturan kuota' })).toBeChecked()
  await dialog.getByRole('button', { name: 'Buka usulan' }).click()
  await expect(dialog.getByText('Usulan belum dibuka.')).toBeVisible()
  await dialog.getByLabel('Nama usulan').fill(ROUND)
  await dialog.getByRole('button', { name: 'Buka usulan' }).click()
  await expect(page.getByRole('heading', { level: 1, name: ROUND })).toBeVisible()
  await expectNoFaults(page)
  expect(complaints).toEqual([])
})

test('the head decides from the keyboard; beyond a quota and for passing over a reason is asked', async ({ office }) => {
  const page = await office.as('pimpinan')
  await openRound(page)
  const grid = page.getByRole('grid', { name: 'Calon' })
  await expect(grid.getByRole('row')).toHaveCount(8)
  await grid.focus()
  await page.keyboard.press('Space')
  await expect(page.getByText('1 dipilih')).toBeVisible()
  await page.getByRole('button', { name: 'Lewati' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Lewati' }).click()
  await expect(page.getByRole('dialog').getByText(/paling sedikit/i).first()).toBeVisible()
  await page.getByRole('dialog').getByLabel('Alasan').fill('menunggu hasil pemeriksaan')
  await page.getByRole('dialog').getByRole('button', { name: 'Lewati' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.getByRole('button', { name: 'Saring' }).click()
  await page.getByRole('checkbox', { name: 'Belum diputuskan' }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Pilih semua (6)' }).click()
  await page.getByRole('button', { name: 'Usulkan' }).click()
  await expect(page.getByRole('dialog').getByText(/melebihi kuota/)).toBeVisible()
  await page.getByRole('dialog').getByLabel('Alasan').fill('semuanya setara')
  await page.getByRole('dialog').getByRole('button', { name: 'Usulkan' }).click()
  await expect(page.getByText('6 diusulkan, 1 dilewati, 0 belum diputuskan')).toBeVisible()
  await page.getByRole('tab', { name: 'Dilewati' }).click()
  await expect(page.getByRole('grid').getByText('menunggu hasil pemeriksaan')).toBeVisible()
  await page.getByRole('tab', { name: 'Unit dan kuota' }).click()
  await expect(page.getByText('Melebihi kuota').first()).toBeVisible()
  await expectNoFaults(page)
})

test('closing waits for the minutes, then nothing changes any more', async ({ office }) => {
  const head = await office.as('pimpinan')
  await openRound(head)
  await head.getByRole('button', { name: 'Tutup usulan' }).click()
  await head.getByRole('dialog').getByLabel('Alasan').fill('rapat selesai')
  await head.getByRole('dialog').getByRole('button', { name: 'Tutup usulan' }).click()
  await expect(head.getByRole('dialog').getByText('Isi tanggal rapat.')).toBeVisible()
  await head.getByRole('dialog').getByRole('button', { name: 'Batal' }).click()
  const admin = await office.as('admin')
  await openRound(admin)
  await admin.getByRole('tab', { name: 'Berita acara' }).click()
  await admin.getByLabel('Tanggal rapat').fill('2026-11-20')
  await admin.getByLabel('Tempat').fill('Ruang rapat BKPSDM')
  await admin.getByLabel('Peserta rapat').fill('Bupati Contoh\nSekretaris Daerah')
  await admin.getByRole('button', { name: 'Simpan berita acara' }).click()
  await expect(admin.getByText('Berita acara tersimpan.')).toBeVisible()
  await head.getByRole('button', { name: 'Tutup usulan' }).click()
  await head.getByRole('dialog').getByLabel('Alasan').fill('rapat selesai')
  await head.getByRole('dialog').getByRole('button', { name: 'Tutup usulan' }).click()
  await expect(head.getByText(/Sidik isi: [0-9a-f]{64}/)).toBeVisible()
  await expect(head.getByRole('button', { name: 'Tutup usulan' })).toBeHidden()
})
