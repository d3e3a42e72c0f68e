/** Sentences of the subject "sample" in Bahasa Indonesia: the invented office that shows Tanjak at work. */
export const sample = {
  'sample.making': 'Menyusun kantor contoh',
  'sample.writing': 'Menulis {{file}}',
  'sample.cancelled': 'Pembuatan kantor contoh dibatalkan. Tidak ada berkas yang ditinggalkan.',
  'sample.out-of-range': 'Nilai {{name}} untuk kantor contoh harus bilangan bulat dari {{least}} sampai {{most}}, sedangkan yang diminta {{shown}}. Ganti nilainya lalu jalankan lagi.',
  'sample.folder-in-use': 'Folder {{folder}} sudah berisi berkas lain ({{file}}), jadi kantor contoh tidak ditulis di sana agar tidak tercampur. Pilih folder kosong.',
  'sample.folder-is-file': '{{folder}} adalah berkas, bukan folder, jadi kantor contoh tidak dapat ditulis di sana. Pilih folder lain.',
  'sample.office-not-empty': 'Data kantor ini sudah berisi pegawai, jadi kantor contoh tidak dimuat agar pegawai rekaan tidak tercampur dengan yang nyata. Buat folder data baru untuk mencoba kantor contoh.',
  'sample.size.people': 'jumlah pegawai',
  'sample.size.units': 'jumlah unit kerja',
  'sample.size.years': 'jumlah tahun',
  'sample.size.seed': 'benih',
  'sample.size.lastYear': 'tahun terakhir',
} as const
