import { casesOf, type LegalCase } from '../case.ts'
import { AFTER, BEFORE, ON, post, potensi, tests, topX, trainings } from './people.ts'

const at = casesOf('talent.potensial', topX)
const is = (x: string, potensial = 'tinggi') => ({ outcome: 'met', details: { potensial, x } }) as const
const open = (...missing: string[]) => ({ outcome: 'cannot-tell', missing }) as const
const study = (sertifikat: number, tiered: number) => ({ trainings: [...trainings('teknis', sertifikat), ...trainings('kepemimpinan', tiered)] })
const items = (mark: unknown) => ({ potensiItems: Object.fromEntries(
  ['intelektual', 'interpersonal', 'self-awareness', 'critical-strategic', 'problem-solving', 'emotional-quotient', 'growth-mindset', 'grit'].map((one) => [one, mark]),
) })

/** Kompetensi, potensi and pengembangan kompetensi. */
export const assessedCases: readonly LegalCase[] = [
  at('Semua skor 100 potensial tinggi', ON, {}, is('100')),
  at('Kompetensi adalah rata-rata ketiga ujiannya', ON, { assessments: [...tests('70', 80, '90'), potensi(100)] }, is('96')),
  at('Rata-rata kompetensi tetap pecahan yang tepat', ON, { assessments: [...tests(70, 80, 80), potensi(100)] }, is('286/3')),
  at('Tanpa uji teknis nilainya terbuka, bukan 0', ON, { assessments: [...tests(1, 80, 90).slice(1), potensi(100)] }, open('assessments')),
  at('Ujian di luar skala diminta diperiksa sekalipun rata-ratanya tidak', ON, { assessments: [...tests(120, 50, 50), potensi(100)] }, open('assessments')),
  at('Ujian terakhir yang dihitung', ON, { assessments: [...topX.assessments, { subject: 'potensi', score: 60, on: '2026-01-01' }] }, is('90')),
  at('Delapan butir potensi bernilai 4 dari 5 berskor 80', ON, items(4), is('95')),
  at('Delapan butir potensi bernilai 1 berskor 20', ON, items(1), is('80')),
  at('Butir potensi di bawah skala diminta diperiksa', ON, items(0), open('potensiItems')),
  at('Butir potensi di atas skala diminta diperiksa', ON, items('5.1'), open('potensiItems')),
  at('Butir potensi yang kosong membuka nilai', ON, { potensiItems: { ...items(5).potensiItems, grit: null } }, open('potensiItems')),
  at('Tanpa uji potensi nilainya terbuka', ON, { assessments: tests(100, 100, 100) }, open('assessments')),
  at('Tujuh sertifikat berskor 75', ON, study(7, 3), is('98.75')),
  at('Enam sertifikat berskor 75', ON, study(6, 3), is('98.75')),
  at('Lima sertifikat berskor 50', ON, study(5, 3), is('97.5')),
  at('Empat sertifikat berskor 50', ON, study(4, 3), is('97.5')),
  at('Tiga sertifikat berskor 25', ON, study(3, 3), is('96.25')),
  at('Satu sertifikat berskor 25', ON, study(1, 3), is('96.25')),
  at('Tanpa sertifikat berskor 0', ON, study(0, 3), is('95')),
  at('Dua diklat penjenjangan berskor 50', ON, study(8, 2), is('97.5')),
  at('Satu diklat penjenjangan berskor 50', ON, study(8, 1), is('97.5')),
  at('Tanpa diklat penjenjangan berskor 0', ON, study(8, 0), is('95')),
  at('Sertifikat pada hari pertama jendela tiga tahun dihitung', ON, { trainings: [...study(7, 2).trainings, ...trainings('seminar', 1, '2024-01-01'), ...trainings('fungsional', 1, '2024-01-01')] }, is('100')),
  at('Sertifikat sehari sebelum jendela tidak dihitung', ON, { trainings: [...study(7, 3).trainings, ...trainings('seminar', 1, '2023-12-31')] }, is('98.75')),
  at('Diklat penjenjangan sehari sebelum jendela tidak dihitung', ON, { trainings: [...study(8, 2).trainings, ...trainings('fungsional', 1, '2023-12-31')] }, is('97.5')),
  at('Sertifikat kompetensi dihitung sebagai sertifikasi', ON, { ...study(8, 2), certificates: [{ kind: 'kompetensi', on: '2025-01-01' }] }, is('100')),
  at('Catatan pelatihan yang belum lengkap membuka nilai', ON, { ...study(7, 3), trainingCompleteThrough: '2026-05-31' }, open('trainingCompleteThrough')),
  at('Kedua tangga sudah di puncak, sekalipun catatan belum lengkap', ON, { trainingCompleteThrough: null }, is('100')),
]

const acting = (assignment: string, level: string | null) => ({
  actingAssignment: null, posts: [post('2020-06-01'), { assignment, level, from: '2025-01-01', until: '2025-03-31' }],
})

/** Experience in posts and education. */
export const careerCases: readonly LegalCase[] = [
  at('Lama jabatan tepat lima tahun berskor 100', ON, { posts: [post('2021-06-01')] }, is('100')),
  at('Lama jabatan sehari kurang dari lima tahun berskor 80', ON, { posts: [post('2021-06-02')] }, is('298/3')),
  at('Lama jabatan tepat tiga tahun berskor 80', ON, { posts: [post('2023-06-01')] }, is('298/3')),
  at('Lama jabatan sehari kurang dari tiga tahun berskor 60', ON, { posts: [post('2023-06-02')] }, is('296/3')),
  at('Jabatan definitif yang terakhir yang dihitung', ON, { posts: [post('2010-01-01'), post('2024-01-01')] }, is('296/3')),
  at('Tanpa jabatan definitif nilainya terbuka', ON, { posts: [] }, open('posts')),
  at('Lintas unit kerja berskor 80', ON, { careerBreadth: 'lintas-unit' }, is('298/3')),
  at('Satu unit kerja berskor 60', ON, { careerBreadth: 'satu-unit' }, is('296/3')),
  at('Dua unit dalam riwayat jabatan terbaca lintas unit kerja', ON, { careerBreadth: null, posts: [post('2015-01-01', 'Badan Contoh'), post('2020-06-01')] }, is('298/3')),
  at('Satu unit dalam riwayat jabatan terbaca satu unit kerja', ON, { careerBreadth: null }, is('296/3')),
  at('Riwayat jabatan tanpa unit membuka nilai', ON, { careerBreadth: null, posts: [post('2020-06-01', null)] }, open('careerBreadth')),
  at('Plt. jabatan lebih tinggi berskor 80', ON, { actingAssignment: 'plt-lebih-tinggi' }, is('298/3')),
  at('Plt. jabatan setara berskor 60', ON, { actingAssignment: 'plt-setara' }, is('296/3')),
  at('Plh. jabatan lebih tinggi berskor 40', ON, { actingAssignment: 'plh-lebih-tinggi' }, is('98')),
  at('Plh. jabatan setara berskor 20', ON, { actingAssignment: 'plh-setara' }, is('292/3')),
  at('Tanpa penugasan nondefinitif berskor 0', ON, { actingAssignment: 'none' }, is('290/3')),
  at('Plt. administrator oleh pengawas terbaca lebih tinggi', ON, acting('plt', 'administrator'), is('298/3')),
  at('Plh. pengawas oleh pengawas terbaca setara', ON, acting('plh', 'pengawas'), is('292/3')),
  at('Plt. jabatan lebih rendah tidak dihitung', ON, acting('plt', 'pelaksana'), is('290/3')),
  at('Plt. tanpa tingkat jabatan membuka nilai', ON, acting('plt', null), open('actingAssignment')),
  at('Plh. tanpa tingkat jabatan tidak mengubah Plt. jabatan lebih tinggi', ON, {
    actingAssignment: null, posts: [...acting('plt', 'administrator').posts, { assignment: 'plh', level: null, from: '2025-06-01' }],
  }, is('298/3')),
  at('Plt. tanpa tingkat jabatan dapat mengungguli Plh. jabatan lebih tinggi', ON, {
    actingAssignment: null, posts: [...acting('plh', 'administrator').posts, { assignment: 'plt', level: null, from: '2025-06-01' }],
  }, open('actingAssignment')),
  at('Pj. belum dapat ditimbang dari riwayat jabatan saja', ON, acting('pj', 'jpt-pratama'), open('actingAssignment')),
  ...([
    ['s2', '99'], ['s1', '98'], ['d4', '98'], ['d3', '97'], ['slta', '96'], ['dokter-apoteker', '98'], ['sgplb', '96.5'], ['d2', '96.5'], ['d1', '96.5'],
    ['slta-keguruan', '96'], ['slta-kejuruan', '96'], ['sltp-kejuruan', '95'], ['sltp', '95'], ['sd', '94'],
  ] as const).map(([level, x]) => at(`Pendidikan tertinggi ${level.toUpperCase()}`, ON, { educations: [{ level, fits: true }] }, is(x))),
  at('Pendidikan tertinggi yang dihitung', ON, { educations: [{ level: 's1', fits: true }, { level: 's2', fits: true }] }, is('99')),
  at('Pendidikan yang tamat sesudah hari penilaian belum dihitung', ON, { educations: [{ level: 's1', fits: true }, { level: 's3', graduated: '2026-06-02', fits: true }] }, is('98')),
  at('Bidang ilmu tidak sesuai berskor 50', ON, { educations: [{ level: 's3', fits: false }] }, is('95')),
  at('Kesesuaian bidang ilmu yang belum dicatat membuka nilai', ON, { educations: [{ level: 's3' }] }, open('educations')),
  at('Tanpa pendidikan dua komponen terbuka', ON, { educations: [] }, open('educations', 'educations')),
]

const punished = (level: string, from: string, until: string | null) => ({ discipline: [{ level, from, until }] })

/** The record of discipline, the scope and the versions. */
export const recordCases: readonly LegalCase[] = [
  at('Hukuman ringan berskor 75', ON, punished('ringan', '2025-01-01', null), is('96.25')),
  at('Hukuman sedang berskor 50', ON, punished('sedang', '2024-01-01', '2024-12-31'), is('92.5')),
  at('Hukuman berat berskor 25', ON, punished('berat', '2024-01-01', '2024-12-31'), is('88.75')),
  at('Sedang menjalani hukuman berskor 0 sampai hari terakhirnya', ON, punished('sedang', '2026-01-01', '2026-06-01'), is('85')),
  at('Sehari sesudah berakhir hukuman sedang berskor 50', ON, punished('sedang', '2026-01-01', '2026-05-31'), is('92.5')),
  at('Hukuman yang berakhir sehari kurang dari lima tahun lalu masih dihitung', ON, punished('sedang', '2021-01-01', '2021-06-02'), is('92.5')),
  at('Hukuman yang berakhir tepat lima tahun lalu tidak dihitung lagi', ON, punished('sedang', '2021-01-01', '2021-06-01'), is('100')),
  at('Hukuman terberat yang dihitung', ON, { discipline: [...punished('berat', '2024-01-01', '2024-12-31').discipline, ...punished('ringan', '2025-01-01', null).discipline] }, is('88.75')),
  at('Hukuman berat tanpa tanggal berakhir membuka nilai', ON, punished('berat', '2024-01-01', null), open('discipline')),
  at('Catatan disiplin yang belum lengkap membuka nilai', ON, { disciplineCompleteThrough: '2026-05-31' }, open('disciplineCompleteThrough')),
  at('Yang sudah berhenti tidak dipetakan', ON, { status: 'left' }, { outcome: 'not-applicable', failing: ['in-service'] }),
  at('Sehari sebelum PermenPANRB 20/2025', BEFORE, {}, is('100')),
  at('Hari pertama PermenPANRB 20/2025', AFTER, {}, is('100')),
  at('Pada 1 Februari 2020 sudah dapat ditanyakan', '2020-02-01', { assessments: [] }, { outcome: 'cannot-tell' }),
  at('Sehari sebelumnya belum', '2020-01-31', {}, { error: 'not-in-force' }),
]
