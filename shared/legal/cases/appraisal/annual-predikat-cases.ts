import { casesOf, type LegalCase } from '../case.ts'

const at = casesOf('appraisal.annual-predikat', { year: 2025 })
const ON = '2026-02-01'
const letters: Readonly<Record<string, string>> = { A: 'di-atas', S: 'sesuai', B: 'di-bawah' }

function skp(start: string, end: string, marks: string, change: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  const [hasilKerja = null, perilakuKerja = null] = [...marks].map((mark) => letters[mark] ?? null)
  return { kind: 'other', start, end, acting: false, hasilKerja, perilakuKerja, ...change }
}
const whole = (marks: string, change: Readonly<Record<string, unknown>> = {}) => skp('2025-01-01', '2025-12-31', marks, { kind: 'year', ...change })
const is = (predikat: string, from: string, until: string, others = 0) => (
  { outcome: 'met', details: { predikat, from, until, year: 2025, others } }
) as const
const open = { outcome: 'cannot-tell', missing: ['ratings'] } as const

/** One SKP, several, acting ones, periods only, and what leaves the year open. */
export const annualPredikatCases: readonly LegalCase[] = [
  at('satu SKP tahunan memberi predikatnya', ON, { ratings: [whole('AA')] }, is('sangat-baik', '2025-01-01', '2025-12-31')),
  at('dari dua SKP berturut-turut, yang berakhir paling kemudian yang memberi predikat', ON,
    { ratings: [skp('2025-01-01', '2025-08-31', 'AA'), skp('2025-09-01', '2025-12-31', 'BS')] }, is('butuh-perbaikan', '2025-09-01', '2025-12-31', 1)),
  at('SKP sebagai Plt dicatat terpisah walaupun berakhir lebih kemudian', ON,
    { ratings: [skp('2025-01-01', '2025-11-30', 'SS'), whole('AA', { acting: true })] }, is('baik', '2025-01-01', '2025-11-30', 1)),
  at('triwulan di samping SKP tahunan tidak mengubah predikat', ON,
    { ratings: [whole('SS'), skp('2025-01-01', '2025-03-31', 'BB', { kind: 'quarter' })] }, is('baik', '2025-01-01', '2025-12-31', 1)),
  at('hanya triwulan tidak menjadi predikat tahunan', ON, { ratings: [skp('2025-10-01', '2025-12-31', 'AA', { kind: 'quarter' })] }, open),
  at('hanya bulanan tidak menjadi predikat tahunan', ON, { ratings: [skp('2025-12-01', '2025-12-31', 'AA', { kind: 'month' })] }, open),
  at('hanya SKP sebagai Plt tidak memberi predikat tahunan', ON, { ratings: [whole('AA', { acting: true })] }, open),
  at('dua SKP yang berakhir pada hari yang sama dan berbeda tetap terbuka', ON,
    { ratings: [whole('SS'), skp('2025-07-01', '2025-12-31', 'AA')] }, open),
  at('dua SKP yang berakhir pada hari yang sama dan sepakat memberi predikat itu', ON,
    { ratings: [whole('SS'), skp('2025-07-01', '2025-12-31', 'SA')] }, is('baik', '2025-01-01', '2025-12-31', 1)),
  at('SKP yang belum dinilai membiarkan tahun terbuka', ON, { ratings: [whole('')] }, open),
  at('predikat tertulis yang bertentangan dengan matriks membiarkan tahun terbuka', ON,
    { ratings: [whole('SS', { hasilAkhir: 'sangat-baik' })] }, open),
  at('pertentangan yang sudah diselesaikan memberi predikat yang ditetapkan', ON,
    { ratings: [whole('SS', { hasilAkhir: 'sangat-baik', settled: 'baik' })] }, is('baik', '2025-01-01', '2025-12-31')),
  at('SKP yang belum berakhir pada tanggal tanya tidak dihitung', '2025-12-30', { ratings: [whole('SS')] }, open),
  at('pada hari terakhirnya SKP dihitung', '2025-12-31', { ratings: [whole('SS')] }, is('baik', '2025-01-01', '2025-12-31')),
  at('SKP tahun lain tidak dihitung', ON, { year: 2024, ratings: [whole('SS')] }, open),
  at('sebelum ada matriks, predikat tertulis yang berlaku', ON,
    { year: 2021, ratings: [{ kind: 'year', start: '2021-01-01', end: '2021-12-31', acting: false, hasilAkhir: 'baik' }] },
    { outcome: 'met', details: { predikat: 'baik', from: '2021-01-01', until: '2021-12-31', year: 2021, others: 0 } }),
  at('tanpa penilaian tidak dapat dipastikan', ON, {}, open),
  at('tanpa tahun tidak dapat dipastikan', ON, { year: null, ratings: [whole('SS')] }, { outcome: 'cannot-tell', missing: ['year'] }),
  at('aturan dapat ditanya sejak 26 April 2019', '2019-04-26', { year: 2019, ratings: [] }, open),
  at('sehari sebelumnya belum dapat ditanya', '2019-04-25', { year: 2019, ratings: [] }, { error: 'not-in-force' }),
]
