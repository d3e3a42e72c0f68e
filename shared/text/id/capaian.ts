/** Sentences of the subject "capaian" in Bahasa Indonesia. */
export const capaian = {
  'capaian.why.closed': 'Periode ini sudah ditutup; capaiannya tidak dapat diubah lagi.',
  'capaian.why.own-unit': 'Capaian unit ditetapkan pimpinan unit di atasnya, bukan pimpinan unit itu sendiri.',
  'capaian.why.role': 'Capaian unit ditetapkan pimpinan unit di atasnya, atau dicatat Admin menurut dokumennya.',
  'capaian.document-needed': 'Tulis nomor dokumen penetapannya; Admin mencatat apa yang sudah ditetapkan pimpinan.',
  'capaian.reason-needed': 'Tulis alasan mengganti capaian yang sudah ditetapkan.',
  'capaian.kept.submitted': 'Hasil kerja {{name}} sudah diajukan sebagai {{was}}, sedangkan capaian baru memberi {{now}}. Minta atasan pejabat penilai mengembalikannya agar dihitung ulang.',
  'capaian.kept.confirmed': 'Hasil kerja {{name}} sudah dikonfirmasi sebagai {{was}}, sedangkan capaian baru memberi {{now}}. Kembalikan atau buka kembali penilaiannya agar dihitung ulang.',
  'capaian.kept.locked': 'Hasil kerja {{name}} sudah dikunci sebagai {{was}}, sedangkan capaian baru memberi {{now}}. Buka kembali penilaiannya dengan alasan bila harus mengikuti.',
} as const
