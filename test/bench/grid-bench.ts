import { chromium, type Page } from '@playwright/test'
import { findChromium } from '../support/find-chromium.ts'

/** Where the grid is served, and who rates in it. */
export type ServedGrid = { readonly address: string; readonly userName: string; readonly password: string; readonly lines: number }

/** What a key does: how often it is pressed, and the times in ms from the key to the drawn picture. */
export type KeyTimes = Readonly<Record<string, readonly number[]>>

/** Presses real keys in the grid over all periods in real Chromium; each is timed by the page from the key's own stamp until it is drawn. */
export async function benchGrid({ address, userName, password }: ServedGrid): Promise<KeyTimes> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('Chromium is missing: install it or name it in TANJAK_CHROMIUM.')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'] })
  try {
    const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'id-ID' })).newPage()
    await page.goto(address)
    await page.getByLabel('Nama pengguna').fill(userName)
    await page.locator('input[type=password]').fill(password)
    await page.getByRole('button', { name: 'Masuk' }).click()
    await page.getByRole('link', { name: 'Penilaian' }).first().click()
    await page.getByRole('combobox', { name: 'Periode' }).click()
    await page.getByRole('option', { name: /^Semua periode terbuka/ }).click()
    await page.getByRole('grid').getByRole('gridcell').first().click()
    await page.evaluate(() => {
      const kept = globalThis as unknown as { keyTimes: number[] }
      kept.keyTimes = []
      addEventListener('keydown', (event) => requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => kept.keyTimes.push(performance.now() - event.timeStamp))
        port1.start()
        port2.postMessage(null)
      }), { capture: true })
    })
    return { 'rate a line': await press(page, 's', 120), 'go down a line': await press(page, 'ArrowDown', 60), 'take it back': await press(page, 'Control+z', 30) }
  } finally {
    await browser.close()
  }
}

async function press(page: Page, key: string, times: number): Promise<number[]> {
  // What the keys before have still to save belongs to them.
  await page.getByText('Menyimpan…').waitFor({ state: 'hidden' })
  await page.evaluate(() => void ((globalThis as unknown as { keyTimes: number[] }).keyTimes.length = 0))
  for (let at = 0; at < times; at += 1) {
    await page.keyboard.press(key)
    // Faster than anybody types, but no key waits behind another.
    await page.waitForFunction((least) => (globalThis as unknown as { keyTimes: number[] }).keyTimes.length > least, at)
  }
  return page.evaluate(() => [...(globalThis as unknown as { keyTimes: number[] }).keyTimes])
}
