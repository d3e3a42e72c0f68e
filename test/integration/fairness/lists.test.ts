import { expect, test } from 'vitest'
import { say } from '../../../shared/text/say.ts'
import { frozenRound } from '../../support/frozen-round.ts'
import { PEOPLE } from '../../support/selection-cast.ts'
import { tempSelectionOffice } from '../../support/temp-selection.ts'

test('a frozen list is looked at beside everyone whom the law asks about, and beside those who pass; no name, number or birth date is told', async () => {
  const { admin, auditor } = await tempSelectionOffice()
  const { roundId, shortlistId } = await frozenRound(admin.ask)
  const before = await admin.ask('shortlist.get', { id: shortlistId })
  const found = await auditor.ask('shortlist.fairness', { id: shortlistId })
  expect(found.selected).toBe(before.ranking.ranked.filter(({ listed }) => listed).length)
  expect(found.passed?.pool).toBe(before.ranking.ranked.length)
  expect(found.pool).toBeGreaterThan(found.passed?.pool ?? 0)
  expect(found.pool).toBeLessThan(before.head.considered)
  const [sex] = found.analyses
  expect(sex?.groups.reduce((sum, { pool }) => sum + pool, 0)).toBe(found.pool)
  expect(say('id', sex?.message ?? found.basis)).toMatch(/^Laki-laki \d+ dari \d+ .*Perempuan \d+ dari \d+ .*Rasio \d,\d\d; uji Fisher p = /)
  const text = JSON.stringify(found)
  for (const { name, nip } of Object.values(PEOPLE)) expect([text.includes(name), text.includes(nip)]).toEqual([false, false])
  expect(await admin.ask('shortlist.get', { id: shortlistId })).toEqual(before)
  expect(JSON.stringify(before)).not.toMatch(/"sex"|birthDate/)
  expect((await admin.ask('round.get', { roundId })).shortlists).toHaveLength(1)
})

test('whatever is shown of a list, no group of fewer than four people is, and what the house set itself is told', async () => {
  const { admin } = await tempSelectionOffice()
  const { shortlistId } = await frozenRound(admin.ask)
  const { analyses, passed, notes } = await admin.ask('shortlist.fairness', { id: shortlistId })
  for (const { groups } of [...analyses, ...(passed?.analyses ?? [])]) for (const group of groups) expect(group.pool).toBeGreaterThanOrEqual(4)
  expect(notes.map((note) => say('id', note)).join(' ')).toContain('diawali Kecamatan, Kelurahan, Distrik, Desa, Puskesmas, UPT, dan UPTD')
})
