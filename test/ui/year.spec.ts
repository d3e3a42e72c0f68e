import { expect, type Locator, type Page } from '@playwright/test'
import { isoDate } from '../../shared/calendar/iso-date.ts'
import type { InputOf, ProcedureName } from '../../shared/contract/contract.ts'
import { MEMBERS } from '../support/appraisal-office.ts'
import { ratedTest, type RatedOffice, type Who } from '../support/appraisal-pages.ts'
import { axeFaults, complaintsOf, openScreen } from '../support/office-page.ts'

const test = ratedTest()
test.describe.configure({ mode: 'serial', timeout: 300_000 })

const objector = MEMBERS.staffA[0] ?? MEMBERS.kabidA
const colleague = MEMBERS.staffA[1] ?? MEMBERS.kabidA
const SESSION = 'Kalibrasi tahun 2026'

const grid = (page: Page) => page.getByRole('grid', { name: 'Penilaian pegawai' })
const row = (page: Page, name: string) => grid(page).getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })
const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true })
const kept = (page: Page) => expect(page.getByRole('banner')).toContainText(/Tersimpan \d/)

/** Presses keys one after the other. */
async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

/** Looks at the screen as it stands in both themes. */
async function expectNoFaults(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await axeFaults(page), colorScheme).toEqual([])
  }
}

/** Comes to the desk as somebody, does something without a complaint in the console, and leaves. */
async function visit(office: RatedOffice, who: Who, what: (page: Page) => Promise<void>): Promise<void> {
  const page = await office.as(who)
  const complaints = complaintsOf(page)
  await what(page)
  expect(complaints, who).toEqual([])
  await page.context().close()
}

/** Asks the desk past the screen and gives the sentence of its refusal; null where it did as asked. */
async function refusalOf<P extends ProcedureName>(page: Page, procedure: P, input: InputOf<P>): Promise<string | null> {
  const body = JSON.stringify(JSON.stringify({ procedure, input }))
  return await page.evaluate(`fetch('/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body: ${body} }).then((answer) => answer.json()).then((answer) => answer.error?.message.key ?? null)`)
}

/** Follows what waits on Beranda. */
async function follow(page: Page, what: string): Promise<void> {
  await openScreen(page, '/')
  await page.getByRole('link', { name: `Buka: ${what}` }).click()
}

/** Takes one step of the flow for all who can go along, with its reason where one is asked. */
async function step(page: Page, button: string, told: string, reason: string | null = null): Promise<void> {
  await page.getByRole('button', { name: button }).click()
  const dialog = page.getByRole('dialog')
  if (reason !== null) await dialog.getByRole('textbox', { name: 'Alasan' }).fill(reason)
  await dialog.getByRole('button', { name: button }).click()
  await expect(dialog).toContainText(told)
  await dialog.getByRole('button', { name: 'Tutup' }).last().click()
}

/** Rates the seven of the bidang in the open grid with the keyboard: one letter by letter, the others filled down. */
async function rateSeven(page: Page): Promise<void> {
  await grid(page).focus()
  await press(page, 'Control+Home', 'ArrowRight', ...'sssssssss')
  await press(page, 'Control+Home', 'ArrowRight', ...Array<string>(6).fill('Shift+ArrowDown'), ...Array<string>(8).fill('Shift+ArrowRight'), 'Control+d')
  await expect(page.getByRole('button', { name: 'Kirim 7 penilaian' })).toBeVisible()
  await kept(page)
}

test('an employee has a plan; seven people are rated for the quarter, confirmed and locked, then rated for the year beside the capaian of their unit', async ({ office }) => {
  await visit(office, 'kabidA', async (page) => {
    await openScreen(page, '/skp')
    await page.getByRole('searchbox').first().fill(objector.name)
    await page.getByRole('row', { name: new RegExp(objector.name) }).getByRole('gridcell').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(objector.name)
    await page.getByRole('button', { name: 'Tambah hasil kerja utama' }).click()
    await page.keyboard.type('Layanan terpadu tepat waktu')
    await page.getByRole('combobox', { name: 'A.1 indikator 1 aspek' }).selectOption('Waktu')
    await field(page, 'A.1 indikator 1').fill('Rata-rata hari kerja per permohonan')
    await field(page, 'A.1 indikator 1 target').fill('3 hari kerja')
    for (const list of ['Dukungan sumber daya', 'Skema pertanggungjawaban', 'Konsekuensi']) {
      await page.getByRole('button', { name: `Tambah ${list}` }).click()
      await page.keyboard.type('Disepakati bersama')
    }
    await expect(page.getByText('Lengkap dan dapat disepakati.')).toBeVisible()
    await expectNoFaults(page)
    await page.getByRole('button', { name: 'Sepakati' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Disepakati pada' }).fill('20-1-2026')
    await dialog.getByRole('textbox', { name: 'Disepakati pada' }).press('Tab')
    await dialog.getByRole('button', { name: 'Sepakati' }).click()
    await expect(page.getByText('Disepakati 20 Januari 2026 sebagai versi 1.')).toBeVisible()

    await follow(page, 'orang belum dinilai, triwulan III 2026')
    await expect(page.getByRole('heading', { level: 1, name: 'Penilaian triwulan III 2026' })).toBeVisible()
    await rateSeven(page)
    await expectNoFaults(page)
    await step(page, 'Kirim 7 penilaian', '7 penilaian terkirim.')
  })
  await visit(office, 'kadis', async (page) => {
    await follow(page, 'penilaian menunggu konfirmasi Anda sebagai atasan')
    await step(page, 'Konfirmasi 7 penilaian', '7 penilaian dikonfirmasi.')
    await expectNoFaults(page)
    await follow(page, 'penilaian sudah dikonfirmasi dan belum dikunci')
    await step(page, 'Kunci 7 penilaian', '7 penilaian dikunci.', 'penetapan triwulan III')
    await expect(row(page, objector.name)).toContainText('Dikunci')
  })

  await visit(office, 'kabidA', async (page) => {
    await follow(page, 'orang belum dinilai, tahun 2026')
    await expect(page.getByRole('heading', { level: 1, name: 'Penilaian tahun 2026' })).toBeVisible()
    await rateSeven(page)
    await step(page, 'Kirim 7 penilaian', '7 penilaian terkirim.')
  })
  await visit(office, 'kadis', async (page) => {
    await setCapaian(page)
    await expectNoFaults(page)
  })
})

/** Sets the capaian of the bidang for the year, in the table with the keyboard. */
async function setCapaian(page: Page): Promise<void> {
  await openScreen(page, '/periode/capaian?periode=2')
  const cells = page.getByRole('grid')
  await expect(cells.getByRole('row', { name: /Bidang Layanan Terpadu/ })).toBeVisible()
  await cells.focus()
  await press(page, 'ArrowDown', 'ArrowDown', '2')
  const dialog = page.getByRole('dialog', { name: 'Tetapkan capaian Bidang Layanan Terpadu' })
  await page.keyboard.type('Laporan kinerja tahun 2026')
  await dialog.getByRole('textbox', { name: 'Realisasi' }).fill('92,5')
  await dialog.getByRole('textbox', { name: 'Realisasi' }).press('Enter')
  await expect(cells.getByRole('row', { name: /Bidang Layanan Terpadu/ })).toContainText('92,5 %')
}

/** Opens the session of the year over the bidang and reads the distribution in heads. */
async function openCalibration(page: Page): Promise<void> {
  await openScreen(page, '/kalibrasi')
  await page.getByRole('button', { name: 'Buka sesi kalibrasi' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Nama sesi' }).fill(SESSION)
  await dialog.getByRole('combobox', { name: 'Periode' }).click()
  await page.getByRole('option', { name: 'Tahun 2026' }).click()
  await dialog.getByRole('combobox', { name: 'Unit' }).click()
  await page.getByRole('option', { name: /^Bidang Layanan Terpadu/ }).click()
  await page.keyboard.press('Tab')
  await dialog.getByRole('button', { name: 'Buka sesi', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: SESSION })).toBeVisible()
  await page.getByRole('button', { name: 'Bidang Layanan Terpadu' }).click()
  await expect(page.getByRole('row', { name: /^Baik 7 7/ })).toBeVisible()
}

/** Proposes another cell of the matrix for somebody. */
async function propose(page: Page, name: string, cell: number, reason: string): Promise<void> {
  await page.getByRole('tab', { name: 'Pegawai' }).click()
  await page.getByRole('searchbox', { name: 'Cari nama atau NIP' }).fill(name)
  await page.getByRole('row', { name: new RegExp(name) }).click()
  await page.getByRole('button', { name: 'Usulkan perubahan' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: new RegExp(`^${cell}: `) }).check()
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill(reason)
  await dialog.getByRole('button', { name: 'Kirim usulan' }).click()
  await expect(page.getByRole('complementary', { name }).getByText('menunggu jawaban')).toBeVisible()
}

/** Answers what a calibration proposes, from the summary beside the grid. */
async function answer(page: Page, name: string, button: string, sentence: string): Promise<void> {
  await row(page, name).getByRole('rowheader').click()
  const beside = page.getByRole('complementary')
  await expect(beside).toContainText(`Usulan kalibrasi ${SESSION}`)
  await beside.getByRole('button', { name: 'Jawab usulan' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Jawaban Anda' }).fill(sentence)
  await dialog.getByRole('button', { name: button }).click()
  await expect(dialog).toBeHidden()
}

/** Writes the minutes and closes the session with them. */
async function closeCalibration(page: Page): Promise<void> {
  await openScreen(page, '/kalibrasi')
  await page.getByRole('link', { name: SESSION }).click()
  await expect(page.getByText(/1 diterima, 1 ditolak/)).toBeVisible()
  await page.getByRole('button', { name: 'Bidang Layanan Terpadu' }).click()
  await expect(page.getByRole('row', { name: /^Baik 7 7/ })).toBeVisible()
  await page.getByRole('tab', { name: 'Berita acara' }).click()
  await page.getByRole('textbox', { name: 'Tanggal rapat' }).fill('22-11-2026')
  await page.getByRole('textbox', { name: 'Tanggal rapat' }).press('Tab')
  await page.getByRole('textbox', { name: 'Tempat' }).fill('Ruang rapat dinas')
  await page.getByRole('textbox', { name: 'Peserta' }).fill('Sulaiman, Kepala Dinas\nNurhayati Lubis, Kepala Bidang')
  await page.getByRole('button', { name: 'Simpan berita acara' }).click()
  await expect(page.getByText('Berita acara tersimpan.')).toBeVisible()
  await page.getByRole('button', { name: 'Kelola sesi' }).click()
  await page.getByRole('menuitem', { name: 'Tutup sesi' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Rapat selesai')
  await dialog.getByRole('button', { name: 'Tutup sesi' }).click()
  await expect(page.getByText(/^Sesi ditutup .* oleh Sulaiman/)).toBeVisible()
}

test('a calibration is answered and the year locked; the employee objects, the atasan upholds it and not the evaluator, and the Auditor reads every version', async ({ office }) => {
  await visit(office, 'kadis', async (page) => {
    await openCalibration(page)
    await expectNoFaults(page)
    await propose(page, objector.name, 2, 'Capaian layanannya melampaui rekan sejabatan')
    await propose(page, colleague.name, 8, 'Realisasi semester kedua di bawah target')
    await expectNoFaults(page)
  })
  await visit(office, 'kabidA', async (page) => {
    await follow(page, 'usulan kalibrasi menunggu jawaban Anda')
    await expect(page.getByRole('heading', { level: 1, name: 'Penilaian tahun 2026' })).toBeVisible()
    await expectNoFaults(page)
    await answer(page, objector.name, 'Terima usulan', 'Sepakat, buktinya sudah dibahas dalam rapat')
    await expect(page.getByText(`Usulan untuk ${objector.name} diterima; versi baru sudah dibuat.`)).toBeVisible()
    await answer(page, colleague.name, 'Tolak usulan', 'Target semester kedua tercapai menurut laporan')
    await expect(page.getByText(`Usulan untuk ${colleague.name} ditolak dan dicatat.`)).toBeVisible()
    await expect(row(page, objector.name).getByRole('gridcell', { name: 'Hasil kerja: di atas ekspektasi' })).toBeVisible()
    await expect(row(page, colleague.name).getByRole('gridcell', { name: 'Hasil kerja: sesuai ekspektasi' })).toBeVisible()
  })
  await visit(office, 'kadis', async (page) => {
    await follow(page, 'penilaian menunggu konfirmasi Anda sebagai atasan')
    await step(page, 'Konfirmasi 7 penilaian', '7 penilaian dikonfirmasi.')
    await closeCalibration(page)
    await expectNoFaults(page)
    await follow(page, 'penilaian sudah dikonfirmasi dan belum dikunci')
    await step(page, 'Kunci 7 penilaian', '7 penilaian dikunci.', 'penetapan tahun 2026')
  })

  const ref = `/penilaian/${office.periods.year}/${office.spans.get(objector.nip)}`
  await visit(office, 'admin', async (page) => {
    await openScreen(page, ref)
    await page.getByRole('button', { name: 'Catat penyerahan' }).click()
    await expect(page.getByText(/^Diserahkan .*; waktu keberatan dihitung sejak hari itu\.$/)).toBeVisible()
    await expectNoFaults(page)
    await openScreen(page, '/keberatan')
    await page.getByRole('button', { name: 'Daftarkan keberatan' }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('searchbox', { name: 'Cari pegawai: nama atau NIP' }).fill(objector.name)
    await dialog.getByRole('button', { name: objector.name }).click()
    await dialog.getByRole('radio', { name: /Tahun 2026/ }).check()
    await dialog.getByLabel('Berkas surat keberatan').setInputFiles({ name: 'surat-keberatan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('isi surat') })
    await expect(dialog.getByText(/^[0-9a-f]{64}$/)).toBeVisible()
    await dialog.getByRole('textbox', { name: 'Isi keberatan' }).fill('Realisasi tahun ini melampaui target yang disepakati.')
    await dialog.getByRole('button', { name: 'Daftarkan keberatan' }).click()
    await expect(page.getByRole('heading', { level: 1, name: `Keberatan KB-2026-0001, ${objector.name}` })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Putuskan keberatan' })).toHaveCount(0)
    await expectNoFaults(page)
  })
  await visit(office, 'kabidA', async (page) => {
    await follow(page, 'keberatan menunggu penjelasan Anda')
    await page.getByRole('textbox', { name: 'Penjelasan Anda' }).fill('Dinilai dari laporan sementara.')
    await page.getByRole('button', { name: 'Simpan penjelasan' }).click()
    await expect(page.getByText('Penjelasan tersimpan')).toBeVisible()
    // The evaluator explains and never decides, on the screen or past it.
    await expect(page.getByRole('button', { name: 'Putuskan keberatan' })).toHaveCount(0)
    const refusal = await refusalOf(page, 'objection.decide', { id: 1, decision: 'confirmed', reason: 'hasil sudah benar', recommendation: '', decidedOn: isoDate('2026-11-22'), toHasilKerja: null, toPerilakuKerja: null })
    expect(refusal).toBe('objection.only-superior')
    await expectNoFaults(page)
  })
  await visit(office, 'kadis', async (page) => {
    await follow(page, 'keberatan menunggu putusan Anda')
    await page.getByRole('radio', { name: 'Kabulkan' }).check()
    await page.getByRole('combobox', { name: 'Perilaku kerja' }).click()
    await page.getByRole('option', { name: 'di atas ekspektasi' }).click()
    await expect(page.getByRole('group', { name: 'Sebelum dan sesudah putusan' })).toContainText('Sangat Baik')
    await page.getByRole('textbox', { name: 'Alasan putusan' }).fill('Bukti realisasi melampaui target.')
    await page.getByRole('textbox', { name: 'Rekomendasi' }).fill('Pertahankan capaian tahun berikutnya.')
    await expectNoFaults(page)
    await page.getByRole('button', { name: 'Putuskan keberatan' }).click()
    await expect(page.getByRole('heading', { name: 'Putusan: dikabulkan' })).toBeVisible()
    await expect(page.getByText('Sejak itu penilaian versi 3 yang berlaku', { exact: false })).toBeVisible()
  })

  await visit(office, 'auditor', async (page) => {
    await openScreen(page, ref)
    await expect(page.getByRole('heading', { level: 1, name: objector.name })).toBeVisible()
    const versions = page.getByRole('listitem').filter({ hasText: /^Versi \d/ })
    await expect(versions).toHaveText([
      /^Versi 3 · Dikunci.*Sangat Baik.*Diubah menurut putusan keberatan: Bukti realisasi melampaui target\..*dikunci Sulaiman/,
      /^Versi 2 · Dikunci.*Baik.*Diubah menurut kalibrasi: .*dikirim Nurhayati Lubis.*dikonfirmasi Sulaiman.*dikunci Sulaiman/,
      /^Versi 1 · .*Baik.*dibuat Nurhayati Lubis/,
    ])
    await expectNoFaults(page)
    await openScreen(page, '/jejak-audit')
    await page.getByRole('button', { name: 'Periksa rangkaian' }).click()
    await expect(page.getByText(/^Rangkaian utuh: \d+ catatan/)).toBeVisible()
    await expectNoFaults(page)
    await openScreen(page, `/pegawai/${objector.nip}`)
    await page.getByRole('tab', { name: 'Penilaian' }).click()
    await expect(page.getByRole('row', { name: /2026/ }).filter({ hasText: 'Sangat Baik' })).toHaveCount(1)
    await expectNoFaults(page)
  })
})
