import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import type { UnitNode } from '../../shared/contract/units.ts'
import { askDesk, openScreen } from '../support/office-page.ts'
import { test } from '../support/sample-office.ts'

/** Units with people below the office itself, by name. */
async function unitsOf(page: Page): Promise<{ readonly root: UnitNode; readonly below: readonly UnitNode[] }> {
  const { units } = await askDesk(page, 'unit.tree', {})
  const root = units.find((unit) => unit.parentId === null)
  if (root === undefined) throw new Error('The sample has no unit at the top')
  return { root, below: units.filter((unit) => unit.parentId === root.id).toSorted((a, b) => a.name.localeCompare(b.name, 'id')) }
}

test('the tree is walked with the arrow keys, and Enter opens a unit', async ({ page }) => {
  const { below } = await unitsOf(page)
  await openScreen(page, '/unit')
  const tree = page.getByRole('tree', { name: 'Pohon unit kerja' })
  await tree.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: below[1]?.name ?? '', exact: true })).toBeVisible()
  await expect(tree.getByRole('treeitem', { selected: true })).toContainText(below[1]?.name ?? '')
  await tree.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowLeft')
  await expect(tree.getByRole('treeitem')).toHaveCount(1)
  await page.keyboard.press('ArrowRight')
  await expect(tree.getByRole('treeitem')).toHaveCount(below.length + 1)
})

test('a chart states its finding, shows its figures as a table, and is taken out as sheet and picture', async ({ page }) => {
  const { root } = await unitsOf(page)
  const { years } = await askDesk(page, 'unit.distribution', { id: root.id })
  const year = years.find((one) => one.year === 2025)
  const good = (year?.counts['sangat-baik'] ?? 0) + (year?.counts['baik'] ?? 0)
  await openScreen(page, `/unit/${root.id}`)
  const chart = page.getByRole('figure', { name: new RegExp(`^${good} dari ${year?.people ?? 0} orang .* berpredikat Baik atau lebih pada 2025$`) })
  await expect(chart.getByRole('img', { name: /^Terbanyak/ })).toBeVisible()
  await chart.getByText('Data sebagai tabel').click()
  await expect(chart.getByRole('row', { name: /^2025/ })).toContainText(String(year?.people))
  await chart.getByRole('button', { name: /^Simpan atau cetak grafik/ }).click()
  const sheet = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Simpan lembar (CSV)' }).click()
  expect(await readFile(await (await sheet).path(), 'utf8')).toContain('Tahun;Sangat Baik;Baik')
  await chart.getByRole('button', { name: /^Simpan atau cetak grafik/ }).click()
  const picture = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Simpan gambar (PNG)' }).click()
  const png = await readFile(await (await picture).path())
  expect(png.subarray(1, 4).toString()).toBe('PNG')
})

test('from the office one goes down to a unit, and from there to its people', async ({ page }) => {
  const { root } = await unitsOf(page)
  const { children } = await askDesk(page, 'unit.distribution', { id: root.id })
  const child = children.find(({ distribution }) => distribution.people > 0)
  const { total } = await askDesk(page, 'person.list', { filter: { unitId: child?.id ?? null } })
  await openScreen(page, `/unit/${root.id}`)
  const chart = page.getByRole('figure', { name: /tertinggi .* terendah/ })
  await chart.getByText('Data sebagai tabel').click()
  await chart.getByRole('button', { name: child?.name ?? '', exact: true }).click()
  await expect(page.getByRole('navigation', { name: 'Letak unit' })).toContainText(root.name)
  await page.getByRole('link', { name: 'Lihat pegawai' }).click()
  await expect(page.getByRole('region', { name: 'Pegawai' }).getByRole('status')).toHaveText(`${total} baris`)
})

test('a unit is renamed from a day on with a reason, its former name stays in its history', async ({ page }) => {
  const { below } = await unitsOf(page)
  const unit = below.at(-1)
  await openScreen(page, `/unit/${unit?.id ?? ''}`)
  await page.getByRole('button', { name: 'Tindakan' }).click()
  await page.getByRole('menuitem', { name: 'Ubah nama atau induk' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('textbox', { name: 'Alasan' }).fill('Perda 4/2026 tentang perangkat daerah')
  await form.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(form.getByRole('alert')).toContainText('sudah demikian; tidak ada yang diubah')
  await form.getByRole('textbox', { name: 'Berlaku sejak' }).fill('2026-01-02')
  await form.getByRole('textbox', { name: 'Nama unit' }).fill(`${unit?.name ?? ''} dan Penataan`)
  await form.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name: `${unit?.name ?? ''} dan Penataan`, exact: true })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Riwayat unit' }).getByRole('listitem').filter({ hasText: 'sampai' })).toContainText(unit?.name ?? '')
})

test('a unit that went on as another is linked to it, and the other way round is refused', async ({ page }) => {
  const { below } = await unitsOf(page)
  const [from, into] = [below[2], below[3]]
  const link = async (one: UnitNode | undefined, other: UnitNode | undefined) => {
    await openScreen(page, `/unit/${one?.id ?? ''}`)
    await expect(page.getByRole('heading', { level: 2, name: one?.name ?? '', exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Tindakan' }).click()
    await page.getByRole('menuitem', { name: 'Catat kelanjutan unit' }).click()
    const form = page.getByRole('dialog')
    await form.getByRole('combobox', { name: 'Berlanjut menjadi' }).fill(other?.name ?? '')
    await page.getByRole('option').first().click()
    await form.getByRole('textbox', { name: 'Sejak' }).fill('2026-01-02')
    await form.getByRole('textbox', { name: 'Alasan' }).fill('Penggabungan menurut Perda 4/2026')
    await form.getByRole('button', { name: 'Simpan', exact: true }).click()
  }
  await link(from, into)
  await expect(page.getByRole('region', { name: 'Riwayat unit' }).getByRole('link', { name: into?.name ?? '' })).toBeVisible()
  await link(into, from)
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('jadi tidak dapat sebaliknya')
})
