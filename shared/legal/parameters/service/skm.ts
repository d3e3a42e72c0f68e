import type { Cuts } from '../../bounds/cuts.ts'
import { optionsOf } from '../../bounds/options.ts'
import { skmUnsur, skmWeightingSchema, type Mutu, type SkmUnsur, type SkmWeighting } from '../../terms/service.ts'
import type { Parameter } from '../../types.ts'
import { dated } from '../value.ts'

/** How a survey weighs the nine unsur where its report says nothing else. */
export const skmWeighting: Parameter<SkmWeighting> = {
  id: 'service.skm-weighting',
  subject: 'service',
  title: 'service.parameter.skm-weighting',
  chosenBy: 'region',
  bounds: { kind: 'choice', options: optionsOf(skmWeightingSchema.options, (one) => `service.weighting.${one}`) },
  values: [dated<SkmWeighting>('2017-01-01', 'equal', {
    source: 'permenpanrb-14-2017', pin: 'pengolahan data survei', how: 'secondary', note: 'service.note.skm-weighting',
  })],
  show: (weighting) => [{ label: { text: 'service.parameter.skm-weighting' }, value: { text: `service.weighting.${weighting}` } }],
}

/** The weights of an unsur that are not the region's own, as exact text: the even ninth, and the rounded one that old reports print. */
export const skmEvenWeight: Parameter<Readonly<Record<'equal' | 'printed', string>>> = {
  id: 'service.skm-even-weight',
  subject: 'service',
  title: 'service.parameter.skm-even-weight',
  chosenBy: 'law',
  values: [dated('2017-01-01', { equal: '1/9', printed: '0.11' }, {
    source: 'permenpanrb-14-2017', pin: 'pengolahan data survei', how: 'secondary', note: 'service.note.skm-start',
  })],
  show: ({ equal, printed }) => [
    { label: { text: 'service.weighting.equal' }, value: equal }, { label: { text: 'service.weighting.printed' }, value: { number: printed } },
  ],
}

/** Weights of the region's own; read only where they are chosen. They total 1. */
export const skmOwnWeights: Parameter<Readonly<Record<SkmUnsur, string>>> = {
  id: 'service.skm-own-weights',
  subject: 'service',
  title: 'service.parameter.skm-own-weights',
  chosenBy: 'region',
  bounds: {
    kind: 'parts', total: '1',
    parts: skmUnsur.map((name) => ({ name, label: `facts.${name}` as const, bounds: { kind: 'exact', min: '0', max: '1', unit: 'none' } })),
  },
  values: [dated<Readonly<Record<SkmUnsur, string>>>('2017-01-01', {
    persyaratan: '0.11', prosedur: '0.11', waktuPenyelesaian: '0.12', biaya: '0.11', produkLayanan: '0.11', kompetensiPelaksana: '0.11',
    perilakuPelaksana: '0.11', penangananPengaduan: '0.11', saranaPrasarana: '0.11',
  }, { source: 'permenpanrb-14-2017', pin: 'pengolahan data survei', how: 'assumed', note: 'service.note.skm-own-weights' })],
  show: (weights) => skmUnsur.map((unsur) => ({ label: { text: `facts.${unsur}` }, value: { number: weights[unsur] } })),
}

/** What a weighted mean on the scale of the answers is multiplied by, and the ends of that scale. */
export const skmScale: Parameter<{ readonly times: string; readonly lowest: string; readonly highest: string }> = {
  id: 'service.skm-scale',
  subject: 'service',
  title: 'service.parameter.skm-scale',
  chosenBy: 'law',
  values: [dated('2017-01-01', { times: '25', lowest: '1', highest: '4' }, {
    source: 'permenpanrb-14-2017', pin: 'pengolahan data survei', how: 'secondary', note: 'service.note.skm-start',
  })],
  show: ({ times, lowest, highest }) => [
    { label: { text: 'service.parameter.times' }, value: { number: times } },
    { label: { text: 'service.parameter.scale' }, value: `${lowest}–${highest}` },
  ],
}

/** The mutu pelayanan by the value rounded to two decimals; each band begins at its edge. */
export const mutuBands: Parameter<Cuts<Mutu>> = {
  id: 'service.mutu-bands',
  subject: 'service',
  title: 'service.parameter.mutu-bands',
  chosenBy: 'law',
  values: [
    dated('2004-02-01', cuts('81.26', '62.51', '43.76'), {
      source: 'kep-menpan-25-2004', pin: 'tabel nilai interval', how: 'assumed', note: 'service.note.mutu-2004',
    }),
    dated('2017-01-01', cuts('88.31', '76.61', '65.00'), {
      source: 'permenpanrb-14-2017', pin: 'tabel nilai persepsi, nilai interval, dan mutu pelayanan', how: 'official-text', note: 'service.note.mutu-2017',
    }),
  ],
  show: ({ edges, below }) => [
    ...edges.map(({ band, from }) => ({
      label: { text: `service.mutu.${band}` as const }, value: { message: { key: 'service.from-value', values: { from: { number: from } } } } as const,
    })),
    { label: { text: `service.mutu.${below}` as const }, value: { text: 'service.below-that' as const } },
  ],
}

function cuts(a: string, b: string, c: string): Cuts<Mutu> {
  return {
    edges: [{ band: 'a', from: a, edge: 'at-least' }, { band: 'b', from: b, edge: 'at-least' }, { band: 'c', from: c, edge: 'at-least' }],
    below: 'd',
  }
}
