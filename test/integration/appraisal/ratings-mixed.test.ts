import { expect, test } from 'vitest'
import { MEMBERS } from '../../support/appraisal-office.ts'
import { tempAppraisal } from '../../support/temp-appraisal.ts'

test('a rating of somebody else among those of one\'s own is refused alone, and that it was tried stands in the audit log', async () => {
  const office = await tempAppraisal()
  const lineOf = (nip: string | undefined) => ({ periodId: office.periods.quarter, assignmentId: office.spans.get(nip ?? '') ?? 0, revision: 0, patch: { hasilKerja: 'sesuai' } as const })
  const [own, foreign] = [lineOf(MEMBERS.staffA[0]?.nip), lineOf(MEMBERS.staffB[0]?.nip)]
  const { rows } = await office.kabidA.ask('rating.save', { rows: [foreign, own] })
  expect(rows.map(({ outcome }) => outcome)).toEqual(['refused', 'saved'])
  const { rows: kept } = await office.admin.ask('audit.list', { limit: 2 })
  expect(kept.map(({ action, entityId }) => [action, action.endsWith('denied') ? entityId : null])).toEqual([['rating.save', null], ['rating.save:denied', `${foreign.periodId}:${foreign.assignmentId}`]])
  await expect(office.kabidA.ask('rating.save', { rows: [{ ...foreign, assignmentId: 999_999 }, foreign] })).rejects.toMatchObject({ code: 'not-found' })
  expect((await office.admin.ask('audit.list', { limit: 1 })).rows[0]?.action).toBe('rating.save:denied')
})
