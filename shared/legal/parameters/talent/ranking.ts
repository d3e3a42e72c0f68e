import { optionsOf } from '../../bounds/options.ts'
import type { PostLevel } from '../../terms/posts.ts'
import type { Parameter } from '../../types.ts'
import { dated } from '../value.ts'
import { bkn411, PERCENT, TALENT_SINCE } from './cited.ts'

/**
 * What may break a tie between equal nilai talenta: parts of the score alone. No protected attribute is among them, nor anything
 * that stands for age, nor discipline, whose order would betray a punishment.
 */
export const tieBreakers = ['y', 'x', 'predikat', 'penilaian-kompetensi', 'penilaian-potensi', 'pengembangan-kompetensi', 'pendidikan'] as const
export type TieBreaker = (typeof tieBreakers)[number]

/** In which order equal nilai talenta are told apart. */
export const tieBreak: Parameter<readonly TieBreaker[]> = {
  id: 'talent.tie-break',
  subject: 'talent',
  title: 'talent.parameter.tie-break',
  chosenBy: 'region',
  bounds: { kind: 'order', options: optionsOf(tieBreakers, (one) => `talent.tie.${one}`) },
  values: [dated<readonly TieBreaker[]>(TALENT_SINCE, tieBreakers, {
    source: 'permenpanrb-3-2020', pin: 'tidak ditemukan', how: 'assumed', note: 'talent.note.tie-break',
  })],
  show: (order) => order.map((one, index) => ({ label: String(index + 1), value: { text: `talent.tie.${one}` } })),
}

/** The levels of target posts for which a blend is known, from highest to lowest. */
export const targetLevels = ['jpt-madya', 'jpt-pratama', 'administrator', 'pengawas'] as const satisfies readonly PostLevel[]
export type TargetLevel = (typeof targetLevels)[number]

/** The shares of nilai talenta and technical score, in per cent. */
export type Blend = { readonly talenta: string; readonly teknis: string }

/** How the nilai talenta blends with a technical score for a target post of each level. */
export const targetBlend: Parameter<Readonly<Record<TargetLevel, Blend>>> = {
  id: 'talent.target-blend',
  subject: 'talent',
  title: 'talent.parameter.target-blend',
  chosenBy: 'region',
  bounds: {
    kind: 'parts',
    parts: targetLevels.map((name) => ({
      name, label: `legal.post-level.${name}` as const,
      bounds: {
        kind: 'parts', total: '100',
        parts: [{ name: 'talenta', label: 'talent.blend.talenta', bounds: PERCENT }, { name: 'teknis', label: 'talent.blend.teknis', bounds: PERCENT }],
      },
    })),
  },
  values: [bkn411<Readonly<Record<TargetLevel, Blend>>>({
    'jpt-madya': { talenta: '80', teknis: '20' }, 'jpt-pratama': { talenta: '70', teknis: '30' },
    administrator: { talenta: '60', teknis: '40' }, pengawas: { talenta: '50', teknis: '50' },
  }, 'assumed', 'talent.note.target-blend')],
  show: (of) => targetLevels.map((level) => ({
    label: { text: `legal.post-level.${level}` },
    value: { message: { key: 'talent.blend.shown', values: { talenta: { number: of[level].talenta }, teknis: { number: of[level].teknis } } } },
  })),
}
