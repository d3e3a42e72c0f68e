import { expect, test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { riskOf, type SeatAndBench } from '../../../shared/domain/succession/risk.ts'
import { levelGroup } from '../../../shared/domain/talent/level-group.ts'

const on = isoDate('2026-11-21')
const seat = (more: Partial<SeatAndBench>): SeatAndBench => ({ on, vacant: false, leavesOn: null, readyDays: [], named: 3, atLeast: 3, ...more })
const riskWith = (more: Partial<SeatAndBench>): string => `${riskOf(seat(more)).risk} ${riskOf(seat(more)).message.key}`

test('a post is in danger when the seat is or falls empty within twelve months and nobody is ready by then', () => {
  expect(riskWith({ vacant: true })).toBe('high succession.risk.vacant')
  expect(riskWith({ vacant: true, readyDays: [isoDate('2026-11-22')] })).toBe('high succession.risk.vacant')
  expect(riskWith({ leavesOn: isoDate('2027-11-21') })).toBe('high succession.risk.falls-vacant')
  expect(riskWith({ leavesOn: isoDate('2027-11-22') })).toBe('watch succession.risk.nobody-ready')
  // Ready on the very day counts, a day later does not.
  expect(riskWith({ leavesOn: isoDate('2027-02-15'), readyDays: [isoDate('2027-02-15')] })).toBe('none succession.risk.covered-soon')
  expect(riskWith({ leavesOn: isoDate('2027-02-15'), readyDays: [isoDate('2027-02-16')] })).toBe('high succession.risk.falls-vacant')
  // A day that has passed asks for somebody who is ready today.
  expect(riskWith({ leavesOn: isoDate('2026-10-01'), readyDays: [on] })).toBe('none succession.risk.covered-soon')
})

test('a filled post with nobody ready, or with fewer candidates than the law asks for, needs attention', () => {
  expect(riskWith({})).toBe('watch succession.risk.nobody-ready')
  expect(riskWith({ readyDays: [on], named: 2 })).toBe('watch succession.risk.too-few')
  expect(riskWith({ readyDays: [on], named: 3 })).toBe('none succession.risk.covered')
  expect(riskWith({ readyDays: [on], named: 1, atLeast: null })).toBe('none succession.risk.covered')
})

test('people are mapped in the group of the definitive post held on the day', () => {
  const post = (more: object) => ({ assignment: 'definitif' as const, from: isoDate('2020-01-01'), ...more })
  const groupOf = (posts: Parameters<typeof levelGroup>[0]['posts'], postKind: 'struktural' | 'fungsional' | 'pelaksana' | null = null): string => levelGroup({ posts, postKind }, on)
  expect(groupOf([post({ kind: 'struktural', level: 'jpt-pratama' })])).toBe('jpt')
  expect(groupOf([post({ kind: 'struktural', level: 'administrator' })])).toBe('administrator')
  expect(groupOf([post({ kind: 'struktural', level: 'pengawas', until: isoDate('2026-11-20') }), post({ kind: 'fungsional', jenjang: 'ahli-muda' })])).toBe('fungsional')
  expect(groupOf([post({ kind: 'pelaksana' }), { ...post({ level: 'administrator' }), assignment: 'plt' }])).toBe('pelaksana')
  expect(groupOf([], 'fungsional')).toBe('fungsional')
  // A structural post of which no level is known stands in no group.
  expect(groupOf([post({ kind: 'struktural' })])).toBe('unknown')
  expect(groupOf([])).toBe('unknown')
})
