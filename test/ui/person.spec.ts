import { expect, type Page } from '@playwright/test'
import type { PersonView } from '../../shared/contract/people.ts'
import { askDesk, openScreen } from '../support/office-page.ts'
import { test } from '../support/sample-office.ts'

/** A person of the sample with ranks on record, by place in the list of names. */
async function person(page: Page, place: number): Promise<PersonView> {
  const { rows } = await askDesk(page, 'person.list', { filter: { employeeKind: ['PNS'] }, limit: 60 })
  return askDesk(page, 'person.get', { nip: rows[place]?.nip ?? '' })
}

async function openPart(page: Page, { nip }: PersonView, part: string): Promise<void> {
  await openScreen(page, `/pegawai/${nip}`)
  await page.getByRole('tab', { name: part }).click()
}

test('every question is answered under its part, what does not apply in one line, and opening one shows its conditions with the regulation', async ({ page }) => {
  const someone = await person(page, 4)
  const { findings } = await askDesk(page, 'explain.person', { nip: someone.nip })
  const applies = findings.filter(({ outcome }) => outcome !== 'not-applicable')
  await openScreen(page, `/pegawai/${someone.nip}`)
  const all = page.getByRole('region', { name: 'Kelayakan dan kedudukan' })
  await expect(all.getByRole('heading', { level: 4 })).toHaveCount(applies.length)
  await page.getByText(`Tidak berlaku bagi pegawai ini: ${findings.length - applies.length} aturan`).click()
  await expect(all.getByRole('heading', { level: 4 })).toHaveCount(findings.length)
  const question = page.getByRole('button', { name: /^Satyalancana Karya Satya XX / })
  await question.focus()
  await page.keyboard.press('Enter')
  await expect(all.getByRole('article').getByText('PP 35/2010').first()).toBeVisible()
})

test('within a part what is met comes first, then what time will bring by its day, then what waits for data', async ({ page }) => {
  const someone = await person(page, 4)
  const { findings } = await askDesk(page, 'explain.person', { nip: someone.nip })
  const rewards = findings.filter(({ rule, outcome }) => rule.startsWith('reward.') && outcome !== 'not-applicable')
  const days = [
    ...rewards.filter(({ outcome }) => outcome === 'met').map(() => 'Terpenuhi'), ...rewards.flatMap(({ outcome, metOn }) => (outcome === 'not-met' && metOn !== null ? [metOn] : [])).toSorted(),
    ...rewards.filter(({ outcome }) => outcome === 'cannot-tell').map(() => 'Belum dapat dipastikan'), ...rewards.filter(({ outcome, metOn }) => outcome === 'not-met' && metOn === null).map(() => 'Belum terpenuhi'),
  ]
  await openScreen(page, `/pegawai/${someone.nip}`)
  const chips = page.getByRole('region', { name: 'Penghargaan' }).getByRole('heading', { level: 4 })
  await expect(chips).toHaveCount(days.length)
  const year = /^\d{4}-/
  await expect(chips).toContainText(days.map((day) => (year.test(day) ? new RegExp(`Terpenuhi \\d+ \\S+ ${day.slice(0, 4)}`) : day)))
})

test('the talent box stands as a picture, and its why leads to the explanation', async ({ page }) => {
  const { rows } = await askDesk(page, 'person.list', { filter: { employeeKind: ['PNS'] }, limit: 60 })
  let placed: { readonly nip: string; readonly box: number } | null = null
  for (const { nip } of rows) {
    const { findings: [found] } = await askDesk(page, 'explain.person', { nip, rule: 'talent.box' })
    if (found?.outcome !== 'met') continue
    placed = { nip, box: Number(found.details['box']) }
    break
  }
  expect(placed).not.toBeNull()
  await openScreen(page, `/pegawai/${placed?.nip ?? ''}`)
  await expect(page.getByRole('img', { name: new RegExp(`di kotak ${placed?.box}:`) })).toBeVisible()
  await page.getByRole('button', { name: 'Mengapa: Kotak talenta' }).click()
  const question = page.getByRole('button', { name: /^Kotak talenta / })
  await expect(question).toBeFocused()
  await expect(question).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByText('Di kotak talenta mana pegawai ini')).toBeVisible()
})

test('the career stands on one line: predikat by year, ranks and posts since they began', async ({ page }) => {
  const someone = await person(page, 5)
  await openPart(page, someone, 'Ringkasan')
  const career = page.getByRole('region', { name: 'Perjalanan karier' })
  await expect(career.getByRole('list', { name: 'Predikat' }).getByRole('listitem')).toHaveCount(someone.years.length)
  const ranks = someone.records.filter(({ kind }) => kind === 'rank')
  await expect(career.getByRole('list', { name: 'Pangkat dan golongan' }).getByRole('listitem')).toHaveCount(ranks.length)
})

test('a record is added, corrected and removed with its reason, and every step stands under the changes', async ({ page }) => {
  const someone = await person(page, 6)
  await openPart(page, someone, 'Riwayat')
  await page.getByRole('button', { name: 'Tambah catatan' }).click()
  await page.getByRole('menuitem', { name: 'Pelatihan' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(form.getByRole('alert')).toContainText('Nama pelatihan wajib diisi.')
  await form.getByRole('combobox', { name: 'Jenis pelatihan' }).click()
  await page.getByRole('option', { name: 'Teknis' }).click()
  await form.getByRole('textbox', { name: 'Nama pelatihan' }).fill('Analisis jabatan')
  await form.getByRole('textbox', { name: 'Mulai' }).fill('2026-05-09')
  await form.getByRole('textbox', { name: 'Selesai' }).fill('2026-05-02')
  await form.getByRole('textbox', { name: 'Alasan' }).fill('Sertifikat 893/44/2026')
  await form.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(form.getByRole('alert')).toContainText('Selesai tidak boleh sebelum Mulai.')
  await form.getByRole('textbox', { name: 'Selesai' }).fill('2026-05-12')
  await form.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(form).toBeHidden()
  const trainings = page.getByRole('list', { name: 'Pelatihan' })
  await expect(trainings).toContainText('Analisis jabatan')

  await page.getByRole('button', { name: 'Koreksi Analisis jabatan' }).click()
  await form.getByRole('textbox', { name: 'Nama pelatihan' }).fill('Analisis jabatan lanjutan')
  await form.getByRole('textbox', { name: 'Alasan' }).fill('Nama salah ketik')
  await form.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(trainings).toContainText('Analisis jabatan lanjutan')

  await page.getByRole('button', { name: 'Hapus Analisis jabatan lanjutan' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: 'Alasan' }).fill('Milik orang lain')
  await page.getByRole('dialog').getByRole('button', { name: 'Hapus' }).click()
  await expect(page.getByText('Analisis jabatan lanjutan')).toHaveCount(0)

  await page.getByRole('tab', { name: 'Perubahan data' }).click()
  const changes = page.getByRole('table').getByRole('row')
  await expect(changes.filter({ hasText: 'Sertifikat 893/44/2026' })).toContainText('ditambahkan')
  await expect(changes.filter({ hasText: 'Nama salah ketik' })).toContainText('Nama pelatihan Analisis jabatan')
  await expect(changes.filter({ hasText: 'Milik orang lain' })).toContainText('dihapus')
})

test('leaving a form by Esc gives the focus back to what opened it', async ({ page }) => {
  const someone = await person(page, 7)
  await openPart(page, someone, 'Riwayat')
  const rank = someone.records.find(({ kind }) => kind === 'rank')
  const correct = page.getByRole('button', { name: `Koreksi ${rank?.values['golongan'] ?? ''}`, exact: true })
  await correct.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(correct).toBeFocused()
  const actions = page.getByRole('button', { name: 'Tindakan' })
  await actions.press('Enter')
  await page.getByRole('menuitem', { name: 'Koreksi data utama' }).press('Enter')
  await expect(page.getByRole('dialog', { name: 'Koreksi data utama' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(actions).toBeFocused()
})

test('main data is corrected, and a person who left stays on record, marked', async ({ page }) => {
  const someone = await person(page, 8)
  await openScreen(page, `/pegawai/${someone.nip}`)
  await page.getByRole('button', { name: 'Tindakan' }).click()
  await page.getByRole('menuitem', { name: 'Koreksi data utama' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('textbox', { name: 'Gelar depan' }).fill('Dr.')
  await form.getByRole('textbox', { name: 'Alasan' }).fill('Ijazah doktor 2026')
  await form.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`Dr. ${someone.name}`)
  await page.getByRole('button', { name: 'Tindakan' }).click()
  await page.getByRole('menuitem', { name: 'Tandai berhenti' }).click()
  await form.getByRole('textbox', { name: 'Berhenti sejak' }).fill('2026-10-01')
  await form.getByRole('textbox', { name: 'Alasan' }).fill('SK pensiun 882/7/2026')
  await form.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(page.getByText('berhenti 1 Oktober 2026')).toBeVisible()
})

test('a former number joined to a person is found under that person', async ({ page }) => {
  const [someone, former] = [await person(page, 9), await person(page, 10)]
  await openScreen(page, `/pegawai/${someone.nip}`)
  await page.getByRole('button', { name: 'Tindakan' }).click()
  await page.getByRole('menuitem', { name: 'Gabungkan nomor lama' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('textbox', { name: 'Nomor lama' }).fill(former.nip)
  await form.getByRole('textbox', { name: 'Alasan' }).fill('NIP dikoreksi BKN tahun 2020')
  await form.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(form).toBeHidden()
  await openScreen(page, `/pegawai/${former.nip}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(someone.name)
})
