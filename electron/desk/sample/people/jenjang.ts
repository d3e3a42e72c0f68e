import type { PostWords, Program } from '../words.ts'

/** Whether a functional post is of the keahlian branch; where a post has both, the diploma decides. */
export function isExpert(words: PostWords, program: Program): boolean {
  if (words.levels === 'both') return program[0].startsWith('S-') || program[0] === 'Diploma IV'
  return words.levels !== 'skill'
}

/** The jenjang of a functional post that goes with a golongan; PPPK are placed on the first jenjang. */
export function jenjangOf(golongan: string, expert: boolean): string {
  const [, letter] = golongan.split('/')
  if (!letter) return expert ? 'Ahli Pertama' : 'Terampil'
  const high = golongan.startsWith('III') && letter >= 'c'
  if (expert) return golongan.startsWith('IV') ? 'Ahli Madya' : high ? 'Ahli Muda' : 'Ahli Pertama'
  if (golongan.startsWith('IV') || high) return 'Penyelia'
  return golongan.startsWith('III') ? 'Mahir' : golongan === 'II/a' ? 'Pemula' : 'Terampil'
}
