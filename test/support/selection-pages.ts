import { join } from 'node:path'
import { expect, test as plain, type Browser, type Page } from '@playwright/test'
import { ADMIN, askDesk } from './office-page.ts'
import { ACCOUNTS, laySelectionOffice, PASSWORD } from './selection-office.ts'
import { serveOffice, type ServedOffice } from './served-office.ts'

/** Whoever can sign in to the selection office. */
export type SelectionWho = 'admin' | keyof typeof ACCOUNTS

/** The served office of `laySelectionOffice`, with a page for each of its accounts. */
export type ServedSelection = ServedOffice & {
  /** A page of its own, signed in as somebody; each call opens another session. */
  readonly as: (who: SelectionWho) => Promise<Page>
}

/** Serves the office with posts and candidates, everybody's own password set; the caller closes it. */
export async function serveSelectionOffice(browser: Browser): Promise<ServedSelection> {
  const served = await serveOffice()
  const first = await (await browser.newContext()).newPage()
  await first.goto(served.door.openingAddress())
  await askDesk(first, 'desk.init', { office: 'Kabupaten Contoh', ...ADMIN })
  const { oneTime } = await laySelectionOffice(join(served.folder, 'data'), ADMIN, (name, input) => askDesk(first, name, input))
  for (const name of Object.keys(ACCOUNTS) as (keyof typeof ACCOUNTS)[]) {
    await askDesk(first, 'session.sign-in', { userName: ACCOUNTS[name].userName, password: oneTime[name] })
    await askDesk(first, 'session.change-password', { current: oneTime[name], next: PASSWORD })
  }
  await first.context().close()
  return { ...served, as: (who) => pageOf(browser, served, who) }
}

async function pageOf(browser: Browser, served: ServedOffice, who: SelectionWho): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'id-ID', timezoneId: 'Asia/Jakarta' })).newPage()
  await page.goto(served.door.openingAddress())
  const account = who === 'admin' ? ADMIN : { userName: ACCOUNTS[who].userName, password: PASSWORD }
  await askDesk(page, 'session.sign-in', { userName: account.userName, password: account.password })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return page
}

/** A kind of test over a selection office of its own; made once for all tests of a worker. */
export const selectionTest = () => plain.extend<object, { office: ServedSelection }>({
  office: [
    async ({ browser }, use) => {
      const office = await serveSelectionOffice(browser)
      await use(office)
      await Promise.all(browser.contexts().map((context) => context.close()))
      await office.close()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
})
