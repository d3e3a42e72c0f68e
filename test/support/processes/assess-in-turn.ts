// Asks every rule about everyone, over and over; says every step of the way, and the number of each run once it is kept.
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { openDeskAsAdmin } from '../open-desk-as-admin.ts'

const [folder = '', password = ''] = process.argv.slice(2)
const { ask } = await openDeskAsAdmin(folder, password, undefined, ({ what }) => void process.stdout.write(`at ${what.key}\n`))
for (;;) {
  const { runId } = await ask('assess.run', { on: isoDate('2026-11-01') })
  process.stdout.write(`ran ${runId}\n`)
}
