import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test as plain, type Page } from '@playwright/test'
import { ACCOUNTS, layAppraisalOffice, MEMBERS, PASSWORD, type AppraisalOffice } from '../support/appraisal-office.ts'
import { behindTheDesk } from '../support/behind-the-desk.ts'
import { ADMIN, askDesk, axeFaults, complaintsOf, openNewOffice, openScreen } from '../support/office-page.ts'
import { serveOffice } from '../support/served-office.ts'

const AT = "'2026-10-05T01:00:00.000Z'"
const rated = (assignment: number, state: string) => `
  insert into evaluation (id, period_id, assignment_id, person_id) select ${assignment}, 1, id, person_id from assignment where id = ${assignment};
  insert into evaluation_version (evaluation_id, number, state, origin, revision, content, created_at, changed_at, submitted_at, confirmed_at)
  values (${assignment}, 1, '${state}', 'entry', 1, '{}', ${AT}, ${AT}, ${AT}, ${AT});`
// Bidang A all locked, bidang B half way, its last one without an SKP.
const STATES = [
  ...[5, 6, 7, 8, 9, 10, 11].map((span) => rated(span, 'locked')), rated(12, 'locked'), rated(13, 'submitted'),
  `insert into plan (person_id, period_start, period_end, post_name, unit_name, acting, has_skp)
   select person_id, '2026-01-01', '2026-12-31', post_name, unit_name, 0, 0 from assignment where id = 15;`,
].join('\n')

const test = plain.extend<{ laid: AppraisalOffice }>({
  laid: async ({ page }, use) => {
    const office = await serveOffice()
    await openNewOffice(page, office)
    const laid = await layAppraisalOffice(join(office.folder, 'data'), ADMIN, (name, input) => askDesk(page, name, input))
    ;(await behindTheDesk(join(office.folder, 'data'), ADMIN)).exec(STATES)
    await use(laid)
    await page.context().close()
    await office.close()
  },
})

const map = (page: Page) => page.getByRole('region', { name: 'Peta unit dan periode' }).getByRole('table')
const list = (page: Page) => page.getByRole('region', { name: 'Siapa yang belum selesai' })
const names = (page: Page) => list(page).getByRole('gridcell').filter({ hasText: /\d{18}/ })

async function openMap(page: Page): Promise<void> {
  await openScreen(page, '/periode/kelengkapan')
  await expect(map(page).getByRole('button').first()).toBeVisible()
}

async function signInAs(page: Page, who: keyof typeof ACCOUNTS, { oneTime }: AppraisalOffice): Promise<void> {
  await askDesk(page, 'session.sign-in', { userName: ACCOUNTS[who].userName, password: oneTime[who] })
  await askDesk(page, 'session.change-password', { current: oneTime[who], next: PASSWORD })
  await page.reload()
}

test('the map shows each unit and period, opens what is below, and a cell lists who is missing and whose turn it is', async ({ page, laid }) => {
  expect(laid.periods).toEqual({ quarter: 1, year: 2 })
  const complaints = complaintsOf(page)
  await openMap(page)
  await expect(page.getByText('8 dari 30 penilaian selesai. 20 belum selesai, 2 tidak membuat SKP.')).toBeVisible()
  await expect(map(page).getByRole('rowheader')).toHaveText(['Pemerintah Kabupaten Contoh (seluruhnya)', 'Dinas Pelayanan Contoh'])
  await map(page).getByRole('button', { name: 'Dinas Pelayanan Contoh', exact: true }).click()
  await expect(map(page).getByRole('rowheader')).toHaveText(['Dinas Pelayanan Contoh (seluruhnya)', 'Bidang Data dan Informasi', 'Bidang Layanan Terpadu'])
  const cell = map(page).getByRole('button', { name: /Bidang Data dan Informasi, Triwulan III 2026/ })
  await expect(cell).toHaveAccessibleName(/^25% ?3 belum ?1 tanpa SKP .*: 1 dari 5 selesai, 3 belum selesai, 1 tidak membuat SKP\.$/)
  await cell.click()
  await expect(cell).toHaveAttribute('aria-pressed', 'true')
  await expect(names(page)).toHaveCount(3)
  await expect(list(page).getByRole('row').filter({ hasText: MEMBERS.staffB[1]?.nip ?? '' })).toContainText('Menunggu konfirmasi Sulaiman.')
  await list(page).getByRole('button', { name: 'Saring', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Tidak membuat SKP' }).check()
  await expect(names(page)).toHaveCount(4)
  await page.keyboard.press('Escape')
  await expect(list(page).getByRole('row').filter({ hasText: MEMBERS.staffB[3]?.nip ?? '' })).toContainText('Tidak membuat SKP')
  const download = page.waitForEvent('download')
  await list(page).getByRole('button', { name: 'Ekspor' }).click()
  await page.getByRole('menuitem', { name: 'CSV' }).click()
  const sheet = await readFile(await (await download).path(), 'utf8')
  expect(sheet.trim().split('\r\n').filter((line) => line.startsWith('2026-Q3,'))).toHaveLength(4)
  await page.getByRole('navigation', { name: 'Unit di atasnya' }).getByRole('button', { name: 'Kembali ke seluruh unit' }).click()
  await expect(map(page).getByRole('rowheader').first()).toHaveText('Pemerintah Kabupaten Contoh (seluruhnya)')
  expect(complaints).toEqual([])
})

test('the map is walked with arrows, a cell chosen with Enter and let go with Enter, and the same figures stand as a table', async ({ page, laid }) => {
  expect(laid.spans.size).toBe(15)
  await openMap(page)
  const [first] = await map(page).getByRole('button', { name: /Triwulan III 2026/ }).all()
  await first?.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  const focused = map(page).getByRole('button', { name: /Dinas Pelayanan Contoh, Tahun 2026/ })
  await expect(focused).toBeFocused()
  await page.keyboard.press('Home')
  await expect(map(page).getByRole('button', { name: /Dinas Pelayanan Contoh, Triwulan III 2026/ })).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(focused).toHaveAttribute('aria-pressed', 'true')
  await expect(list(page).getByRole('status')).toContainText('13 baris')
  await page.keyboard.press('Enter')
  await expect(focused).toHaveAttribute('aria-pressed', 'false')
  await page.getByText('Data sebagai tabel').click()
  await expect(page.getByRole('row', { name: 'Dinas Pelayanan Contoh 8 / 13 (+1) 0 / 13 (+1)' })).toBeVisible()
})

test('a Penilai sees the own people only and takes no sheet out; a year without periods says what to do', async ({ page, laid }) => {
  await signInAs(page, 'kabidB', laid)
  await openMap(page)
  await expect(map(page).getByRole('rowheader')).toHaveText(['Bidang Data dan Informasi (seluruhnya)'])
  await expect(page.getByText('1 dari 8 penilaian selesai. 5 belum selesai, 2 tidak membuat SKP.')).toBeVisible()
  await expect(names(page)).toHaveCount(5)
  await expect(list(page).getByRole('button', { name: 'Ekspor' })).toHaveCount(0)
  await page.getByRole('combobox', { name: 'Tahun' }).click()
  await page.getByRole('option', { name: '2024' }).click()
  await expect(page.getByText('Belum ada periode pada tahun 2024')).toBeVisible()
})

for (const theme of ['light', 'dark'] as const) {
  test(`completeness has no accessibility fault in the ${theme} theme, wide and narrow`, async ({ page, laid }) => {
    expect(laid.spans.size).toBe(15)
    await page.emulateMedia({ colorScheme: theme })
    await openMap(page)
    await map(page).getByRole('button', { name: 'Dinas Pelayanan Contoh', exact: true }).click()
    await map(page).getByRole('button', { name: /Bidang Data dan Informasi, Triwulan III 2026/ }).click()
    await expect(names(page)).toHaveCount(3)
    await page.getByText('Data sebagai tabel').click()
    expect(await axeFaults(page)).toEqual([])
    await page.setViewportSize({ width: 683, height: 768 })
    await expect(names(page).first()).toBeVisible()
    expect(await axeFaults(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  })
}
