import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { askDesk, axeFaults, complaintsOf, importFiles, openNewOffice, openScreen, smallSample } from '../support/office-page.ts'
import { serveOffice, type ServedOffice } from '../support/served-office.ts'

let office: ServedOffice

test.beforeEach(async () => {
  office = await serveOffice()
})

test.afterEach(() => office.close())

test('one sitting: from the two downloads on the desk to flagged candidates with reasons and a chart per unit', async ({ page }) => {
  test.slow()
  const complaints = complaintsOf(page)
  await openNewOffice(page, office)
  const sample = await smallSample(office)

  await importFiles(page, sample.files)
  const { people } = await askDesk(page, 'home.overview', {})
  expect(people).toBeGreaterThan(70)

  await openScreen(page, '/rekonsiliasi')
  await expect(page.getByRole('heading', { level: 1, name: 'Rekonsiliasi' })).toBeVisible()
  await expect(page.getByText(/\d+ konflik terbuka/)).toBeVisible()
  await faultless(page)

  await openScreen(page, '/')
  await page.getByRole('button', { name: 'Jalankan penilaian kelayakan' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(/Per tanggal|Tanggal/).fill('01-11-2026')
  await dialog.getByLabel(/Per tanggal|Tanggal/).press('Tab')
  await dialog.getByRole('button', { name: 'Jalankan', exact: true }).click()
  await expect(page.getByText(/orang memenuhi syarat penghargaan atau promosi/)).toBeVisible({ timeout: 60_000 })
  await faultless(page)

  const { run, rows } = await askDesk(page, 'candidates.list', { filter: { kind: 'reward' } })
  expect(run?.on).toBe('2026-11-01')
  for (const counts of Object.values(run?.findings ?? {})) {
    expect(counts.met + counts.notMet + counts.cannotTell + counts.notApplicable).toBe(run?.people)
  }

  await openScreen(page, '/penghargaan')
  const list = page.getByRole('grid', { name: 'Penghargaan' })
  await list.focus()
  await page.keyboard.press('Enter')
  const why = page.getByRole('complementary')
  await expect(why).toContainText('Syarat satu per satu')
  await expect(why.getByText(/^(PP|PermenPANRB) \d+\/\d{4}, /).first()).toBeVisible()
  await faultless(page)
  await page.keyboard.press('Escape')

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Ekspor' }).click()
  await page.getByRole('menuitem', { name: /CSV/ }).click()
  const sheet = await readFile(await (await download).path(), 'utf8')
  for (const row of rows) expect(sheet).toContain(row.nip)

  await openScreen(page, '/promosi')
  await expect(page.getByRole('heading', { level: 1, name: 'Promosi' })).toBeVisible()
  await faultless(page)

  const [first] = rows
  await openScreen(page, `/pegawai/${first?.nip}`)
  await expect(page.getByRole('tab', { name: 'Kelayakan' })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByText('Kenaikan pangkat reguler').first()).toBeVisible()
  await faultless(page)

  await openScreen(page, '/unit')
  await expect(page.getByRole('tree', { name: 'Pohon unit kerja' })).toBeVisible()
  await expect(page.getByRole('figure').first()).toBeVisible()
  await faultless(page)

  await openScreen(page, '/aturan')
  await expect(page.getByText('PermenPANRB 6/2022').first()).toBeVisible()
  await faultless(page)
  expect(complaints).toEqual([])
})

async function faultless(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await axeFaults(page)).toEqual([])
  }
}
