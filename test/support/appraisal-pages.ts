import { join } from 'node:path'
import { expect, test as plain, type Browser, type Page } from '@playwright/test'
import { ACCOUNTS, layAppraisalOffice, PASSWORD, type AppraisalOffice } from './appraisal-office.ts'
import { ADMIN, askDesk } from './office-page.ts'
import { serveOffice, type ServedOffice } from './served-office.ts'

/** Whoever can sign in to the office whose people are rated. */
export type Who = 'admin' | keyof typeof ACCOUNTS

/** The served office of `layAppraisalOffice`, with a page for each of its accounts. */
export type RatedOffice = ServedOffice & AppraisalOffice & {
  /** A page of its own, signed in as somebody; each call opens another session. */
  readonly as: (who: Who) => Promise<Page>
}

/** Serves the office whose people are rated, everybody's own password set; the caller closes it. */
export async function serveRatedOffice(browser: Browser): Promise<RatedOffice> {
  const served = await serveOffice()
  const first = await (await browser.newContext()).newPage()
  await first.goto(served.door.openingAddress())
  await askDesk(first, 'desk.init', { office: 'Kabupaten Contoh', ...ADMIN })
  const laid = await layAppraisalOffice(join(served.folder, 'data'), ADMIN, (name, input) => askDesk(first, name, input))
  for (const name of Object.keys(ACCOUNTS) as (keyof typeof ACCOUNTS)[]) {
    await askDesk(first, 'session.sign-in', { userName: ACCOUNTS[name].userName, password: laid.oneTime[name] })
    await askDesk(first, 'session.change-password', { current: laid.oneTime[name], next: PASSWORD })
  }
  await first.context().close()
  return { ...served, ...laid, as: (who) => pageOf(browser, served, who) }
}

async function pageOf(browser: Browser, served: ServedOffice, who: Who): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'id-ID', timezoneId: 'Asia/Jakarta' })).newPage()
  await page.goto(served.door.openingAddress())
  const account = who === 'admin' ? ADMIN : { userName: ACCOUNTS[who].userName, password: PASSWORD }
  await askDesk(page, 'session.sign-in', { userName: account.userName, password: account.password })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return page
}

/** A kind of test over an office of its own whose people are rated; made once for all tests of a worker. */
export const ratedTest = () => plain.extend<object, { office: RatedOffice }>({
  office: [
    async ({ browser }, use) => {
      const office = await serveRatedOffice(browser)
      await use(office)
      // Pages first: an open one would go on asking a desk that is gone.
      await Promise.all(browser.contexts().map((context) => context.close()))
      await office.close()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
})
