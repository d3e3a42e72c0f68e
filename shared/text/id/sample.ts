/** Sentences of the subject "sample" in Bahasa Indonesia: the invented office that shows Tanjak at work. */
export const sample = {
  'sample.making': 'Menyusun kantor contoh',
  'sample.writing': 'Menulis {{file}}',
  'sample.importing': 'Mengimpor kantor contoh',
  'sample.cancelled': 'Pembuatan kantor contoh dibatalkan. Tidak ada berkas yang ditinggalkan.',
  'sample.out-of-range': 'Nilai {{name}} untuk kantor contoh harus bilangan bulat dari {{least}} sampai {{most}}, sedangkan yang diminta {{shown}}. Ganti nilainya lalu jalankan lagi.',
  'sample.folder-in-use': 'Folder {{folder}} sudah berisi berkas lain ({{file}}), jadi kantor contoh tidak ditulis di sana agar tidak tercampur. Pilih folder kosong.',
  'sample.folder-is-file': '{{folder}} adalah berkas, bukan folder, jadi kantor contoh tidak dapat ditulis di sana. Pilih folder lain.',
} as const
