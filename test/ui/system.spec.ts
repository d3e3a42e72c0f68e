import { expect, test } from '@playwright/test'
import { ADMIN, askDesk, axeFaults, complaintsOf, openNewOffice, openScreen } from '../support/office-page.ts'
import { serveOffice, type ServedOffice } from '../support/served-office.ts'

let office: ServedOffice

test.beforeEach(async ({ page }) => {
  office = await serveOffice()
  await openNewOffice(page, office)
})

test.afterEach(() => office.close())

test('an account is made with its role, and its one-time password must be changed at the first signing in', async ({ page }) => {
  await openScreen(page, '/akun')
  await page.getByRole('button', { name: 'Tambah akun' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Nama lengkap').fill('Rina Marlina')
  await dialog.getByLabel('Nama pengguna').fill('inspektorat')
  await dialog.getByRole('combobox', { name: 'Peran' }).click()
  await page.getByRole('option', { name: 'Auditor' }).click()
  await dialog.getByRole('button', { name: 'Buat akun' }).click()
  await expect(dialog.getByText('Hanya ditampilkan sekali')).toBeVisible()
  const secret = await dialog.locator('p').nth(1).innerText()
  await dialog.getByRole('button', { name: 'Sudah saya catat' }).click()
  await expect(page.getByRole('row', { name: /Rina Marlina/ })).toContainText('Harus ganti kata sandi')

  await page.getByRole('banner').getByRole('button', { name: ADMIN.displayName }).click()
  await page.getByRole('menuitem', { name: 'Keluar' }).click()
  await page.getByLabel('Nama pengguna').fill('inspektorat')
  await page.getByRole('textbox', { name: 'Kata sandi', exact: true }).fill(secret)
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Buat kata sandi sendiri' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Kata sandi sekarang' }).fill(secret)
  await page.getByRole('textbox', { name: 'Kata sandi baru', exact: true }).fill('jendela kelapa batu')
  await page.getByRole('textbox', { name: 'Ulangi kata sandi baru' }).fill('jendela kelapa batu')
  await page.getByRole('button', { name: 'Simpan kata sandi' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Rina Marlina')
  // An auditor reads everything and changes nothing.
  await openScreen(page, '/akun')
  await expect(page.getByRole('row', { name: /Rina Marlina/ })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Tambah akun' })).toHaveCount(0)
})

test('a back-up is taken, checked and put back, after which everyone signs in anew', async ({ page }) => {
  await openScreen(page, '/cadangan')
  await page.getByRole('button', { name: 'Ambil cadangan' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ambil cadangan' }).click()
  const row = page.getByRole('row', { name: /diminta/ })
  await expect(row).toBeVisible({ timeout: 60_000 })
  await row.getByRole('button', { name: 'Periksa' }).click()
  await expect(page.getByText(/utuh: 0 pegawai/)).toBeVisible({ timeout: 60_000 })
  await row.getByRole('button', { name: /Tindakan lain/ }).click()
  await page.getByRole('menuitem', { name: 'Pulihkan' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /Kata sandi Anda/ }).fill(ADMIN.password)
  await dialog.getByRole('button', { name: 'Pulihkan' }).click()
  await expect(page.getByRole('heading', { name: 'Masuk' })).toBeVisible({ timeout: 60_000 })
})

test('a register is declared complete with a reason, and the audit trail keeps it unbroken', async ({ page }) => {
  await openScreen(page, '/pengaturan')
  const day = page.getByRole('textbox', { name: 'Hukuman disiplin lengkap sampai' })
  await day.fill('31-10-2026')
  await day.blur()
  await page.getByRole('textbox', { name: 'Alasan' }).fill('Berita acara rekonsiliasi Oktober')
  await page.getByRole('button', { name: 'Simpan pengaturan' }).click()
  await expect(page.getByText('Pengaturan disimpan.')).toBeVisible()
  expect((await askDesk(page, 'settings.read', {})).disciplineCompleteThrough).toBe('2026-10-31')
  await openScreen(page, '/jejak-audit')
  await expect(page.getByRole('row', { name: /Mengubah pengaturan/ })).toContainText('Berita acara rekonsiliasi Oktober')
  await expect(page.getByText(/^(person|account|setting|session)\b/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Periksa rangkaian' }).click()
  await expect(page.getByText(/Rangkaian utuh/)).toBeVisible()
})

test('holidays are pasted, added and removed, and a list with a line that is none is not taken', async ({ page }) => {
  await openScreen(page, '/pengaturan')
  await expect(page.getByText('Belum ada hari libur')).toBeVisible()
  await page.getByRole('textbox', { name: 'Lengkap sampai akhir tahun' }).fill('2027')
  await page.getByRole('button', { name: 'Tempel daftar' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Daftar hari libur' }).fill('17-08-2027 Hari Kemerdekaan\nbukan tanggal')
  await dialog.getByRole('button', { name: 'Masukkan ke daftar' }).click()
  await expect(dialog.getByText(/Baris 2: "bukan tanggal" belum dapat dibaca/)).toBeVisible()
  expect(await axeFaults(page)).toEqual([])
  await dialog.getByRole('textbox', { name: 'Daftar hari libur' }).fill('17-08-2027 Hari Kemerdekaan\n1 Juni 2027 Hari Lahir Pancasila')
  await dialog.getByRole('button', { name: 'Masukkan ke daftar' }).click()
  const list = page.getByRole('region', { name: /Tahun 2027/ })
  await expect(list.getByRole('listitem')).toHaveText([/1 Juni 2027.*Hari Lahir Pancasila/, /17 Agustus 2027.*Hari Kemerdekaan/])
  await page.getByRole('button', { name: 'Tambah hari' }).click()
  await expect(page.getByText('Isi tanggal liburnya.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Tanggal libur' }).fill('25-12-2027')
  await page.getByRole('textbox', { name: 'Nama hari libur' }).fill('Hari Natal')
  await page.getByRole('button', { name: 'Tambah hari' }).click()
  await page.getByRole('button', { name: /Hapus Hari Kemerdekaan/ }).click()
  await page.getByRole('textbox', { name: 'Alasan' }).fill('Keputusan bersama tahun 2027')
  await page.getByRole('button', { name: 'Simpan pengaturan' }).click()
  await expect(page.getByText('Pengaturan disimpan.')).toBeVisible()
  expect((await askDesk(page, 'settings.read', {})).holidays).toEqual({
    through: 2027, days: [{ on: '2027-06-01', name: 'Hari Lahir Pancasila' }, { on: '2027-12-25', name: 'Hari Natal' }],
  })
})

test('theme and language are chosen in the account menu and stay after a reload', async ({ page }) => {
  await page.getByRole('banner').getByRole('button', { name: ADMIN.displayName }).click()
  await page.getByRole('menuitemradio', { name: 'Gelap' }).click()
  await page.getByRole('menuitemradio', { name: 'English' }).click()
  await expect(page.getByRole('link', { name: 'Reconciliation' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('link', { name: 'Reconciliation' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
})

test('the first link leads past the navigation, and every screen of the navigation opens without a complaint', async ({ page }) => {
  const complaints = complaintsOf(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Langsung ke isi' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  const links = page.getByRole('navigation', { name: 'Navigasi utama' }).getByRole('link')
  for (const name of await links.allInnerTexts()) {
    await links.filter({ hasText: name }).first().click()
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  }
  expect(complaints).toEqual([])
})

for (const theme of ['light', 'dark'] as const) {
  test(`Beranda and the screens of the system have no accessibility fault and cut nothing off in the ${theme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme })
    const found: string[] = []
    for (const path of ['/', '/kelayakan', '/akun', '/cadangan', '/jejak-audit', '/pengaturan']) {
      await openScreen(page, path)
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
      for (const viewport of [{ width: 1366, height: 768 }, { width: 683, height: 384 }]) {
        await page.setViewportSize(viewport)
        found.push(...(await axeFaults(page)).map((fault) => `${path} ${viewport.width}: ${fault}`))
        // 683 pixels are a window of 1366 at 200 % zoom: nothing may hang over its edge.
        expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true)
      }
    }
    expect(found).toEqual([])
  })
}
