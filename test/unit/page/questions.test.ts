import { describe, expect, test } from 'vitest'
import { firstQuestion as everyCandidate, toSort as candidateSort, withChosen as chooseCandidates } from '../../../renderer/features/lists/candidate-filters.ts'
import { firstQuestion, isView, questionFrom, sheetColumns, toSort, withChosen } from '../../../renderer/features/people/people-question.ts'
import { nearestFirst } from '../../../renderer/features/search/nearest-first.ts'

describe('what a list of people is asked', () => {
  test('an address asks for a unit, a predikat or words; what it cannot mean is left out', () => {
    expect(questionFrom({})).toEqual(firstQuestion)
    expect(questionFrom({ unit: 'U1', cari: 'siti' })).toEqual({ ...firstQuestion, unitId: 'U1', search: 'siti' })
    expect(questionFrom({ predikat: 'belum-dinilai' })).toEqual({ ...firstQuestion, predikat: ['belum-dinilai'] })
    expect(questionFrom({ predikat: 'istimewa', unit: { x: 1 }, cari: 'y'.repeat(500), lain: true })).toEqual(firstQuestion)
    expect(questionFrom('kosong')).toEqual(firstQuestion)
  })

  test('a filter takes only its own words', () => {
    expect(withChosen(firstQuestion, 'employeeKind', ['PPPK'])).toEqual({ ...firstQuestion, employeeKind: ['PPPK'] })
    expect(withChosen(firstQuestion, 'employeeKind', ['honorer'])).toEqual(firstQuestion)
    expect(withChosen({ ...firstQuestion, unitId: 'U1' }, 'unitId', [])).toEqual(firstQuestion)
  })

  test('an order the desk does not know is the order by name', () => {
    expect(toSort({ by: 'unit', descending: true })).toEqual({ by: 'unit', descending: true })
    expect(toSort({ by: 'state', descending: true })).toEqual({ by: 'name', descending: false })
  })

  test('a view kept by an older page is refused when it says anything else', () => {
    const view = { filter: firstQuestion, sort: { by: 'name', descending: false }, columns: ['name'] }
    expect([isView(view), isView({ ...view, columns: 'name' }), isView({ filter: {}, sort: view.sort })]).toEqual([true, false, false])
  })

  test('the sheet has the number beside the name, where the screen shows both in one cell', () => {
    expect(sheetColumns(['name', 'unit'])).toEqual(['nip', 'name', 'unit'])
  })
})

test('a list of candidates takes only the words of its filters and the orders of the desk', () => {
  expect(chooseCandidates(everyCandidate, 'outcome', ['met', 'cannot-tell'])).toEqual({ ...everyCandidate, outcome: ['met', 'cannot-tell'] })
  expect(chooseCandidates(everyCandidate, 'state', ['lupa'])).toEqual(everyCandidate)
  expect(chooseCandidates(everyCandidate, 'unitId', ['U1'])).toEqual({ ...everyCandidate, unitId: 'U1' })
  expect(candidateSort({ by: 'why', descending: true })).toEqual({ by: 'name', descending: false })
})

test('a search puts what bears the words before what only works there', () => {
  const hits = [{ id: '1990', title: 'Siti' }, { id: 'U1', title: 'Dinas Kesehatan' }, { id: '1991', title: 'Joko Dinas Kesehatan' }]
  expect(nearestFirst(hits, 'dinas kes').map(({ title }) => title)).toEqual(['Dinas Kesehatan', 'Joko Dinas Kesehatan', 'Siti'])
  expect(nearestFirst(hits, '1990').map(({ id }) => id)).toEqual(['1990', 'U1', '1991'])
})
