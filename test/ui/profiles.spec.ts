import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { isoDate } from '../../shared/calendar/iso-date.ts'
import { askDesk, axeFaults, complaintsOf, openScreen } from '../support/office-page.ts'
import { officeTest } from '../support/sample-office.ts'

// An active profile changes what every later run says, so that these tests keep to an office of their own.
const test = officeTest()

const NUMBER = 'Peraturan Bupati Nomor 14 Tahun 2026'
const YEARS = 'Tahun berturut-turut Sangat Baik untuk penghargaan'

const detail = (page: Page) => page.getByRole('region', { name: 'Bagian yang dibuka' })
const openPart = (page: Page, name: string) => page.getByRole('region', { name: 'Bagian profil' }).getByRole('button', { name }).click()

/** Types a day the way people write it. */
async function typeDay(page: Page, label: string, day: string): Promise<void> {
  const field = detail(page).getByRole('textbox', { name: label })
  await field.fill(day)
  await field.press('Enter')
}

test('a copied profile tells the sum of broken weights, holds once its decree is given, is frozen by a run and followed by its next version', async ({ page }) => {
  await openScreen(page, '/aturan/profil')
  await page.getByRole('button', { name: 'Salin PermenPANRB 20/2025 dengan bobot BKN 411/2025', exact: true }).last().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Nama draf' }).fill('Profil talenta Kabupaten Contoh')
  await dialog.getByRole('button', { name: 'Buat draf' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Profil talenta Kabupaten Contoh' })).toBeVisible()

  await openPart(page, 'Bobot komponen kinerja (sumbu Y)')
  await detail(page).getByRole('button', { name: 'Tetapkan nilai sendiri' }).click()
  const weight = detail(page).getByRole('textbox', { name: 'Predikat kinerja' })
  const shipped = Number((await weight.inputValue()).replace(',', '.'))
  await weight.fill(`${shipped - 6},5`)
  await expect(detail(page).getByRole('status')).toHaveText('Jumlah 94,5 dari 100 · kurang 5,5')
  await openPart(page, 'Identitas profil')
  await page.getByRole('button', { name: 'Bobot komponen kinerja (sumbu Y): Jumlahnya harus tepat 100, sekarang 94,5.' }).click()
  await expect(detail(page).getByRole('group', { name: 'Nilai', exact: true })).toBeFocused()
  await weight.fill(String(shipped - 5))
  await detail(page).getByRole('textbox', { name: 'Penghargaan' }).fill(String(5 + Number((await detail(page).getByRole('textbox', { name: 'Penghargaan' }).inputValue()).replace(',', '.'))).replace('.', ','))
  await expect(detail(page).getByRole('status')).toContainText('tepat')
  await expect(detail(page).getByRole('table', { name: 'Yang berubah dari nilai bawaan' }).getByRole('rowheader')).toHaveCount(2)

  await page.getByRole('button', { name: 'Aktifkan' }).click()
  await expect(dialog).toContainText('simpan perubahan')
  await expect(dialog).toContainText('isi tanggal mulai berlaku')
  await dialog.getByRole('button', { name: 'Tutup' }).last().click()
  await openPart(page, 'Identitas profil')
  await detail(page).getByRole('textbox', { name: 'Nomor keputusan atau peraturan' }).fill(NUMBER)
  await typeDay(page, 'Tanggal ditetapkan', '1-9-2026')
  await typeDay(page, 'Mulai berlaku', '1-10-2026')
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Perubahan yang belum disimpan' })).toBeHidden()

  await page.getByRole('button', { name: 'Aktifkan' }).click()
  await expect(dialog).toContainText(`Sejak 1 Oktober 2026 Tanjak memutus menurut profil ini, berdasarkan ${NUMBER} tanggal 1 September 2026.`)
  await expect(dialog).toContainText('Sampai 30 September 2026 tetap dipakai nilai bawaan peraturan.')
  // The weights were set while the profile had no first day; they begin with it all the same.
  await expect(dialog).not.toContainText('baru diatur sesudah tanggal itu')
  await dialog.getByRole('textbox', { name: 'Dasar pengaktifan' }).fill('Sesuai keputusan rapat tim')
  await dialog.getByRole('button', { name: 'Aktifkan' }).click()
  await expect(page.getByText('Profil ini aktif, jadi isinya tidak dapat diubah.')).toBeVisible()
  await openPart(page, 'Bobot komponen kinerja (sumbu Y)')
  await expect(detail(page).getByRole('textbox')).toHaveCount(0)

  await askDesk(page, 'assess.run', { on: isoDate('2026-11-01') })
  await openScreen(page, '/aturan/profil')
  await expect(page.getByRole('row', { name: /Profil talenta Kabupaten Contoh/ })).toContainText('beku')
  await page.getByRole('link', { name: 'Profil talenta Kabupaten Contoh' }).click()
  await expect(page.getByText(/^Profil ini beku: 1 penilaian kelayakan memakainya/)).toBeVisible()
  await page.getByRole('button', { name: 'Buat versi berikutnya' }).click()
  await dialog.getByRole('button', { name: 'Buat draf' }).click()
  await expect(detail(page).getByText('Versi', { exact: true }).locator('..')).toContainText('2')
  await expect(page.getByRole('button', { name: 'Aktifkan' })).toBeVisible()
})

test('what is typed and not saved asks before it is left, and is kept by either answer that keeps it', async ({ page }) => {
  const { id } = await askDesk(page, 'profile.copy', { from: 'law', name: 'Profil dengan pertanyaan' })
  await openScreen(page, `/aturan/profil/${id}`)
  await openPart(page, YEARS)
  await detail(page).getByRole('button', { name: 'Tetapkan nilai sendiri' }).click()
  const years = detail(page).getByRole('textbox', { name: YEARS })
  await years.fill('dua')
  await expect(detail(page).getByText('Isi bilangan bulat dari 1 sampai 10.')).toBeVisible()
  await page.getByRole('link', { name: 'Beranda' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Tetap di sini' }).click()
  await expect(years).toHaveValue('dua')
  await years.fill('3')
  await page.getByRole('link', { name: 'Beranda' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Simpan lalu lanjut' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Profil dengan pertanyaan' })).toBeHidden()
  const { parameters } = await askDesk(page, 'profile.read', { id })
  expect(parameters.find(({ parameter }) => parameter === 'reward.sangat-baik-years')?.values.map(({ value }) => value)).toEqual([3])
})

test('what begins later than its profile is told before the profile is put in force', async ({ page }) => {
  const { id } = await askDesk(page, 'profile.copy', { from: 'law', name: 'Profil dengan nilai belakangan' })
  const values = [{ from: isoDate('2028-03-01'), value: 3 }]
  await askDesk(page, 'profile.change', {
    id, decree: { number: NUMBER, date: isoDate('2027-12-01') }, validFrom: isoDate('2028-01-01'), parameters: [{ parameter: 'reward.sangat-baik-years', values }],
  })
  await openScreen(page, `/aturan/profil/${id}`)
  await page.getByRole('button', { name: 'Aktifkan' }).click()
  await expect(page.getByRole('dialog')).toContainText(`${YEARS}, mulai 1 Maret 2028`)
})

test('an order is changed by the keyboard alone, and a parameter inherits again', async ({ page }) => {
  const { id } = await askDesk(page, 'profile.copy', { from: 'law', name: 'Profil dengan urutan' })
  await openScreen(page, `/aturan/profil/${id}`)
  await openPart(page, 'Urutan pemecah nilai talenta yang sama')
  await detail(page).getByRole('button', { name: 'Tetapkan nilai sendiri' }).click()
  const places = detail(page).getByRole('group').getByRole('listitem')
  const second = (await places.nth(1).innerText()).replace(/^\d+\s*/, '')
  await places.nth(1).getByRole('button', { name: `Naikkan ${second}` }).focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(places.first()).toContainText(second)
  await expect(places.first().getByRole('button', { name: `Turunkan ${second}` })).toBeFocused()
  await detail(page).getByRole('button', { name: 'Kembali mewarisi' }).click()
  await expect(detail(page).getByText('Profil ini mewarisi nilai bawaan peraturan.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Perubahan yang belum disimpan' })).toBeHidden()
})

test('a profile goes out as a signed file and comes in as a draft; a file changed by hand is refused', async ({ page }) => {
  const { id } = await askDesk(page, 'profile.copy', { from: 'law', name: 'Profil untuk kantor lain' })
  await askDesk(page, 'profile.change', {
    id, decree: { number: NUMBER, date: isoDate('2026-09-01') }, validFrom: isoDate('2027-01-01'),
    parameters: [{ parameter: 'reward.sangat-baik-years', values: [{ from: isoDate('2027-01-01'), value: 4, pin: 'Pasal 9' }] }],
  })
  await openScreen(page, `/aturan/profil/${id}`)
  await page.getByRole('button', { name: 'Tindakan lain' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Ekspor JSON' }).click()
  const file = await readFile(await (await download).path(), 'utf8')
  await openScreen(page, '/aturan/profil')
  const take = async (text: string) => {
    await page.getByRole('button', { name: 'Impor JSON' }).click()
    await page.getByLabel('Letakkan berkas profil (.json) di sini').setInputFiles({ name: 'profil.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  }
  await take(file.replace(/"value":\s*4/, '"value": 1'))
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('tidak sama lagi dengan yang ditandatangani')
  await page.keyboard.press('Escape')
  await take(file)
  await expect(page.getByRole('heading', { level: 1, name: 'Profil untuk kantor lain (2)' })).toBeVisible()
  await expect(detail(page)).toContainText('ditandatangani Dewi Anggraini, Kabupaten Contoh')
  await openPart(page, YEARS)
  await expect(detail(page).getByRole('textbox', { name: YEARS })).toHaveValue('4')
  await openScreen(page, '/aturan/profil')
  await expect(page.getByRole('row', { name: /Profil untuk kantor lain \(2\)/ })).toContainText('dari berkas, ditandatangani Dewi Anggraini, Kabupaten Contoh')
})

test('an active profile that begins later says so, a name too long says by how much, and what is not there is not asked for again', async ({ page }) => {
  const { id } = await askDesk(page, 'profile.copy', { from: 'law', name: 'Profil tahun depan' })
  await askDesk(page, 'profile.change', { id, decree: { number: NUMBER, date: isoDate('2026-09-01') }, validFrom: isoDate('2099-01-01') })
  await askDesk(page, 'profile.activate', { id, reason: 'Sesuai keputusan rapat tim' })
  await openScreen(page, '/aturan/profil')
  await expect(page.getByRole('row', { name: /Profil tahun depan/ })).toContainText('aktif, mulai 1 Januari 2099')
  await page.getByRole('link', { name: 'Profil tahun depan' }).click()
  await expect(page.locator('#main')).toContainText('aktif, mulai 1 Januari 2099')
  await page.getByRole('button', { name: 'Buat versi berikutnya' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Nama draf' }).fill('n'.repeat(125))
  await expect(dialog).toContainText('kurangi 5 huruf')
  await dialog.getByRole('button', { name: 'Buat draf' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Nama draf' })).toHaveValue('n'.repeat(125))
  await page.keyboard.press('Escape')
  await openScreen(page, '/aturan/profil/999')
  await expect(page.getByRole('alert')).toContainText('Tidak ada profil 999')
  await expect(page.getByRole('button', { name: 'Coba lagi' })).toHaveCount(0)
})

test('an evaluator reads profiles and finds nothing to change there, and no replays', async ({ page }) => {
  await askDesk(page, 'profile.copy', { from: 'law', name: 'Profil untuk dibaca' })
  const { oneTimePassword } = await askDesk(page, 'account.add', { userName: 'penilai-profil', displayName: 'Ratna Sari', nip: null, roles: [{ role: 'penilai', unitId: null }] })
  await askDesk(page, 'session.sign-out', {})
  await askDesk(page, 'session.sign-in', { userName: 'penilai-profil', password: oneTimePassword })
  await askDesk(page, 'session.change-password', { current: oneTimePassword, next: 'kertas sungai langit' })
  await page.reload()
  await openScreen(page, '/aturan/profil')
  await page.getByRole('link', { name: 'Profil untuk dibaca' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Profil untuk dibaca' })).toBeVisible()
  for (const name of ['Aktifkan', 'Tindakan lain', 'Simpan']) await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0)
  await openPart(page, YEARS)
  await expect(detail(page).getByText('Profil ini mewarisi nilai bawaan peraturan.')).toBeVisible()
  await expect(detail(page).getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('navigation', { name: 'Bagian Aturan' }).getByRole('link')).toHaveText(['Aturan', 'Profil'])
})

for (const theme of ['light', 'dark'] as const) {
  test(`profiles have no accessibility fault in the ${theme} theme, and fit at twice the size`, async ({ page }) => {
    const complaints = complaintsOf(page)
    await page.emulateMedia({ colorScheme: theme })
    const { id } = await askDesk(page, 'profile.copy', { from: 'shipped:dpd-ri', name: 'Peraturan Bupati Contoh tentang Manajemen Talenta dan Penghargaan Pegawai Aparatur Sipil Negara' })
    const seen: Record<string, readonly string[]> = {}
    await openScreen(page, '/aturan/profil')
    await expect(page.getByRole('table')).toBeVisible()
    seen['list'] = await axeFaults(page)
    await openScreen(page, `/aturan/profil/${id}`)
    for (const part of ['Identitas profil', 'Bobot komponen kinerja (sumbu Y)', 'Batas rentang nilai potensial', 'Pola distribusi predikat menurut capaian organisasi', 'Urutan pemecah nilai talenta yang sama', YEARS]) {
      await openPart(page, part)
      const own = detail(page).getByRole('button', { name: 'Tetapkan nilai sendiri' })
      await expect(own.or(detail(page).getByRole('textbox').first()).first()).toBeVisible()
      if (await own.isVisible()) await own.click()
      seen[part] = await axeFaults(page)
    }
    await detail(page).getByRole('textbox', { name: YEARS }).fill('x')
    seen['a fault'] = await axeFaults(page)
    await detail(page).getByRole('textbox', { name: 'Mulai berlaku' }).click()
    await expect(page.getByRole('button', { name: 'Bulan berikutnya' })).toBeVisible()
    seen['a calendar'] = await axeFaults(page)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Aktifkan' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    seen['what is missing'] = await axeFaults(page)
    await page.keyboard.press('Escape')
    await page.setViewportSize({ width: 683, height: 384 })
    expect(await page.evaluate('document.getElementById("main").scrollWidth - document.getElementById("main").clientWidth')).toBe(0)
    expect(Object.entries(seen).filter(([, faults]) => faults.length > 0)).toEqual([])
    expect(complaints).toEqual([])
  })
}
