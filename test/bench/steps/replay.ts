import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { answer, benchDesk, timed } from '../bench-desk.ts'

// Asks everybody again under another profile, over the facts of a day: FOLDER PROFILE.
const [folder = '', profile = ''] = process.argv.slice(2)
const { desk, ask } = await benchDesk(folder)
const { ms, result } = await timed(() => ask('replay.run', { before: 'law', after: profile, facts: { on: isoDate('2026-11-01') } }))
await desk.close()
answer({ ms, people: result.people, changed: result.changed })
