import { join } from 'node:path'
import { expect, test as plain, type Browser, type Page } from '@playwright/test'
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/contract.ts'
import { ACCOUNTS, layAppraisalOffice, PASSWORD } from './appraisal-office.ts'
import { behindTheDesk } from './behind-the-desk.ts'
import { ADMIN, askDesk, openScreen } from './office-page.ts'
import { layCrowd } from './rated-crowd.ts'
import { serveOffice, type ServedOffice } from './served-office.ts'

type Name = keyof typeof ACCOUNTS

/** A served office in which the evaluator of Bidang A rates thirty people, everybody with a password of their own. */
export type RatingOffice = ServedOffice & {
  /** Opens a page signed in as somebody, on the screen Penilaian. */
  readonly open: (browser: Browser, name: Name) => Promise<Page>
  /** Asks the desk as somebody, without a page. */
  readonly ask: <P extends ProcedureName>(name: Name, procedure: P, input: InputOf<P>) => Promise<OutputOf<P>>
}

/** Makes one. */
export async function ratingOffice(): Promise<RatingOffice> {
  const office = await serveOffice()
  const visitor = () => {
    const visit = office.desk.openSession()
    return async <P extends ProcedureName>(procedure: P, input: InputOf<P>): Promise<OutputOf<P>> => {
      const answer = await visit.call(procedure, input, new AbortController().signal)
      if (!answer.ok) throw new Error(`${procedure}: ${answer.error.message.key}`)
      // The desk has parsed its answer with the output of this very procedure.
      return answer.output as OutputOf<P>
    }
  }
  const admin = visitor()
  await admin('desk.init', { office: 'Kabupaten Contoh', ...ADMIN })
  const laid = await layAppraisalOffice(join(office.folder, 'data'), ADMIN, admin)
  layCrowd(await behindTheDesk(join(office.folder, 'data'), ADMIN), 23)
  const visitors = new Map<Name, ReturnType<typeof visitor>>()
  for (const name of Object.keys(ACCOUNTS) as Name[]) {
    const ask = visitor()
    await ask('session.sign-in', { userName: ACCOUNTS[name].userName, password: laid.oneTime[name] })
    await ask('session.change-password', { current: laid.oneTime[name], next: PASSWORD })
    visitors.set(name, ask)
  }
  return {
    ...office,
    ask: (name, procedure, input) => {
      const ask = visitors.get(name)
      if (ask === undefined) throw new Error(`Nobody is called ${name}`)
      return ask(procedure, input)
    },
    open: async (browser, name) => {
      const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
      const page = await context.newPage()
      await page.goto(office.door.openingAddress())
      await askDesk(page, 'session.sign-in', { userName: ACCOUNTS[name].userName, password: PASSWORD })
      await page.reload()
      await openScreen(page, '/penilaian')
      await expect(page.getByRole('grid', { name: 'Penilaian pegawai' })).toBeVisible({ timeout: 30_000 })
      return page
    },
  }
}

/** A kind of test over an office of its own. */
export const ratingTest = () => plain.extend<{ readonly fresh: never }, { office: RatingOffice }>({
  office: [
    async ({ browser }, use) => {
      const office = await ratingOffice()
      await use(office)
      await Promise.all(browser.contexts().map((context) => context.close()))
      await office.close()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
})
