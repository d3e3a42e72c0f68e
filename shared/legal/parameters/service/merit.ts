import { followUpSchema, type FollowUp } from '../../terms/merit.ts'
import type { Parameter } from '../../types.ts'
import { dated } from '../value.ts'

const WORKSHEET = {
  source: 'permenpanrb-19-2025', pin: 'Kertas Kerja Evaluasi Sistem Merit 2026', how: 'secondary', note: 'service.note.merit-worksheet',
} as const

/** Shares of staff in whole per cent: level 1 begins at `first`, level 2 lies above `second`. */
export type MeritShares = { readonly first: number; readonly second: number }

/** The shares of staff with an SKP, and of those evaluated, that the worksheet tells its levels by. */
export const meritShares: Parameter<MeritShares> = {
  id: 'merit.shares',
  subject: 'merit-index',
  title: 'service.parameter.merit-shares',
  chosenBy: 'law',
  values: [dated<MeritShares>('2025-12-31', { first: 70, second: 90 }, WORKSHEET)],
  show: ({ first, second }) => [
    { label: { message: { key: 'service.merit.level', values: { level: 1 } } }, value: { message: { key: 'service.merit.from-share', values: { percent: first } } } },
    { label: { message: { key: 'service.merit.level', values: { level: 2 } } }, value: { message: { key: 'service.merit.above-share', values: { percent: second } } } },
  ],
}

/** The share of SKP, in whole per cent, that must be passed by SKP of quality for the higher levels. */
export const meritSkpQuality: Parameter<number> = {
  id: 'merit.skp-quality-share',
  subject: 'merit-index',
  title: 'service.parameter.merit-skp-quality',
  chosenBy: 'law',
  values: [dated('2025-12-31', 80, WORKSHEET)],
  show: (percent) => [
    { label: { text: 'service.parameter.merit-skp-quality' }, value: { message: { key: 'service.merit.above-share', values: { percent } } } },
  ],
}

/** The parts of the tindak lanjut, and how many of them the first three levels ask for. */
export type MeritFollowUp = { readonly parts: readonly FollowUp[]; readonly first: number; readonly second: number }

/** What the worksheet counts as tindak lanjut; every part is needed for level 3. */
export const meritFollowUp: Parameter<MeritFollowUp> = {
  id: 'merit.tindak-lanjut-parts',
  subject: 'merit-index',
  title: 'service.parameter.merit-follow-up',
  chosenBy: 'law',
  values: [dated<MeritFollowUp>('2025-12-31', { parts: followUpSchema.options, first: 1, second: 2 }, WORKSHEET)],
  show: ({ parts, first, second }) => [
    { label: { text: 'service.parameter.merit-follow-up' }, value: { list: parts.map((one) => ({ text: `service.follow-up.${one}` as const })) } },
    { label: { message: { key: 'service.merit.level', values: { level: 1 } } }, value: first },
    { label: { message: { key: 'service.merit.level', values: { level: 2 } } }, value: second },
    { label: { message: { key: 'service.merit.level', values: { level: 3 } } }, value: parts.length },
  ],
}
