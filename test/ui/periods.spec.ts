import { join } from 'node:path'
import { expect, test as plain, type Page } from '@playwright/test'
import { ACCOUNTS, layAppraisalOffice, MEMBERS, PASSWORD, type AppraisalOffice } from '../support/appraisal-office.ts'
import { ADMIN, askDesk, axeFaults, complaintsOf, openNewOffice, openScreen } from '../support/office-page.ts'
import { serveOffice, type ServedOffice } from '../support/served-office.ts'

const test = plain.extend<{ office: ServedOffice }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern
  office: async ({}, use) => {
    const office = await serveOffice()
    await use(office)
    await office.close()
  },
})

const lay = (page: Page, office: ServedOffice) => layAppraisalOffice(join(office.folder, 'data'), ADMIN, (name, input) => askDesk(page, name, input))

/** Signs in as one of the accounts of the office, with the password that it will keep. */
async function signIn(page: Page, laid: AppraisalOffice, name: keyof typeof ACCOUNTS): Promise<void> {
  await askDesk(page, 'session.sign-out', {})
  await askDesk(page, 'session.sign-in', { userName: ACCOUNTS[name].userName, password: laid.oneTime[name] })
  await askDesk(page, 'session.change-password', { current: laid.oneTime[name], next: PASSWORD })
  await page.reload()
}

/** Types a day the way people write it. */
async function typeDay(page: Page, label: string, day: string): Promise<void> {
  const field = page.getByRole('dialog').getByRole('textbox', { name: label })
  await field.fill(day)
  await field.press('Tab')
}

test('the Admin of a new office is led to the first period, changes its dates, closes it and opens it again', async ({ page, office }) => {
  await openNewOffice(page, office)
  await openScreen(page, '/periode')
  await page.getByRole('button', { name: 'Buka periode pertama' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: 'Mulai dinilai' })).not.toHaveValue('')
  await dialog.getByRole('button', { name: 'Buka periode' }).click()
  await expect(dialog).toBeHidden()
  const { periods: [first] } = await askDesk(page, 'period.list', {})
  const year = first?.label ?? ''
  await page.getByRole('table').getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(year.slice(0, 4))

  await page.getByRole('button', { name: 'Ubah tanggal' }).click()
  await typeDay(page, 'Batas akhir', '1-2-2020')
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Surat edaran diperbarui')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Batas akhir')
  await typeDay(page, 'Batas akhir', '31-3-2099')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('main')).toContainText('sampai 31 Maret 2099')

  await page.getByRole('button', { name: 'Tutup periode' }).click()
  await expect(dialog).toContainText('Sesudah ditutup tidak ada yang dapat diisi')
  await dialog.getByRole('button', { name: 'Tutup periode' }).click()
  await expect(dialog).toContainText('Tulis alasannya')
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Semua penilaian sudah masuk')
  await dialog.getByRole('button', { name: 'Tutup periode' }).click()
  await expect(page.getByRole('button', { name: 'Buka kembali' })).toBeVisible()

  await page.getByRole('button', { name: 'Buka kembali' }).click()
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Penilaian satu unit terlambat')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog).toContainText('Isi batas akhir penilaian.')
  await typeDay(page, 'Batas akhir yang baru', '30-4-2099')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByRole('button', { name: 'Tutup periode' })).toBeVisible()
  const history = page.getByRole('region', { name: 'Riwayat periode' }).getByRole('listitem')
  await expect(history).toHaveCount(4)
  await expect(history.first()).toContainText('Dibuka kembali sampai 30 April 2099')
  await expect(history.first()).toContainText('Alasan: Penilaian satu unit terlambat')
})

test('a period that is there, and one against the rhythm of the region, are refused in the dialog with the reason', async ({ page, office }) => {
  await openNewOffice(page, office)
  await lay(page, office)
  await page.reload()
  await openScreen(page, '/periode')
  await expect(page.getByRole('row', { name: /Triwulan III 2026/ })).toContainText('0 dari 15 selesai')
  await page.getByRole('button', { name: 'Buka periode lain' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Nama periode' }).fill('2026-Q3')
  await dialog.getByRole('textbox', { name: 'Nama periode' }).press('Tab')
  await expect(dialog.getByRole('textbox', { name: 'Batas akhir' })).not.toHaveValue('')
  await dialog.getByRole('button', { name: 'Buka periode' }).click()
  await expect(dialog.getByRole('alert')).toContainText('sudah dibuka')
  await dialog.getByRole('textbox', { name: 'Nama periode' }).fill('2026-11')
  await dialog.getByRole('button', { name: 'Buka periode' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Evaluasi periodik triwulanan menurut PermenPANRB 6/2022')
})

test('the leader of the unit above enters capaian with the keyboard alone, replaces it with a reason, and reads what was set', async ({ page, office }) => {
  await openNewOffice(page, office)
  const laid = await lay(page, office)
  await signIn(page, laid, 'kadis')
  await openScreen(page, `/periode/capaian?periode=${laid.periods.quarter}`)
  const grid = page.getByRole('grid')
  await expect(grid.getByRole('gridcell', { name: 'Dinas Pelayanan Contoh', exact: true })).toBeVisible()
  await grid.focus()
  // One's own unit is not set by oneself.
  await page.keyboard.press('1')
  await expect(page.getByText('bukan pimpinan unit itu sendiri')).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('2')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('radio', { name: 'Baik', exact: true })).toBeChecked()
  await page.keyboard.type('Laporan kinerja triwulan III')
  await page.keyboard.press('Tab')
  await page.keyboard.type('87,5')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(grid).toBeFocused()
  await expect(grid.getByRole('row', { name: /Bidang Data dan Informasi/ })).toContainText('87,5 %')
  // The basis stays filled in for the next unit.
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('5')
  await expect(dialog.getByRole('textbox', { name: 'Dasar' })).toHaveValue('Laporan kinerja triwulan III')
  await dialog.getByRole('textbox', { name: 'Realisasi' }).press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('status').filter({ hasText: '2 dari 3 unit' })).toBeVisible()

  await page.keyboard.press('1')
  await dialog.getByRole('button', { name: 'Ganti' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Tulis alasannya')
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Laporan dibetulkan')
  await dialog.getByRole('button', { name: 'Ganti' }).click()
  await expect(dialog).toBeHidden()
  await page.keyboard.press('Enter')
  const history = page.getByRole('list', { name: 'Riwayat capaian' }).getByRole('listitem')
  await expect(history).toHaveCount(2)
  await expect(history.first()).toContainText('Istimewa')
  await expect(history.last()).toContainText('Sangat Kurang')
})

test('when the rating of the head was sent already, the change of the capaian is told and nothing is changed silently', async ({ page, office }) => {
  await openNewOffice(page, office)
  const laid = await lay(page, office)
  await signIn(page, laid, 'kadis')
  const { quarter } = laid.periods
  const head = { periodId: quarter, assignmentId: laid.spans.get(MEMBERS.kabidB.nip) ?? 0 }
  const base = { periodId: quarter, unitId: 'U-1B', basis: 'Laporan kinerja', achieved: null, skNumber: null, skDate: null, setBy: 'Sulaiman', reason: null } as const
  await askDesk(page, 'capaian.set', { ...base, level: 'baik' })
  await askDesk(page, 'rating.save', { rows: [{ ...head, revision: 0, patch: { perilakuKerja: 'sesuai' } }] })
  await askDesk(page, 'rating.submit', { evaluations: [head] })
  await openScreen(page, `/periode/capaian?periode=${quarter}`)
  await page.getByRole('grid').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('4')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Dasar' }).fill('Laporan kinerja yang dibetulkan')
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Laporan dibetulkan')
  await dialog.getByRole('button', { name: 'Ganti' }).click()
  await expect(dialog).toContainText('Hasil kerja Ferdinan Sitorus sudah dikirim sebagai sesuai ekspektasi, sedangkan capaian baru memberi di bawah ekspektasi.')
})

for (const theme of ['light', 'dark'] as const) {
  test(`periods and capaian have no accessibility fault in the ${theme} theme, and fit at twice the size`, async ({ page, office }) => {
    const complaints = complaintsOf(page)
    await page.emulateMedia({ colorScheme: theme })
    const seen: Record<string, readonly string[]> = {}
    const look = async (name: string) => {
      seen[name] = await axeFaults(page)
    }
    await openNewOffice(page, office)
    await openScreen(page, '/periode')
    await expect(page.getByRole('button', { name: 'Buka periode pertama' })).toBeVisible()
    await look('no period')
    const laid = await lay(page, office)
    await page.reload()
    await openScreen(page, '/periode')
    await expect(page.getByRole('row', { name: /Triwulan III 2026/ })).toBeVisible()
    await look('list')
    await page.getByRole('button', { name: 'Buka periode', exact: true }).first().click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await look('opening')
    await page.keyboard.press('Escape')
    await openScreen(page, `/periode/${laid.periods.quarter}`)
    await expect(page.getByRole('region', { name: 'Riwayat periode' })).toBeVisible()
    await look('one period')
    await page.getByRole('button', { name: 'Tutup periode' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await look('closing')
    await page.keyboard.press('Escape')
    await askDesk(page, 'capaian.set', { periodId: laid.periods.quarter, unitId: 'U-1', level: 'baik', basis: 'Laporan kinerja', achieved: '62', skNumber: '800/1/2026', skDate: null, setBy: 'Sekretaris Daerah', reason: null })
    await openScreen(page, `/periode/capaian?periode=${laid.periods.quarter}`)
    const grid = page.getByRole('grid')
    await expect(grid.getByText('62 %')).toBeVisible()
    await look('capaian')
    await grid.focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('list', { name: 'Riwayat capaian' })).toBeVisible()
    await look('history of a capaian')
    await page.getByRole('complementary').getByRole('button', { name: 'Ganti' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await look('setting a capaian')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Arti tingkat capaian' }).click()
    await expect(page.getByRole('dialog')).toContainText('melampaui yang disepakati')
    await look('definitions')
    await page.keyboard.press('Escape')
    await page.setViewportSize({ width: 683, height: 384 })
    for (const path of ['/periode', `/periode/${laid.periods.quarter}`, '/periode/capaian']) {
      await openScreen(page, path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect([path, await page.evaluate('document.getElementById("main").scrollWidth - document.getElementById("main").clientWidth')]).toEqual([path, 0])
    }
    expect(Object.entries(seen).filter(([, faults]) => faults.length > 0)).toEqual([])
    expect(complaints).toEqual([])
  })
}
