/** Sentences of the subject "errors" in Bahasa Indonesia. */
export const errors = {
  'errors.no-such-file': 'Berkas itu tidak ada lagi. Unggah atau buat ulang berkasnya.',
  'errors.piece-out-of-order': 'Potongan berkas {{name}} datang tidak berurutan. Unggah ulang berkasnya.',
  'errors.file-too-large': 'Berkas {{name}} lebih besar dari {{limit}} MB. Bagi berkas itu menjadi beberapa bagian lalu impor satu per satu.',
  'errors.no-such-procedure': 'Tidak ada perintah bernama {{name}}.',
  'errors.not-signed-in': 'Anda belum masuk, atau sesi Anda sudah berakhir. Masuk lalu ulangi.',
  'errors.not-allowed': 'Peran Anda tidak mengizinkan tindakan ini. Yang boleh: {{roles}}.',
  'errors.change-password-first': 'Kata sandi sekali pakai harus diganti dahulu sebelum bekerja.',
  'errors.bad-input': 'Isian belum benar: {{fields}}.',
  'errors.bad-field': '{{field}}: {{problem}}',
  'errors.cancelled': 'Dibatalkan. Tidak ada yang berubah.',
  'errors.disk-full': 'Penyimpanan penuh. Tidak ada yang berubah; kosongkan ruang lalu ulangi.',
  'errors.internal': 'Terjadi kesalahan di dalam Tanjak. Tidak ada yang berubah; ulangi, dan bila terjadi lagi laporkan waktu kejadiannya.',
} as const
