import { optionsOf } from '../../bounds/options.ts'
import { disciplineLevelSchema, type DisciplineLevel } from '../../terms/people.ts'
import type { Parameter } from '../../types.ts'
import { dated } from '../value.ts'

/** Levels of hukuman disiplin that bar, and how far back they reach: some years, or the whole service. */
export type DisciplineBar = { readonly levels: readonly DisciplineLevel[]; readonly reach: 'years' | 'ever'; readonly years: number }

/** Which punishments bar a mutation between agencies, and how far back they reach. */
export const mutasiBar: Parameter<DisciplineBar> = {
  id: 'discipline.bar-mutasi',
  subject: 'discipline',
  title: 'discipline.parameter.bar-mutasi',
  chosenBy: 'region',
  bounds: {
    kind: 'parts',
    parts: [
      { name: 'levels', label: 'facts.level', bounds: { kind: 'set', options: optionsOf(disciplineLevelSchema.options, (level) => `legal.discipline.${level}`) } },
      { name: 'reach', label: 'discipline.parameter.reach', bounds: { kind: 'choice', options: optionsOf(['years', 'ever'] as const, (one) => `discipline.reach.${one}`) } },
      { name: 'years', label: 'legal.parameter.years', bounds: { kind: 'whole', min: 0, max: 30, unit: 'years' } },
    ],
  },
  values: [dated<DisciplineBar>('2021-08-31', { levels: ['sedang', 'berat'], reach: 'years', years: 1 }, {
    source: 'pp-94-2021', pin: 'tidak ditemukan (surat pernyataan mutasi antarinstansi)', how: 'secondary', note: 'discipline.note.bar-mutasi',
  })],
  show: ({ levels, reach, years }) => [
    { label: { text: 'facts.level' }, value: { list: levels.map((level) => ({ text: `legal.discipline.${level}` as const })) } },
    { label: { text: 'discipline.parameter.reach' }, value: { text: `discipline.reach.${reach}` } },
    ...(reach === 'years' ? [{ label: { text: 'legal.parameter.years' as const }, value: years }] : []),
  ],
}
