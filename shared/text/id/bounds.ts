/** Sentences of the subject "bounds" in Bahasa Indonesia. */
export const bounds = {
  'bounds.no-option': 'Pilih salah satu pilihan yang tersedia.',
  'bounds.no-whole': 'Isi bilangan bulat dari {{min}} sampai {{max}}.',
  'bounds.no-exact': 'Isi bilangan dari {{min}} sampai {{max}}.',
  'bounds.no-list': 'Isi sebagai daftar.',
  'bounds.twice': 'Pilihan yang sama tercantum dua kali.',
  'bounds.not-every-option': 'Setiap pilihan harus tercantum satu kali.',
  'bounds.no-parts': 'Bagian-bagian nilai ini belum terisi.',
  'bounds.unknown-part': 'Bagian "{{name}}" tidak dikenal di sini.',
  'bounds.total': 'Jumlahnya harus tepat {{total}}, sekarang {{sum}}.',
  'bounds.no-bands': 'Setiap rentang harus mempunyai batas bawah, dari yang tertinggi sampai yang terendah.',
  'bounds.not-falling': 'Batas ini harus lebih rendah daripada batas di atasnya, agar rentang tidak tumpang tindih.',
  'bounds.rows': 'Isi antara {{min}} dan {{max}} baris.',
} as const
