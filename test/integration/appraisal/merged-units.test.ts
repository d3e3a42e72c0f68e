import { expect, test } from 'vitest'
import { importDesk } from '../../support/import-desk.ts'
import { staff, staffFile, TREE } from '../../support/office-files.ts'

const AT = '2026-07-01T01:00:00.000Z'

test('a unit that turns out to be another takes its spans and its capaian along; of two capaian the one of the unit that stays holds', async () => {
  const desk = await importDesk()
  await desk.commit([TREE, staffFile(staff(1, { 'UNOR ID': 'X9', 'UNOR NAMA': 'Bidang Mutasi I' }))])
  const { db } = desk
  const { id: personId } = await db.selectFrom('person').select('id').executeTakeFirstOrThrow()
  await db.insertInto('assignment').values({
    person_id: personId, post_name: 'Analis', unit_id: 'X9', unit_name: 'Bidang Mutasi I', acting: 0, heads_unit: 0, starts: '2026-01-01', ends: null, evaluator_id: null, superior_id: null,
    source: 'hand', reason: null, changed_at: AT, changed_by: null,
  }).execute()
  for (const [starts, ends] of [['2026-01-01', '2026-03-31'], ['2026-04-01', '2026-06-30']] as const) {
    await db.insertInto('appraisal_period').values({ kind: 'quarter', starts, ends, opens_on: starts, deadline: '2026-12-01', state: 'open', created_at: AT, created_by: null }).execute()
  }
  const capaian = { basis: 'laporan kinerja', achieved: null, sk_number: null, sk_date: null, set_by: 'Kepala Badan', set_at: AT, account_id: null, reason: null, replaced_at: null }
  await db.insertInto('unit_capaian').values([
    { ...capaian, period_id: 1, unit_id: 'X9', level: 'kurang' }, { ...capaian, period_id: 1, unit_id: 'U1', level: 'baik' }, { ...capaian, period_id: 2, unit_id: 'X9', level: 'istimewa' },
  ]).execute()
  const { rows: [conflict] } = await desk.ask('reconcile.list', { kind: 'unit-unknown' })
  await desk.ask('reconcile.settle', { id: conflict?.id ?? 0, as: 'same:U1', reason: 'unit yang sama' })
  expect(await db.selectFrom('assignment').select('unit_id').execute()).toEqual([{ unit_id: 'U1' }])
  expect(await db.selectFrom('unit_capaian').select(['period_id', 'unit_id', 'level']).where('replaced_at', 'is', null).orderBy('period_id').execute())
    .toEqual([{ period_id: 1, unit_id: 'U1', level: 'baik' }, { period_id: 2, unit_id: 'U1', level: 'istimewa' }])
})
