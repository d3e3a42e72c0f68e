/** The map of posts, its vacancies and acting appointments. */
export const vacancy = {
  'vacancy.not-found': 'Jabatan nomor {{id}} tidak ditemukan di peta jabatan, sudah dihapus, atau berada di luar unit Anda.',
  'vacancy.no-gate': 'Seleksi tidak dapat dibuka untuk {{post}}: jenjang jabatannya tidak dikenal, atau peraturan tidak menetapkan syarat bagi jenjang itu. Isi eselon dan jenjang di peta jabatan.',
}
