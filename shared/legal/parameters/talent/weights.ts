import type { Parameter } from '../../types.ts'
import { bkn411, PERCENT } from './cited.ts'

/** The components of the kinerja axis (Y); one that weighs nothing is not asked for. */
export const yComponents = ['predikat', 'penghargaan', 'tim-kerja', 'umpan-balik', 'tugas-tambahan', 'inovasi', 'kehadiran'] as const
export type YComponent = (typeof yComponents)[number]

/** The components of the potensial axis (X); the last three are weighed by some regions only. */
export const xComponents = [
  'penilaian-kompetensi', 'pengembangan-kompetensi', 'pengalaman-jabatan', 'penilaian-potensi', 'pendidikan', 'bidang-ilmu', 'disiplin',
  'asesmen', 'rekam-jejak', 'pertimbangan-lain',
] as const
export type XComponent = (typeof xComponents)[number]

/** Weights in per cent, as exact text; together 100. */
export type Weights<C extends string> = Readonly<Record<C, string>>

const bounds = (components: readonly (YComponent | XComponent)[]) => ({
  kind: 'parts' as const, total: '100', parts: components.map((name) => ({ name, label: `talent.component.${name}` as const, bounds: PERCENT })),
})

const shown = <C extends YComponent | XComponent>(components: readonly C[]) => (weights: Weights<C>) => components.map((one) => ({
  label: { text: `talent.component.${one}` as const }, value: { message: { key: 'talent.percent', values: { weight: { number: weights[one] } } } as const },
}))

/** The weights of the components of the kinerja score. */
export const weightsY: Parameter<Weights<YComponent>> = {
  id: 'talent.weights-y',
  subject: 'talent',
  title: 'talent.parameter.weights-y',
  chosenBy: 'region',
  bounds: bounds(yComponents),
  values: [bkn411<Weights<YComponent>>({
    predikat: '60', penghargaan: '15', 'tim-kerja': '15', 'umpan-balik': '10', 'tugas-tambahan': '0', inovasi: '0', kehadiran: '0',
  }, 'secondary', 'talent.note.bkn-411')],
  show: shown(yComponents),
}

/** The weights of the components of the potensial score. */
export const weightsX: Parameter<Weights<XComponent>> = {
  id: 'talent.weights-x',
  subject: 'talent',
  title: 'talent.parameter.weights-x',
  chosenBy: 'region',
  bounds: bounds(xComponents),
  values: [bkn411<Weights<XComponent>>({
    'penilaian-kompetensi': '20', 'pengembangan-kompetensi': '10', 'pengalaman-jabatan': '10', 'penilaian-potensi': '25',
    pendidikan: '10', 'bidang-ilmu': '10', disiplin: '15', asesmen: '0', 'rekam-jejak': '0', 'pertimbangan-lain': '0',
  }, 'secondary', 'talent.note.bkn-411')],
  show: shown(xComponents),
}

/** The axes of a nilai talenta. */
export type Axis = 'y' | 'x'

/** How the two axes blend into the nilai talenta, which ranks people inside a box. */
export const weightsNilai: Parameter<Weights<Axis>> = {
  id: 'talent.weights-nilai',
  subject: 'talent',
  title: 'talent.parameter.weights-nilai',
  chosenBy: 'region',
  bounds: {
    kind: 'parts', total: '100',
    parts: [{ name: 'y', label: 'talent.axis.y', bounds: PERCENT }, { name: 'x', label: 'talent.axis.x', bounds: PERCENT }],
  },
  values: [bkn411<Weights<Axis>>({ y: '50', x: '50' }, 'secondary', 'talent.note.bkn-411')],
  show: (weights) => (['y', 'x'] as const).map((axis) => ({
    label: { text: `talent.axis.${axis}` }, value: { message: { key: 'talent.percent', values: { weight: { number: weights[axis] } } } },
  })),
}
