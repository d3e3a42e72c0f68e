import { join } from 'node:path'
import { expect, test as plain, type Locator, type Page } from '@playwright/test'
import { isoDate } from '../../shared/calendar/iso-date.ts'
import { skpContentSchema, type SkpContent } from '../../shared/domain/appraisal/skp.ts'
import { ACCOUNTS, layAppraisalOffice, MEMBERS, PASSWORD, type AppraisalOffice } from '../support/appraisal-office.ts'
import { ADMIN, askDesk, axeFaults, complaintsOf, openScreen } from '../support/office-page.ts'
import { serveOffice, type ServedOffice } from '../support/served-office.ts'

type Rated = ServedOffice & { readonly laid: AppraisalOffice }
const YEAR = 2026

const test = plain.extend<{ page: Page }, { office: Rated }>({
  office: [
    async ({ browser }, use) => {
      const served = await serveOffice()
      const page = await (await browser.newContext()).newPage()
      await page.goto(served.door.openingAddress())
      await askDesk(page, 'desk.init', { office: 'Kabupaten Contoh', ...ADMIN })
      const laid = await layAppraisalOffice(join(served.folder, 'data'), ADMIN, (name, input) => askDesk(page, name, input))
      for (const name of ['kabidA', 'kadis'] as const) {
        await askDesk(page, 'session.sign-in', { userName: ACCOUNTS[name].userName, password: laid.oneTime[name] })
        await askDesk(page, 'session.change-password', { current: laid.oneTime[name], next: PASSWORD })
      }
      await use({ ...served, laid })
      await Promise.all(browser.contexts().map((context) => context.close()))
      await served.close()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  page: async ({ page, office }, use) => {
    await page.goto(office.door.openingAddress())
    await signIn(page, 'kabidA')
    await use(page)
  },
})

async function signIn(page: Page, name: 'kabidA' | 'kadis'): Promise<void> {
  await askDesk(page, 'session.sign-in', { userName: ACCOUNTS[name].userName, password: PASSWORD })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

const spanOf = (office: Rated, at: number): number => office.laid.spans.get(MEMBERS.staffA[at]?.nip ?? '') ?? 0
const refOf = (office: Rated, at: number) => ({ assignmentId: spanOf(office, at), year: YEAR })
const open = async (page: Page, office: Rated, at: number): Promise<void> => {
  await openScreen(page, `/skp/${spanOf(office, at)}/${YEAR}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(MEMBERS.staffA[at]?.name ?? '')
}
const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true })
const kept = (page: Page): Promise<void> => expect(page.locator('[data-save-state="saved"]')).toHaveText(/^Tersimpan \d\d\.\d\d$/)
const whole = (plan: string): SkpContent => skpContentSchema.parse({
  lines: [{ id: 'l', part: 'utama', plan, aspects: [{ id: 'i', aspect: 'waktu', indicator: 'Hari kerja', target: '3 hari' }] }], resources: ['Operator'], accountability: ['Laporan'], consequences: ['Sesuai ketentuan'],
})
/** Pastes a block as a sheet puts it on the clipboard. */
const paste = (target: Locator, text: string): Promise<void> => target.evaluate((node, block) => {
  const data = new DataTransfer()
  data.setData('text/plain', block)
  node.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
}, text)

test('an SKP is drawn up by the keyboard, keeps itself, says what is missing and is agreed, opened again and compared', async ({ page, office }) => {
  await openScreen(page, '/skp')
  await expect(page.getByText(/^Batas penetapan SKP 2026, 31 Januari 2026, sudah lewat; \d SKP terlambat\.$/)).toBeVisible()
  await open(page, office, 0)
  await page.getByRole('button', { name: 'Tambah hasil kerja utama' }).click()
  await expect(field(page, 'A.1 rencana hasil kerja')).toBeFocused()
  await page.keyboard.type('Layanan terpadu tepat waktu')
  await page.keyboard.press('Control+Enter')
  await expect(field(page, 'A.2 rencana hasil kerja')).toBeFocused()
  await page.keyboard.type('Data layanan mutakhir')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(field(page, 'A.1 rencana hasil kerja')).toHaveValue('Data layanan mutakhir')
  await expect(field(page, 'A.1 rencana hasil kerja')).toBeFocused()
  await page.keyboard.press('Control+Delete')
  await expect(field(page, 'A.2 rencana hasil kerja')).toHaveCount(0)
  await expect(field(page, 'A.1 rencana hasil kerja')).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(field(page, 'A.2 rencana hasil kerja')).toHaveValue('Layanan terpadu tepat waktu')
  await page.keyboard.press('Control+y')
  await expect(field(page, 'A.2 rencana hasil kerja')).toHaveCount(0)
  await kept(page)

  await paste(field(page, 'A.1 rencana hasil kerja'), 'Rencana\tIndikator\tTarget\tAspek\nPengaduan terjawab\tPengaduan dijawab\t100 %\tKuantitas\n\tLama menjawab\t2 hari\tCepat')
  await expect(field(page, 'A.2 rencana hasil kerja')).toHaveValue('Pengaduan terjawab')
  await expect(page.getByText('aspek “Cepat” tidak dikenal')).toBeVisible()
  await page.getByRole('button', { name: '5 belum lengkap' }).click()
  await page.getByRole('button', { name: 'A.2 indikator 2: aspek belum dipilih' }).click()
  await expect(page.getByRole('combobox', { name: 'A.2 indikator 2 aspek' })).toBeFocused()
  await page.keyboard.press('w')
  await page.getByRole('combobox', { name: 'A.1 indikator 1 aspek' }).selectOption('Waktu')
  await field(page, 'A.1 indikator 1').fill('Rata-rata hari kerja per permohonan')
  await field(page, 'A.1 indikator 1 target').fill('3 hari kerja')
  for (const list of ['Dukungan sumber daya', 'Skema pertanggungjawaban', 'Konsekuensi']) {
    await page.getByRole('button', { name: `Tambah ${list}` }).click()
    await page.keyboard.type('Disepakati bersama')
  }
  await field(page, 'Ekspektasi khusus: Loyal').fill('Menjaga kerahasiaan data pemohon')
  await expect(page.getByText('Lengkap dan dapat disepakati.')).toBeVisible()
  await kept(page)

  await page.getByRole('button', { name: 'Sepakati' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('SKP tercatat terlambat')
  await dialog.getByRole('textbox', { name: 'Disepakati pada' }).fill('20-1-2026')
  await dialog.getByRole('textbox', { name: 'Disepakati pada' }).press('Tab')
  await expect(dialog).not.toContainText('SKP tercatat terlambat')
  await dialog.getByRole('button', { name: 'Sepakati' }).click()
  await expect(page.getByText('Disepakati 20 Januari 2026 sebagai versi 1.')).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)

  await page.getByRole('button', { name: 'Buka kembali' }).click()
  await dialog.getByRole('textbox', { name: 'Alasan perubahan' }).fill('Target diubah sesudah refocusing')
  await dialog.getByRole('button', { name: 'Buka kembali' }).click()
  await field(page, 'A.1 indikator 1 target').fill('2 hari kerja')
  await kept(page)
  await page.getByRole('button', { name: 'Bandingkan dengan isi sekarang' }).click()
  await expect(dialog.getByRole('row')).toHaveText(['BagianVersi 1isi sekarang', 'A.1 indikator 1 target3 hari kerja2 hari kerja'])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Sepakati' }).click()
  await dialog.getByRole('button', { name: 'Sepakati' }).click()
  await expect(page.getByText(/sebagai versi 2\.$/).first()).toBeVisible()
  const { versions } = await askDesk(page, 'skp.get', refOf(office, 0))
  expect(versions.map(({ number, reason, content }) => [number, reason, content.lines[0]?.aspects[0]?.target])).toEqual([
    [1, null, '3 hari kerja'], [2, 'Target diubah sesudah refocusing', '2 hari kerja'],
  ])
  expect(versions[0]?.content.lines[1]?.aspects.map(({ aspect }) => aspect)).toEqual(['kuantitas', 'waktu'])
})

test('what somebody else wrote meanwhile is shown beside mine; either can stand, and nothing is lost', async ({ page, office }) => {
  const ref = refOf(office, 1)
  await askDesk(page, 'skp.save', { ...ref, revision: 0, content: whole('Pertama') })
  await open(page, office, 1)
  await askDesk(page, 'skp.save', { ...ref, revision: 1, content: whole('Dari halaman lain') })
  await field(page, 'A.1 rencana hasil kerja').fill('Dari halaman ini')
  const clash = page.getByRole('alert').filter({ hasText: 'SKP ini juga diubah di tempat lain' })
  await expect(clash.getByRole('row').last()).toHaveText('A.1 rencana hasil kerjaDari halaman lainDari halaman ini')
  await expect(page.locator('[data-save-state="clash"]')).toHaveText('Ada tulisan lain')
  await clash.getByRole('button', { name: 'Pakai yang tersimpan' }).click()
  await expect(field(page, 'A.1 rencana hasil kerja')).toHaveValue('Dari halaman lain')
  await page.keyboard.press('Control+z')
  await expect(field(page, 'A.1 rencana hasil kerja')).toHaveValue('Dari halaman ini')
  await kept(page)
  expect((await askDesk(page, 'skp.get', ref)).content.lines[0]?.plan).toBe('Dari halaman ini')

  await askDesk(page, 'skp.save', { ...ref, revision: 3, content: whole('Sekali lagi') })
  await field(page, 'A.1 rencana hasil kerja').fill('Yang terakhir')
  await clash.getByRole('button', { name: 'Pakai tulisan saya' }).click()
  await expect(clash).toHaveCount(0)
  await kept(page)
  expect((await askDesk(page, 'skp.get', ref)).content.lines[0]?.plan).toBe('Yang terakhir')
})

test('leaving at once keeps what was typed; a copy replaces a draft only after it is said, and comes back by undoing', async ({ page, office }) => {
  await askDesk(page, 'skp.save', { ...refOf(office, 3), revision: 0, content: whole('Rencana rekan') })
  await open(page, office, 2)
  await page.getByRole('button', { name: 'Tambah hasil kerja utama' }).click()
  await page.keyboard.type('Rencana sendiri')
  await page.getByRole('link', { name: 'Daftar SKP' }).click()
  await expect(page.getByRole('grid')).toBeVisible()
  await open(page, office, 2)
  await expect(field(page, 'A.1 rencana hasil kerja')).toHaveValue('Rencana sendiri')
  await page.getByRole('button', { name: 'Salin dari' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Isi draf yang sekarang diganti seluruhnya.')
  await dialog.getByRole('combobox', { name: 'SKP yang disalin' }).fill(MEMBERS.staffA[3]?.name ?? '')
  await page.getByRole('option', { name: MEMBERS.staffA[3]?.name ?? '' }).click()
  await dialog.getByRole('button', { name: 'Ganti draf' }).click()
  await expect(field(page, 'A.1 rencana hasil kerja')).toHaveValue('Rencana rekan')
  await page.keyboard.press('Control+z')
  await expect(field(page, 'A.1 rencana hasil kerja')).toHaveValue('Rencana sendiri')
  await kept(page)
  expect((await askDesk(page, 'skp.get', refOf(office, 2))).content.lines[0]?.plan).toBe('Rencana sendiri')
})

test('a save that fails is said so, and what was typed is kept by the next one', async ({ page, office }) => {
  await open(page, office, 4)
  await page.getByRole('button', { name: 'Tambah hasil kerja utama' }).click()
  await page.route('**/call', (route) => (route.request().postData()?.includes('skp.save') ? route.abort() : route.continue()))
  await page.keyboard.type('Tidak boleh hilang')
  await expect(page.locator('[data-save-state="failed"]')).toHaveText('Gagal menyimpan')
  await page.getByRole('link', { name: 'Beranda' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Tetap di sini' }).click()
  await page.unroute('**/call')
  await page.getByRole('button', { name: 'Simpan lagi' }).click()
  await kept(page)
  expect((await askDesk(page, 'skp.get', refOf(office, 4))).content.lines[0]?.plan).toBe('Tidak boleh hilang')
})

test('the plan of the superior is taken from the superior’s own SKP; the atasan reads and cannot write', async ({ page, office }) => {
  const own = { assignmentId: office.laid.spans.get(MEMBERS.kabidA.nip) ?? 0, year: YEAR }
  await signIn(page, 'kadis')
  const content = { ...whole('Mutu layanan naik'), lines: whole('Mutu layanan naik').lines.map((line) => ({ ...line, perspective: 'proses-bisnis' as const })) }
  await askDesk(page, 'skp.save', { ...own, revision: 0, content })
  await askDesk(page, 'skp.agree', { ...own, revision: 1, on: isoDate('2026-01-10'), reason: null })
  await signIn(page, 'kabidA')
  await open(page, office, 5)
  await page.getByRole('button', { name: 'Tambah hasil kerja utama' }).click()
  await page.getByRole('combobox', { name: 'A.1 ambil dari SKP pimpinan' }).selectOption('Mutu layanan naik')
  await expect(field(page, 'A.1 RHK pimpinan yang diintervensi')).toHaveValue('Mutu layanan naik')
  await kept(page)
  expect((await askDesk(page, 'skp.get', refOf(office, 5))).content.lines[0]).toMatchObject({ intervened: 'Mutu layanan naik', intervenedRef: `${own.assignmentId}:2026:l` })

  await signIn(page, 'kadis')
  await open(page, office, 5)
  await expect(page.getByText('SKP ini belum berisi apa pun')).toBeVisible()
  await expect(page.getByText('isinya terlihat setelah disepakati')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Sepakati' })).toHaveCount(0)
})

for (const theme of ['light', 'dark'] as const) {
  test(`the list, the form, an agreed SKP and its dialogs have no accessibility fault in the ${theme} theme`, async ({ page, office }) => {
    const complaints = complaintsOf(page)
    await page.emulateMedia({ colorScheme: theme })
    const at = 6
    const before = await askDesk(page, 'skp.get', refOf(office, at))
    if (before.head.state === 'none') await askDesk(page, 'skp.save', { ...refOf(office, at), revision: 0, content: whole('Arsip tertata') })
    const seen: Record<string, readonly string[]> = {}
    await openScreen(page, '/skp')
    await expect(page.getByRole('grid').getByRole('gridcell').first()).toBeVisible()
    seen['list'] = await axeFaults(page)
    await open(page, office, at)
    await expect(field(page, 'A.1 rencana hasil kerja')).toBeVisible()
    seen['form'] = await axeFaults(page)
    await page.getByRole('button', { name: 'Salin dari' }).or(page.getByRole('button', { name: 'Sepakati' })).last().click()
    await expect(page.getByRole('dialog')).toBeVisible()
    seen['dialog'] = await axeFaults(page)
    await page.keyboard.press('Escape')
    await openScreen(page, `/skp/${spanOf(office, 0)}/${YEAR}`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(MEMBERS.staffA[0]?.name ?? '')
    seen['agreed'] = await axeFaults(page)
    expect(seen).toEqual({ list: [], form: [], dialog: [], agreed: [] })
    expect(complaints).toEqual([])
  })
}
