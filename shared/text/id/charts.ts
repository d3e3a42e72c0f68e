/** Sentences of the subject "charts" in Bahasa Indonesia. */
export const charts = {
  'charts.percent': '{{percent}} %',
  'charts.below-one': '< 1 %',
  'charts.people': 'Pegawai',
  'charts.year': 'Tahun',
  'charts.as-table': 'Data sebagai tabel',
  'charts.table-of': 'Tabel: {{title}}',
  'charts.take-out': 'Simpan atau cetak grafik: {{title}}',
  'charts.save-png': 'Simpan gambar (PNG)',
  'charts.save-svg': 'Simpan gambar (SVG)',
  'charts.save-sheet': 'Simpan lembar (CSV)',
  'charts.print': 'Cetak grafik ini',
  'charts.picture-failed': 'Gambar tidak dapat dibuat oleh komputer ini. Simpan sebagai SVG.',
  'charts.most': 'Terbanyak {{predikat}}: {{count}} dari {{people}} orang ({{share}}).',
  'charts.nobody': 'Belum ada orang dalam kelompok ini.',
} as const
