import { test as plain, type Page } from '@playwright/test'
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract/contract.ts'
import { isoDate } from '../../shared/calendar/iso-date.ts'
import { ADMIN, askDesk } from './office-page.ts'
import { serveOffice, type ServedOffice } from './served-office.ts'

/** A served office with about 120 people and two merit runs, and a way to ask its desk as Admin. */
export type SampleOffice = ServedOffice & { readonly ask: <P extends ProcedureName>(procedure: P, input: InputOf<P>) => Promise<OutputOf<P>> }

/** The day of the first and of the latest merit run. */
export const RUNS = [isoDate('2026-08-01'), isoDate('2026-11-01')] as const

/** Serves an office and loads the sample into it; made once for all tests of a worker. */
async function sampleOffice(): Promise<SampleOffice> {
  const office = await serveOffice()
  const visit = office.desk.openSession()
  const ask = async <P extends ProcedureName>(procedure: P, input: InputOf<P>): Promise<OutputOf<P>> => {
    const answer = await visit.call(procedure, input, new AbortController().signal)
    if (!answer.ok) throw new Error(`${procedure}: ${answer.error.message.key}`)
    // The desk has parsed its answer with the output of this very procedure.
    return answer.output as OutputOf<P>
  }
  await ask('desk.init', { office: 'Kabupaten Contoh', ...ADMIN })
  await ask('sample.load', { people: 120, units: 14, years: 3, seed: 3 })
  for (const on of RUNS) await ask('assess.run', { on })
  return { ...office, ask }
}

/** A kind of test over a sample office of its own, with its Admin signed in: for specs that change what every other one reads. */
export const officeTest = () => plain.extend<{ page: Page }, { office: SampleOffice }>({
  office: [
    async ({ browser }, use) => {
      const office = await sampleOffice()
      await use(office)
      // Pages first: an open one would go on asking a desk that is gone.
      await Promise.all(browser.contexts().map((context) => context.close()))
      await office.close()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  page: async ({ page, office }, use) => {
    await page.goto(office.door.openingAddress())
    await askDesk(page, 'session.sign-in', { userName: ADMIN.userName, password: ADMIN.password })
    await page.reload()
    await use(page)
  },
})

/** A test over the sample office with its Admin signed in; tests that change something choose people of their own. */
export const test = officeTest()
