import { expect, test } from '@playwright/test'
import { askDesk, axeFaults, filesNamed, importFiles, openNewOffice, openScreen, smallSample } from '../support/office-page.ts'
import { serveOffice, type ServedOffice } from '../support/served-office.ts'

let office: ServedOffice

test.beforeEach(async ({ page }) => {
  office = await serveOffice()
  await openNewOffice(page, office)
  const sample = await smallSample(office)
  await importFiles(page, filesNamed(sample, 'HierarkiUnor', 'Export Data ASN', 'Tahunan 2024', 'Tahunan 2025'))
})

test.afterEach(() => office.close())

test('a conflict names the rule that would settle it, and is settled otherwise only with a reason', async ({ page }) => {
  await openScreen(page, '/rekonsiliasi?kind=matrix')
  const rows = page.getByRole('grid', { name: 'Rekonsiliasi' })
  await rows.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary')
  await expect(panel).toContainText('Predikat ditetapkan dari matriks')
  await expect(panel.getByRole('radio', { name: /menurut matriks/ })).toBeChecked()
  await panel.getByRole('radio', { name: /menurut berkas/ }).check()
  await expect(panel.getByRole('button', { name: 'Putuskan lain' })).toBeDisabled()
  await panel.getByRole('textbox', { name: 'Alasan memutuskan lain' }).fill('Berita acara evaluasi menyebut predikat itu')
  await panel.getByRole('button', { name: 'Putuskan lain' }).click()
  await expect(page.getByText('Konflik diselesaikan.')).toBeVisible()
  const { rows: settled } = await askDesk(page, 'reconcile.list', { kind: 'matrix', state: 'settled' })
  expect(settled.map(({ settledHow, reason }) => [settledHow, reason])).toEqual([['officer', 'Berita acara evaluasi menyebut predikat itu']])
})

test('all conflicts of a kind are settled by their rule at one stroke, after asking', async ({ page }) => {
  await openScreen(page, '/rekonsiliasi?kind=acting')
  await page.getByRole('button', { name: /^Selesaikan \d+ menurut aturan$/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Selesaikan menurut aturan' }).click()
  await expect(page.getByText('Tidak ada konflik terbuka di sini')).toBeVisible()
  const { kinds } = await askDesk(page, 'reconcile.summary', {})
  expect(kinds.find((one) => one.kind === 'acting')?.open).toBe(0)
})

for (const theme of ['light', 'dark'] as const) {
  test(`reconciling has no accessibility fault in the ${theme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme })
    await openScreen(page, '/rekonsiliasi')
    await page.getByRole('grid', { name: 'Rekonsiliasi' }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('complementary')).toBeVisible()
    expect(await axeFaults(page)).toEqual([])
  })
}
