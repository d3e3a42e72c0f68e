/** Sentences of the subject "appraisal" in Bahasa Indonesia. */
export const appraisal = {
  'appraisal.kind.month': 'bulanan',
  'appraisal.kind.quarter': 'triwulanan',
  'appraisal.kind.year': 'tahunan',
  'appraisal.kind.other': 'sebagian tahun',
  'appraisal.rule.annual-predikat': 'Predikat tahunan apa yang dimiliki pegawai dalam satu tahun?',
  'appraisal.annual.year-known': 'Tahun diketahui',
  'appraisal.annual.year-unknown': 'Tahun belum disebut; isi tahun penilaiannya',
  'appraisal.annual.ratings-known': 'Penilaian diketahui',
  'appraisal.annual.ratings-unknown': 'Penilaian tahun itu belum tercatat; impor Laporan Penilaian SKP',
  'appraisal.annual.one': 'Predikat tahun {{year}} {{predikat}}, dari SKP {{from}} sampai {{until}}.',
  'appraisal.annual.chosen': 'Predikat tahun {{year}} {{predikat}}, dari SKP {{from}} sampai {{until}}; {{others}} penilaian lain tetap ditampilkan.',
  'appraisal.annual.chosen-step': 'SKP {{from}} sampai {{until}} memberi predikat {{predikat}} ({{choice}})',
  'appraisal.annual.acting': 'SKP sebagai Plt, Plh, atau Pj {{from}} sampai {{until}} ({{says}}) dicatat terpisah',
  'appraisal.annual.periodic': 'Evaluasi {{kind}} {{from}} sampai {{until}} ({{says}}) tidak menjadi predikat tahunan',
  'appraisal.annual.not-chosen': 'SKP {{from}} sampai {{until}} ({{says}}) tidak dipakai',
  'appraisal.annual.competes': 'SKP {{from}} sampai {{until}} menyebut {{says}}',
} as const
