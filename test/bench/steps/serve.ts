import { once } from 'node:events'
import { ensureBuilt } from '../../../electron/doors/serving/ensure-built.ts'
import { projectRoot } from '../../../electron/doors/serving/project-root.ts'
import { serveDesk } from '../../../electron/doors/serving/serve-desk.ts'
import { answer, benchDesk } from '../bench-desk.ts'

// Serves the office of a folder to browsers until the input ends: FOLDER. Answers with the address.
const { pageFolder } = await ensureBuilt(projectRoot, () => {})
const { desk, ask } = await benchDesk(process.argv[2] ?? '')
const { total } = await ask('person.list', { filter: {}, limit: 1 })
const served = await serveDesk(desk, pageFolder, 0)
answer({ address: served.address, people: total })
process.stdin.resume()
await once(process.stdin, 'end')
await served.close()
