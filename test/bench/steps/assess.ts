import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { answer, benchDesk, timed } from '../bench-desk.ts'

// Asks every rule about everyone: FOLDER. Twice, for the first run of an office has nothing to compare with.
const { desk, ask } = await benchDesk(process.argv[2] ?? '')
const first = await timed(() => ask('assess.run', { on: isoDate('2026-11-01') }))
const second = await timed(() => ask('assess.run', { on: isoDate('2026-11-02') }))
await desk.close()
answer({ ms: first.ms, again: second.ms, people: first.result.people })
