import { expect, test } from 'vitest'
import { ratedIn, settledYear } from '../../../shared/domain/unit/settled-year.ts'

const year = (of: number, rated: number, people: number) => ({ year: of, people, counts: { baik: rated, 'belum-dinilai': people - rated } })

test('the latest year in which at least half hold a predikat speaks for a group', () => {
  expect(settledYear([year(2024, 9, 10), year(2025, 5, 10), year(2026, 4, 10)])).toBe(2025)
  expect(settledYear([year(2024, 9, 10), year(2026, 5, 10), year(2025, 4, 10)])).toBe(2026)
})

test('where no year is half rated the latest one speaks, and without years none does', () => {
  expect(settledYear([year(2025, 1, 10), year(2026, 0, 10)])).toBe(2026)
  expect(settledYear([year(2025, 0, 0)])).toBe(2025)
  expect(settledYear([])).toBeNull()
})

test('only the five predikat count as rated', () => {
  expect(ratedIn({ counts: { 'sangat-baik': 1, baik: 2, 'butuh-perbaikan': 3, kurang: 4, 'sangat-kurang': 5, 'belum-dinilai': 60, 'belum-dapat-dipastikan': 70 } })).toBe(15)
})
