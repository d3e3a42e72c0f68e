import { Engine } from 'json-rules-engine'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { ask } from '../../../shared/legal/ask.ts'
import { decideOn } from '../../../shared/legal/decide.ts'
import { educationCeilings } from '../../../shared/legal/parameters/promotion/kp-reguler.ts'
import { kpReguler } from '../../../shared/legal/rules/promotion/kp-reguler.ts'
import { satyalancanaX, satyalancanaXx, satyalancanaXxx } from '../../../shared/legal/rules/reward/satyalancana.ts'
import { golonganSchema } from '../../../shared/legal/terms/golongan.ts'
import { educationLevelSchema } from '../../../shared/legal/terms/people.ts'
import { answer } from '../bench-desk.ts'
import { gatePeople, plainFacts } from '../gate-people.ts'

// The same four gates over the same people: Tanjak with its steps and readings, and a general rule engine with its results. PEOPLE.
const ON = isoDate('2026-11-01')
const people = gatePeople(Number(process.argv[2] ?? 10_000))
const medals = [satyalancanaX, satyalancanaXx, satyalancanaXxx]

const decide = () => people.reduce((met, person) => {
  const outcomes = [decideOn(kpReguler, person, ON, ON, null), ...medals.map((rule) => decideOn(rule, person, ON, ON, null))]
  return met + outcomes.filter(({ outcome }) => outcome === 'met').length
}, 0)
const asked = () => people.reduce((met, person) => (
  met + [ask(kpReguler, person, ON), ...medals.map((rule) => ask(rule, person, ON))].filter(({ outcome }) => outcome === 'met').length
), 0)

const ours = await third(async () => decide())
const ahead = await third(async () => asked())

const engine = new Engine(gates())
const plain = people.map((person) => plainFacts(person, ON))
const theirs = await third(async () => {
  let met = 0
  for (const facts of plain) met += (await engine.run({ ...facts })).results.length
  return met
})
answer({ people: people.length, met: [ours.result, theirs.result], ours: ours.ms, ahead: ahead.ms, theirs: theirs.ms })

/** Processor time of the third run, when the compiler knows the work; a busy computer changes it less than the clock. */
async function third<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  await work()
  await work()
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return { ms: (user + system) / 1000, result }
}

/** The gates in the words of that engine; spans, ratings and registers come counted. */
function gates() {
  const is = (fact: string, value: number | string | boolean) => ({ fact, operator: 'equal', value })
  const least = (fact: string, value: number) => ({ fact, operator: 'greaterThanInclusive', value })
  const most = (fact: string, value: number) => ({ fact, operator: 'lessThanInclusive', value })
  const below = (fact: string, value: number) => ({ fact, operator: 'lessThan', value })
  const ceilings = educationCeilings.values.at(-1)?.value
  if (!ceilings || ceilings === 'repealed') throw new Error('There is no ceiling to compare with')
  const allowed = educationLevelSchema.options.map((level, index) => (
    { all: [is('education', index), below('rank', golonganSchema.options.indexOf(ceilings[level]))] }
  ))
  const medal = (type: string, months: number, next: number | null) => ({
    event: { type },
    conditions: { all: [
      is('kind', 'PNS'), is('status', 'active'), least('serviceMonths', months), ...(next === null ? [] : [below('serviceMonths', next)]),
      is('punished', false), is('unpaidLeave', false), is('registersComplete', true), ...(type === 'x' ? [is('holdsX', false)] : []),
    ] },
  })
  return [
    {
      event: { type: 'kp' },
      conditions: { all: [
        is('kind', 'PNS'), is('status', 'active'), is('post', 'pelaksana'), below('rank', golonganSchema.options.length - 1),
        least('monthsInRank', 48), most('lastRating', 1), most('ratingBefore', 1), { any: allowed },
      ] },
    },
    medal('x', 120, 240), medal('xx', 240, 360), medal('xxx', 360, null),
  ]
}
