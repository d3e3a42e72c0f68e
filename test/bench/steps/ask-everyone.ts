import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { assessPerson } from '../../../shared/domain/assess-person.ts'
import { personRanges, readFacts, readFrame } from '../../../electron/desk/services/assess/facts/read-facts.ts'
import { answer, openQueries } from '../bench-desk.ts'

// Reads the fact sheets of everyone and asks every rule about each, storing nothing: FOLDER. Reading and asking are timed apart.
const ON = isoDate('2026-11-01')
const store = await openQueries(process.argv[2] ?? '')
const { db } = store
const frame = await readFrame(db, ON)
const counted = { people: 0, findings: 0, reading: 0, asking: 0 }
for (const range of await personRanges(db, 400)) {
  const began = performance.now()
  const people = await readFacts(db, range, frame)
  const read = performance.now()
  for (const { facts } of people) counted.findings += assessPerson(facts, ON).length
  counted.reading += read - began
  counted.asking += performance.now() - read
  counted.people += people.length
}
await store.close()
answer(counted)
