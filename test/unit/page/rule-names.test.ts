import { describe, expect, test } from 'vitest'
import { groupOf, groupTitle, inGroups } from '../../../renderer/components/law/rule-groups.ts'
import { rulesForPeople } from '../../../shared/domain/rules-for-people.ts'
import { rules } from '../../../shared/legal/registry.ts'
import { en } from '../../../shared/text/en/index.ts'
import { id } from '../../../shared/text/id/index.ts'

describe('short names of rules', () => {
  test.each(Object.entries({ id, en }))('every rule has one in %s that fits a column, asks nothing, and is no other rule\'s', (_language, texts) => {
    const named: Readonly<Record<string, string>> = texts
    const names = rules.map((rule) => named[`shell.rule.${rule.id}`])
    expect(rules.filter((_rule, at) => names[at] === undefined).map((rule) => rule.id)).toEqual([])
    expect(names.filter((name) => name !== undefined && (name.length > 42 || name.includes('?')))).toEqual([])
    expect(new Set(names).size).toBe(rules.length)
  })

  test('no short name is kept of a rule that is gone', () => {
    const known = new Set(rules.map((rule) => `shell.rule.${rule.id}`))
    expect(Object.keys(id).filter((key) => key.startsWith('shell.rule.') && !known.has(key))).toEqual([])
  })
})

describe('rules of a merit run in groups', () => {
  test('every rule that is asked about everybody has a group of its own name', () => {
    expect(rulesForPeople.filter((rule) => groupOf(rule.id) === 'lain').map((rule) => rule.id)).toEqual([])
    for (const rule of rulesForPeople) expect(Object.hasOwn(id, groupTitle(groupOf(rule.id)))).toBe(true)
  })

  test('a rule that no group names is told last, and none is lost', () => {
    const asked = ['promotion.kp-khayal', ...rulesForPeople.map((rule) => rule.id)]
    const grouped = inGroups(asked, (rule) => rule)
    expect(grouped.at(-1)).toEqual({ group: 'lain', members: ['promotion.kp-khayal'] })
    expect(grouped.flatMap(({ members }) => members).toSorted()).toEqual(asked.toSorted())
  })
})
