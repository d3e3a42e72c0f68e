import { expect, test } from 'vitest'
import { assessPerson } from '../../../shared/domain/assess-person.ts'
import { rulesForPeople } from '../../../shared/domain/rules-for-people.ts'
import { shippedProfiles } from '../../../shared/legal/profiles/index.ts'
import { asProfile } from '../../../shared/legal/profiles/shipped-profile.ts'
import { isInForce } from '../../../shared/legal/version-on.ts'
import { personRanges, readFacts, readFrame } from '../../../electron/desk/services/assess/facts/read-facts.ts'
import { asIfOn } from '../../../electron/desk/services/profiles/active-profile.ts'
import { canDiffer, differingParameters } from '../../../electron/desk/services/replays/differing.ts'
import { ON, replayOffice } from '../../support/replay-office.ts'

// Readings carry the citation of a profile; what is decided does not depend on it.
const said = (findings: ReturnType<typeof assessPerson>) => findings.map(({ rule, outcome, message, details, steps, metOn, notBefore }) =>
  ({ rule, outcome, message, details, metOn, notBefore, steps: steps.map(({ citation: _cited, ...step }) => step) }))

test.each(shippedProfiles.map((profile) => [profile.id, profile] as const))('under %s every rule that a replay skips says the same of everybody as under the shipped law', async (_id, shipped) => {
  const db = (await replayOffice({ people: 120 })).db()
  const profile = asIfOn(asProfile(shipped), ON)
  const differing = differingParameters(null, profile)
  const skipped = rulesForPeople.filter((rule) => isInForce(rule, ON) && !canDiffer(rule, differing))
  expect(skipped.length).toBeGreaterThan(0)
  const frame = await readFrame(db, ON)
  for (const range of await personRanges(db, 400)) {
    for (const { facts } of await readFacts(db, range, frame)) {
      const wanted = (rule: (typeof skipped)[number]): boolean => skipped.includes(rule)
      expect(said(assessPerson(facts, ON, profile, wanted))).toEqual(said(assessPerson(facts, ON, null, wanted)))
    }
  }
})

test('a profile that repeats shipped values differs in nothing, one that begins later differs all the same', () => {
  const [value] = rulesForPeople.flatMap((rule) => rule.parameters).find((one) => one.id === 'reward.sangat-baik-years')!.values
  const repeats = { name: 'sama', from: ON, values: { 'reward.sangat-baik-years': [{ ...value!, from: ON }] }, before: null }
  expect([...differingParameters(null, repeats)]).toEqual([])
  const later = { ...repeats, values: { 'reward.sangat-baik-years': [{ ...value!, from: ON }, { ...value!, from: '2030-01-01' as typeof ON, value: 5 }] } }
  expect([...differingParameters(null, later)]).toEqual(['reward.sangat-baik-years'])
})
