import { describe, expect, test } from 'vitest'
import { ancestorsOf, byParent, treeRows } from '../../../renderer/features/units/tree-rows.ts'
import type { UnitNode } from '../../../shared/contract/units.ts'

const unit = (id: string, name: string, parentId: string | null): UnitNode => ({ id, name, parentId, people: 0, peopleBelow: 0 })
const UNITS = [unit('a', 'Kabupaten', null), unit('c', 'Dinas Kesehatan', 'a'), unit('b', 'Badan Kepegawaian', 'a'), unit('d', 'Puskesmas Akasia', 'c'), unit('e', 'Seksi Gizi', 'd')]
const lines = (open: readonly string[], search = '') => treeRows(byParent(UNITS), new Set(open), search).map(({ unit: { id }, depth, expanded }) => `${'·'.repeat(depth)}${id}${expanded ? '+' : ''}`)

describe('the lines of the unit tree', () => {
  test('show the open part, siblings by name', () => {
    expect(lines([])).toEqual(['a'])
    expect(lines(['a'])).toEqual(['a+', '·b', '·c'])
    expect(lines(['a', 'c'])).toEqual(['a+', '·b', '·c+', '··d'])
  })

  test('of a closed unit show nothing below it, open or not', () => {
    expect(lines(['c', 'd'])).toEqual(['a'])
  })

  test('of a search show every match with the units above it, in any letter case, and nothing else', () => {
    expect(lines([], 'GIZI')).toEqual(['a+', '·c+', '··d+', '···e'])
    expect(lines(['a'], 'dinas')).toEqual(['a+', '·c'])
    expect(lines(['a'], 'tidak ada')).toEqual([])
  })

  test('put a unit whose parent may not be seen at the top', () => {
    expect(treeRows(byParent(UNITS.slice(3)), new Set(), '').map(({ unit: { id }, depth }) => [id, depth])).toEqual([['d', 0]])
  })

  test('a circle among parents does not hang the way up', () => {
    expect(ancestorsOf([unit('x', 'X', 'y'), unit('y', 'Y', 'x')], 'x')).toEqual(['x', 'y'])
    expect(ancestorsOf(UNITS, 'e')).toEqual(['a', 'c', 'd'])
  })
})
