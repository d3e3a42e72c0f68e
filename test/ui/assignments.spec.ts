import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { isoDate } from '../../shared/calendar/iso-date.ts'
import { layAppraisalOffice, MEMBERS } from '../support/appraisal-office.ts'
import { ADMIN, askDesk, axeFaults, complaintsOf, openNewOffice, openScreen } from '../support/office-page.ts'
import { serveOffice } from '../support/served-office.ts'

const [first, second] = MEMBERS.staffA
const REASON = 'Surat perintah tugas 800/12'

async function choose(page: Page, label: RegExp, typed: string): Promise<void> {
  const field = page.getByRole('dialog').getByRole('combobox', { name: label })
  await field.fill(typed)
  await page.getByRole('option', { name: new RegExp(typed) }).first().click()
}

async function cleanInBothThemes(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await axeFaults(page)).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

// A whole walk with axe in both themes at every step.
test.describe.configure({ timeout: 240_000 })

test('an Admin closes a gap, pastes from Excel with its faults told, delegates, and reads how it came to be', async ({ page }) => {
  const office = await serveOffice()
  try {
    const complaints = complaintsOf(page)
    await openNewOffice(page, office)
    const laid = await layAppraisalOffice(join(office.folder, 'data'), ADMIN, (procedure, input) => askDesk(page, procedure, input))
    await askDesk(page, 'assignment.change', { id: laid.spans.get(first?.nip ?? '') ?? 0, evaluator: null, superior: null, headsUnit: false, starts: isoDate('2026-01-01'), ends: null, reason: REASON })
    await page.reload()
    await openScreen(page, '/periode/penugasan')
    await page.getByRole('button', { name: 'Tanpa penilai 1' }).click()
    await expect(page.getByRole('row')).toHaveCount(2)
    await cleanInBothThemes(page)
    await page.getByRole('row', { name: new RegExp(first?.name ?? '') }).click()
    await expect(page.getByText('Pejabat penilai belum ditetapkan')).toBeVisible()

    await page.getByRole('button', { name: /^Ubah penugasan/ }).click()
    const dialog = page.getByRole('dialog')
    await choose(page, /^Pejabat penilai/, first?.name ?? '')
    await dialog.getByRole('textbox', { name: 'Alasan' }).fill(REASON)
    await dialog.getByRole('button', { name: 'Simpan' }).click()
    await expect(dialog.getByRole('alert')).toContainText('Pejabat penilai sama dengan pegawai yang dinilai; tunjuk pejabat lain (PermenPANRB 6/2022, Pasal 1 angka 9).')
    await choose(page, /^Pejabat penilai/, MEMBERS.kabidA.name)
    await choose(page, /^Atasan pejabat penilai/, MEMBERS.kadis.name)
    await cleanInBothThemes(page)
    await dialog.getByRole('button', { name: 'Simpan' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByText(`Pejabat penilai: ${MEMBERS.kabidA.name} (sebelumnya belum ada)`)).toBeVisible()

    await page.getByRole('button', { name: 'Tetapkan', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Tempel dari Excel' }).click()
    const rows = (start: string) => `NIP Pegawai\tNIP Penilai\tNIP Atasan\tMulai\tSelesai\n'${second?.nip}\t${MEMBERS.kabidB.nip}\t${MEMBERS.kadis.nip}\t${start}\t`
    await dialog.getByRole('textbox', { name: 'Baris dari Excel' }).fill(rows('31-2-2026'))
    await dialog.getByRole('textbox', { name: 'Alasan' }).fill(REASON)
    await dialog.getByRole('button', { name: 'Lihat dahulu' }).click()
    await expect(dialog.getByText('Baris 2: Kolom mulai berisi "31-2-2026", bukan tanggal; tulis seperti 31-12-2026.')).toBeVisible()
    await expect(dialog.getByRole('button', { name: /^Simpan/ })).toBeDisabled()
    await cleanInBothThemes(page)
    await dialog.getByRole('button', { name: 'Kembali' }).click()
    await dialog.getByRole('textbox', { name: 'Baris dari Excel' }).fill(rows('1-10-2026'))
    await dialog.getByRole('button', { name: 'Lihat dahulu' }).click()
    await dialog.getByRole('button', { name: 'Simpan 1 penugasan' }).click()
    await expect(dialog).toBeHidden()
    expect((await askDesk(page, 'assignment.of-person', { nip: second?.nip ?? '' })).assignments.map(({ ends, evaluator }) => [ends, evaluator?.name])).toEqual([['2026-09-30', MEMBERS.kabidA.name], [null, MEMBERS.kabidB.name]])

    await page.getByRole('tab', { name: 'Delegasi' }).click()
    await page.getByRole('button', { name: 'Tambah delegasi' }).click()
    await choose(page, /^Pejabat/, MEMBERS.kabidA.name)
    await choose(page, /^Digantikan oleh/, MEMBERS.kabidB.name)
    for (const [label, day] of [['Mulai', '1-11-2026'], ['Selesai', '31-12-2026']] as const) {
      await dialog.getByRole('textbox', { name: label }).fill(day)
      await dialog.getByRole('textbox', { name: label }).press('Tab')
    }
    await dialog.getByRole('textbox', { name: 'Alasan' }).fill(REASON)
    await dialog.getByRole('button', { name: 'Simpan' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('cell', { name: 'Cuti' })).toBeVisible()
    await cleanInBothThemes(page)
    await page.getByRole('tab', { name: 'Pejabat penilai' }).click()
    await expect(page.getByRole('row', { name: /Bupati Contoh/ })).toContainText('Bukan pegawai')
    await cleanInBothThemes(page)
    expect(complaints).toEqual([])
  } finally {
    await page.close()
    await office.close()
  }
})
