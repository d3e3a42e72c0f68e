import { once } from 'node:events'
import { join } from 'node:path'
import { answer } from '../bench-desk.ts'
import { layCrowd, openMonths } from '../../support/rated-crowd.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { layAppraisalOffice, ACCOUNTS, PASSWORD } from '../../support/appraisal-office.ts'
import { ADMIN } from '../../support/temp-desk.ts'
import { CHEAP } from '../../support/cheap-cost.ts'
import { childReaders } from '../../../electron/desk/files/reader/spawn-child-reader.ts'
import { openDesk } from '../../../electron/desk/open-desk.ts'
import { askThrough } from '../../../electron/doors/cli/ask-desk.ts'
import { ensureBuilt } from '../../../electron/doors/serving/ensure-built.ts'
import { projectRoot } from '../../../electron/doors/serving/project-root.ts'
import { serveDesk } from '../../../electron/doors/serving/serve-desk.ts'
import { systemClock } from '../../../electron/doors/system-clock.ts'

// Lays an office whose one evaluator rates PEOPLE people in the twelve months and the year, serves it until the input ends: FOLDER PEOPLE.
const [folder = '', people = '0'] = process.argv.slice(2)
const { pageFolder } = await ensureBuilt(projectRoot, () => {})
const desk = await openDesk({ dataFolder: join(folder), clock: systemClock, spawnReader: childReaders(), vaultOptions: { cost: CHEAP } })
const ask = askThrough(desk.openSession(), new AbortController().signal)
await ask('desk.init', { office: 'Kabupaten Uji Banding', ...ADMIN })
const laid = await layAppraisalOffice(folder, ADMIN, ask)
const store = await behindTheDesk(folder, ADMIN)
// Those of bidang A are there already; the quarter makes way for the months, so that there are 13 periods.
layCrowd(store, Number(people) - 7)
openMonths(store)
store.exec(`update appraisal_period set state = 'closed' where kind = 'quarter'`)
const evaluator = askThrough(desk.openSession(), new AbortController().signal)
const { userName } = ACCOUNTS.kabidA
await evaluator('session.sign-in', { userName, password: laid.oneTime.kabidA })
await evaluator('session.change-password', { current: laid.oneTime.kabidA, next: PASSWORD })
const { rows } = await evaluator('rating.grid', { as: 'evaluator' })
const served = await serveDesk(desk, pageFolder, 0)
answer({ address: served.address, userName, password: PASSWORD, lines: rows.length })
process.stdin.resume()
await once(process.stdin, 'end')
await served.close()
