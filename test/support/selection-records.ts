import type { CastMember } from './selection-cast.ts'

/** A row to be written straight into the store. */
export type SqlRow = { readonly table: string; readonly row: Readonly<Record<string, string | number | null>> }

/** The insert of a row; values are those of a test and hold no surprises but quotes. */
export function rowSql({ table, row }: SqlRow): string {
  const shown = (value: string | number | null): string => (value === null ? 'null' : typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`)
  return `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.values(row).map(shown).join(', ')});`
}

const SCALE = { 'sangat-baik': ['di-atas', 'di-atas'], baik: ['sesuai', 'sesuai'], 'butuh-perbaikan': ['di-bawah', 'sesuai'], kurang: ['sesuai', 'di-bawah'] } as const

/** Every row of a person: who it is, posts, ranks, education, ratings of three years, tests, trainings, teams, feedback, awards, punishments. */
export function recordsOf(id: number, member: CastMember, unitName: string): SqlRow[] {
  const { nip, name, unit, post, golongan, education, kind = 'PNS', sex = Number(nip[14]) === 2 ? 'P' : 'L' } = member
  const of = (table: string, row: SqlRow['row']): SqlRow => ({ table, row: { person_id: id, ...row } })
  const born = `${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`
  const cpns = kind === 'PNS' ? `${nip.slice(8, 12)}-${nip.slice(12, 14)}-01` : null
  return [
    { table: 'person', row: { id, nip, employee_kind: kind, name, birth_date: born, birth_place: 'Contoh', sex, cpns_date: cpns, pns_date: cpns === null ? null : `${Number(cpns.slice(0, 4)) + 1}${cpns.slice(4)}`, state: 'active' } },
    of('person_number', { nip }),
    ...member.posts.map(({ name: held, kind: postKind, eselon = null, jenjang = null, unit: at = unit, from, until = null, assignment = 'definitif' }) => of('post_record', { assignment, name: held, post_kind: postKind, eselon, jenjang, unit_id: at, tmt: from, until })),
    of('placement_record', { unit_id: unit, tmt: '2019-01-01' }),
    of('rank_record', { golongan, tmt: member.golonganTmt ?? '2022-04-01' }),
    of('education_record', { level: education, program: member.program ?? 'Ilmu Pemerintahan', graduated: '2008-08-01', graduated_year: 2008, fits_post: 'sesuai' }),
    ...Object.entries(member.predikat).map(([year, predikat]) => of('rating', {
      period_start: `${year}-01-01`, period_end: `${year}-12-31`, period_kind: 'year', post_name: post, post_kind_code: '1', unit_id: unit, unit_name: unitName, acting: 0,
      hasil_kerja: SCALE[predikat][0], perilaku_kerja: SCALE[predikat][1], hasil_akhir: predikat, predikat, contradicts: 0,
    })),
    ...Object.entries(member.tests ?? {}).map(([subject, score]) => of('assessment_record', { subject, score, standard: subject === 'potensi' ? null : '70', method: 'Asesmen', assessed: '2025-03-10' })),
    ...Array.from({ length: member.certificates ?? 0 }, (_, at) => of('training_record', { training_kind: at === 0 && member.leadership === true ? 'kepemimpinan' : 'teknis', name: `Pelatihan ${at + 1}`, hours: 40, started: '2025-02-01', finished: `2025-0${(at % 8) + 1}-20` })),
    ...(member.team === undefined ? [] : [of('team_role_record', { team: 'Tim Reformasi Birokrasi', role: member.team, scope: 'internal', started: '2025-02-01', finished: null })]),
    ...(member.feedback === undefined ? [] : [of('feedback_record', { given: '2025-11-30', score: member.feedback, respondents: 9 })]),
    ...(member.award === undefined ? [] : [of('award_record', { award_kind: 'lain', name: 'Penghargaan Pelayanan Prima', scope: member.award, awarded: '2024-08-17' })]),
    ...(member.punished === undefined ? [] : [of('discipline_record', { level: member.punished.level, started: member.punished.from, finished: member.punished.until, reason: 'Rahasia disiplin' })]),
    ...(member.credits ?? []).map((amount, at) => of('credit_record', { credit_kind: 'konversi', amount, since: `${2023 + at}-01-01`, until: `${2023 + at}-12-31` })),
    of('person_current', {
      nip, sort_name: name.toLowerCase(), search: `${name} ${nip} ${post} ${unitName}`.toLowerCase(), employee_kind: kind, state: 'active', golongan, golongan_tmt: member.golonganTmt ?? '2022-04-01', post_name: post,
      post_kind: member.posts.at(-1)?.kind ?? null, post_tmt: member.posts.at(-1)?.from ?? null, eselon: member.posts.at(-1)?.eselon ?? null, acting_post: null, unit_id: unit, unit_name: unitName, education_level: education,
      legal_status: 'Aktif', last_predikat: member.predikat[2025] ?? null, last_predikat_year: member.predikat[2025] ? 2025 : null,
    }),
  ]
}
