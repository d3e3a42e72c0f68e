import { expect, type Page } from '@playwright/test'
import { frozenRound, seatBoard } from '../support/frozen-round.ts'
import { askDesk, axeFaults, complaintsOf, openScreen } from '../support/office-page.ts'
import { PEOPLE } from '../support/selection-cast.ts'
import { selectionTest } from '../support/selection-pages.ts'

const test = selectionTest()
test.describe.configure({ mode: 'serial' })

const REASON = 'Pengalaman memimpin penataan mutasi lebih sesuai dengan kebutuhan bidang ini.'
const candidates = [PEOPLE.siti, PEOPLE.raden, PEOPLE.made]
let roundId = 0

async function openBoard(page: Page): Promise<void> {
  await openScreen(page, `/daftar-pendek/${roundId}/putusan`)
  await expect(page.getByRole('heading', { level: 1, name: 'Kepala Bidang Mutasi dan Promosi' })).toBeVisible()
}

async function openMeeting(page: Page): Promise<void> {
  await openScreen(page, `/daftar-pendek/${roundId}/rapat`)
  await expect(page.getByRole('heading', { level: 2, name: 'Calon 1' })).toBeVisible()
}

/** Looks at the screen as it stands in both themes. */
async function expectNoFaults(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await axeFaults(page), colorScheme).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

test('the secretary seats a member, records the declaration and then the vote; who declared an interest can only abstain', async ({ office }) => {
  const page = await office.as('admin')
  const complaints = complaintsOf(page)
  roundId = (await frozenRound((name, input) => askDesk(page, name, input))).roundId
  await openBoard(page)
  await expect(page.getByText('Belum ada anggota komite').first()).toBeVisible()
  await page.getByRole('button', { name: 'Salin susunan terakhir' }).click()
  await expect(page.getByRole('alert')).toContainText('Belum ada seleksi lain yang diputus dengan komite.')
  await page.getByRole('button', { name: 'Tambah anggota' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Tambah anggota' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Tulis nama anggota')
  await dialog.getByRole('textbox', { name: 'Nama' }).fill('Dr. Zainal Abidin')
  await dialog.getByRole('button', { name: 'Tambah anggota' }).click()
  await page.getByRole('button', { name: 'Pernyataan kepentingan Dr. Zainal Abidin' }).click()
  await dialog.getByRole('radio', { name: 'Hubungan keluarga' }).check()
  await dialog.getByRole('button', { name: 'Simpan pernyataan' }).click()
  await page.getByRole('button', { name: 'Suara Dr. Zainal Abidin' }).click()
  await expect(dialog.getByText('jadi tidak ikut memutuskan')).toBeVisible()
  await expect(dialog.getByRole('radio')).toHaveCount(1)
  await dialog.getByRole('button', { name: 'Simpan suara' }).click()
  await expect(page.getByRole('cell', { name: 'Abstain, tidak ikut memutuskan' })).toBeVisible()
  await expectNoFaults(page)
  await page.getByRole('button', { name: 'Tindakan lain untuk Dr. Zainal Abidin' }).click()
  await page.getByRole('menuitem', { name: 'Keluarkan anggota' }).click()
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('diganti pejabat lain')
  await dialog.getByRole('button', { name: 'Keluarkan anggota' }).click()
  await expect(page.getByText('Belum ada anggota komite').first()).toBeVisible()
  expect(complaints).toEqual([])
  await page.context().close()
})

test('in the meeting everything is a key: candidates, declarations and votes, and nobody is named', async ({ office }) => {
  const page = await office.as('admin')
  const complaints = complaintsOf(page)
  await seatBoard((name, input) => askDesk(page, name, input), roundId)
  await openMeeting(page)
  const secrets = candidates.flatMap(({ name, nip, post }) => [name, nip, post])
  const told: string[] = []
  page.on('response', async (response) => {
    const text = response.url().endsWith('/call') ? await response.text().catch(() => '') : ''
    told.push(...secrets.filter((secret) => text.includes(secret)).map((secret) => `${secret}: ${response.request().postData() ?? ''}`))
  })
  // From here on the page asks for the meeting alone.
  await page.reload()
  const place = page.getByRole('dialog').getByRole('status')
  await expect(place).toHaveText('Calon 1 dari 3')
  await page.keyboard.press('PageDown')
  await expect(place).toHaveText('Calon 2 dari 3')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(place).toHaveText('Calon 3 dari 3')
  await page.keyboard.press('1')
  await expect(page.getByRole('heading', { level: 2, name: 'Calon 1' })).toBeVisible()
  await expectNoFaults(page)

  await page.keyboard.press('v')
  await expect(page.getByRole('heading', { level: 2, name: 'Suara komite' })).toBeVisible()
  for (const key of ['1', '2', '1']) {
    const waiting = await page.getByText('belum bersuara', { exact: true }).count()
    await page.keyboard.press(key)
    await expect(page.getByText('belum bersuara', { exact: true })).toHaveCount(waiting - 1)
  }
  await page.keyboard.press('k')
  await expect(page.getByText('hubungan keluarga', { exact: true })).toBeVisible()
  await page.keyboard.press('a')
  await expect(page.getByText('belum bersuara', { exact: true })).toHaveCount(1)
  await page.keyboard.press('a')
  await page.getByRole('textbox', { name: /^Alasan abstain/ }).fill('belum mengenal para calon')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Rekomendasi komite: Calon 1, 2 dari 3 suara.')).toBeVisible()
  await expect(page.getByText('Suara 5 dari 5')).toBeVisible()
  await expectNoFaults(page)
  await page.keyboard.press('?')
  await expect(page.getByRole('heading', { level: 2, name: 'daftar tombol' })).toBeVisible()
  expect(told).toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1, name: 'Kepala Bidang Mutasi dan Promosi' })).toBeVisible()
  expect(complaints).toEqual([])
  await page.context().close()
})

test('the head decides for another than the first in the meeting: what it changes is shown, the reason asked, the names come afterwards', async ({ office }) => {
  const page = await office.as('pimpinan')
  const complaints = complaintsOf(page)
  await openMeeting(page)
  await page.keyboard.press('2')
  await page.keyboard.press('d')
  const form = page.getByRole('dialog')
  await expect(form.getByRole('radio', { name: 'Calon 2' })).toBeChecked()
  await expect(form.getByText('Rekomendasi tidak dilaksanakan: penyimpangan yang dicatat')).toBeVisible()
  await form.getByRole('textbox', { name: 'TMT pengangkatan' }).fill('1-12-2026')
  await form.getByRole('textbox', { name: 'Nomor SK' }).fill('821.2/17/2026')
  await expect(form.getByText('Calon 2 ditetapkan untuk Kepala Bidang Mutasi dan Promosi mulai 1 Desember 2026.')).toBeVisible()
  await form.getByRole('button', { name: 'Putuskan', exact: true }).last().click()
  await expect(form.getByRole('alert').filter({ hasText: 'Calon urutan pertama tidak dipilih' })).toBeVisible()
  await expectNoFaults(page)
  await form.getByRole('textbox', { name: 'Alasan' }).fill(REASON)
  await form.getByRole('button', { name: 'Putuskan', exact: true }).last().click()
  await expect(page.getByText(`Alasan: ${REASON}`)).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: PEOPLE.raden.name })).toBeVisible()
  await page.keyboard.press('n')
  await expect(page.getByRole('heading', { level: 2, name: 'Calon 2' })).toBeVisible()
  await expect(page.getByText(REASON)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Batalkan putusan' })).toBeVisible()
  expect(complaints).toEqual([])
  await page.context().close()
})

test('the minutes save themselves and stand in the printed document beside votes, deviation and reason', async ({ office }) => {
  const page = await office.as('admin')
  await openBoard(page)
  await page.getByRole('textbox', { name: 'Tempat' }).fill('Ruang rapat BKPSDM')
  await page.getByRole('textbox', { name: 'Tanggal rapat' }).fill('20-11-2026')
  await page.getByRole('textbox', { name: 'Catatan rapat' }).fill('Rapat dibuka pukul 09.00.')
  await page.getByRole('textbox', { name: 'Catatan rapat' }).press('Tab')
  await expect(page.getByText('Tersimpan.', { exact: true })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Catatan rapat' })).toHaveValue('Rapat dibuka pukul 09.00.')
  await page.getByRole('button', { name: 'Dokumen' }).click()
  await page.getByRole('menuitem', { name: 'Berita acara seleksi' }).click()
  await expect(page.getByRole('heading', { name: 'BERITA ACARA SELEKSI JABATAN' })).toBeVisible()
  for (const said of [REASON, 'Ruang rapat BKPSDM', 'hubungan keluarga', 'Pasal 8C ayat (4)–(5); Pasal 8E']) await expect(page.getByText(said).first()).toBeVisible()
  await page.context().close()
})

test('an Auditor reads everything with the reason and changes nothing; the page holds at half the width', async ({ office }) => {
  const page = await office.as('auditor')
  await page.setViewportSize({ width: 683, height: 768 })
  await openBoard(page)
  await expect(page.getByText(`Alasan: ${REASON}`).first()).toBeVisible()
  for (const name of ['Putuskan', 'Batalkan putusan', 'Tambah anggota']) await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0)
  expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true)
  await expectNoFaults(page)
  await openScreen(page, `/daftar-pendek/${roundId}/rapat`)
  await expect(page.getByRole('heading', { level: 2, name: PEOPLE.siti.name })).toBeVisible()
  await page.keyboard.press('v')
  await expect(page.getByRole('heading', { level: 2, name: PEOPLE.siti.name })).toBeVisible()
  await page.context().close()
})

test('an annulled decision stays in the history with its reason, and the list waits again', async ({ office }) => {
  const page = await office.as('pimpinan')
  await openBoard(page)
  await page.getByRole('button', { name: 'Batalkan putusan' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('yang bersangkutan menolak')
  await dialog.getByRole('button', { name: 'Batalkan putusan' }).click()
  await expect(page.getByText('karena: yang bersangkutan menolak.')).toBeVisible()
  await expect(page.getByText(/Diputus oleh .+, .+; dibatalkan oleh .+, .+/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Batalkan putusan' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Putuskan' })).toBeVisible()
  await page.context().close()
})

test('the heading of Putusan is that of the other parts of the round: state, menu and tabs stand where they stood', async ({ office }) => {
  const page = await office.as('pimpinan')
  await openBoard(page)
  const tabs = page.getByRole('link', { name: 'Peringkat', exact: true })
  await expect(page.getByRole('button', { name: 'Tindakan lain', exact: true })).toBeVisible()
  const before = await tabs.boundingBox()
  await tabs.click()
  await expect(page).toHaveURL(/peringkat$/)
  await expect(page.getByRole('button', { name: 'Tindakan lain', exact: true })).toBeVisible()
  expect(await tabs.boundingBox()).toEqual(before)
  await page.context().close()
})

test('the meeting of a round that is not there says so and leads back to the rounds', async ({ office }) => {
  const page = await office.as('admin')
  await openScreen(page, '/daftar-pendek/99/rapat')
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByRole('link', { name: 'Kembali ke daftar pendek' }).click()
  await expect(page).toHaveURL(/\/daftar-pendek$/)
  await page.context().close()
})

test('a member without a NIP who bears the name of a candidate is marked, with what dispels it', async ({ office }) => {
  const page = await office.as('admin')
  await askDesk(page, 'board.add-member', { roundId, name: `Dr. ${PEOPLE.made.name}, M.Si.`, nip: null, post: null, office: 'jpt-lain', chair: false })
  await openBoard(page)
  await expect(page.getByText('senama dengan calon')).toBeVisible()
  await expect(page.getByText('Tanpa NIP dianggap calon.')).toBeVisible()
  await expectNoFaults(page)
  await page.context().close()
})
