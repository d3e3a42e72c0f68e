import { expect, test, type Page } from '@playwright/test'
import { ADMIN, axeFaults, complaintsOf } from '../support/office-page.ts'
import { serveOffice, type ServedOffice } from '../support/served-office.ts'

let office: ServedOffice

test.beforeEach(async () => {
  office = await serveOffice()
})

test.afterEach(() => office.close())

test('a first run makes an office, shows the recovery code, asks two groups of it back and begins empty', async ({ page }) => {
  const complaints = complaintsOf(page)
  await page.goto(office.door.openingAddress())
  const code = await makeOffice(page)
  await expect(page.getByText('ditampilkan satu kali saja')).toBeVisible()
  await page.getByRole('button', { name: 'Sudah saya simpan' }).click()
  await page.getByLabel('Kelompok ke-3').fill('0000')
  await page.getByLabel('Kelompok ke-6').fill(code[5] ?? '')
  await page.getByRole('button', { name: 'Lanjut' }).click()
  const faults = page.getByRole('alert')
  await expect(faults).toContainText('Kelompok ke-3 tidak cocok')
  await faults.getByRole('button').click()
  await expect(page.getByLabel('Kelompok ke-3')).toBeFocused()
  await page.getByLabel('Kelompok ke-3').fill(code[2]?.toLowerCase() ?? '')
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByRole('button', { name: /Mulai kosong/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(ADMIN.displayName)
  await expect(page.getByRole('heading', { name: 'Mulai dari berkas kantor Anda' })).toBeVisible()
  expect(complaints).toEqual([])
})

test('a weak password and a repetition that differs are said before anything is made', async ({ page }) => {
  await page.goto(office.door.openingAddress())
  await page.getByLabel('Nama kantor atau daerah').fill('Kabupaten Contoh')
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByLabel('Nama lengkap').fill(ADMIN.displayName)
  await password(page, 'Kata sandi baru').fill('pendek')
  await page.getByRole('button', { name: 'Buat kantor' }).click()
  await expect(page.getByRole('alert')).toContainText('terlalu pendek')
  await password(page, 'Kata sandi baru').fill(ADMIN.password)
  await password(page, 'Ulangi kata sandi baru').fill('sungai langit')
  await page.getByRole('button', { name: 'Buat kantor' }).click()
  await expect(page.getByRole('alert')).toContainText('Kedua kata sandi tidak sama')
  // The desk itself refuses what people try first; its sentence stands at the field.
  await password(page, 'Kata sandi baru').fill('1234567890')
  await password(page, 'Ulangi kata sandi baru').fill('1234567890')
  await page.getByRole('button', { name: 'Buat kantor' }).click()
  await expect(page.getByRole('alert')).toContainText('terlalu mudah ditebak')
})

test('loading the sample office reports its progress and leaves nothing when it is cancelled', async ({ page }) => {
  await page.goto(office.door.openingAddress())
  const code = await makeOffice(page)
  await giveBack(page, code)
  await page.getByRole('button', { name: /Muat kantor contoh/ }).click()
  await expect(page.getByText(/\d+ dari \d+/)).toBeVisible({ timeout: 60_000 })
  await page.getByRole('button', { name: 'Batal' }).click()
  await expect(page.getByRole('alert')).toContainText('dibatalkan', { ignoreCase: true, timeout: 60_000 })
  await page.getByRole('button', { name: /Mulai kosong/ }).click()
  await expect(page.getByRole('heading', { name: 'Mulai dari berkas kantor Anda' })).toBeVisible()
})

test('who forgot the password gets in with the recovery code, and only the new password works afterwards', async ({ page }) => {
  await page.goto(office.door.openingAddress())
  const code = await makeOffice(page)
  await giveBack(page, code)
  await page.getByRole('button', { name: /Mulai kosong/ }).click()
  await signOut(page)
  await page.getByRole('button', { name: /Lupa kata sandi/ }).click()
  await page.getByLabel('Kode pemulihan').fill(code.join(' ').toLowerCase())
  await page.getByLabel('Nama pengguna').fill(ADMIN.userName)
  await password(page, 'Kata sandi baru').fill('kertas sungai langit biru')
  await password(page, 'Ulangi kata sandi baru').fill('kertas sungai langit biru')
  await page.getByRole('button', { name: 'Ganti kata sandi dan masuk' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(ADMIN.displayName)
  await signOut(page)
  await signIn(page, ADMIN.password)
  await expect(page.getByRole('alert')).toBeVisible()
  await signIn(page, 'kertas sungai langit biru')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(ADMIN.displayName)
})

for (const theme of ['light', 'dark'] as const) {
  test(`the wizard and the door have no accessibility fault in the ${theme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme })
    await page.goto(office.door.openingAddress())
    await expect(page.getByLabel('Nama kantor atau daerah')).toBeVisible()
    const found = [...(await axeFaults(page))]
    const code = await makeOffice(page)
    found.push(...(await axeFaults(page)))
    await giveBack(page, code)
    found.push(...(await axeFaults(page)))
    await page.getByRole('button', { name: /Mulai kosong/ }).click()
    await signOut(page)
    await expect(page.getByLabel('Nama pengguna')).toBeVisible()
    found.push(...(await axeFaults(page)))
    expect(found).toEqual([])
  })
}

function password(page: Page, label: string) {
  return page.getByRole('textbox', { name: label, exact: true })
}

async function makeOffice(page: Page): Promise<string[]> {
  await page.getByLabel('Nama kantor atau daerah').fill('Kabupaten Contoh')
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByLabel('Nama lengkap').fill(ADMIN.displayName)
  await page.getByLabel('Nama pengguna').fill(ADMIN.userName)
  await password(page, 'Kata sandi baru').fill(ADMIN.password)
  await password(page, 'Ulangi kata sandi baru').fill(ADMIN.password)
  await page.getByRole('button', { name: 'Buat kantor' }).click()
  await expect(page.getByRole('heading', { name: 'Simpan kode pemulihan ini' })).toBeVisible()
  const shown = await page.getByTestId('recovery-code').innerText()
  return shown.match(/[0-9A-Z]{4}/g) ?? []
}

async function giveBack(page: Page, code: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Sudah saya simpan' }).click()
  await page.getByLabel('Kelompok ke-3').fill(code[2] ?? '')
  await page.getByLabel('Kelompok ke-6').fill(code[5] ?? '')
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await expect(page.getByRole('heading', { name: 'Mulai dengan apa?' })).toBeVisible()
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: ADMIN.displayName }).click()
  await page.getByRole('menuitem', { name: 'Keluar' }).click()
}

async function signIn(page: Page, secret: string): Promise<void> {
  await page.getByLabel('Nama pengguna').fill(ADMIN.userName)
  await password(page, 'Kata sandi').fill(secret)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
}
