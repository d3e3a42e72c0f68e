import { join } from 'node:path'
import { expect, test as plain, type Browser, type Page } from '@playwright/test'
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/contract.ts'
import { ADMIN, askDesk } from './office-page.ts'
import { serveOffice, type ServedOffice } from './served-office.ts'

/** Asks the desk as its Admin, through the page. */
export type AskAdmin = <P extends ProcedureName>(procedure: P, input: InputOf<P>) => Promise<OutputOf<P>>

/** A served office with a page for each of its accounts; each call of `as` opens another session. */
export type ServedAccounts<Name extends string> = ServedOffice & { readonly as: (who: 'admin' | Name) => Promise<Page> }

/** How an office is laid: it answers the one-time password of each account. */
export type Lay<Name extends string, Laid> = (folder: string, admin: typeof ADMIN, ask: AskAdmin) => Promise<Laid & { readonly oneTime: Readonly<Record<Name, string>> }>

/** Serves an office that is laid before anybody comes, everybody's own password set; the caller closes it. */
export async function serveAccounts<Name extends string, Laid>(
  browser: Browser, accounts: Readonly<Record<Name, { readonly userName: string }>>, password: string, lay: Lay<Name, Laid>,
): Promise<ServedAccounts<Name> & Laid> {
  const served = await serveOffice()
  const first = await (await browser.newContext()).newPage()
  await first.goto(served.door.openingAddress())
  await askDesk(first, 'desk.init', { office: 'Kabupaten Contoh', ...ADMIN })
  const laid = await lay(join(served.folder, 'data'), ADMIN, (name, input) => askDesk(first, name, input))
  for (const name of Object.keys(accounts) as Name[]) {
    await askDesk(first, 'session.sign-in', { userName: accounts[name].userName, password: laid.oneTime[name] })
    await askDesk(first, 'session.change-password', { current: laid.oneTime[name], next: password })
  }
  await first.context().close()
  return { ...served, ...laid, as: (who) => pageOf(browser, served, who === 'admin' ? ADMIN : { userName: accounts[who as Name].userName, password }) }
}

async function pageOf(browser: Browser, served: ServedOffice, account: { readonly userName: string; readonly password: string }): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'id-ID', timezoneId: 'Asia/Jakarta' })).newPage()
  await page.goto(served.door.openingAddress())
  await askDesk(page, 'session.sign-in', { userName: account.userName, password: account.password })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return page
}

/** A kind of test over an office of its own, made once for all tests of a worker. */
export function officeTest<Office extends ServedOffice>(serve: (browser: Browser) => Promise<Office>) {
  return plain.extend<object, { office: Office }>({
    office: [
      async ({ browser }, use) => {
        const office = await serve(browser)
        await use(office)
        // Pages first: an open one would go on asking a desk that is gone.
        await Promise.all(browser.contexts().map((context) => context.close()))
        await office.close()
      },
      { scope: 'worker', timeout: 180_000 },
    ],
  })
}
