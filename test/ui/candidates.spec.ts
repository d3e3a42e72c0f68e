import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { askDesk, openScreen } from '../support/office-page.ts'
import { test } from '../support/sample-office.ts'

test('F1 on a flagged row answers why: the explanation takes the focus, Esc gives it back to the list', async ({ page }) => {
  const { rows: [first] } = await askDesk(page, 'candidates.list', { filter: { kind: 'reward' }, limit: 1 })
  await openScreen(page, '/penghargaan')
  const grid = page.getByRole('grid', { name: 'Penghargaan' })
  await expect(grid.getByRole('gridcell').first()).toBeVisible()
  await grid.focus()
  await page.keyboard.press('F1')
  const panel = page.getByRole('complementary', { name: first?.name ?? '' })
  await expect(panel.getByRole('heading', { name: 'Syarat satu per satu' })).toBeVisible()
  await expect(panel.getByRole('region', { name: first?.name ?? '' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(grid).toBeFocused()
})

test('a rule card narrows the list to its rule, again shows all, and the counts are those of the run', async ({ page }) => {
  const { perRule, total } = await askDesk(page, 'candidates.list', { filter: { kind: 'reward' }, limit: 1 })
  const status = page.getByRole('region', { name: 'Penghargaan', exact: true }).getByRole('status')
  await openScreen(page, '/penghargaan')
  await expect(status).toHaveText(`${total} baris`)
  const card = page.getByRole('region', { name: 'Aturan', exact: true }).getByRole('button', { name: /^Satyalancana Karya Satya X \d/ })
  await card.click()
  await expect(card).toHaveAttribute('aria-pressed', 'true')
  await expect(status).toHaveText(`${perRule['reward.satyalancana-x']?.met ?? 0} baris`)
  await card.click()
  await expect(status).toHaveText(`${total} baris`)
})

test('rules stand in their groups with how many meet them; those nobody meets are folded, and no rule that makes no candidate is among them', async ({ page }) => {
  const { perRule } = await askDesk(page, 'candidates.list', { filter: { kind: 'promotion' }, limit: 1 })
  const idle = Object.values(perRule).filter(({ met }) => met === 0).length
  await openScreen(page, '/promosi')
  const rules = page.getByRole('region', { name: 'Aturan', exact: true })
  const buttons = rules.getByRole('list').getByRole('button')
  await expect(buttons).toHaveCount(Object.keys(perRule).length - idle)
  await rules.getByRole('button', { name: `Tampilkan ${idle} aturan tanpa yang memenuhi` }).click()
  await expect(buttons).toHaveCount(Object.keys(perRule).length)
  for (const group of ['Kenaikan pangkat', 'Jabatan fungsional', 'Jabatan manajerial']) await expect(rules.getByRole('list', { name: group })).toBeVisible()
  await expect(rules.getByText(/Batas usia pensiun|Plt|Kotak talenta|Angka kredit kumulatif/)).toHaveCount(0)
  const box = await page.getByRole('grid', { name: 'Promosi' }).boundingBox()
  expect(box?.y).toBeLessThan(420)
})

test('in a small window the rules are one field, and the list keeps its room', async ({ page }) => {
  await page.setViewportSize({ width: 683, height: 384 })
  const { perRule } = await askDesk(page, 'candidates.list', { filter: { kind: 'reward' }, limit: 1 })
  await openScreen(page, '/penghargaan')
  await page.getByRole('combobox', { name: 'Aturan' }).selectOption('reward.satyalancana-x')
  await expect(page.getByRole('region', { name: 'Penghargaan', exact: true }).getByRole('status')).toHaveText(`${perRule['reward.satyalancana-x']?.met ?? 0} baris`)
})

test('the board notes what it does with a flag, with a reason, and finds it again by that state', async ({ page }) => {
  const { rows: [first] } = await askDesk(page, 'candidates.list', { filter: { kind: 'reward' }, limit: 1 })
  await openScreen(page, '/penghargaan')
  const grid = page.getByRole('grid', { name: 'Penghargaan' })
  await expect(grid.getByRole('gridcell').first()).toBeVisible()
  await grid.focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary', { name: first?.name ?? '' })
  await panel.getByRole('button', { name: 'Tunda' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog).toContainText('Tulis alasannya')
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Menunggu usulan unit kerja')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(panel).toContainText('Alasan: Menunggu usulan unit kerja')
  await page.getByRole('button', { name: 'Saring' }).click()
  await page.getByRole('checkbox', { name: 'Ditunda' }).check()
  await page.keyboard.press('Escape')
  await expect(grid.getByRole('gridcell').filter({ hasText: first?.nip ?? '' })).toHaveCount(1)
})

test('candidates of one unit are shown and exported exactly so', async ({ page }) => {
  const { rows } = await askDesk(page, 'candidates.list', { filter: { kind: 'reward' }, limit: 1 })
  const { total } = await askDesk(page, 'candidates.list', { filter: { kind: 'reward', unitId: rows[0]?.unitId ?? null }, limit: 1 })
  await openScreen(page, '/penghargaan')
  await page.getByRole('button', { name: 'Saring' }).click()
  await page.getByRole('combobox', { name: 'Unit kerja' }).fill(rows[0]?.unit ?? '')
  await page.getByRole('option').first().click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Penghargaan', exact: true }).getByRole('status')).toHaveText(`${total} baris`)
  await page.getByRole('button', { name: 'Ekspor' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Berkas CSV' }).click()
  const sheet = await readFile(await (await download).path(), 'utf8')
  expect(sheet.match(/^\d{18},/gm)).toHaveLength(total)
})

test('the list says what it gained and lost since the run before, and leads there', async ({ page }) => {
  const { totals } = await askDesk(page, 'assess.changes', { limit: 1 })
  const { perRule } = await askDesk(page, 'candidates.list', { filter: { kind: 'promotion' }, limit: 1 })
  const mine = Object.entries(totals).filter(([rule]) => Object.hasOwn(perRule, rule)).map(([, total]) => total)
  const [gained, lost] = [mine.reduce((sum, total) => sum + total.gained, 0), mine.reduce((sum, total) => sum + total.lost, 0)]
  await openScreen(page, '/promosi')
  const link = page.getByRole('link', { name: gained + lost === 0 ? 'Sama seperti penilaian sebelumnya' : `Sejak penilaian sebelumnya: ${gained} bertambah, ${lost} berkurang` })
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Penilaian kelayakan' })).toBeVisible()
})
