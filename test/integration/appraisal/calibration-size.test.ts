import { expect, test } from 'vitest'
import { emptyEvaluation } from '../../../shared/domain/appraisal/evaluation.ts'
import { UNITS } from '../../support/appraisal-office.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { tempAppraisal } from '../../support/temp-appraisal.ts'
import { ADMIN } from '../../support/temp-desk.ts'

const PEOPLE = 2000
const at = "'2026-10-05T01:00:00.000Z'"
const content = JSON.stringify({ ...emptyEvaluation, hasilKerja: 'sesuai', perilakuKerja: 'sesuai' })

/** 2,000 more people of both bidang, each rated and submitted, every third Sangat Baik. */
const CROWD = `
  with recursive n (i) as (select 0 union all select i + 1 from n where i < ${PEOPLE - 1})
  insert into person (id, nip, employee_kind, name, state) select 1000 + i, '19910115' || '201501' || '1' || printf('%03d', i % 1000), 'PNS', 'Pegawai ' || i, 'active' from n where i < 1000
  union all select 1000 + i, '19910116' || '201501' || '1' || printf('%03d', i % 1000), 'PNS', 'Pegawai ' || i, 'active' from n where i >= 1000;
  insert into assignment (id, person_id, post_name, unit_id, unit_name, acting, heads_unit, starts, ends, evaluator_id, superior_id, source, changed_at)
  select id, id, 'Analis Layanan', iif(id % 2, '${UNITS.bidangA}', '${UNITS.bidangB}'), 'Bidang', 0, 0, '2026-01-01', null, 3 + id % 2, 2, 'hand', ${at} from person where id >= 1000;
  insert into evaluation (id, period_id, assignment_id, person_id) select id, 1, id, id from person where id >= 1000;
  insert into evaluation_version (id, evaluation_id, number, state, origin, revision, hasil_kerja, perilaku_kerja, predikat, content, created_at, changed_at)
  select id, id, 1, 'submitted', 'entry', 1, iif(id % 3, 'sesuai', 'di-atas'), iif(id % 3, 'sesuai', 'di-atas'), iif(id % 3, 'baik', 'sangat-baik'), '${content}', ${at}, ${at} from person where id >= 1000;`

test('a session over 2,000 people is opened and looked at whole', async () => {
  const office = await tempAppraisal()
  ;(await behindTheDesk(office.folder, ADMIN)).exec(CROWD)
  const { id, people } = await office.kadis.ask('calibration.open', { name: 'Kalibrasi besar', periodId: 1, unitIds: [UNITS.dinas], anonymous: false })
  const { members, distributions } = await office.kadis.ask('calibration.get', { calibrationId: id })
  expect([people, members.length]).toEqual([2014, 2014])
  expect(distributions[0]).toMatchObject({ rated: PEOPLE, unrated: 14 })
})
