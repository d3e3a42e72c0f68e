import { optionsOf } from '../../bounds/options.ts'
import { jenjangSchema, postLevelSchema, type Jenjang, type PostLevel } from '../../terms/posts.ts'
import type { Parameter } from '../../types.ts'
import { dated } from '../value.ts'

/** Batas usia pensiun of jabatan manajerial and pelaksana, in years. */
export const retirementAges: Parameter<Readonly<Record<PostLevel, number>>> = {
  id: 'promotion.retirement-ages',
  subject: 'promotion',
  title: 'post.parameter.retirement-ages',
  chosenBy: 'law',
  values: [
    dated<Readonly<Record<PostLevel, number>>>('2023-10-31', {
      'jpt-utama': 60, 'jpt-madya': 60, 'jpt-pratama': 60, administrator: 58, pengawas: 58, pelaksana: 58,
    }, { source: 'uu-20-2023', pin: 'pasal belum dibaca', how: 'secondary', note: 'post.note.retirement' }),
  ],
  show: (ages) => postLevelSchema.options.map((level) => ({ label: { text: `legal.post-level.${level}` }, value: ages[level] })),
}

/** Batas usia pensiun of jabatan fungsional, in years; what the regulation of a single jabatan fungsional says otherwise can be laid over it. */
export const jfRetirementAges: Parameter<Readonly<Record<Jenjang, number>>> = {
  id: 'promotion.jf-retirement-ages',
  subject: 'promotion',
  title: 'post.parameter.jf-retirement-ages',
  chosenBy: 'region',
  bounds: {
    kind: 'parts',
    parts: optionsOf(jenjangSchema.options, (jenjang) => `legal.jenjang.${jenjang}`)
      .map(({ value, label }) => ({ name: value, label, bounds: { kind: 'whole', min: 50, max: 75, unit: 'years' } })),
  },
  values: [
    dated<Readonly<Record<Jenjang, number>>>('2023-10-31', {
      pemula: 58, terampil: 58, mahir: 58, penyelia: 58, 'ahli-pertama': 58, 'ahli-muda': 58, 'ahli-madya': 60, 'ahli-utama': 65,
    }, { source: 'pp-11-2017-17-2020', pin: 'Pasal 239', how: 'assumed', note: 'post.note.jf-retirement' }),
  ],
  show: (ages) => jenjangSchema.options.map((jenjang) => ({ label: { text: `legal.jenjang.${jenjang}` }, value: ages[jenjang] })),
}

/** Months that an acting post lasts at most, and by how many it may be extended once. */
export const pltMonths: Parameter<{ readonly months: number; readonly extension: number }> = {
  id: 'promotion.plt-months',
  subject: 'promotion',
  title: 'post.parameter.plt-months',
  chosenBy: 'law',
  values: [
    dated('2019-07-30', { months: 3, extension: 3 }, { source: 'se-bkn-2-2019', pin: 'angka belum dibaca', how: 'secondary', note: 'post.note.plt' }),
  ],
  show: ({ months, extension }) => [
    { label: { text: 'post.parameter.plt-first' }, value: { months } },
    { label: { text: 'post.parameter.plt-extension' }, value: { months: extension } },
  ],
}
