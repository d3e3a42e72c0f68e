import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { addDays, isoDate } from '../../shared/calendar/iso-date.ts'
import { askWithJson } from '../../shared/legal/ask-with-json.ts'
import { checkBounds } from '../../shared/legal/bounds/check-bounds.ts'
import { allCases } from '../../shared/legal/cases/all-cases.ts'
import { askCase } from '../../shared/legal/cases/run-case.ts'
import { describeParameter, describeRule } from '../../shared/legal/describe.ts'
import { findingSchema } from '../../shared/legal/finding.ts'
import { NotInForceError } from '../../shared/legal/not-in-force.ts'
import { profileProblems } from '../../shared/legal/profile.ts'
import { shippedProfiles } from '../../shared/legal/profiles/index.ts'
import { findParameter, findRule, parameters, rules, ruleSetVersion } from '../../shared/legal/registry.ts'
import { sources } from '../../shared/legal/sources.ts'
import { say, sayValue } from '../../shared/text/say.ts'

const findings = allCases.flatMap((one) => {
  try {
    return [askCase(one)]
  } catch (error) {
    if (error instanceof NotInForceError) return []
    throw error
  }
})

test('ids are unique and found again', () => {
  const ids = [...rules.map(({ id }) => id), ...parameters.map(({ id }) => id)]
  expect(new Set(ids).size).toBe(ids.length)
  expect(rules.map(({ id }) => findRule(id))).toEqual(rules)
  expect(parameters.map(({ id }) => findParameter(id))).toEqual(parameters)
  expect([findRule('no.such-rule'), findParameter('no.such-parameter')]).toEqual([null, null])
})

test('an id once shipped keeps its meaning for good: none is dropped without being listed as retired, and none is new unseen', () => {
  const shipped = readFileSync(new URL('shipped-ids.txt', import.meta.url), 'utf8').trim().split('\n')
  const present = [...rules, ...parameters].map(({ id }) => id)
  // A line "- id" names one that was retired and must never come back.
  const retired = shipped.filter((line) => line.startsWith('- ')).map((line) => line.slice(2))
  expect(present.filter((id) => retired.includes(id))).toEqual([])
  expect(present.toSorted()).toEqual(shipped.filter((line) => !line.startsWith('- ')).toSorted())
})

test.each([...rules.map((rule) => ({ id: rule.id, dated: rule.versions })), ...parameters.map((one) => ({ id: one.id, dated: one.values }))])(
  '$id begins on ascending dates, each with a known regulation and a pin', ({ dated }) => {
    expect(dated.length).toBeGreaterThan(0)
    dated.forEach((one, index) => {
      expect(index === 0 || one.from > (dated[index - 1]?.from ?? '')).toBe(true)
      expect(Object.keys(sources)).toContain(one.citation.source)
      expect(one.citation.pin.trim()).not.toBe('')
    })
  },
)

test('every parameter is read by some rule', () => {
  const read = new Set(findings.flatMap(({ readings }) => readings.map(({ parameter }) => parameter)))
  expect(parameters.filter(({ id }) => !read.has(id)).map(({ id }) => id)).toEqual([])
})

test.each(parameters.filter(({ chosenBy }) => chosenBy === 'region').map((parameter) => ({ id: parameter.id, parameter })))(
  '$id may be chosen by a region, and every shipped value lies within its bounds', ({ parameter }) => {
    if (parameter.chosenBy !== 'region') throw new Error('fixed by law')
    expect(parameter.values.flatMap(({ value }) => (value === 'repealed' ? [] : checkBounds(parameter.bounds, value)))).toEqual([])
  },
)

test.each(shippedProfiles.map((profile) => ({ id: profile.id, profile })))('the shipped profile $id is sound on every date', ({ profile }) => {
  expect(profileProblems(profile)).toEqual([])
})

test.each(rules.map((rule) => ({ id: rule.id, rule })))('$id declares every parameter that it reads, reads each, and is asked by cases', ({ id, rule }) => {
  const own = findings.filter((one) => one.rule === id)
  const read = new Set(own.flatMap(({ readings }) => readings.map(({ parameter }) => parameter)))
  expect([...read].sort()).toEqual(rule.parameters.map((one) => one.id).sort())
  // Every rule says yes to something; where a scope step is ever tested it fails once, and every condition that any case finds open or failed counts.
  const outcomes = new Set(own.map(({ outcome }) => outcome))
  const scoped = own.some(({ steps }) => steps.some(({ part }) => part === 'scope'))
  expect([outcomes.has('met'), outcomes.has('not-applicable')]).toEqual([true, scoped])
})

test('where facts can be missing, a case leaves them out', () => {
  const answersWithoutFacts = rules.filter((rule) => {
    const { on } = allCases.find((one) => one.rule === rule.id && !('error' in one.expected)) ?? { on: '2026-11-01' }
    const empty = askWithJson(rule.id, {}, isoDate(on)).outcome
    return empty === 'cannot-tell' && !findings.some((one) => one.rule === rule.id && one.outcome === 'cannot-tell')
  })
  expect(answersWithoutFacts.map(({ id }) => id)).toEqual([])
})

test('what a finding asks for, and what a step looked at, is a fact of its rule', () => {
  const strangers = findings.flatMap(({ rule, missing, steps }) => {
    const known = Object.keys(findRule(rule)?.facts.shape ?? {})
    return [...missing.map(({ fact }) => fact), ...steps.flatMap(({ facts }) => facts)].filter((fact) => !known.includes(fact.split('.')[0] ?? '')).map((fact) => `${rule}: ${fact}`)
  })
  expect([...new Set(strangers)]).toEqual([])
})

test.each(rules.map((rule) => ({ id: rule.id, rule })))('$id is asked on the day of each of its versions and the day before', ({ id, rule }) => {
  const asked = new Set<string>(allCases.filter((one) => one.rule === id).map(({ on }) => on))
  for (const { from } of rule.versions) expect([asked.has(from), asked.has(addDays(from, -1))]).toEqual([true, true])
})

test('every finding of every case has the shape that crosses a door', () => {
  for (const finding of findings) expect(findingSchema.parse(JSON.parse(JSON.stringify(finding)))).toEqual(JSON.parse(JSON.stringify(finding)))
})

describe.each(['id', 'en'] as const)('in language %s', (language) => {
  test('every finding, step, rule and parameter is said without a gap', () => {
    const sentences = [
      ...findings.flatMap(({ message, metOnReading, steps, readings }) => [
        message, ...(metOnReading ? [metOnReading] : []), ...steps.map((step) => step.message), ...readings.flatMap(({ note }) => note ?? []),
      ]).map((message) => say(language, message)),
      ...rules.map((rule) => describeRule(rule)).flatMap(({ question, notTested }) => [question, ...(notTested ? [notTested] : [])]).map((message) => say(language, message)),
      ...parameters.map((one) => describeParameter(one)).flatMap(({ title, values }) => [
        say(language, title), ...values.flatMap(({ shown, note }) => [...shown.flatMap(({ label, value }) => [sayValue(language, label), sayValue(language, value)]), ...(note ? [say(language, note)] : [])]),
      ]),
    ]
    expect(sentences.filter((one) => one === '' || /\{\{|undefined|\[object|^(legal|reward|promotion|rules)\.|\.\.| {2}/.test(one))).toEqual([])
  })
})

test('a finding is one text that begins with a capital or a number and ends with one full stop', () => {
  for (const { message } of findings) expect(say('id', message)).toMatch(/^[A-Z\d].*[^.]\.$/)
})

test('the version of the rule set tells a revision and a fingerprint', () => {
  expect(ruleSetVersion).toMatch(/^\d+-[0-9a-f]{16}$/)
})

test('what is known of a rule’s own wording counts beside the values it reads', () => {
  const merit = findings.filter(({ rule }) => rule.startsWith('merit.'))
  expect(new Set(merit.map(({ certainty }) => certainty).filter((certainty) => certainty === 'official-text'))).toEqual(new Set())
  expect(rules.filter(({ id }) => id.startsWith('merit.')).map((rule) => describeRule(rule).certainty).includes('official-text')).toBe(false)
})
