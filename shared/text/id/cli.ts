/** Sentences of the subject "cli" in Bahasa Indonesia: the command line and the loopback door. */
export const cli = {
  'cli.http.foreign': 'Permintaan ini tidak datang dari halaman Tanjak di komputer ini, jadi ditolak.',
  'cli.http.not-let-in': 'Peramban ini belum dibukakan pintu. Buka Tanjak lewat alamat yang dicetak perintah "npm start" atau "serve".',
  'cli.http.opening-used': 'Alamat pembuka ini sudah terpakai atau kedaluwarsa: setiap alamat berlaku sekali dan hanya dua menit. Jalankan "npm start" sekali lagi untuk mendapat alamat baru.',
  'cli.http.opened': 'Tanjak dibuka.',
  'cli.http.method': 'Cara meminta ini tidak dikenal di alamat tersebut.',
  'cli.http.failed': 'Permintaan ini gagal dilayani karena kesalahan di dalam Tanjak.',
  'cli.http.body-type': 'Isi permintaan harus berupa application/json.',
  'cli.http.body-encoding': 'Isi permintaan yang dimampatkan tidak diterima.',
  'cli.http.body-size': 'Isi permintaan terlalu besar: paling banyak 2 MB sekali kirim.',
  'cli.http.body-json': 'Isi permintaan bukan JSON yang utuh.',
  'cli.http.body-shape': 'Isi permintaan harus tepat berisi procedure dan input.',
} as const
