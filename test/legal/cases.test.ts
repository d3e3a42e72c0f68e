import { describe, expect, test } from 'vitest'
import { allCases } from '../../shared/legal/cases/all-cases.ts'
import { runCase } from '../../shared/legal/cases/run-case.ts'
import { rules } from '../../shared/legal/registry.ts'

describe.each(rules.map((rule) => rule.id))('%s', (id) => {
  test.each(allCases.filter((one) => one.rule === id))('$name (asked on $on)', (one) => {
    expect(runCase(one)).toEqual(one.expected)
  })
})
