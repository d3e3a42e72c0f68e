/** Sentences of the subject "units" in Bahasa Indonesia. */
export const units = {
  'units.not-found': 'Unit kerja {{id}} tidak ditemukan, atau berada di luar unit Anda.',
} as const
