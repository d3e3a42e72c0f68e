import { expect } from '@playwright/test'
import { isoDate } from '../../shared/calendar/iso-date.ts'
import { askDesk, axeFaults, complaintsOf, openScreen } from '../support/office-page.ts'
import { selectionTest } from '../support/selection-pages.ts'

const test = selectionTest()

test('an Admin makes the first mapping, opens a box with its advice and people, and sees what moved somebody', async ({ office }) => {
  const page = await office.as('admin')
  const complaints = complaintsOf(page)
  await openScreen(page, '/kotak-9')
  await expect(page.getByText('Belum ada pemetaan talenta')).toBeVisible()
  await page.getByRole('button', { name: 'Buat pemetaan' }).click()
  const dialog = page.getByRole('dialog', { name: 'Buat pemetaan' })
  await dialog.getByLabel('Per tanggal').fill('31-12-2025')
  await dialog.getByRole('heading', { name: 'Buat pemetaan' }).click()
  await dialog.getByRole('button', { name: 'Petakan semua pegawai' }).click()
  await expect(page.getByText(/^Per 31 Desember 2025: \d+ dari \d+ pegawai dalam kotak/)).toBeVisible()
  await askDesk(page, 'talent.map', { on: isoDate('2026-11-01') })
  await page.reload()

  const { boxes } = await askDesk(page, 'talent.boxes', { filter: {}, beforeId: 1 })
  const nine = boxes.find(({ box }) => box === 9)
  const cell = page.getByRole('button', { name: `Kotak 9, kinerja di atas ekspektasi, potensial tinggi: ${nine?.count} orang. Per 31 Desember 2025: ${nine?.before} orang.` })
  await cell.click()
  await expect(cell).toHaveAttribute('aria-pressed', 'true')
  const advice = page.getByRole('region', { name: 'Saran untuk kotak 9' })
  await expect(advice.getByText('executive coaching dan pengembangan kepemimpinan')).toBeVisible()
  await expect(advice.getByText('PermenPANRB 20/2025, Lampiran')).toBeVisible()
  const grid = page.getByRole('grid', { name: 'Orang dalam kotak 9' })
  await expect(page.getByRole('region', { name: 'Orang dalam kotak 9' }).getByRole('status')).toHaveText(`${nine?.count} baris`)
  await grid.getByText('Ratna Sari').click()
  const panel = page.getByRole('complementary', { name: 'Ratna Sari' })
  await expect(panel.getByRole('img', { name: 'Dari Kotak 6 ke Kotak 9' })).toBeVisible()
  await expect(panel.getByText('Predikat tahun 2024 Butuh Perbaikan: kinerja di bawah ekspektasi')).toBeVisible()
  await expect(panel.getByText('Predikat tahun 2025 Sangat Baik: kinerja di atas ekspektasi')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()

  await page.getByRole('tab', { name: 'Perpindahan' }).click()
  const { total, flows } = await askDesk(page, 'talent.moves', { filter: {}, beforeId: 1 })
  const stayed = flows.filter(({ from, to }) => from === to).reduce((sum, { count }) => sum + count, 0)
  await expect(page.getByRole('heading', { name: `${total} orang pindah kotak, ${stayed} tetap` })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Yang berpindah' }).getByRole('status')).toHaveText(`${total} baris`)

  await page.getByRole('tab', { name: /^Belum dapat dipetakan \(4\)$/ }).click()
  await page.getByRole('list', { name: 'Yang kurang' }).getByRole('button', { name: /Penilaian kompetensi/ }).click()
  await expect(page.getByRole('region', { name: 'Kurang: Penilaian kompetensi' }).getByRole('status')).toHaveText('3 baris')
  expect(complaints).toEqual([])
})

test('levels are mapped apart, the address keeps what is looked at, and axe finds nothing in either theme', async ({ office }) => {
  const page = await office.as('admin')
  if ((await askDesk(page, 'talent.maps', {})).maps.length === 0) await askDesk(page, 'talent.map', { on: isoDate('2026-11-01') })
  await openScreen(page, '/kotak-9?bagian=krs')
  await page.getByRole('button', { name: /^Pengawas/ }).click()
  const { total, rows } = await askDesk(page, 'talent.people', { filter: { level: ['pengawas'] }, krs: true })
  const list = page.getByRole('region', { name: 'Kelompok rencana suksesi' })
  await expect(list.getByRole('status')).toHaveText(`${total} baris`)
  await expect(list.getByText(rows[0]?.name ?? '')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: /^Pengawas/ })).toHaveAttribute('aria-pressed', 'true')
  await expect(list.getByRole('status')).toHaveText(`${total} baris`)
  for (const scheme of ['light', 'dark']) {
    for (const part of scheme === 'light' ? ['kotak', 'perpindahan', 'krs', 'belum'] : ['kotak', 'perpindahan']) {
      await openScreen(page, `/kotak-9?bagian=${part}&kotak=7`)
      await expect(page.getByRole('grid').or(page.getByText('Belum ada pembanding')).first()).toBeVisible()
      await page.evaluate(`document.documentElement.setAttribute('data-mantine-color-scheme', '${scheme}')`)
      expect(await axeFaults(page), `${part} ${scheme}`).toEqual([])
    }
  }
})

test('a Pimpinan sees no number that discipline goes into, and the history of boxes stands on the page of a person', async ({ office }) => {
  const admin = await office.as('admin')
  if ((await askDesk(admin, 'talent.maps', {})).maps.length === 0) await askDesk(admin, 'talent.map', { on: isoDate('2026-11-01') })
  const { runId } = await askDesk(admin, 'assess.run', { on: isoDate('2026-11-01') })
  expect(runId).toBeGreaterThan(0)
  const page = await office.as('pimpinan')
  await openScreen(page, '/kotak-9?kotak=9')
  const grid = page.getByRole('grid', { name: 'Orang dalam kotak 9' })
  await expect(grid.getByText('Siti Nurhaliza Rahmawati')).toBeVisible()
  await expect(grid.getByRole('columnheader', { name: 'Nilai talenta' })).toHaveCount(0)
  await grid.getByText('Siti Nurhaliza Rahmawati').click()
  const panel = page.getByRole('complementary', { name: 'Siti Nurhaliza Rahmawati' })
  await expect(panel.getByText('Nilai potensial dan nilai talenta tertutup.')).toBeVisible()
  await expect(panel.getByText('Nilai talenta', { exact: true })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Buat pemetaan' })).toHaveCount(0)
  await panel.getByRole('link', { name: 'Buka halaman pegawai' }).click()
  await expect(page.getByRole('region', { name: 'Riwayat kotak talenta' }).getByText('Kotak 9: kinerja di atas ekspektasi, potensial tinggi.').first()).toBeVisible()
})
