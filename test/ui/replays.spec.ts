import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { isoDate } from '../../shared/calendar/iso-date.ts'
import type { ProfileRef } from '../../shared/contract/profile.ts'
import { xComponents, yComponents } from '../../shared/legal/parameters/talent/weights.ts'
import { askDesk, axeFaults, complaintsOf, openScreen } from '../support/office-page.ts'
import { test } from '../support/sample-office.ts'

const ON = isoDate('2026-11-01')

/** A draft under which one year of Sangat Baik is enough; it is never activated, so that nothing else reads it. */
async function easierDraft(page: Page, name: string): Promise<ProfileRef> {
  const { id } = await askDesk(page, 'profile.copy', { from: 'law', name })
  await askDesk(page, 'profile.change', { id, validFrom: ON, parameters: [{ parameter: 'reward.sangat-baik-years', values: [{ from: ON, value: 1, pin: 'Pasal 9' }] }] })
  return id
}

test('a replay shows who moves and by which condition, side by side, and takes out exactly those', async ({ page }) => {
  const after = await easierDraft(page, 'Profil satu tahun')
  await openScreen(page, `/aturan/profil/${after}`)
  await page.getByRole('link', { name: 'Uji', exact: true }).click()
  await expect(page.getByRole('combobox', { name: 'Profil yang diuji' })).toHaveValue(/^Profil satu tahun/)
  await page.getByRole('button', { name: 'Jalankan uji ulang' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /→ Profil satu tahun$/ })).toBeVisible()
  const { replays: [replay] } = await askDesk(page, 'replay.list', {})
  const totals = replay?.totals['reward.sangat-baik-beruntun']
  expect(totals?.gained).toBeGreaterThan(0)
  await expect(page.getByText(`${replay?.changed} dari ${replay?.people} orang berubah: ${totals?.gained} kali menjadi memenuhi`)).toBeVisible()

  const list = page.getByRole('region', { name: 'Orang yang berubah' })
  await page.getByRole('button', { name: 'Saring' }).click()
  await page.getByRole('checkbox', { name: 'Menjadi memenuhi' }).check()
  await page.keyboard.press('Escape')
  await expect(list.getByRole('status')).toHaveText(`${totals?.gained} baris`)

  const grid = page.getByRole('grid', { name: 'Orang yang berubah' })
  await expect(grid.getByRole('gridcell').first()).toBeVisible()
  await grid.focus()
  await page.keyboard.press('F1')
  const panel = page.getByRole('complementary')
  await expect(panel.getByRole('article')).toHaveCount(2)
  await expect(panel.getByRole('table', { name: /syarat berbeda$/ })).toBeVisible()
  await expect(panel.getByText('Karena Tahun berturut-turut Sangat Baik untuk penghargaan')).toBeVisible()
  await expect(panel.getByText('berbeda', { exact: true }).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(grid).toBeFocused()

  await page.getByRole('button', { name: 'Ekspor' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Berkas CSV' }).click()
  const sheet = await readFile(await (await download).path(), 'utf8')
  expect(sheet.match(/^\d{18},/gm)).toHaveLength(totals?.gained ?? -1)

  const { rows } = await askDesk(page, 'replay.units', { replayId: replay?.replayId ?? 0 })
  await page.getByRole('tab', { name: 'Unit kerja' }).click()
  await expect(page.getByRole('region', { name: 'Perubahan per unit kerja', exact: true }).getByRole('row')).toHaveCount(rows.length + 1)
})

test('who can no longer be told has a tile, a filter, a word and a column of their own, and is never called lost', async ({ page }) => {
  const one = (components: readonly string[], heavy: string) => Object.fromEntries(components.map((name) => [name, name === heavy ? '100' : '0']))
  const weighing = async (name: string, x: string): Promise<ProfileRef> => {
    const { id } = await askDesk(page, 'profile.copy', { from: 'law', name })
    const values = { 'talent.weights-y': one(yComponents, 'predikat'), 'talent.weights-x': one(xComponents, x) }
    await askDesk(page, 'profile.change', {
      id, validFrom: ON, parameters: Object.entries(values).map(([parameter, value]) => ({ parameter, values: [{ from: ON, value, pin: 'Pasal 3' }] })),
    })
    return id
  }
  const [before, after] = [await weighing('Profil pendidikan', 'pendidikan'), await weighing('Profil pertimbangan', 'pertimbangan-lain')]
  const { replayId, totals, changed, people } = await askDesk(page, 'replay.run', { before, after, facts: { on: ON } })
  const open = totals['talent.box']?.open ?? 0
  expect(open).toBeGreaterThan(0)
  await openScreen(page, `/aturan/uji-ulang/${replayId}`)
  await expect(page.getByText(`${changed} dari ${people} orang berubah: ${open} kali tidak lagi dapat dipastikan.`)).toBeVisible()
  await page.getByRole('button', { name: 'Saring' }).click()
  await page.getByRole('checkbox', { name: 'Tidak lagi dapat dipastikan' }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('list', { name: 'Aturan yang hasilnya berubah' }).getByRole('button', { name: `${open} tidak lagi pasti` }).click()
  await expect(page.getByRole('region', { name: 'Orang yang berubah' }).getByRole('status')).toHaveText(`${open} baris`)
  await expect(page.getByRole('grid').getByRole('gridcell', { name: 'Tidak lagi dapat dipastikan' }).first()).toBeVisible()
  await expect(page.getByText('Tidak lagi memenuhi')).toHaveCount(0)
  await page.getByRole('tab', { name: 'Unit kerja' }).click()
  await expect(page.getByRole('columnheader', { name: 'Tidak lagi dapat dipastikan' })).toBeVisible()
})

/** Notes every frame in which a progress bar does not stand where its value says. */
const WATCH_BAR = `(() => {
  window.bars = { seen: 0, wrong: [] }
  const look = () => {
    for (const bar of document.querySelectorAll('[role=progressbar]')) {
      const [value, width] = [bar.getAttribute('aria-valuenow'), bar.getBoundingClientRect().width / bar.parentElement.getBoundingClientRect().width * 100]
      window.bars.seen += 1
      if (Math.abs(width - Number(value)) > 1) window.bars.wrong.push([value, width])
    }
    requestAnimationFrame(look)
  }
  look()
})()`

test('the bar of a running replay stands where its figures say in every frame', async ({ page }) => {
  const after = await easierDraft(page, 'Profil yang diamati')
  await openScreen(page, `/aturan/uji-ulang?sesudah=${after}`)
  await page.evaluate(WATCH_BAR)
  await page.getByRole('button', { name: 'Jalankan uji ulang' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /→ Profil yang diamati$/ })).toBeVisible()
  expect(await page.evaluate('window.bars.wrong')).toEqual([])
  expect(await page.evaluate('window.bars.seen')).toBeGreaterThan(0)
})

test('a replay says what is still missing, and is taken off the list with a reason', async ({ page }) => {
  const after = await easierDraft(page, 'Profil yang dihapus')
  await openScreen(page, '/aturan/uji-ulang')
  await page.getByRole('button', { name: 'Jalankan uji ulang' }).click()
  await page.getByRole('alert').getByRole('button', { name: 'Pilih profil yang diuji.' }).click()
  await expect(page.getByRole('combobox', { name: 'Profil yang diuji' })).toBeFocused()
  await askDesk(page, 'replay.run', { before: 'law', after, facts: { on: ON } })
  await page.reload()
  const row = page.getByRole('row', { name: /→ Profil yang dihapus/ })
  await row.getByRole('button', { name: /^Hapus uji ulang/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Hapus' }).click()
  await expect(dialog).toContainText('Tulis alasannya')
  await dialog.getByRole('textbox', { name: 'Alasan' }).fill('Hanya untuk percobaan')
  await dialog.getByRole('button', { name: 'Hapus' }).click()
  await expect(row).toBeHidden()
})

for (const theme of ['light', 'dark'] as const) {
  test(`replays have no accessibility fault in the ${theme} theme, and fit at twice the size`, async ({ page }) => {
    const complaints = complaintsOf(page)
    await page.emulateMedia({ colorScheme: theme })
    const after = await easierDraft(page, `Profil dengan nama yang sangat panjang tentang penghargaan pegawai (${theme})`)
    const { replayId } = await askDesk(page, 'replay.run', { before: 'law', after, facts: { on: ON } })
    const seen: Record<string, readonly string[]> = {}
    const paths = ['/aturan/uji-ulang', `/aturan/uji-ulang/${replayId}?bagian=kotak`, `/aturan/uji-ulang/${replayId}?bagian=unit`, `/aturan/uji-ulang/${replayId}`]
    for (const path of paths) {
      await openScreen(page, path)
      await expect(page.getByRole('table').or(page.getByRole('gridcell')).or(page.getByRole('figure')).first()).toBeVisible()
      seen[path] = await axeFaults(page)
    }
    await page.getByRole('grid').focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('complementary').getByRole('article').first()).toBeVisible()
    seen['both findings'] = await axeFaults(page)
    await page.setViewportSize({ width: 683, height: 384 })
    for (const path of paths) {
      await openScreen(page, path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect([path, await page.evaluate('document.getElementById("main").scrollWidth - document.getElementById("main").clientWidth')]).toEqual([path, 0])
    }
    expect(Object.entries(seen).filter(([, faults]) => faults.length > 0)).toEqual([])
    expect(complaints).toEqual([])
  })
}
