import { test } from 'vitest'
import { isoDate } from '../../../shared/calendar/iso-date.ts'
import { MEMBERS } from '../../support/appraisal-office.ts'
import { behindTheDesk } from '../../support/behind-the-desk.ts'
import { layRating } from '../../support/locked-rating.ts'
import { expectRefusal } from '../../support/refusal.ts'
import { tempAppraisal } from '../../support/temp-appraisal.ts'
import { ADMIN } from '../../support/temp-desk.ts'

test('nobody decides an objection against the own rating, though the account is evaluator as one official and atasan as another', async () => {
  const office = await tempAppraisal()
  const assignmentId = office.spans.get(MEMBERS.staffA[0]?.nip ?? '') ?? 0
  // The head of the dinas rated as an official outside the record whose account it is, too.
  const store = await behindTheDesk(office.folder, ADMIN)
  store.exec(`
    insert into rater (id, name, post, account_id) select 6, 'Pejabat Lama', 'Penjabat', id from account where user_name = 'kadis';
    update assignment set evaluator_id = 6 where id = ${assignmentId};`)
  const rating = await layRating(office, ADMIN, { periodId: office.periods.quarter, assignmentId })
  const { id } = await office.admin.ask('objection.register', {
    ...rating, receivedOn: isoDate('2026-11-09'), filedOn: isoDate('2026-11-16'), letterNumber: null, letterDate: null, letterName: null, letterSha256: null, grounds: 'Realisasi melampaui target.', withReasons: true,
  })
  const decision = { id, decision: 'confirmed' as const, reason: 'Penilaian sudah sesuai.', recommendation: '', decidedOn: isoDate('2026-11-20'), toHasilKerja: null, toPerilakuKerja: null }
  await expectRefusal(office.kadis.ask('objection.decide', decision), 'not-allowed', 'appraisal.evaluator.objection-same')
})
