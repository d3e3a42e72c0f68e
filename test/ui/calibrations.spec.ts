import { expect, test as plain, type Page } from '@playwright/test'
import { ACCOUNTS, PASSWORD } from '../support/appraisal-office.ts'
import { askDesk, axeFaults, complaintsOf, openScreen } from '../support/office-page.ts'
import { serveRatedOffice, type RatedOffice } from '../support/rated-office.ts'

const test = plain.extend<{ kadis: Page }, { office: RatedOffice }>({
  office: [
    async ({ browser }, use) => {
      const office = await serveRatedOffice()
      await use(office)
      await Promise.all(browser.contexts().map((context) => context.close()))
      await office.close()
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  kadis: async ({ page, office }, use) => {
    await page.goto(office.door.openingAddress())
    await askDesk(page, 'session.sign-in', { userName: ACCOUNTS.kadis.userName, password: PASSWORD })
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await use(page)
  },
})
test.describe.configure({ mode: 'serial' })

const SESSION = 'Kalibrasi triwulan III'
const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click()

async function openSession(page: Page): Promise<void> {
  await openScreen(page, '/kalibrasi')
  await page.getByRole('link', { name: SESSION }).click()
  await expect(page.getByRole('heading', { level: 1, name: SESSION })).toBeVisible()
}

/** Looks at the screen as it stands in both themes. */
async function expectNoFaults(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await axeFaults(page), colorScheme).toEqual([])
  }
}

test('a session opens from the empty list, tells the pattern in heads and stands the evaluators beside one another', async ({ kadis: page }) => {
  const complaints = complaintsOf(page)
  await openScreen(page, '/kalibrasi')
  await expect(page.getByText('Belum ada sesi kalibrasi')).toBeVisible()
  await expectNoFaults(page)
  await page.getByRole('button', { name: 'Buka sesi kalibrasi' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Buka sesi', exact: true }).click()
  await expect(dialog.getByRole('alert')).toContainText('Pilih sedikitnya satu unit.')
  await dialog.getByRole('textbox', { name: 'Nama sesi' }).fill(SESSION)
  await dialog.getByRole('combobox', { name: 'Periode' }).click()
  await page.getByRole('option', { name: 'Triwulan III 2026' }).click()
  await dialog.getByRole('combobox', { name: 'Unit' }).click()
  await page.getByRole('option', { name: /^Dinas Pelayanan Contoh/ }).click()
  await page.keyboard.press('Tab')
  await dialog.getByRole('button', { name: 'Buka sesi', exact: true }).click()

  await expect(page.getByRole('heading', { level: 1, name: SESSION })).toBeVisible()
  await expect(page.getByText('2 dari 3 unit di luar pola.')).toBeVisible()
  await page.getByRole('button', { name: 'Bidang Layanan Terpadu' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: '7 orang: paling banyak 4 Sangat Baik, sekarang 6' })).toBeVisible()
  await expect(page.getByText(/Bidang Data dan Informasi: target tercapai 62 %/)).toBeVisible()
  await expectNoFaults(page)
  await tab(page, 'Penilai')
  await expect(page.getByText(/^3 penilai yang menilai sedikitnya 4 orang dibandingkan/)).toBeVisible()
  await expect(page.getByText(/4 dari 4 orang berada di satu kotak/)).toBeVisible()
  await expectNoFaults(page)
  expect(complaints).toEqual([])
})

test('a proposal waits for the evaluator, whose answer moves the distribution of now and leaves that of the opening', async ({ kadis: page, office }) => {
  await openSession(page)
  await tab(page, 'Pegawai')
  await page.getByRole('searchbox', { name: 'Cari nama atau NIP' }).fill('Raden')
  await page.getByRole('row', { name: /Raden Wijaya/ }).click()
  await page.getByRole('button', { name: 'Usulkan perubahan' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Kirim usulan' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Pilih kotak yang diusulkan.')
  await expect(dialog.getByRole('radio', { name: /^1: / })).toBeDisabled()
  await dialog.getByRole('radio', { name: /^5: / }).check()
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Targetnya sama dengan rekan sejabatan')
  await expectNoFaults(page)
  await dialog.getByRole('button', { name: 'Kirim usulan' }).click()
  const panel = page.getByRole('complementary', { name: 'Raden Wijaya Kusuma' })
  await expect(panel.getByText('menunggu jawaban')).toBeVisible()
  await expect(page.getByText(/usulan: 1 menunggu/)).toBeVisible()

  const { rows } = await office.as.kabidA('rating.grid', { as: 'evaluator', periodIds: [office.periods.quarter] })
  const proposal = rows.find(({ name }) => name === 'Raden Wijaya Kusuma')?.proposal
  expect(proposal?.reason).toBe('Targetnya sama dengan rekan sejabatan')
  await office.as.kabidA('calibration.answer', { proposalId: proposal?.id ?? 0, accept: true, answer: 'Sepakat dengan rapat' })
  await page.reload()
  await expect(page.getByText(/1 diterima/)).toBeVisible()
  await tab(page, 'Sebaran')
  await page.getByRole('button', { name: 'Bidang Layanan Terpadu' }).click()
  await expect(page.getByRole('row', { name: 'Sangat Baik 6 5 0 sampai 4 4' })).toBeVisible()
})

test('the meeting is led with the keyboard alone: units, people, a proposal made on the spot', async ({ kadis: page }) => {
  await openSession(page)
  await page.getByRole('button', { name: 'Mode rapat' }).focus()
  await page.keyboard.press('Enter')
  const meeting = page.getByRole('dialog', { name: SESSION })
  await expect(meeting.getByText('Unit 1 dari 3')).toBeVisible()
  await page.keyboard.press('End')
  await expect(meeting.getByText('7 orang: paling banyak 4 Sangat Baik, sekarang 5')).toBeVisible()
  await expectNoFaults(page)
  await page.keyboard.press('o')
  await expect(meeting.getByText('Orang 1 dari 18')).toBeVisible()
  const name = meeting.getByRole('heading', { level: 2 }).last()
  for (let at = 1; at < 18 && await name.textContent() !== 'Siti Nurhaliza Rahmawati'; at++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('5')
  await expect(meeting.getByRole('textbox', { name: 'Alasan' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(meeting.getByRole('textbox', { name: 'Alasan' })).toHaveCount(0)
  await page.keyboard.press('4')
  await page.keyboard.type('Realisasi setara rekan 1 tim')
  await expectNoFaults(page)
  await page.keyboard.press('Control+Enter')
  await expect(meeting.getByText('menunggu jawaban')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(meeting).toBeHidden()
})

test('without names no name is left; closing waits for the answer and the minutes, and then nothing can be changed', async ({ kadis: page, office }) => {
  await openSession(page)
  await page.getByRole('button', { name: 'Kelola sesi' }).click()
  await page.getByRole('menuitem', { name: 'Sembunyikan nama' }).click()
  await expect(page.getByText(/^Mode tanpa nama/)).toBeVisible()
  await tab(page, 'Pegawai')
  await expect(page.getByRole('row', { name: /Orang 1 / })).toBeVisible()
  await expect(page.getByText('Raden Wijaya')).toHaveCount(0)
  await expectNoFaults(page)

  await page.getByRole('button', { name: 'Kelola sesi' }).click()
  await page.getByRole('menuitem', { name: 'Tutup sesi' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Rapat selesai')
  await dialog.getByRole('button', { name: 'Tutup sesi' }).click()
  await expect(dialog.getByRole('alert')).toContainText('1 usulan masih menunggu jawaban penilai.')
  const { rows } = await office.as.kabidA('rating.grid', { as: 'evaluator', periodIds: [office.periods.quarter] })
  await office.as.kabidA('calibration.answer', { proposalId: rows.find(({ proposal }) => proposal !== null)?.proposal?.id ?? 0, accept: false, answer: 'Hasilnya memang di atas' })
  await dialog.getByRole('button', { name: 'Tutup sesi' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Berita acara belum lengkap')
  await dialog.getByRole('button', { name: 'Buka berita acara' }).click()
  const day = page.getByRole('textbox', { name: 'Tanggal rapat' })
  const saves: string[] = []
  page.on('request', (request) => saves.push(...(`${request.url()} ${request.postData()}`.match(/calibration\.write-minutes/) ?? [])))
  await day.fill('22-11-2026')
  // Enter in the field of the day takes the day; it sends nothing.
  await day.press('Enter')
  await day.press('Tab')
  await page.getByRole('textbox', { name: 'Tempat' }).fill('Ruang rapat dinas')
  await page.getByRole('textbox', { name: 'Peserta' }).fill('Sulaiman, Kepala Dinas\nNurhayati Lubis, Kepala Bidang')
  await page.getByRole('button', { name: 'Simpan berita acara' }).click()
  await expect(page.getByText('Berita acara tersimpan.')).toBeVisible()
  expect(saves).toHaveLength(1)
  await expectNoFaults(page)
  await page.getByRole('button', { name: 'Kelola sesi' }).click()
  await page.getByRole('menuitem', { name: 'Tutup sesi' }).click()
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Rapat selesai')
  await dialog.getByRole('button', { name: 'Tutup sesi' }).click()
  await expect(page.getByText(/^Sesi ditutup .* oleh Sulaiman/)).toBeVisible()
  await expect(page.getByText(/^SHA-256 [0-9a-f]{64}$/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Simpan berita acara' })).toHaveCount(0)
  await tab(page, 'Pegawai')
  await page.getByRole('row', { name: /Orang 1 / }).click()
  await expect(page.getByRole('button', { name: 'Usulkan perubahan' })).toHaveCount(0)
  await expectNoFaults(page)
})
