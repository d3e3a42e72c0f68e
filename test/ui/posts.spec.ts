import { expect, type Page } from '@playwright/test'
import { isoDate } from '../../shared/calendar/iso-date.ts'
import { askDesk, axeFaults, complaintsOf, openScreen } from '../support/office-page.ts'
import { PEOPLE } from '../support/selection-cast.ts'
import { POSTS } from '../support/selection-office.ts'
import { selectionTest } from '../support/selection-pages.ts'

const test = selectionTest()
test.describe.configure({ mode: 'serial' })

/** Looks at the screen as it stands in both themes and in a narrow window. */
async function expectNoFaults(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await axeFaults(page), colorScheme).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 683, height: 768 })
  expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0)
  await page.setViewportSize({ width: 1366, height: 768 })
}

test('vacancies stand with their reason and article; a month narrows the list, and a row leads to a selection', async ({ office }) => {
  const page = await office.as('admin')
  const complaints = complaintsOf(page)
  await openScreen(page, '/jabatan')
  const vacant = page.getByRole('row', { name: /Kepala Bidang Mutasi dan Promosi/ })
  await expect(vacant).toContainText('Lowong sekarang')
  await expect(vacant).toContainText('Kritikal')
  const retiring = page.getByRole('row', { name: /Kepala Dinas Pelayanan Contoh/ })
  await expect(retiring).toContainText('Sulaiman Harahap mencapai batas usia pensiun 60 tahun pada 15 Februari 2027.')
  await expect(retiring).toContainText('UU 20/2023')
  await expectNoFaults(page)

  await page.getByRole('button', { name: 'Februari 2027: 1 akan lowong' }).click()
  await expect(page.getByText('1 baris')).toBeVisible()
  await expect(vacant).toBeHidden()
  await page.getByRole('button', { name: /jabatan lowong sekarang/ }).click()
  await expect(vacant).toBeVisible()
  await expect(retiring).toBeHidden()
  await page.getByRole('button', { name: 'Tampilkan semua' }).click()

  await retiring.click()
  const panel = page.getByRole('complementary', { name: 'Kepala Dinas Pelayanan Contoh' })
  await expect(panel).toContainText('Dihitung dari hari usia itu tercapai.')
  await expectNoFaults(page)
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(page.getByRole('link', { name: 'Buka seleksi untuk Kepala Bidang Mutasi dan Promosi' })).toHaveAttribute('href', /daftar-pendek\?jabatan=1$/)
  expect(complaints).toEqual([])
})

test('the map is drawn up from the records after a preview, searched by a holder, and a post is written with its mistakes named', async ({ office }) => {
  const page = await office.as('admin')
  const complaints = complaintsOf(page)
  await openScreen(page, '/jabatan/peta')
  await page.getByRole('button', { name: 'Susun dari data pegawai' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('19 jabatan dipangku pegawai')
  await dialog.getByRole('button', { name: 'Masukkan 19 jabatan' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Alasan' })).toHaveAttribute('aria-invalid', 'true')
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('susunan awal peta jabatan')
  await dialog.getByRole('button', { name: 'Masukkan 19 jabatan' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('25 baris')).toBeVisible()

  await page.getByRole('searchbox', { name: 'Cari jabatan, unit atau pemangku' }).fill('Siti Nurhaliza')
  await expect(page.getByRole('row', { name: /Kepala Subbidang Penghargaan/ })).toBeVisible()
  await expect(page.getByText('1 baris')).toBeVisible()
  await expectNoFaults(page)

  await page.getByRole('button', { name: 'Tambah jabatan' }).click()
  await dialog.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(dialog.getByRole('alert')).toContainText('Pilih unit kerjanya.')
  await dialog.getByRole('textbox', { name: 'Nama jabatan' }).fill('Sekretaris Kecamatan Mawar')
  await dialog.getByRole('combobox', { name: 'Unit kerja' }).click()
  await page.getByRole('option', { name: /^Kecamatan Mawar/ }).click()
  await dialog.getByRole('combobox', { name: 'Eselon' }).click()
  await page.getByRole('option', { name: 'III.b' }).click()
  // The level follows from the eselon, and so does the range of golongan.
  await expect(dialog.getByRole('combobox', { name: 'Jenjang jabatan' })).toHaveValue('Administrator')
  await expect(dialog).toContainText('III/d – IV/a (menurut eselon)')
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('perda susunan perangkat daerah')
  await expectNoFaults(page)
  await dialog.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sekretaris Kecamatan Mawar' })).toBeVisible()
  await expect(page.getByText('perda susunan perangkat daerah')).toBeVisible()
  await expectNoFaults(page)
  expect(complaints).toEqual([])
})

test('the law answers before somebody is named Plt: who is barred cannot be saved, who fits gets the clock, is extended once and ended', async ({ office }) => {
  const page = await office.as('admin')
  await openScreen(page, '/jabatan/plt')
  await expect(page.getByText('Belum ada pelaksana tugas')).toBeVisible()
  await page.getByRole('button', { name: 'Tunjuk pelaksana tugas' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Jabatan yang diisi' }).click()
  await page.getByRole('option', { name: /^Kepala Bidang Mutasi dan Promosi/ }).click()
  const who = dialog.getByRole('combobox', { name: 'Pegawai yang ditunjuk' })
  await who.fill('Ferdinan')
  await page.getByRole('option', { name: /Ferdinan Sitorus/ }).click()
  await expect(dialog.getByRole('alert')).toContainText('Bukan dalam unit kerja yang sama')
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('jabatan kosong sejak mutasi')
  await dialog.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(dialog.getByText('Ferdinan Sitorus tidak dapat ditunjuk sebagai Plt Kepala Bidang Mutasi dan Promosi.')).toBeVisible()
  await who.fill('Nurhayati')
  await page.getByRole('option', { name: /Nurhayati Lubis/ }).click()
  await expect(dialog.getByText('Menurut aturan dapat ditunjuk')).toBeVisible()
  await expectNoFaults(page)
  await dialog.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(dialog).toBeHidden()

  const row = page.getByRole('row', { name: /Nurhayati Lubis/ })
  await expect(row).toContainText('hari lagi')
  await row.click()
  const panel = page.getByRole('complementary', { name: 'Nurhayati Lubis' })
  await expect(panel).toContainText('SE Kepala BKN 2/SE/VII/2019')
  await expectNoFaults(page)
  await panel.getByRole('button', { name: 'Perpanjang' }).click()
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('seleksi belum selesai')
  await dialog.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect(panel.getByRole('button', { name: 'Perpanjang' })).toBeHidden()
  await panel.getByRole('button', { name: 'Akhiri' }).click()
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('pejabat definitif dilantik')
  await dialog.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(panel.getByRole('button', { name: 'Akhiri' })).toBeHidden()
})

test('Beranda leads to what falls vacant, Ctrl+K finds a post, and a Pimpinan of one unit reads without writing', async ({ office }) => {
  const admin = await office.as('admin')
  await expect(admin.getByText('jabatan manajerial akan lowong dalam 6 bulan')).toBeVisible()
  await admin.keyboard.press('Control+k')
  await admin.keyboard.type('kepala dinas')
  await admin.getByRole('option', { name: /Peta jabatan/ }).click()
  await expect(admin.getByRole('heading', { level: 1, name: 'Kepala Dinas Pelayanan Contoh' })).toBeVisible()
  await askDesk(admin, 'acting.appoint', {
    postId: POSTS.layanan, nip: PEOPLE.joko.nip, kind: 'plh', starts: isoDate('2026-11-20'), ends: isoDate('2099-12-31'), skNumber: null, skDate: null, reason: 'pejabat menunaikan ibadah haji',
  })

  const kadis = await office.as('kadis')
  await openScreen(kadis, '/jabatan/peta')
  await expect(kadis.getByRole('row', { name: /Kepala Dinas Pelayanan Contoh/ })).toBeVisible()
  await expect(kadis.getByRole('row', { name: /Kepala Bidang Mutasi dan Promosi/ })).toBeHidden()
  await expect(kadis.getByRole('button', { name: 'Tambah jabatan' })).toBeHidden()
  await openScreen(kadis, '/jabatan/plt')
  await kadis.getByRole('row', { name: /Joko Santoso/ }).click()
  await expect(kadis.getByRole('complementary', { name: 'Joko Santoso' })).toContainText('pejabat menunaikan ibadah haji')
  await expect(kadis.getByRole('button', { name: 'Akhiri' })).toBeHidden()
})
