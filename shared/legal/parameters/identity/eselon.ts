import { eselonSchema, type Eselon, type PostLevel } from '../../terms/posts.ts'
import type { Parameter } from '../../types.ts'
import { dated, PASAL_BELUM_DIBACA } from '../value.ts'

/** The levels of jabatan manajerial that an eselon stands for; none where no source was found. */
export type EselonLevels = Readonly<Record<Eselon, readonly PostLevel[]>>

/** Eselon and the levels of UU 20/2023: eselon I stands for two of them, eselon V for none that was found. */
export const eselonLevels: Parameter<EselonLevels> = {
  id: 'identity.eselon-level',
  subject: 'identity',
  title: 'identity.parameter.eselon-level',
  chosenBy: 'law',
  values: [
    dated<EselonLevels>('2023-10-31', {
      'I.a': ['jpt-utama', 'jpt-madya'], 'I.b': ['jpt-utama', 'jpt-madya'],
      'II.a': ['jpt-pratama'], 'II.b': ['jpt-pratama'],
      'III.a': ['administrator'], 'III.b': ['administrator'],
      'IV.a': ['pengawas'], 'IV.b': ['pengawas'],
      V: [],
    }, { source: 'uu-20-2023', pin: PASAL_BELUM_DIBACA, how: 'secondary', note: 'identity.note.eselon-level' }),
  ],
  show: (levels) => eselonSchema.options.map((eselon) => ({
    label: { text: `legal.eselon.${eselon}` },
    value: levels[eselon].length === 0 ? { text: 'identity.eselon.no-level' } : { list: levels[eselon].map((level) => ({ text: `legal.post-level.${level}` as const })) },
  })),
}
