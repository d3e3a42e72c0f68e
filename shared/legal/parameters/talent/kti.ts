import { jenjangSchema, postLevelSchema, type Jenjang, type PostLevel } from '../../terms/posts.ts'
import type { Parameter } from '../../types.ts'
import { dated } from '../value.ts'
import { AMENDED_ON } from './cited.ts'

/** Where a member of the Komite Talenta Instansi comes from: the PyB, kepegawaian, pengawasan, another JPT. */
export const offices = ['pyb', 'kepegawaian', 'pengawasan', 'jpt-lain'] as const
export type Office = (typeof offices)[number]

/** What the law asks of the Komite Talenta Instansi. */
export type Committee = { readonly members: number; readonly chair: Office; readonly includes: readonly Office[] }

/** The composition of the Komite Talenta Instansi: so many members at least, an odd number, who presides, who must be in it. */
export const committee: Parameter<Committee> = {
  id: 'talent.komite-susunan',
  subject: 'talent',
  title: 'talent.parameter.komite',
  chosenBy: 'law',
  values: [dated<Committee>(AMENDED_ON, { members: 5, chair: 'pyb', includes: ['kepegawaian', 'pengawasan'] }, {
    source: 'permenpanrb-20-2025', pin: 'Pasal 8A–8G', how: 'official-text',
  })],
  show: ({ members, chair, includes }) => [
    { label: { text: 'talent.komite.at-least' }, value: members },
    { label: { text: 'talent.komite.number' }, value: { text: 'talent.komite.odd' } },
    { label: { text: 'talent.komite.chair' }, value: { text: `talent.office.${chair}` } },
    { label: { text: 'talent.komite.includes' }, value: { list: includes.map((one) => ({ text: `talent.office.${one}` as const })) } },
  ],
}

/** The stages of talent management. */
export const stages = ['akuisisi', 'pengembangan', 'retensi', 'penempatan', 'monev'] as const
export type Stage = (typeof stages)[number]

/** Whom the Komite Talenta Instansi maps, and which stages apply to a PPPK. */
export type Coverage = { readonly levels: readonly PostLevel[]; readonly jenjang: readonly Jenjang[]; readonly pppk: readonly Stage[] }

/** Who is mapped: every employee of these levels, CPNS and PPPK among them. */
export const coverage: Parameter<Coverage> = {
  id: 'talent.cakupan-pemetaan',
  subject: 'talent',
  title: 'talent.parameter.cakupan',
  chosenBy: 'law',
  values: [dated<Coverage>(AMENDED_ON, {
    levels: postLevelSchema.options.filter((one) => one !== 'jpt-utama' && one !== 'jpt-madya'),
    jenjang: jenjangSchema.options.filter((one) => one !== 'ahli-utama'),
    pppk: ['akuisisi', 'monev'],
  }, { source: 'permenpanrb-20-2025', pin: 'Pasal 8D dan Pasal 17–18', how: 'official-text' })],
  show: ({ levels, jenjang, pppk }) => [
    { label: { text: 'talent.cakupan.levels' }, value: { list: levels.map((one) => ({ text: `legal.post-level.${one}` as const })) } },
    { label: { text: 'talent.cakupan.jenjang' }, value: { list: jenjang.map((one) => ({ text: `legal.jenjang.${one}` as const })) } },
    { label: { text: 'talent.cakupan.pppk' }, value: { list: pppk.map((one) => ({ text: `talent.stage.${one}` as const })) } },
  ],
}
