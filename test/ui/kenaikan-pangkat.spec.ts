import { expect, type Page } from '@playwright/test'
import { isoDate } from '../../shared/calendar/iso-date.ts'
import { askDesk, axeFaults, complaintsOf, openScreen } from '../support/office-page.ts'
import { PEOPLE } from '../support/selection-cast.ts'
import { selectionTest } from '../support/selection-pages.ts'

const test = selectionTest()
test.describe.configure({ mode: 'serial' })

async function expectNoFaults(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await axeFaults(page), colorScheme).toEqual([])
  }
}

test('before the first run the list says what to do; afterwards periods stand side by side and narrow it', async ({ office }) => {
  const page = await office.as('admin')
  const complaints = complaintsOf(page)
  await openScreen(page, '/promosi/jatuh-tempo')
  await expect(page.getByText('Belum ada penilaian kelayakan').first()).toBeVisible()
  await askDesk(page, 'assess.run', { on: isoDate('2026-11-01') })
  await page.reload()
  const periods = page.getByRole('group', { name: 'Periode kenaikan pangkat' })
  await expect(periods.getByRole('button')).toHaveText([/Semua periode14/, /1 November 202612/, /1 Desember 20261/, /1 April 20271/])
  await periods.getByRole('button', { name: /1 Desember 2026/ }).click()
  await expect(page.getByRole('grid', { name: 'Jatuh tempo' }).getByText(PEOPLE.p04.name)).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: '1 baris' })).toBeVisible()
  await expectNoFaults(page)
  expect(complaints).toEqual([])
})

test('the Admin records a paper that came in, and takes it back', async ({ office }) => {
  const page = await office.as('admin')
  await openScreen(page, '/promosi/jatuh-tempo')
  await page.getByRole('grid', { name: 'Jatuh tempo' }).getByText(PEOPLE.camat.name).click()
  const papers = page.getByRole('list', { name: 'Berkas' })
  await expect(papers.getByText('Belum ada')).toBeVisible()
  await page.getByRole('button', { name: 'Catat diterima' }).click()
  await papers.getByLabel('Catatan').fill('salinan dilegalisasi')
  await papers.getByRole('button', { name: 'Simpan' }).click()
  await expect(papers.getByText('salinan dilegalisasi')).toBeVisible()
  await expectNoFaults(page)
  await papers.getByRole('button', { name: 'Batalkan catatan' }).click()
  await expect(papers.getByText('Belum ada')).toBeVisible()
})

test('angka kredit tells what is short with two decimals, and why', async ({ office }) => {
  const page = await office.as('pimpinan')
  await openScreen(page, '/promosi/angka-kredit')
  const grid = page.getByRole('grid', { name: 'Angka kredit' })
  await expect(grid.getByRole('row').filter({ hasText: PEOPLE.muda3.name })).toContainText('−137,50')
  await grid.getByText(PEOPLE.muda3.name).click()
  await expect(page.getByText('Angka kredit kumulatif 62,5.').first()).toBeVisible()
  await expectNoFaults(page)
})
