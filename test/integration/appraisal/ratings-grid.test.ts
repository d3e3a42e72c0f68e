import { expect, test } from 'vitest'
import { say } from '../../../shared/text/say.ts'
import { MEMBERS, UNITS } from '../../support/appraisal-office.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { bringTo, GOOD, importRating, refOf, save } from '../../support/rating-acts.ts'
import { ADMIN } from '../../support/temp-desk.ts'
import { tempAppraisal } from '../../support/temp-appraisal.ts'

const [first] = MEMBERS.staffA
const AT = "'2026-07-01T01:00:00.000Z'"

test('five hundred people over thirteen periods come in one question, and a thousand are saved in one', async () => {
  const office = await tempAppraisal()
  const store = await behindTheDesk(office.folder, ADMIN)
  const crowd = 'with recursive crowd (n) as (select 1 union all select n + 1 from crowd where n < 493)'
  const months = 'with recursive month (n) as (select 1 union all select n + 1 from month where n < 11)'
  store.exec(`
    ${crowd} insert into person (nip, employee_kind, name, state) select printf('19910101201501%04d', n), 'PNS', printf('Pegawai %03d', n), 'active' from crowd;
    insert into assignment (person_id, post_name, unit_id, unit_name, acting, heads_unit, starts, evaluator_id, superior_id, source, changed_at)
      select id, 'Analis', '${UNITS.bidangA}', 'Bidang Layanan Terpadu', 0, 0, '2026-01-01', 3, 2, 'hand', ${AT} from person where nip like '19910101201501%';
    ${months} insert into appraisal_period (kind, starts, ends, opens_on, deadline, state, created_at)
      select 'month', printf('2026-%02d-01', n), date(printf('2026-%02d-01', n), '+1 month', '-1 day'), '2026-01-01', '2026-12-20', 'open', ${AT} from month;`)
  const grid = () => office.kabidA.ask('rating.grid', { as: 'evaluator' })
  const { periods, rows } = await grid()
  expect([periods.length, rows.length]).toEqual([13, 6500])
  const { rows: saved } = await office.kabidA.ask('rating.save', { rows: rows.slice(0, 1000).map(({ periodId, assignmentId }) => ({ periodId, assignmentId, revision: 0, patch: GOOD })) })
  expect(saved.filter(({ outcome, predikat }) => outcome === 'saved' && predikat === 'baik')).toHaveLength(1000)
  const again = await grid()
  expect(again.rows.filter(({ state, predikat, revision }) => state === 'draft' && predikat === 'baik' && revision === 1)).toHaveLength(1000)
})

test('the spans of a year stand together with the annual predikat that the rule makes of them, and what it stands on', async () => {
  const office = await tempAppraisal()
  const store = await behindTheDesk(office.folder, ADMIN)
  const old = refOf(office, first?.nip, 'year')
  store.exec(`update assignment set ends = '2026-08-31' where id = ${old.assignmentId};
    insert into assignment (id, person_id, post_name, unit_id, unit_name, acting, heads_unit, starts, evaluator_id, superior_id, source, changed_at)
      select 900, person_id, 'Analis Layanan Ahli Muda', '${UNITS.bidangB}', 'Bidang Data dan Informasi', 0, 0, '2026-09-01', 4, 2, 'hand', ${AT} from assignment where id = ${old.assignmentId};`)
  const late = { periodId: old.periodId, assignmentId: 900 }
  await bringTo(office, old, 'locked')
  await save(office.kabidB, late, 0, { ...GOOD, perilakuKerja: 'di-bawah', reason: 'sering terlambat' })
  const draft = await office.kabidA.ask('rating.one', old)
  expect(draft.year).toMatchObject({ year: 2026, predikat: 'baik', spans: [{ evaluator: MEMBERS.kabidA.name, ends: '2026-08-31', predikat: 'baik', chosen: true }, { evaluator: MEMBERS.kabidB.name, predikat: null, chosen: false }] })
  await office.kabidB.ask('rating.submit', { evaluations: [late] })
  await office.kadis.ask('rating.confirm', { evaluations: [late] })
  await office.kadis.ask('rating.lock', { evaluations: [late], reason: 'akhir tahun' })
  const { year } = await office.auditor.ask('rating.one', old)
  expect(year).toMatchObject({ predikat: 'kurang', spans: [{ post: 'Analis Layanan Ahli Pertama', chosen: false }, { post: 'Analis Layanan Ahli Muda', starts: '2026-09-01', chosen: true }] })
  expect(say('id', year.message)).toBe('Predikat tahun 2026 Kurang, dari SKP 1 September 2026 sampai 31 Desember 2026; 1 penilaian lain tetap ditampilkan. Dasar: PP 30/2019, Pasal 41; cara memilih di antara beberapa SKP masih anggapan.')
})

test('an imported rating is shown with the file that it came from, beside nothing that was entered', async () => {
  const office = await tempAppraisal()
  const ref = refOf(office, first?.nip)
  await importRating(office, first?.nip)
  const { rows } = await office.kabidA.ask('rating.grid', { as: 'evaluator', periodIds: [ref.periodId] })
  expect(rows.filter(({ imported }) => imported !== null)).toMatchObject([{ nip: first?.nip, state: null, predikat: null, imported: { predikat: 'baik', source: 'Penilaian.xlsx', ratedAt: '2026-10-02' } }])
})
