import { expect } from '@playwright/test'
import { MEMBERS } from '../support/appraisal-office.ts'
import { ratedTest, type RatedOffice } from '../support/appraisal-pages.ts'
import { askDesk, axeFaults, complaintsOf, openScreen } from '../support/office-page.ts'

const test = ratedTest()
const person = MEMBERS.staffA[0] ?? MEMBERS.kabidA
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

/** Rates one employee until locked, through the accounts that do so. */
async function locked(office: RatedOffice): Promise<{ periodId: number; assignmentId: number }> {
  const ref = { periodId: office.periods.quarter, assignmentId: office.spans.get(person.nip) ?? 0 }
  const [kabid, kadis] = [await office.as('kabidA'), await office.as('kadis')]
  await askDesk(kabid, 'rating.save', { rows: [{ ...ref, revision: 0, patch: { hasilKerja: 'sesuai', perilakuKerja: 'sesuai', recommendation: 'Ikut pelatihan layanan digital' } }] })
  await askDesk(kabid, 'rating.submit', { evaluations: [ref] })
  await askDesk(kadis, 'rating.confirm', { evaluations: [ref] })
  await askDesk(kadis, 'rating.lock', { evaluations: [ref], reason: 'sesuai hasil rapat pimpinan' })
  await kadis.context().close()
  await kabid.context().close()
  return ref
}

test('the letterhead is written with its preview, and a picture that is none is refused with what to do', async ({ office }) => {
  const page = await office.as('admin')
  const complaints = complaintsOf(page)
  await openScreen(page, '/pengaturan')
  await page.getByRole('link', { name: 'Kop naskah' }).click()
  await expect(page.getByText('Kop belum diisi.')).toBeVisible()
  await page.getByRole('button', { name: 'Tambah baris' }).click()
  await page.getByRole('textbox', { name: 'Baris 1' }).fill('PEMERINTAH KABUPATEN CONTOH')
  await page.locator('input[type=file]').setInputFiles({ name: 'lambang.png', mimeType: 'image/png', buffer: Buffer.from('bukan gambar') })
  await expect(page.getByRole('alert')).toContainText('bukan gambar PNG')
  await page.locator('input[type=file]').setInputFiles({ name: 'lambang.png', mimeType: 'image/png', buffer: PNG })
  await expect(page.getByRole('alert')).toBeHidden()
  await page.getByRole('textbox', { name: 'Tempat penandatanganan' }).fill('Contoh')
  await page.getByRole('radio', { name: 'F4' }).check()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await axeFaults(page), colorScheme).toEqual([])
  }
  await page.getByRole('textbox', { name: 'Alasan' }).fill('Kop sesuai peraturan tata naskah dinas')
  await page.getByRole('button', { name: 'Simpan kop naskah' }).click()
  await expect(page.getByText('Kop naskah tersimpan.')).toBeVisible()
  expect(await askDesk(page, 'letterhead.read', {})).toMatchObject({ lines: [{ text: 'PEMERINTAH KABUPATEN CONTOH' }], paper: 'F4', place: 'Contoh' })
  expect(complaints).toEqual([])
})

test('a document is previewed as it prints, issued under a number, and printed on the paper that the office set', async ({ office }) => {
  const ref = await locked(office)
  const page = await office.as('kabidA')
  const complaints = complaintsOf(page)
  await openScreen(page, `/dokumen/dokumen-evaluasi/evaluation/${ref.periodId}/${ref.assignmentId}`)
  const paper = page.getByRole('article')
  for (const said of ['PEMERINTAH KABUPATEN CONTOH', 'DOKUMEN EVALUASI KINERJA PEGAWAI', person.name, MEMBERS.kadis.name, 'triwulan III 2026', 'Ikut pelatihan layanan digital']) await expect(paper).toContainText(said)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await axeFaults(page), colorScheme).toEqual([])
  }
  await page.getByRole('button', { name: 'Terbitkan' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Nomor naskah' }).fill('800/77/2026')
  await dialog.getByRole('button', { name: 'Terbitkan' }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('link', { name: '800/77/2026' }).click()
  await expect(page.getByRole('article')).toContainText('Nomor: 800/77/2026')
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  // F4 in points: 215 and 330 mm.
  expect(/\/MediaBox ?\[0 0 (\d+)[.\d]* (\d+)/.exec(pdf)?.slice(1)).toEqual(['609', '935'])
  expect(complaints).toEqual([])
})

test('the evaluator of others is told that there is nothing, and an address that names no document says where documents are opened', async ({ office }) => {
  const page = await office.as('kabidB')
  await openScreen(page, `/dokumen/dokumen-evaluasi/evaluation/${office.periods.quarter}/${office.spans.get(person.nip)}`)
  await expect(page.getByRole('article')).toHaveCount(0)
  await expect(page.getByRole('alert')).toBeVisible()
  await openScreen(page, '/dokumen/entah/entah/1')
  await expect(page.getByText('Alamat dokumen ini tidak dikenal.')).toBeVisible()
})
