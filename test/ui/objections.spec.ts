import { join } from 'node:path'
import { expect, test as plain, type Page } from '@playwright/test'
import { ACCOUNTS, layAppraisalOffice, MEMBERS, PASSWORD, type AppraisalOffice, type AskAdmin } from '../support/appraisal-office.ts'
import { layRating } from '../support/locked-rating.ts'
import { ADMIN, askDesk, axeFaults, complaintsOf, openScreen } from '../support/office-page.ts'
import { serveOffice } from '../support/served-office.ts'

const [objector, other] = MEMBERS.staffA
type Laid = AppraisalOffice & { readonly folder: string }

const test = plain.extend<{ laid: Laid }>({
  laid: async ({ page }, use) => {
    const office = await serveOffice()
    const folder = join(office.folder, 'data')
    // Beside the page, which would read everything anew after each of some hundred steps.
    const visit = office.desk.openSession()
    const ask: AskAdmin = async (procedure, input) => {
      const answer = await visit.call(procedure, input, new AbortController().signal)
      if (!answer.ok) throw new Error(`${procedure}: ${answer.error.message.key}`)
      // The desk has parsed its answer with the output of this very procedure.
      return answer.output as never
    }
    await ask('desk.init', { office: 'Kabupaten Contoh', ...ADMIN })
    const laid = await layAppraisalOffice(folder, ADMIN, ask)
    for (const one of [objector, other]) await layRating({ folder }, ADMIN, { periodId: laid.periods.quarter, assignmentId: laid.spans.get(one?.nip ?? '') ?? 0 })
    await page.goto(office.door.openingAddress())
    await askDesk(page, 'session.sign-in', { userName: ADMIN.userName, password: ADMIN.password })
    await page.reload()
    await use({ ...laid, folder })
    await page.context().close()
    await office.close()
  },
})

/** Comes back as somebody else, with a password of their own. */
async function actAs(page: Page, laid: Laid, who: 'kabidA' | 'kadis'): Promise<void> {
  await askDesk(page, 'session.sign-out', {})
  await askDesk(page, 'session.sign-in', { userName: ACCOUNTS[who].userName, password: laid.oneTime[who] })
  await askDesk(page, 'session.change-password', { current: laid.oneTime[who], next: PASSWORD })
  await page.reload()
}

async function register(page: Page): Promise<void> {
  await openScreen(page, '/keberatan')
  await page.getByRole('button', { name: 'Daftarkan keberatan' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('searchbox', { name: 'Cari pegawai: nama atau NIP' }).fill(objector?.name ?? '')
  await dialog.getByRole('button', { name: objector?.name ?? '' }).click()
  await dialog.getByRole('radio', { name: /Triwulan III 2026/ }).check()
  await dialog.getByRole('textbox', { name: 'Keberatan diajukan' }).fill('16-11-2026')
  await dialog.getByRole('textbox', { name: 'Keberatan diajukan' }).press('Enter')
  await dialog.getByLabel('Berkas surat keberatan').setInputFiles({ name: 'surat-keberatan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('isi surat') })
  await expect(dialog.getByText(/^[0-9a-f]{64}$/)).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Isi keberatan' }).fill('Realisasi triwulan melampaui target yang disepakati.')
  await dialog.getByRole('button', { name: 'Daftarkan keberatan' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Keberatan KB-2026-0001, ${objector?.name}` })).toBeVisible()
}

test('the Admin registers an objection, the evaluator explains it, the atasan upholds it and sees the predikat before and after', async ({ page, laid }) => {
  const complaints = complaintsOf(page)
  await register(page)
  await expect(page.getByRole('list').filter({ hasText: 'Hasil evaluasi diterima' })).toContainText('tepat waktu')
  await actAs(page, laid, 'kabidA')
  await openScreen(page, '/')
  await expect(page.getByText('keberatan menunggu penjelasan Anda')).toBeVisible()
  await page.getByRole('link', { name: 'Buka: keberatan menunggu penjelasan Anda' }).click()
  await page.getByRole('textbox', { name: 'Penjelasan Anda' }).fill('Dinilai dari laporan sementara.')
  await page.getByRole('button', { name: 'Simpan penjelasan' }).click()
  await expect(page.getByText('Penjelasan tersimpan')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Putuskan keberatan' })).toHaveCount(0)
  await actAs(page, laid, 'kadis')
  await openScreen(page, '/keberatan/1')
  await page.getByRole('radio', { name: 'Kabulkan' }).check()
  await page.getByRole('combobox', { name: 'Perilaku kerja' }).click()
  await page.getByRole('option', { name: 'di atas ekspektasi' }).click()
  await page.getByRole('combobox', { name: 'Hasil kerja' }).click()
  await page.getByRole('option', { name: 'di atas ekspektasi' }).click()
  const sides = page.getByRole('group', { name: 'Sebelum dan sesudah putusan' })
  await expect(sides).toContainText('Baik')
  await expect(sides).toContainText('Sangat Baik')
  await page.getByRole('button', { name: 'Putuskan keberatan' }).click()
  await expect(page.getByRole('alert')).toContainText('Belum dapat disimpan')
  await page.getByRole('textbox', { name: 'Alasan putusan' }).fill('Bukti realisasi melampaui target.')
  await page.getByRole('textbox', { name: 'Rekomendasi' }).fill('Pertahankan capaian triwulan berikutnya.')
  await page.getByRole('button', { name: 'Putuskan keberatan' }).click()
  await expect(page.getByRole('heading', { name: 'Putusan: dikabulkan' })).toBeVisible()
  await expect(page.getByText('Sejak itu penilaian versi 2 yang berlaku', { exact: false })).toBeVisible()
  expect(complaints).toEqual([])
})

for (const theme of ['light', 'dark'] as const) {
  test(`register, registering and an objection are without faults for axe in the ${theme} theme, also where the window is narrow`, async ({ page, laid }) => {
    await page.emulateMedia({ colorScheme: theme })
    await openScreen(page, '/keberatan')
    await expect(page.getByText('Belum ada keberatan')).toBeVisible()
    expect(await axeFaults(page)).toEqual([])
    await register(page)
    expect(await axeFaults(page)).toEqual([])
    await openScreen(page, '/keberatan')
    await expect(page.getByRole('link', { name: 'KB-2026-0001' })).toBeVisible()
    await page.setViewportSize({ width: 683, height: 768 })
    expect(await axeFaults(page)).toEqual([])
    await actAs(page, laid, 'kadis')
    await openScreen(page, '/keberatan/1')
    await page.getByRole('radio', { name: 'Kabulkan' }).check()
    await page.getByRole('group', { name: 'Sebelum dan sesudah putusan' }).waitFor()
    expect(await axeFaults(page)).toEqual([])
  })
}
