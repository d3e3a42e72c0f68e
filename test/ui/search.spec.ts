import { expect } from '@playwright/test'
import { askDesk, openScreen } from '../support/office-page.ts'
import { test } from '../support/sample-office.ts'

test('Ctrl+K finds a person by number from any screen, and Enter opens the page', async ({ page }) => {
  const { rows: [someone] } = await askDesk(page, 'person.list', { filter: {}, sort: { by: 'nip', descending: false }, limit: 1 })
  await openScreen(page, '/aturan')
  await expect(page.getByRole('heading', { level: 1, name: 'Aturan dan parameter' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: /^Cari pegawai/ }).fill((someone?.nip ?? '').slice(0, 14))
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(someone?.nip.slice(0, 14) ?? '')
  await page.getByRole('combobox', { name: /^Cari pegawai/ }).fill(someone?.nip ?? '')
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(someone?.name ?? '')
})

test('a unit is found by its name before the people in it, a screen by its name, and Esc leaves all as it was', async ({ page }) => {
  const { units } = await askDesk(page, 'unit.tree', {})
  const unit = units.find(({ name }) => name.startsWith('Dinas'))
  await openScreen(page, '/pegawai')
  await expect(page.getByRole('heading', { level: 1, name: 'Pegawai' })).toBeVisible()
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: /^Cari pegawai/ })
  await field.fill(unit?.name ?? '')
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Unit kerja')
  await field.fill('penghargaan')
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Layar')
  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()
  await expect(page.getByRole('heading', { level: 1, name: 'Pegawai' })).toBeVisible()
})
