import { isoDate } from '../../shared/calendar/iso-date.ts'
import { emptyEvaluation } from '../../shared/domain/appraisal/evaluation.ts'
import { emptySkp } from '../../shared/domain/appraisal/skp.ts'
import type { Role } from '../../shared/contract/procedure.ts'
import { MEMBERS, PASSWORD, UNITS } from './appraisal-office.ts'
import { behindTheDesk } from './behind-the-desk.ts'
import { tempAppraisal, type TempAppraisal } from './temp-appraisal.ts'
import { ADMIN, type Visitor } from './temp-desk.ts'

/** Written into everything of bidang A, and nowhere else. */
export const SECRET = 'RAHASIA-BIDANG-A'

/** Words that only bidang A has: who is in it, by number and name, and what was written there. */
export const OF_BIDANG_A = [SECRET, ...[MEMBERS.kabidA, ...MEMBERS.staffA].flatMap(({ nip, name }) => [nip, name])]

/** Everything of bidang A that a procedure takes, by number. */
export const FOREIGN = {
  nip: MEMBERS.staffA[0]?.nip ?? '', evaluation: { periodId: 1, assignmentId: 5 }, submitted: { periodId: 1, assignmentId: 6 }, draft: { periodId: 1, assignmentId: 7 },
  skp: { assignmentId: 5, year: 2026 }, clashId: 901, evidenceId: 901, objectionId: 901, documentId: 901, calibrationId: 901, proposalId: 901, postId: 901, awardId: 901, unitId: UNITS.bidangA,
} as const

/** An office in which bidang A has rated, planned, calibrated, objected and printed, and those who may see bidang B only. */
export type ReachOffice = TempAppraisal & { readonly recordId: number; readonly ofBidangB: Readonly<Record<'penilai' | 'pimpinan' | 'admin' | 'auditor', Visitor>> }

/** Lays the rows of bidang A and signs in a Penilai, a Pimpinan, an Admin and an Auditor of bidang B. */
export async function reachOffice(): Promise<ReachOffice> {
  const desk = await tempAppraisal()
  ;(await behindTheDesk(desk.folder, ADMIN)).exec(rowsOfBidangA())
  for (const on of ['2026-10-01', '2026-11-01']) await desk.admin.ask('talent.map', { on: isoDate(on) })
  // The Admin bears the name of somebody of bidang A; who made a mapping is told to everyone.
  ;(await behindTheDesk(desk.folder, ADMIN)).exec('update talent_map set account_id = null')
  await desk.admin.ask('assess.run', { on: isoDate('2026-11-01') })
  ;(await behindTheDesk(desk.folder, ADMIN)).exec(`update run set account_id = null; ${awardOfBidangA()}`)
  const { records } = await desk.admin.ask('person.get', { nip: FOREIGN.nip })
  const recordId = records.find(({ kind }) => kind === 'rank')?.id ?? 0
  const signIn = async (role: Role): Promise<Visitor> => {
    const userName = `${role}-b`
    const { oneTimePassword } = await desk.admin.ask('account.add', { userName, displayName: 'Akun Uji', nip: null, roles: [{ role, unitId: UNITS.bidangB }] })
    const visitor = desk.visitor()
    await visitor.ask('session.sign-in', { userName, password: oneTimePassword })
    await visitor.ask('session.change-password', { current: oneTimePassword, next: PASSWORD })
    return visitor
  }
  return { ...desk, recordId, ofBidangB: { penilai: desk.kabidB, pimpinan: await signIn('pimpinan'), admin: await signIn('admin'), auditor: await signIn('auditor') } }
}

/** A nomination round about which something was written of the people of bidang A; the round itself is told to everyone. */
function awardOfBidangA(): string {
  const at = "'2026-11-02T01:00:00.000Z'"
  return `
    insert into award_round (id, rule, name, asked_on, rule_set, state, quota, opened_at, minutes)
    values (901, 'reward.sangat-baik-beruntun', 'Usulan uji', '2026-11-01', 'uji', 'open', '{"office":null,"eachUnit":null,"units":{}}', ${at}, '{"notes":"${SECRET}"}');
    insert into award_nominee (award_round_id, person_id, fact_hash, unit_id, unit_name, outcome, message, sealed, state, reason, decided_at)
    select 901, run_person.person_id, fact_hash, unit_id, unit_name, 'met', '{"key":"award.no-unit"}', 0, 'passed-over', '${SECRET}', ${at}
    from run_person join person_current on person_current.person_id = run_person.person_id where unit_id = '${UNITS.bidangA}';`
}

function rowsOfBidangA(): string {
  const at = "'2026-10-05T01:00:00.000Z'"
  const content = `'${JSON.stringify({ ...emptyEvaluation, hasilKerja: 'sesuai', perilakuKerja: 'sesuai', note: SECRET })}'`
  const skp = `'${JSON.stringify({ ...emptySkp, resources: [SECRET] })}'`
  const rated = "'sesuai', 'sesuai', 'baik'"
  const version = (id: number, assignment: number, state: string) => `
    insert into evaluation (id, period_id, assignment_id, person_id) select ${id}, 1, id, person_id from assignment where id = ${assignment};
    insert into evaluation_version (id, evaluation_id, number, state, origin, revision, hasil_kerja, perilaku_kerja, predikat, content, reason, created_at, changed_at)
    values (${id}, ${id}, 1, '${state}', 'entry', 1, ${rated}, ${content}, '${SECRET}', ${at}, ${at});`
  return `
    ${version(901, 5, 'locked')} ${version(902, 6, 'submitted')} ${version(903, 7, 'draft')}
    update evaluation_version set locked_at = ${at}, confirmed_at = ${at}, handed_over_on = '2026-10-06' where id = 901;
    insert into evaluation_clash (id, version_id, base_revision, content, at, account_id) select 901, 903, 0, ${content}, ${at}, id from account where user_name = 'kabid-a';
    insert into evidence (id, evaluation_id, name, location, added_at) values (901, 903, '${SECRET}', '${SECRET}', ${at});
    insert into skp (id, assignment_id, year, state, content, revision, number, agreed_on, changed_at) values (901, 5, 2026, 'agreed', ${skp}, 1, 1, '2026-01-10', ${at});
    insert into skp_version (skp_id, number, content, agreed_on, created_at) values (901, 1, ${skp}, '2026-01-10', ${at});
    insert into delegation (rater_id, delegate_id, starts, ends, cause, reason, created_at) values (3, 2, '2026-11-01', '2026-12-31', 'cuti', '${SECRET}', ${at});
    insert into unit_capaian (period_id, unit_id, level, basis, set_by, set_at) values (1, '${UNITS.bidangA}', 'baik', '${SECRET}', 'Kepala Dinas', ${at});
    insert into calibration (id, name, period_id, state, anonymous, opened_at, minutes) values (901, '${SECRET}', 1, 'open', 0, ${at}, '{}');
    insert into calibration_unit (calibration_id, unit_id) values (901, '${UNITS.bidangA}');
    insert into calibration_member (calibration_id, assignment_id, version_id, hasil_kerja, perilaku_kerja, predikat) values (901, 6, 902, ${rated});
    insert into calibration_proposal (id, calibration_id, assignment_id, to_hasil_kerja, to_perilaku_kerja, reason, proposed_at, state)
    values (901, 901, 6, 'di-bawah', 'sesuai', '${SECRET}', ${at}, 'proposed');
    insert into objection (id, year, number, version_id, person_id, received_on, filed_on, grounds, with_reasons, superior_id, registered_at, state)
    select 901, 2026, 1, 901, person_id, '2026-10-06', '2026-10-10', '${SECRET}', 1, 2, ${at}, 'registered' from assignment where id = 5;
    insert into post (id, name, name_key, unit_id, kind, level, seats, fields, standards, critical, source, changed_at) values
      (901, '${SECRET}', 'rahasia bidang a', '${UNITS.bidangA}', 'struktural', 'pengawas', 1, '[]', '{"teknis":null,"manajerial":null,"sosiokultural":null}', 0, 'hand', ${at}),
      (902, '${MEMBERS.kabidA.post}', '${MEMBERS.kabidA.post.toLowerCase()}', '${UNITS.bidangA}', 'struktural', 'administrator', 1, '[]', '{"teknis":null,"manajerial":null,"sosiokultural":null}', 0, 'hand', ${at});
    insert into acting_appointment (id, post_id, person_id, kind, starts, ends, reason, created_at) select 901, 901, id, 'plt', '2026-10-01', '2026-12-01', '${SECRET}', ${at} from person where nip = '${FOREIGN.nip}';
    insert into document (id, kind, subject, number, dated, place, content, content_hash, rule_set, audit_head, issued_at)
    values (901, 'skp', '{"assignmentId":5,"of":"skp","year":2026}', '${SECRET}', '2026-10-06', 'Contoh', '{"kind":"skp","landscape":false,"number":"1","dated":"2026-10-06","place":"Contoh","blocks":[]}', '', '', '', ${at});`
}
