import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { isoDate } from '../../shared/calendar/iso-date.ts'
import { askDesk, axeFaults, complaintsOf, openScreen } from '../support/office-page.ts'
import { PEOPLE } from '../support/selection-cast.ts'
import { POSTS } from '../support/selection-office.ts'
import { selectionTest, type ServedSelection } from '../support/selection-pages.ts'

const test = selectionTest()
test.describe.configure({ mode: 'serial' })

const CLOSING = isoDate('2026-11-01')
const MUTASI = 'Kepala Bidang Mutasi dan Promosi'

/** Looks at the screen as it stands in both themes. */
async function expectNoFaults(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await axeFaults(page), colorScheme).toEqual([])
  }
}

/** The round for the vacant post, opened once. */
async function roundFor(page: Page): Promise<number> {
  const { rounds } = await askDesk(page, 'round.list', {})
  const known = rounds.find(({ postId }) => postId === POSTS.mutasi)
  return known?.id ?? (await askDesk(page, 'round.open', { postId: POSTS.mutasi, closingOn: CLOSING, name: `Seleksi ${MUTASI}` })).id
}

async function asOn(office: ServedSelection, who: 'admin' | 'pimpinan' | 'auditor', part: string): Promise<{ readonly page: Page; readonly roundId: number }> {
  const page = await office.as(who)
  const roundId = await roundFor(who === 'admin' ? page : await office.as('admin'))
  await openScreen(page, `/daftar-pendek/${roundId}${part}`)
  await expect(page.getByRole('heading', { level: 1, name: MUTASI })).toBeVisible()
  return { page, roundId }
}

const tab = (page: Page, name: string) => page.getByRole('navigation', { name: 'Bagian putaran seleksi' }).getByRole('link', { name }).click()

test('a round opens from the empty list for a vacant post, saying first what is missing', async ({ office }) => {
  const page = await office.as('admin')
  const complaints = complaintsOf(page)
  await openScreen(page, '/daftar-pendek')
  await expect(page.getByText('Belum ada putaran seleksi')).toBeVisible()
  await expectNoFaults(page)
  await page.getByRole('button', { name: 'Buka putaran' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Buka putaran ini' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Pilih jabatan yang lowong.')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await openScreen(page, `/daftar-pendek?jabatan=${POSTS.mutasi}`)
  await expect(dialog.getByRole('combobox', { name: 'Jabatan lowong' })).toHaveValue(new RegExp(`^${MUTASI}`))
  await expect(dialog.getByRole('textbox', { name: 'Nama putaran' })).toHaveValue(`Seleksi ${MUTASI}`)
  const closing = dialog.getByRole('textbox', { name: 'Tanggal penutupan' })
  await closing.fill('31-2-2026')
  await closing.press('Enter')
  await expect(closing).toHaveAccessibleDescription(/«31-2-2026» bukan tanggal\. Tulis hari-bulan-tahun, misalnya 1-11-2026\./)
  await dialog.getByRole('button', { name: 'Buka putaran ini' }).click()
  await expect(closing).toHaveValue('31-2-2026')
  await expect(dialog.getByText('«31-2-2026» bukan tanggal.')).toBeVisible()
  await expect(dialog).toBeVisible()
  await closing.fill('1-11-2026')
  await expectNoFaults(page)
  await dialog.getByRole('button', { name: 'Buka putaran ini' }).click()
  await expect(page.getByRole('heading', { level: 1, name: MUTASI })).toBeVisible()
  await expect(page.getByText('ditutup 1 November 2026')).toBeVisible()
  expect(complaints).toEqual([])
})

test('the numbers of the pool follow the switches before they are saved; gates of the law have none', async ({ office }) => {
  const { page, roundId } = await asOn(office, 'admin', '')
  const before = await askDesk(page, 'round.pool', { roundId })
  const { settings } = await askDesk(page, 'round.get', { roundId })
  const without = await askDesk(page, 'round.pool', { roundId, settings: { ...settings, gates: { ...settings.gates, 'post-golongan': 'off', 'kotak-krs': 'must' } } })
  expect(without.inside).not.toBe(before.inside)
  const sentence = (inside: number, open: number) => page.getByText(`${before.considered} orang diperiksa, ${inside} memenuhi semua syarat, ${open} belum dapat dipastikan.`).first()
  await expect(sentence(before.inside, before.open)).toBeVisible()
  await expect(page.getByRole('radiogroup', { name: /^Bobot syarat/ })).toHaveCount(5)
  await expect(page.getByRole('row', { name: /^Berstatus PNS/ }).getByText('Peraturan')).toBeVisible()
  await expectNoFaults(page)
  await page.getByRole('radiogroup', { name: 'Bobot syarat Rentang pangkat jabatan' }).getByText('Tidak dipakai').click()
  await page.getByRole('radiogroup', { name: 'Bobot syarat Kotak talenta rencana suksesi' }).getByText('Wajib').click()
  await expect(sentence(without.inside, without.open)).toBeVisible()
  expect((await askDesk(page, 'round.pool', { roundId })).inside).toBe(before.inside)
  await page.getByRole('button', { name: 'Kembalikan' }).click()
  await expect(sentence(before.inside, before.open)).toBeVisible()
})

test('settings that another session saved meanwhile are not written over unseen', async ({ office }) => {
  const { page, roundId } = await asOn(office, 'admin', '')
  const size = page.getByRole('textbox', { name: 'Banyaknya nama yang diajukan' })
  await size.fill('4')
  const { settings, round } = await askDesk(page, 'round.get', { roundId })
  await askDesk(page, 'round.set-settings', { roundId, settings: { ...settings, size: 5 }, closingOn: round.closingOn, revision: round.revision })
  await expect(page.getByText('Pengaturan ini baru saja diubah oleh sesi lain')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Simpan pengaturan' })).toBeDisabled()
  await page.getByRole('button', { name: 'Teruskan perubahan saya' }).click()
  await page.getByRole('button', { name: 'Simpan pengaturan' }).click()
  await expect(page.getByText('Pengaturan putaran tersimpan.')).toBeVisible()
  await expect(page.getByText('Ada perubahan yang belum disimpan')).toBeHidden()
  expect((await askDesk(page, 'round.get', { roundId })).settings.size).toBe(4)
  for (const beyond of ['999', '0']) {
    await size.fill(beyond)
    await page.getByRole('button', { name: 'Simpan pengaturan' }).click()
    await expect(size).toHaveAccessibleDescription(/Tulis angka dari 1 sampai 50\./)
    await expect(size).toHaveValue(beyond)
  }
  expect((await askDesk(page, 'round.get', { roundId })).settings.size).toBe(4)
  await size.fill('3')
  await page.getByRole('button', { name: 'Simpan pengaturan' }).click()
  await expect.poll(async () => (await askDesk(page, 'round.get', { roundId })).settings.size).toBe(3)
})

test('everybody outside is listed with the gate that stops and the day on which time alone lets them in', async ({ office }) => {
  const { page } = await asOn(office, 'admin', '')
  await page.getByRole('button', { name: /terhenti oleh syarat Lama di jenjang di bawahnya/ }).click()
  const grid = page.getByRole('grid', { name: 'Di luar daftar' })
  await expect(grid).toBeFocused()
  await expect(grid.getByRole('row', { name: new RegExp(PEOPLE.bagus.name) })).toContainText('14 Juli 2027')
  await page.keyboard.press('F1')
  const panel = page.getByRole('complementary', { name: PEOPLE.bagus.name })
  await expect(panel).toContainText('semua syarat terpenuhi pada 14 Juli 2027')
  await expectNoFaults(page)
})

test('two people of the ranking are marked from the keyboard and stand side by side: what parts them and what would turn it round', async ({ office }) => {
  const { page, roundId } = await asOn(office, 'admin', '/peringkat')
  const complaints = complaintsOf(page)
  const { ranked } = await askDesk(page, 'round.ranking', { roundId })
  expect(ranked.slice(0, 2).map(({ name }) => name)).toEqual([PEOPLE.siti.name, PEOPLE.raden.name])
  const grid = page.getByRole('grid', { name: 'Peringkat' })
  await expect(grid.getByRole('row', { name: new RegExp(PEOPLE.dewi.name) })).toContainText('–')
  await expectNoFaults(page)
  await grid.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  const panel = page.getByRole('complementary', { name: 'Mengapa Siti di atas Raden' })
  await expect(panel.getByText('Langkah pertama yang memisahkan: nilai untuk jabatan.')).toBeVisible()
  await expect(panel.getByRole('heading', { name: 'Apa yang akan membalik urutan' })).toBeVisible()
  const { parts } = await askDesk(page, 'round.compare', { roundId, firstNip: PEOPLE.siti.nip, secondNip: PEOPLE.raden.nip })
  await expect(panel.getByRole('table').first().getByRole('row')).toHaveCount(2 + parts.filter(({ difference }) => difference !== '0').length)
  await expectNoFaults(page)
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(grid).toBeFocused()
  await page.keyboard.press('F1')
  await expect(page.getByRole('complementary', { name: PEOPLE.raden.name }).getByText('PP 11/2017 jo PP 17/2020, Pasal 54').first()).toBeVisible()
  await expectNoFaults(page)
  expect(complaints).toEqual([])
})

test('without names nothing on the screen tells who anybody is', async ({ office }) => {
  const { page, roundId } = await asOn(office, 'admin', '/peringkat')
  const { ranked, open } = await askDesk(page, 'round.ranking', { roundId })
  await page.getByRole('switch', { name: 'Tanpa nama' }).check()
  await expect(page.getByRole('gridcell', { name: 'Calon 1', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Bandingkan dua teratas' }).click()
  await expect(page.getByRole('complementary', { name: 'Mengapa Calon 1 di atas Calon 2' }).getByText('Apa yang akan membalik urutan')).toBeVisible()
  const betray = async (): Promise<string[]> => {
    const html = await page.locator('#main').innerHTML()
    return [...ranked, ...open].flatMap(({ name, nip, post }) => [name, nip, post ?? name]).filter((word) => html.includes(word))
  }
  expect(await betray()).toEqual([])
  await page.keyboard.press('Escape')
  for (const [at] of [...ranked, ...open].entries()) {
    await page.getByRole('grid').focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('complementary', { name: `Calon ${at + 1}`, exact: true })).toBeVisible()
    expect(await betray()).toEqual([])
    await page.keyboard.press('ArrowDown')
  }
})

test('what the board found is entered with its source, and a score that cannot be is refused', async ({ office }) => {
  const { page, roundId } = await asOn(office, 'admin', '/peringkat')
  await page.getByRole('row', { name: new RegExp(PEOPLE.joko.name) }).getByRole('gridcell').nth(1).click()
  await page.getByRole('button', { name: 'Isi temuan panitia' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Nilai teknis' }).fill('101')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Isi nilai teknis dari 0 sampai 100')
  await expect(dialog.getByRole('alert')).toContainText('Sebut sumbernya')
  await expectNoFaults(page)
  await dialog.getByRole('textbox', { name: 'Nilai teknis' }).fill('91,5')
  await dialog.getByRole('textbox', { name: 'Sumber' }).fill('Berita acara uji kompetensi 800/45')
  await dialog.getByRole('button', { name: 'Simpan' }).click()
  await expect(dialog).toBeHidden()
  const { people } = await askDesk(page, 'round.people', { roundId })
  expect(people.map(({ nip, extra, source }) => [nip, extra.technicalScore, source])).toEqual([[PEOPLE.joko.nip, '91.5', 'Berita acara uji kompetensi 800/45']])
})

test('a list is frozen, comes out the same again, tells its fairness, and is taken out', async ({ office }) => {
  const { page, roundId } = await asOn(office, 'admin', '/daftar-beku')
  await expect(page.getByText('Belum ada daftar beku')).toBeVisible()
  await expectNoFaults(page)
  await page.getByRole('button', { name: 'Bekukan daftar' }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Bekukan sekarang' }).click()
  await expect(page.getByRole('heading', { name: 'Daftar nomor 1' })).toBeVisible()
  const { shortlists: [frozen] } = await askDesk(page, 'round.get', { roundId })
  await expect(page.getByText(frozen?.contentHash ?? '–', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Dari yang disimpan' }).click()
  await expect(page.locator('#main').getByText(/^Sama: dihitung ulang dari fakta, aturan, dan profil yang disimpan/)).toBeVisible()
  await page.getByRole('button', { name: 'Periksa keadilan' }).click()
  const fairness = await askDesk(page, 'shortlist.fairness', { id: frozen?.id ?? 0 })
  await expect(page.getByRole('article', { name: 'Jenis kelamin' })).toHaveCount(fairness.passed === null ? 1 : 2)
  await expectNoFaults(page)
  await page.getByRole('button', { name: 'Ekspor' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Berkas CSV' }).click()
  const sheet = await readFile(await (await download).path(), 'utf8')
  expect([...sheet.matchAll(/\b\d{18}\b/g)].map(([nip]) => nip)).toHaveLength(frozen?.listed ?? -1)

  await askDesk(page, 'round.set-person', { roundId, nip: PEOPLE.made.nip, experienceMonths: 40, technicalScore: null, fieldFits: null, source: 'Berita acara panitia' })
  await page.getByRole('button', { name: 'Bekukan lagi' }).click()
  await expect(page.getByRole('dialog')).toContainText('Daftar nomor 1 dari')
  await page.getByRole('dialog').getByRole('button', { name: 'Bekukan sekarang' }).click()
  await expect(page.getByRole('heading', { name: 'Daftar nomor 2' })).toBeVisible()
  await page.getByRole('button', { name: 'Daftar nomor 1' }).click()
  await expect(page.getByRole('heading', { name: 'Daftar nomor 1' })).toBeVisible()
  await page.getByRole('button', { name: 'Dari yang disimpan' }).click()
  await expect(page.locator('#main').getByText(/^Sama: dihitung ulang/)).toBeVisible()
})

test('the head reads the frozen list with the potential told as one and no word of discipline, and is led to the decision', async ({ office }) => {
  const { page } = await asOn(office, 'pimpinan', '/peringkat')
  const complaints = complaintsOf(page)
  await page.getByRole('row', { name: new RegExp(PEOPLE.lestari.name) }).getByRole('gridcell').nth(1).click()
  const panel = page.getByRole('complementary', { name: PEOPLE.lestari.name })
  await expect(panel.getByText('Potensi (semua komponennya)')).toBeVisible()
  await expect(panel.getByText('Rekam jejak disiplin (')).toHaveCount(0)
  await expect(panel).not.toContainText('hukuman disiplin berat')
  await expect(page.getByRole('button', { name: 'Isi temuan panitia' })).toHaveCount(0)
  await expectNoFaults(page)
  await expect(page.getByRole('link', { name: 'Putuskan' })).toHaveAttribute('href', /\/putusan$/)
  await tab(page, 'Syarat')
  await expect(page.getByRole('radiogroup', { name: /^Bobot syarat/ })).toHaveCount(0)
  await expectNoFaults(page)
  await tab(page, 'Daftar beku')
  await expect(page.getByRole('heading', { name: 'Hitung ulang' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Bekukan/ })).toHaveCount(0)
  expect(complaints).toEqual([])
})

test('every part of a round fits a window of 683 pixels, as at twice the size', async ({ office }) => {
  const { page, roundId } = await asOn(office, 'auditor', '/peringkat')
  await page.setViewportSize({ width: 683, height: 384 })
  for (const path of ['/daftar-pendek', `/daftar-pendek/${roundId}`, `/daftar-pendek/${roundId}/peringkat`, `/daftar-pendek/${roundId}/daftar-beku`]) {
    await openScreen(page, path)
    await expect(page.getByRole('table').or(page.getByRole('gridcell')).first()).toBeAttached()
    expect([path, await page.evaluate('document.getElementById("main").scrollWidth - document.getElementById("main").clientWidth')]).toEqual([path, 0])
  }
})

test('a round is cancelled with a reason that every screen shows', async ({ office }) => {
  const page = await office.as('admin')
  const { id } = await askDesk(page, 'round.open', { postId: POSTS.kadis, closingOn: CLOSING, name: 'Seleksi Kepala Dinas' })
  await openScreen(page, `/daftar-pendek/${id}`)
  await page.getByRole('button', { name: 'Tindakan lain' }).click()
  await page.getByRole('menuitem', { name: 'Batalkan putaran' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Jabatan dihapus dari susunan organisasi')
  await dialog.getByRole('button', { name: 'Batalkan putaran' }).click()
  await expect(dialog).toBeHidden()
  for (const part of ['Syarat', 'Peringkat', 'Daftar beku']) {
    await tab(page, part)
    await expect(page.getByText('Jabatan dihapus dari susunan organisasi')).toBeVisible()
  }
  await expect(page.getByRole('button', { name: 'Tindakan lain' })).toHaveCount(0)
})
