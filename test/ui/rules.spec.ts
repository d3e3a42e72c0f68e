import { expect } from '@playwright/test'
import { isoDate } from '../../shared/calendar/iso-date.ts'
import { askDesk, openScreen } from '../support/office-page.ts'
import { test } from '../support/sample-office.ts'

test('everything assumed is one click away', async ({ page }) => {
  const { rules } = await askDesk(page, 'rule.list', { on: isoDate('2026-11-01') })
  const assumed = rules.filter(({ certainty }) => certainty === 'assumed')
  await openScreen(page, '/aturan')
  await page.getByRole('group', { name: 'Seberapa pasti' }).getByRole('button', { name: /^anggapan/ }).click()
  await expect(page.getByRole('region', { name: 'Daftar aturan' }).getByRole('listitem')).toHaveCount(assumed.length)
})

test('a parameter shows its values through time, each with its day and citation, and what reads it', async ({ page }) => {
  const detail = await askDesk(page, 'rule.describe', { id: 'promotion.periods', on: isoDate('2026-11-01') })
  await openScreen(page, '/aturan/promotion.periods')
  const shown = page.getByRole('region', { name: 'Rincian aturan' })
  await expect(shown.getByText(/^Mulai /)).toHaveCount(detail.values.length)
  await expect(shown.getByText('berlaku', { exact: true })).toHaveCount(1)
  await shown.getByRole('region', { name: 'Dibaca oleh aturan' }).getByRole('button').first().click()
  await expect(shown.getByRole('region', { name: 'Versi aturan' })).toBeVisible()
})

test('the date decides what is in force', async ({ page }) => {
  await openScreen(page, '/aturan')
  const date = page.getByRole('textbox', { name: 'Berlaku pada' })
  await date.fill('2009-01-01')
  await date.press('Enter')
  await expect(page.getByRole('region', { name: 'Daftar aturan' }).getByText('tidak berlaku pada tanggal ini').first()).toBeVisible()
})
