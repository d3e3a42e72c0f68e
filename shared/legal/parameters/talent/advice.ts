import type { Parameter, ShownLine } from '../../types.ts'
import { dated } from '../value.ts'
import { AMENDED_ON, TALENT_SINCE } from './cited.ts'

/** One piece of advice for a box; its words are `talent.advice.<code>`. */
export type Advice =
  | 'promosi' | 'pertahankan' | 'krs-instansi-nasional' | 'krs-instansi' | 'penghargaan' | 'lintas-instansi' | 'executive-coaching' | 'proyek-nasional'
  | 'rotasi-perluasan' | 'rotasi-perluasan-strategis' | 'bimbingan-kinerja' | 'bimbingan-motivasi' | 'mentoring' | 'pic-lintas-bidang'
  | 'rotasi-pengayaan' | 'bangkom' | 'pelatihan-kesenjangan' | 'pimpin-tim' | 'tugas-belajar' | 'penempatan-sesuai' | 'penempatan-ulang'
  | 'penempatan-ulang-rotasi' | 'konseling' | 'monitoring' | 'kompetensi-teknis' | 'rotasi' | 'diproses'

/** The advice for some boxes, in the order of the regulation. */
export type AdviceOf<B extends number> = Readonly<Record<B, readonly Advice[]>>

const show = <B extends number>(boxes: readonly B[]) => (advice: AdviceOf<B>): readonly ShownLine[] => boxes.map((box) => ({
  label: { message: { key: 'talent.box-number', values: { box } } }, value: { list: advice[box].map((one) => ({ text: `talent.advice.${one}` as const })) },
}))

/** The advice for the boxes 9 to 5, which PermenPANRB 20/2025 put in new words. */
export const adviceHigh: Parameter<AdviceOf<9 | 8 | 7 | 6 | 5>> = {
  id: 'talent.advice-9-5',
  subject: 'talent',
  title: 'talent.parameter.advice-9-5',
  chosenBy: 'law',
  values: [
    dated<AdviceOf<9 | 8 | 7 | 6 | 5>>(TALENT_SINCE, {
      9: ['promosi', 'krs-instansi-nasional', 'penghargaan'],
      8: ['pertahankan', 'krs-instansi', 'rotasi-perluasan', 'bimbingan-kinerja'],
      7: ['pertahankan', 'krs-instansi', 'rotasi-pengayaan', 'bangkom', 'tugas-belajar'],
      6: ['penempatan-sesuai', 'bimbingan-kinerja', 'konseling'],
      5: ['penempatan-sesuai', 'bimbingan-kinerja', 'bangkom'],
    }, { source: 'permenpanrb-3-2020', pin: 'Lampiran, saran tindak lanjut per kotak', how: 'secondary', note: 'talent.note.start-3-2020' }),
    dated<AdviceOf<9 | 8 | 7 | 6 | 5>>(AMENDED_ON, {
      9: ['promosi', 'krs-instansi-nasional', 'penghargaan', 'lintas-instansi', 'executive-coaching', 'proyek-nasional'],
      8: ['pertahankan', 'krs-instansi', 'rotasi-perluasan-strategis', 'bimbingan-motivasi', 'mentoring', 'pic-lintas-bidang'],
      7: ['pertahankan', 'krs-instansi', 'rotasi-pengayaan', 'pelatihan-kesenjangan', 'pimpin-tim'],
      6: ['penempatan-ulang', 'bimbingan-kinerja', 'konseling', 'bangkom', 'monitoring'],
      5: ['penempatan-ulang-rotasi', 'bimbingan-motivasi', 'kompetensi-teknis'],
    }, { source: 'permenpanrb-20-2025', pin: 'Lampiran, saran tindak lanjut per kotak', how: 'official-text' }),
  ],
  show: show([9, 8, 7, 6, 5]),
}

const low: AdviceOf<4 | 3 | 2 | 1> = {
  4: ['rotasi', 'bangkom'],
  3: ['bimbingan-kinerja', 'konseling', 'bangkom', 'penempatan-sesuai'],
  2: ['bimbingan-kinerja', 'bangkom', 'penempatan-sesuai'],
  1: ['diproses'],
}

/** The advice for the boxes 4 to 1; their words in PermenPANRB 20/2025 could not be read yet. */
export const adviceLow: Parameter<AdviceOf<4 | 3 | 2 | 1>> = {
  id: 'talent.advice-4-1',
  subject: 'talent',
  title: 'talent.parameter.advice-4-1',
  chosenBy: 'law',
  values: [
    dated(TALENT_SINCE, low, { source: 'permenpanrb-3-2020', pin: 'Lampiran, saran tindak lanjut per kotak', how: 'secondary', note: 'talent.note.start-3-2020' }),
    dated(AMENDED_ON, low, { source: 'permenpanrb-3-2020', pin: 'Lampiran, saran tindak lanjut per kotak', how: 'secondary', note: 'talent.note.advice-4-1' }),
  ],
  show: show([4, 3, 2, 1]),
}
