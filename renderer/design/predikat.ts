import type { MessageKey } from '../../shared/text/keys.ts'

/** The five predikat from best to worst, then the reasons for having none, in the order in which every chart and list shows them. */
export const predikatScale = [
  'sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang', 'belum-dinilai', 'tidak-membuat-skp', 'belum-dapat-dipastikan',
] as const

/** A predikat, or why there is none: not rated, no SKP made, not to be told. */
export type PredikatOrNone = (typeof predikatScale)[number]

const keys: Readonly<Record<PredikatOrNone, MessageKey>> = {
  'sangat-baik': 'legal.predikat.sangat-baik',
  baik: 'legal.predikat.baik',
  'butuh-perbaikan': 'legal.predikat.butuh-perbaikan',
  kurang: 'legal.predikat.kurang',
  'sangat-kurang': 'legal.predikat.sangat-kurang',
  'belum-dinilai': 'shell.predikat.belumDinilai',
  'tidak-membuat-skp': 'shell.predikat.tidakMembuatSkp',
  'belum-dapat-dipastikan': 'shell.predikat.belumDapatDipastikan',
}

/** The name of a predikat as a text key. */
export function predikatKey(predikat: PredikatOrNone): MessageKey {
  return keys[predikat]
}

/** The CSS colour of a predikat, the same in chips, bars and legends. */
export function predikatColour(predikat: PredikatOrNone): string {
  return `var(--predikat-${predikat})`
}
