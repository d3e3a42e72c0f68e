import { expect } from '@playwright/test'
import { askDesk, axeFaults, complaintsOf, openScreen } from '../support/office-page.ts'
import { POSTS } from '../support/selection-office.ts'
import { selectionTest } from '../support/selection-pages.ts'

const test = selectionTest()

test('the posts in danger stand first; a post opens who could follow and what each still needs', async ({ office }) => {
  const page = await office.as('admin')
  const complaints = complaintsOf(page)
  await openScreen(page, '/suksesi')
  await expect(page.getByText('2 dari 3 jabatan kritis sudah memiliki suksesor yang siap; 1 berisiko tinggi.')).toBeVisible({ timeout: 20_000 })
  const risks = page.getByRole('region', { name: 'Risiko tinggi (1)' })
  await expect(risks.getByText('Kepala Dinas Pelayanan Contoh')).toBeVisible()
  await expect(risks.getByRole('link', { name: 'Buka seleksi' })).toHaveAttribute('href', `#/daftar-pendek?jabatan=${POSTS.kadis}`)
  const grid = page.getByRole('grid', { name: 'Jabatan' })
  await grid.getByText('Kepala Bidang Mutasi dan Promosi').click()
  const panel = page.getByRole('complementary', { name: 'Kepala Bidang Mutasi dan Promosi' })
  await expect(panel.getByText('Siti Nurhaliza Rahmawati')).toBeVisible()
  await panel.getByRole('link', { name: 'Semua suksesor' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kepala Bidang Mutasi dan Promosi' })).toBeVisible()
  await expect(page.getByText('Calon cukup: 8 orang, paling sedikit 3.')).toBeVisible()
  await page.getByRole('list', { name: 'Menurut kesiapan' }).getByRole('button', { name: /Dalam 1 tahun/ }).click()
  const successors = page.getByRole('region', { name: 'Suksesor', exact: true })
  await expect(successors.getByRole('status')).toHaveText('3 baris')
  await page.getByRole('grid', { name: 'Suksesor' }).getByText('Yohana Manurung').click()
  await expect(page.getByRole('complementary', { name: 'Yohana Manurung' }).getByText('Kompetensi manajerial, hasil uji 10 Maret 2025: 69, standar jabatan 70')).toBeVisible()
  expect(complaints).toEqual([])
})

test('all managerial posts can be looked at, the choice stays in the address, and axe finds nothing in either theme', async ({ office }) => {
  const page = await office.as('auditor')
  await openScreen(page, '/suksesi')
  await page.getByText('Semua jabatan manajerial', { exact: true }).click()
  await page.getByRole('button', { name: 'administrator', exact: true }).click()
  const { total } = await askDesk(page, 'succession.overview', { filter: { onlyCritical: false, level: ['administrator'] } })
  const posts = page.getByRole('region', { name: 'Jabatan', exact: true })
  await expect(posts.getByRole('status')).toHaveText(`${total} baris`)
  await page.reload()
  await expect(posts.getByRole('status')).toHaveText(`${total} baris`, { timeout: 20_000 })
  await expect(page.getByRole('link', { name: 'Buka seleksi' })).toHaveCount(0)
  for (const scheme of ['light', 'dark']) {
    for (const path of ['/suksesi', `/suksesi/${POSTS.mutasi}`]) {
      await openScreen(page, path)
      await expect(page.getByRole('grid').first()).toBeVisible()
      await page.evaluate(`document.documentElement.setAttribute('data-mantine-color-scheme', '${scheme}')`)
      expect(await axeFaults(page), `${path} ${scheme}`).toEqual([])
    }
  }
})

test('without a critical post the screen says how one is marked, and a head is told what to do without being offered it', async ({ office }) => {
  const page = await office.as('admin')
  for (const id of [POSTS.mutasi, POSTS.kadis, POSTS.layanan]) {
    const { post } = await askDesk(page, 'post.get', { id })
    const { name, unitId, kind, level, jenjang, eselon, jobClass, seats, education, fields, golonganLow, golonganHigh, standards } = post
    await askDesk(page, 'post.change', {
      id, revision: post.revision, reason: 'tidak lagi kritis',
      fields: { name, unitId, kind, level, jenjang, eselon, jobClass, seats, education, fields, golonganLow, golonganHigh, standards, critical: false, criticalReason: null },
    })
  }
  await openScreen(page, '/suksesi')
  await expect(page.getByText('Belum ada jabatan kritis', { exact: true })).toBeVisible({ timeout: 20_000 })
  await page.getByRole('link', { name: 'Buka peta jabatan' }).click()
  await expect(page).toHaveURL(/#\/jabatan\/peta$/)
  const head = await office.as('pimpinan')
  await openScreen(head, '/suksesi')
  await expect(head.getByText('Admin menandai jabatan sebagai kritis')).toBeVisible({ timeout: 20_000 })
  await expect(head.getByRole('link', { name: 'Buka peta jabatan' })).toHaveCount(0)
})
