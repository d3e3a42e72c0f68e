import { expect } from '@playwright/test'
import { askDesk, axeFaults, complaintsOf, openScreen } from '../support/office-page.ts'
import { test } from '../support/sample-office.ts'

for (const theme of ['light', 'dark'] as const) {
  test(`people, units, candidates and rules have no accessibility fault in the ${theme} theme`, async ({ page }) => {
    const complaints = complaintsOf(page)
    await page.emulateMedia({ colorScheme: theme })
    const { rows: [someone] } = await askDesk(page, 'person.list', { filter: { employeeKind: ['PNS'] }, limit: 1 })
    const nip = someone?.nip ?? ''
    const seen: Record<string, readonly string[]> = {}
    const look = async (name: string) => {
      seen[name] = await axeFaults(page)
    }
    for (const path of ['/pegawai', '/penghargaan', '/promosi']) {
      await openScreen(page, path)
      const grid = page.getByRole('grid')
      await expect(grid.getByRole('gridcell').first()).toBeVisible()
      await look(path)
      await grid.focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('complementary').getByRole('list').first()).toBeVisible()
      await look(`${path} with its panel`)
      await page.keyboard.press('Escape')
    }
    for (const part of ['kelayakan', 'ringkasan', 'riwayat', 'penilaian', 'perubahan']) {
      await openScreen(page, `/pegawai/${nip}?bagian=${part}`)
      await expect(page.getByRole('tabpanel').getByRole('heading', { level: 2 }).or(page.getByText('Belum ada perubahan')).first()).toBeVisible()
      await look(`/pegawai/… ${part}`)
    }
    await openScreen(page, `/pegawai/${nip}?bagian=kelayakan`)
    await page.getByRole('region', { name: 'Kelayakan dan kedudukan' }).getByRole('button').first().click()
    await expect(page.getByRole('article')).toBeVisible()
    await look('an explanation')
    await openScreen(page, '/unit')
    await expect(page.getByRole('figure').first()).toBeVisible()
    await look('/unit')
    await openScreen(page, '/aturan/promotion.periods')
    await expect(page.getByRole('region', { name: 'Nilai dari waktu ke waktu' })).toBeVisible()
    await look('/aturan')
    expect(Object.entries(seen).filter(([, faults]) => faults.length > 0)).toEqual([])
    expect(complaints).toEqual([])
  })
}

test('at twice the size nothing is cut off sideways: every screen still fits the width of the window', async ({ page }) => {
  const { rows: [someone] } = await askDesk(page, 'person.list', { filter: { employeeKind: ['PNS'] }, limit: 1 })
  // A window of 1366 × 768 at 200 % has half as many CSS pixels.
  await page.setViewportSize({ width: 683, height: 384 })
  for (const path of ['/pegawai', `/pegawai/${someone?.nip ?? ''}?bagian=ringkasan`, `/pegawai/${someone?.nip ?? ''}?bagian=riwayat`, '/unit', '/penghargaan', '/promosi', '/aturan/promotion.periods']) {
    await openScreen(page, path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect([path, await page.evaluate('document.getElementById("main").scrollWidth - document.getElementById("main").clientWidth')]).toEqual([path, 0])
  }
})
