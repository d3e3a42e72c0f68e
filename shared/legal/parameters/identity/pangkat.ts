import { golonganSchema, type Golongan } from '../../terms/golongan.ts'
import type { Parameter } from '../../types.ts'
import { dated, PASAL_BELUM_DIBACA } from '../value.ts'

/** The name of the pangkat of every golongan ruang. */
export const pangkatNames: Parameter<Readonly<Record<Golongan, string>>> = {
  id: 'rank.pangkat-names',
  subject: 'identity',
  title: 'legal.parameter.pangkat-names',
  chosenBy: 'law',
  values: [
    dated<Readonly<Record<Golongan, string>>>('2002-04-17', {
      'I/a': 'Juru Muda', 'I/b': 'Juru Muda Tingkat I', 'I/c': 'Juru', 'I/d': 'Juru Tingkat I',
      'II/a': 'Pengatur Muda', 'II/b': 'Pengatur Muda Tingkat I', 'II/c': 'Pengatur', 'II/d': 'Pengatur Tingkat I',
      'III/a': 'Penata Muda', 'III/b': 'Penata Muda Tingkat I', 'III/c': 'Penata', 'III/d': 'Penata Tingkat I',
      'IV/a': 'Pembina', 'IV/b': 'Pembina Tingkat I', 'IV/c': 'Pembina Utama Muda', 'IV/d': 'Pembina Utama Madya', 'IV/e': 'Pembina Utama',
    }, { source: 'pp-99-2000-12-2002', pin: PASAL_BELUM_DIBACA, how: 'secondary' }),
  ],
  show: (names) => golonganSchema.options.map((golongan) => ({ label: golongan, value: names[golongan] })),
}
