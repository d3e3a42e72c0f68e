import { answer, openDriver, timed } from '../bench-desk.ts'

// Reads once, through the driver alone, the rows and columns that a merit run reads: FOLDER.
const columns = {
  person: 'id, nip, employee_kind, state, left_on, birth_date, cpns_date, pns_date',
  rank_record: 'person_id, golongan, tmt',
  post_record: 'person_id, assignment, name, post_kind, post_kind_word, eselon, jenjang, unit_id, tmt, until, inaugurated',
  education_record: 'person_id, level, graduated, graduated_year, fits_post',
  discipline_record: 'person_id, level, started, finished',
  leave_record: 'person_id, leave_kind, started',
  award_record: 'person_id, award_kind, awarded, scope',
  training_record: 'person_id, training_kind, hours, finished',
  certificate_record: 'person_id, certificate_kind, issued, valid_until',
  assessment_record: 'person_id, subject, score, standard, assessed',
  feedback_record: 'person_id, score, given',
  team_role_record: 'person_id, role, scope, started, finished',
  talent_score_record: 'person_id, component, score, given',
  credit_record: 'person_id, credit_kind, amount, since, until',
  rating: [
    'person_id, period_kind, period_start, period_end, acting, hasil_kerja, perilaku_kerja',
    'hasil_akhir, predikat, contradicts, post_name, evaluator_nip',
  ].join(', '),
}
const sqlite = await openDriver(process.argv[2] ?? '')
const { ms, result } = await timed(() =>
  Object.entries(columns).reduce(
    (rows, [table, names]) => rows + sqlite.prepare(`select ${names} from ${table} order by 1`).all().length,
    0,
  ),
)
sqlite.close()
answer({ ms, rows: result })
