/** Sentences of the subject "people" in Bahasa Indonesia. */
export const people = {
  'people.not-found': 'Pegawai dengan NIP {{id}} tidak ditemukan, atau berada di luar unit Anda. Periksa 18 digit NIP-nya.',
} as const
