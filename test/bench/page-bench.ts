import { chromium, type Page } from '@playwright/test'
import { findChromium } from '../support/find-chromium.ts'
import { account } from './bench-desk.ts'
import { inPage } from './in-page.ts'

/** Times in ms of what a person does in the list of people. */
export type PageTimes = { readonly first: readonly number[]; readonly search: readonly number[]; readonly scroll: readonly number[] }

const words = [
  'sri',
  'budi',
  'wibowo',
  'lestari',
  'putra',
  'siregar',
  'chaniago',
  'made',
  'andi',
  'nur',
  'rahma',
  'agus',
  'dewi',
  'santoso',
  'lubis',
  'koto',
  'wayan',
  'daeng',
  'handayani',
  'suryani',
]

/** Opens the list, searches in it and scrolls through it in real Chromium, many times. */
export async function benchPage(address: string): Promise<PageTimes> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('Chromium is missing: install it or name it in TANJAK_CHROMIUM.')
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  })
  try {
    const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'id-ID' })).newPage()
    await page.goto(address)
    await signIn(page)
    const first: number[] = []
    for (let round = 0; round < 20; round += 1) first.push(await openList(page))
    const search: number[] = []
    for (const word of words) search.push(await page.evaluate(inPage.search, word))
    await openList(page)
    const scroll: number[] = []
    for (let round = 0; round < 40; round += 1) scroll.push(await page.evaluate(inPage.scroll, ((round * 37) % 100) / 100))
    return { first, search, scroll }
  } finally {
    await browser.close()
  }
}

async function signIn(page: Page): Promise<void> {
  await page.getByLabel('Nama pengguna').fill(account.userName)
  await page.locator('input[type=password]').fill(account.password)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await page.getByRole('link', { name: 'Pegawai', exact: true }).waitFor()
}

/** Opens the list as for the first time: the page is loaded afresh before, so that nothing is remembered. */
async function openList(page: Page): Promise<number> {
  await page.goto(`${new URL(page.url()).origin}/#/`)
  await page.reload()
  await page.getByRole('link', { name: 'Pegawai', exact: true }).waitFor()
  await page.getByRole('heading', { name: 'Yang menunggu' }).waitFor()
  return page.evaluate(inPage.open)
}
