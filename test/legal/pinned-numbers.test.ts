import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../shared/calendar/iso-date.ts'
import { allCases } from '../../shared/legal/cases/all-cases.ts'
import type { LegalCase } from '../../shared/legal/cases/case.ts'
import { runCase } from '../../shared/legal/cases/run-case.ts'
import { parameters, rules } from '../../shared/legal/registry.ts'
import type { Parameter, Profile } from '../../shared/legal/types.ts'
import { nudgesOf } from '../support/nudged-law.ts'

/** Numbers that may move without any case noticing, each with the reason; nothing else may. */
const FREE: Readonly<Record<string, string>> = {}

const casesReading = (parameter: Parameter): readonly LegalCase[] => {
  const readers = new Set(rules.filter((rule) => rule.parameters.includes(parameter)).map(({ id }) => id))
  return allCases.filter(({ rule }) => readers.has(rule))
}

/** Whether a case ends otherwise under another law; an error counts as noticing too. */
function notices(one: LegalCase, law: Profile): boolean {
  try {
    return !isDeepStrictEqual(runCase(one, law), one.expected)
  } catch {
    return true
  }
}

const numbered = parameters.filter((parameter) => nudgesOf(parameter).length > 0)

describe('every number of the law is held from below and from above by a worked case', () => {
  test.each(numbered.map((parameter) => ({ id: parameter.id, parameter })))('$id', ({ parameter }) => {
    const cases = casesReading(parameter)
    const loose = nudgesOf(parameter)
      .filter(({ from, path, law }) => !((`${parameter.id} ${from} ${path}`) in FREE) && !cases.some((one) => notices(one, law)))
      .map(({ from, path, to }) => `${from} ${path} → ${to}`)
    expect(loose).toEqual([])
  })
})

describe('every change of the law is asked on its day and on the day before', () => {
  test.each(parameters.filter(({ values }) => values.length > 1).map((parameter) => ({ id: parameter.id, parameter })))('$id', ({ parameter }) => {
    const asked = new Set<string>(casesReading(parameter).map(({ on }) => on))
    const unasked = parameter.values.slice(1).flatMap(({ from }) => [addDays(from, -1), from]).filter((day) => !asked.has(day))
    expect(unasked).toEqual([])
  })
})
