/** Sentences of the subject "access" in Bahasa Indonesia. */
export const access = {
  'access.store-exists': 'Berkas data sudah ada di {{path}}. Pilih folder lain, atau buka kantor yang sudah ada.',
  'access.store-missing': 'Berkas data tidak ditemukan di {{path}}. Pulihkan dari cadangan, atau periksa apakah folder data dipindahkan.',
  'access.store-foreign': 'Berkas {{path}} bukan berkas data Tanjak. Periksa folder data yang dipilih; berkas itu tidak diubah.',
  'access.store-other-key': 'Berkas data tidak cocok dengan berkas kunci di folder ini: keduanya berasal dari kantor atau cadangan yang berbeda. Pulihkan keduanya bersama dari satu cadangan.',
  'access.store-damaged': 'Berkas data rusak: isinya tidak lagi sama dengan yang terakhir disimpan. Jangan hapus apa pun; pulihkan dari cadangan terakhir yang sudah diverifikasi.',
  'access.store-newer': 'Data ini dibuat oleh versi Tanjak yang lebih baru (skema {{found}}; versi ini mengenal sampai {{known}}). Pasang versi terbaru, lalu buka lagi; data tidak diubah.',
  'access.store-not-writable': 'Folder data tidak dapat ditulisi. Periksa hak tulis folder itu, lalu coba lagi; tidak ada yang berubah.',
  'access.store-busy': 'Berkas data sedang dikunci program lain, misalnya antivirus atau pencadangan. Tunggu sebentar, lalu coba lagi; tidak ada yang berubah.',
  'access.store-unreadable': 'Berkas data tidak dapat dibaca atau ditulis oleh komputer ini. Periksa diska, lalu coba lagi; pulihkan dari cadangan bila tetap gagal.',
  'access.disk-full': 'Diska penuh. Kosongkan ruang, lalu ulangi; perubahan terakhir dibatalkan seluruhnya.',
} as const
