import type { Cuts } from '../../bounds/cuts.ts'
import { optionsOf } from '../../bounds/options.ts'
import { ipAsnBandSchema, type IpAsnBand } from '../../terms/discipline.ts'
import type { Parameter } from '../../types.ts'
import { dated } from '../value.ts'

/** The bands of the index; printed in whole numbers, and read so that no half point falls between them. */
export const ipBands: Parameter<Cuts<IpAsnBand>> = {
  id: 'professionalism.bands',
  subject: 'professionalism',
  title: 'discipline.parameter.ip-bands',
  chosenBy: 'region',
  bounds: { kind: 'cuts', bands: optionsOf(ipAsnBandSchema.options, (band) => `discipline.ip-asn.${band}`), min: '0', max: '100' },
  values: [dated<Cuts<IpAsnBand>>('2019-01-01', {
    edges: [
      { band: 'sangat-tinggi', from: '90', edge: 'above' }, { band: 'tinggi', from: '80', edge: 'above' },
      { band: 'sedang', from: '70', edge: 'above' }, { band: 'rendah', from: '60', edge: 'above' },
    ],
    below: 'sangat-rendah',
  }, { source: 'permenpanrb-38-2018', pin: 'kategori indeks', how: 'assumed', note: 'discipline.note.ip-bands' })],
  show: ({ edges, below }) => [
    ...edges.map(({ band, from, edge }) => ({
      label: { text: `discipline.ip-asn.${band}` as const },
      value: { message: { key: edge === 'above' ? 'discipline.above' as const : 'discipline.from' as const, values: { from: { number: from } } } },
    })),
    { label: { text: `discipline.ip-asn.${below}` as const }, value: { text: 'discipline.below-that' as const } },
  ],
}
